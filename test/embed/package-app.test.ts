/* The package in an app, as somebody has it who has installed it and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { banner } from '../../scripts/licences.mjs';
import { classNameOf, elementNames } from '../../src/elements.js';
import { goalsOf, open, root, serve, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

let project: Project;
let files: string[];
/** What can be imported with types. */
let entries: string[];

before(() => {
  project = installed();
  files = readdirSync(project.own, { recursive: true, encoding: 'utf8' });
  const { exports } = JSON.parse(readFileSync(join(project.own, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string } | string | null>;
  };
  entries = Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'object' && target?.types;
    // Types for templates need their framework; the examples try them.
    if (!types || types.startsWith('./types/')) return [];
    if (!path.includes('*')) return [path];
    const [before, after] = path.split('*') as [string, string];
    return files.flatMap((file) => {
      const pattern = types.slice(2).replaceAll('.', '\\.').replace('*', '([^/]+)');
      const [, name] = new RegExp(`^${pattern.replace('*', '\\1')}$`).exec(file) ?? [];
      return name ? [`${before}${name}${after}`] : [];
    });
  });
});
after(async () => {
  project.remove();
  await stopBrowser();
});

describe('what is in the package', () => {
  test('each built file says what it is', () => {
    const built = files.filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file));
    assert.ok(built.length > 500);
    for (const file of built) {
      const text = readFileSync(join(project.own, file), 'utf8').replace(/^(#!|\/\/#).*\n/, '');
      assert.ok(text.startsWith(banner), file);
    }
  });

  test('the licences of all that is built into it stand in it', () => {
    const text = readFileSync(join(project.own, 'dist/cdn/LICENSES.txt'), 'utf8');
    for (const name of ['vald-program', 'lit', 'lit-html', '@lit/reactive-element', '@lit/context'])
      assert.match(text, new RegExp(`^${name} \\d`, 'm'), name);
    assert.match(text, /BSD 3-Clause License\n\nCopyright \(c\) 2017 Google LLC/);
    assert.ok(files.includes('LICENSE'));
  });

  test('maps lead from code and types to sources that are in it', () => {
    const maps = files.filter((file) => /^dist\/npm\/.*\.map$/.test(file));
    assert.ok(maps.length > 500);
    for (const file of maps) {
      const { sources } = JSON.parse(readFileSync(join(project.own, file), 'utf8')) as {
        sources: string[];
      };
      for (const source of sources.filter((one) => !one.startsWith('\0')))
        assert.ok(existsSync(resolve(project.own, dirname(file), source)), `${file}: ${source}`);
    }
  });
});

test('each example of a framework is tried', () => {
  const tests = readdirSync(join(root, 'test/embed'))
    .filter((name) => /^package-.*\.test\.ts$/.test(name))
    .map((name) => readFileSync(join(root, 'test/embed', name), 'utf8'))
    .join('\n');
  const folders = readdirSync(join(root, 'examples')).filter((name) =>
    existsSync(join(root, 'examples', name, 'tsconfig.json')),
  );
  assert.ok(folders.length > 5);
  for (const name of folders) assert.ok(tests.includes(`tryExample('${name}'`), name);
});

