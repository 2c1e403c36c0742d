import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './helpers.js';

/** A project of somebody who has installed the package and nothing else. */
export interface Project {
  /** The folder of the project. */
  place: string;
  /** The folder of the package in it. */
  own: string;
  remove(): void;
}

/** Packs what is built, and puts it and what it depends on in an empty project, as npm would. */
export function installed(): Project {
  const place = mkdtempSync(join(tmpdir(), 'vald-package-'));
  const modules = join(place, 'node_modules');
  const own = join(modules, 'vald-program');
  mkdirSync(own, { recursive: true });
  const run = (command: string, args: string[], cwd: string): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const [packed] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], root),
  ) as { filename: string }[];
  run('tar', ['-xzf', join(place, packed!.filename), '-C', own, '--strip-components=1'], place);
  rmSync(join(place, packed!.filename));
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return { place, own, remove: () => rmSync(place, { recursive: true, force: true }) };
}
