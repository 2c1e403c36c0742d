import { Command, Option } from 'commander';
import { importKinds, type ImportKind } from '../publish/index.js';
import type { FindingLanguage } from '../i18n/tell.js';
import { CommandError } from './files.js';
import { translateHelp } from './help.js';
import { commandWords, type ReportOptions } from './report.js';

const DEFAULT_FOLDER = 'public/api/v1';

/**
 * The command, with its help in the words of a language. What a command does is loaded when it is asked
 * for, so that each starts at once.
 */
export function makeCommand(lang: FindingLanguage, version: string): Command {
  const { describe, option, args, ...words } = commandWords[lang];
  const root = new Command('vald-program')
    .usage('<command>')
    .description(words.about)
    .version(version, '--version', option.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.help)
    .addOption(new Option('--lang <sv|en>', option.lang).choices(['sv', 'en']))
    .option('--json', option.json)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  translateHelp(root, lang);
  const options = (): ReportOptions => ({
    lang,
    json: root.opts<{ json?: boolean }>().json ?? false,
  });
  const end = (code: number): void => {
    if (code !== 0) process.exitCode = code;
  };
  /** A new command, of which everything else is the same. */
  const add = (usage: string, about: string): Command =>
    root.command(usage).description(about).copyInheritedSettings(root).allowExcessArguments(false);
  const checks = (command: Command): Command =>
    command
      .option('--before <path>', option.before)
      .addOption(new Option('--small <n>', option.small).default('5').argParser(count(words)))
      .option('--zero', option.zero);

  checks(add('check', describe.check).argument('<path...>', args.sources))
    .option('--strict', option.strict)
    .option('--all', option.all)
    .action(async (paths, flags) => {
      const { check } = await import('./commands/check.js');
      end(await check(paths, flags, options()));
    });

  checks(add('build', describe.build).argument('[path]', args.buildSource, DEFAULT_FOLDER))
    .option('--out <folder>', option.out)
    .option('--watch', option.watch)
    .option('--readable', option.readable)
    .option('--check', option.check)
    .action(async (path, flags) => {
      if (flags.out) {
        const { build } = await import('./commands/build.js');
        return end(await build(path, flags, options()));
      }
      const isBook = /\.(xls[xm]|csv)$/i.test(path);
      if (isBook || flags.watch || flags.readable) throw new CommandError(words.needsOut, 2);
      const { buildInPlace } = await import('./in-place.js');
      end(buildInPlace(path, flags.check ?? false, options()));
    });

  add('import', describe.import)
    .argument('<files...>', args.files)
    .addOption(new Option('--from <kind>', option.from).choices(importKinds).makeOptionMandatory())
    .requiredOption('--map <file>', option.map)
    .requiredOption('--into <path>', option.into)
    .option('--out <workbook>', option.outBook)
    .option('--csv', option.csv)
    .action(async (files, flags: { from: ImportKind; map: string; into: string }) => {
      const { importInto } = await import('./commands/import.js');
      end(await importInto(files, flags, options()));
    });

  add('template', describe.template)
    .argument('<path>', args.workbook)
    .option('--with <path>', option.with)
    .option('--csv', option.csv)
    .action(async (path, flags) => {
      const { template } = await import('./commands/template.js');
      end(await template(path, flags, options()));
    });

  add('diff', describe.diff)
    .argument('<before>', args.before)
    .argument('<after>', args.after)
    .action(async (before, after) => {
      const { diff } = await import('./commands/diff.js');
      end(await diff(before, after, options()));
    });

  add('init', describe.init)
    .argument('<folder>', args.newFolder)
    .requiredOption('--id <id>', option.id)
    .option('--title <title>', option.title)
    .option('--from <year>', option.from_)
    .option('--to <year>', option.to)
    .action(async (folder, flags) => {
      const { init } = await import('./commands/init.js');
      end(await init(folder, flags, options()));
    });

  add('serve', describe.serve)
    .argument('[folder]', args.folder, DEFAULT_FOLDER)
    .option('--port <n>', option.port, '8400')
    .action(async (folder, flags) => {
      const { serve } = await import('./commands/serve.js');
      end(await serve(folder, flags, options()));
    });

  add('schema', describe.schema)
    .argument('[folder]', args.folder, DEFAULT_FOLDER)
    .option('--check', option.check)
    .action(async (folder, { check }) => {
      const { writeSchemas } = await import('./in-place.js');
      end(await writeSchemas(folder, check ?? false));
    });

  add('render', describe.render)
    .argument('<pages...>', args.pages)
    .option('--api <path>', option.api)
    .option('--root <folder>', option.root)
    .option('--check', option.check)
    .action(async (pages, flags) => {
      // Only here: it is a browser's window.
      const { renderFiles } = await import('./render/index.js');
      const { code } = await import('./in-place.js');
      const checkOnly = flags.check ?? false;
      end(code(await renderFiles(pages, { ...flags, checkOnly }), checkOnly));
      // What the elements would go on to wait for is of no use.
      process.exit();
    });

  add('prerender', describe.prerender)
    .argument('<folder>', args.siteFolder)
    .option('--api <path>', option.siteApi)
    .option('--only <element...>', option.only)
    .option('--namnd <id...>', option.namnd)
    .option('--fragments <folder>', option.fragments)
    .option('--base <address>', option.base)
    .addOption(new Option('--page-lang <sv|en>', option.pageLang).choices(['sv', 'en']))
    .option('--check', option.check)
    .action(async (folder, flags) => {
      const { prerender } = await import('./prerender/index.js');
      end((await prerender(folder, flags, options())) || !flags.check ? 0 : 1);
      process.exit();
    });

  add('language', describe.language)
    .argument('<code>', args.code, languageCode(words))
    .action(async (code) => {
      const { newLanguage } = await import('../i18n/language-check.js');
      const today = new Date().toISOString().slice(0, 10);
      console.log(JSON.stringify(newLanguage(code, today), null, 2));
    });
  return root;
}

/** A code of two or three letters, with what may stand after it: “svenska” would make a file that nobody finds. */
const languageCode =
  (words: { invalid: (what: string, choices: string) => string }) =>
  (value: string): string => {
    if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value))
      throw new CommandError(words.invalid(value, 'so, ar, fa, sr-Latn …'), 2);
    return value;
  };

/** A whole number from 0. */
const count =
  (words: { invalid: (what: string, choices: string) => string }) =>
  (value: string): string => {
    if (!/^\d{1,6}$/.test(value)) throw new CommandError(words.invalid(value, '0, 1, 2 …'), 2);
    return value;
  };