test('each entry exports what its types say, and nothing else', () => {
  const code = join(project.place, 'exports.ts');
  const asked = entries.map((path) => `vald-program${path.slice(1)}`);
  writeFileSync(code, asked.map((path) => `import '${path}';`).join('\n'));
  const program = ts.createProgram([code], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  const typed = program.getSourceFile(code)!.statements.map((statement) =>
    checker
      .getExportsOfModule(
        checker.getSymbolAtLocation((statement as ts.ImportDeclaration).moduleSpecifier)!,
      )
      // A class may be exported as a type alone.
      .filter((one) => !one.declarations?.some(ts.isTypeOnlyExportDeclaration))
      .filter((one) => {
        const isAlias = one.flags & ts.SymbolFlags.Alias;
        return (isAlias ? checker.getAliasedSymbol(one) : one).flags & ts.SymbolFlags.Value;
      })
      .map(({ name }) => name)
      .sort(),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const all = await Promise.all(${JSON.stringify(asked)}.map((path) => import(path)));
       console.log(JSON.stringify(all.map((one) => Object.keys(one).sort())));`,
    ],
    { cwd: project.place, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  const found = JSON.parse(stdout) as string[][];
  assert.ok(asked.length > 20 && found.flat().length > 500);
  asked.forEach((path, at) => assert.deepEqual(found[at], typed[at], path));
});

describe('its types', () => {
  const check = (options: ts.CompilerOptions) => {
    const code = join(project.place, 'app.ts');
    writeFileSync(
      code,
      `${entries.map((path, at) => `import * as entry${at} from 'vald-program${path.slice(1)}';`).join('\n')}
      export const all = [${entries.map((_, at) => `entry${at}`).join()}];
      import type { Goal } from 'vald-program/data.js';
      export const plainText = (goal: Goal): string | undefined => goal.plainText;
      export const card: string | undefined = document.querySelector('vald-goal-card')?.goal;
      document.addEventListener('vald-error', (event) => event.problem.kind);\n`,
    );
    const program = ts.createProgram([code], {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      ...options,
    });
    const found = ts.getPreEmitDiagnostics(program);
    assert.equal(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => project.place,
        getNewLine: () => '\n',
      }),
      '',
    );
    return program;
  };

  test('there is an entry for each element, and for each part of the data', () => {
    for (const name of elementNames)
      for (const path of [`./components/${name}`, `./components/${name}.js`])
        assert.ok(entries.includes(path), path);
    for (const path of [
      '.',
      './define.js',
      './context.js',
      './language.js',
      './schema.js',
      './data/outcomes.js',
    ])
      assert.ok(entries.includes(path), path);
  });
  test('are right in every entry, for a bundler, without skipLibCheck', () => {
    check({
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
  });
  test('and for Node, with exact optional properties', () => {
    check({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      exactOptionalPropertyTypes: true,
    });
  });
  test('say in an editor what a field is', () => {
    const code = `import type { Goal } from 'vald-program';\ndeclare const goal: Goal;\ngoal.plainText;\n`;
    const file = join(project.place, 'hover.ts');
    writeFileSync(file, code);
    const service = ts.createLanguageService({
      getCompilationSettings: () => ({
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      }),
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => project.place,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
    const at = code.lastIndexOf('plainText');
    const { displayParts, documentation } = service.getQuickInfoAtPosition(file, at)!;
    assert.equal(
      ts.displayPartsToString(displayParts),
      '(property) Goal.plainText?: string | undefined',
    );
    assert.equal(ts.displayPartsToString(documentation), 'Klarspråk: the same in plain words.');
  });
});

/** What an app has to fetch before anything shows, or all of it in one file. */
async function bundle(
  code: string,
  { external = /^$/, alias = {} as Record<string, string>, inOne = false } = {},
): Promise<{ code: string; packages: Set<string> }> {
  const build = await rolldown({
    input: 'app',
    platform: 'browser',
    external,
    resolve: { alias },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? join(project.place, 'app.js') : null),
        load: (id) => (id === join(project.place, 'app.js') ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true, codeSplitting: !inOne });
  await build.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
  const all = [...first];
  return {
    code: all.map((chunk) => chunk.code).join('\n'),
    packages: new Set(
      all.flatMap(({ moduleIds }) =>
        moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
      ),
    ),
  };
}
const bytes = ({ code }: { code: string }): number => brotliCompressSync(code).length;

describe('what an app pays for it', () => {
  const registered = (name: 'goal-card') =>
    `import { ${classNameOf(name)} } from 'vald-program/components/${name}';
     import { defineElement } from 'vald-program';
     defineElement('vald-${name}', ${classNameOf(name)});`;

  test('for a goal card: at most 23 kB with Lit and 18.2 kB beside it, in brotli; and no zod', async () => {
    const whole = await bundle(registered('goal-card'));
    const beside = await bundle(registered('goal-card'), { external: /^(@lit\/.*|lit(\/.*)?)$/ });
    assert.ok(bytes(whole) <= 23_000, `${bytes(whole)} bytes`);
    assert.ok(bytes(beside) <= 18_200, `${bytes(beside)} bytes`);
    assert.ok(whole.packages.has('lit-html') && !whole.packages.has('zod'));
  });
  test('for the context alone: nothing to speak of', async () => {
    const one = await bundle(
      `import { programContext } from 'vald-program/context.js'; console.log(programContext);`,
    );
    assert.ok(bytes(one) < 300, `${bytes(one)} bytes`);
  });
  test('for every element: what README says, and no zod; that comes with schema.js alone', async () => {
    const all = await bundle(`import 'vald-program/define.js';`);
    const [, promised] = /`define\.js`[^.]* (\d+) kB/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )!;
    assert.ok(bytes(all) <= Number(promised) * 1000, `${bytes(all)} bytes`);
    assert.ok(!all.packages.has('zod'));
    const schema = await bundle(
      `import { Goal } from 'vald-program/schema.js'; console.log(Goal);`,
    );
    assert.ok(schema.packages.has('zod'));
  });
});

describe('it runs', () => {
  test('define.js in plain Node: shows nothing, says nothing, throws nothing', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import('vald-program/define.js');`],
      { cwd: project.place, encoding: 'utf8' },
    );
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });

  test('in a browser, with the oldest Lit that package.json allows', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const floors = {
      lit: 'lit-floor',
      'lit-element': 'lit-element-floor',
      'lit-html': 'lit-html-floor',
      '@lit/reactive-element': 'reactive-element-floor',
      '@lit/context': 'context-floor',
    };
    for (const name of ['lit', '@lit/context'] as const)
      assert.equal(
        devDependencies![floors[name]],
        `npm:${name}@${dependencies![name]!.replace('^', '')}`,
      );
    const { code } = await bundle(`import 'vald-program/define.js';`, {
      alias: Object.fromEntries(
        Object.entries(floors).map(([name, floor]) => [name, join(root, 'node_modules', floor)]),
      ),
      inOne: true,
    });
    assert.match(code, /litElementVersions\?\?=\[\]\)\.push\([`'"]4\.2\.0/);
    const server = await serve(join(root, 'dist/cdn'), {
      '/app.html': `<!doctype html><html lang="sv"><title>App</title>
        <vald-program src="/api/v1/index.json" program="stockholm-2021-2025">
        <vald-program-goals></vald-program-goals></vald-program>
        <script type="module">${code.replaceAll('</script', '<\\/script')}</script>`,
    });
    try {
      const { page, faults } = await open(`${server.url}/app.html`);
      const { goals } = JSON.parse(
        readFileSync(join(root, 'public/api/v1/programs/stockholm-2021-2025.json'), 'utf8'),
      ) as { goals: { text: string }[] };
      assert.deepEqual(
        await goalsOf(page),
        goals.map(({ text }) => text),
      );
      assert.deepEqual(faults, []);
    } finally {
      await server.close();
    }
  });
});
