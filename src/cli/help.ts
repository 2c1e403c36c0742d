import { Command, CommanderError, Help } from 'commander';
import { commandWords, styled } from './report.js';
import type { FindingLanguage } from '../i18n/tell.js';

/** What the environment says of languages. Of those that are set, the first has the last word (POSIX). */
const localeNames = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of help and faults, before anything else is read: the one that is asked for, or else that of
 * the environment, or else Swedish.
 */
export function languageIn(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): FindingLanguage {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  if (asked === 'sv' || asked === 'en') return asked;
  const locale = localeNames.map((name) => env[name]).find((one) => one) ?? '';
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'sv';
}

/** Help in the words of a language. The first line of all is the command by itself. */
export function translateHelp(command: Command, lang: FindingLanguage): void {
  const words = commandWords[lang];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commands,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Arguments:': words.arguments,
  };
  const inWords = (term: string): string => term.replace('[options]', words.optionsHere);
  command.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => styled('bold', titles[title] ?? title),
    // Before the columns are measured.
    subcommandTerm: (one) => inWords(Help.prototype.subcommandTerm(one)),
    commandUsage: (one) => inWords(Help.prototype.commandUsage(one)),
    formatHelp: (one, helper) => {
      const text = Help.prototype.formatHelp.call(helper, one, helper);
      if (one.parent) return text;
      return `${text.slice(text.indexOf(one.name()))}${words.more}\n${words.exit}\n`;
    },
    // What is to be had by leaving an option out is said by its description.
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
  });
}

/** What was misspelt, in words, with what was likely meant. */
export function explainUsage(error: CommanderError, lang: FindingLanguage): string {
  const words = commandWords[lang];
  const [, what = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return words.missing(what);
    case 'commander.excessArguments':
      return words.tooMany;
    case 'commander.invalidArgument': {
      const [, choices = ''] = /Allowed choices are (.*)\.$/.exec(error.message) ?? [];
      const [, value = what] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
      return words.invalid(value, choices);
    }
    default: {
      const [, meant] = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(error.message) ?? [];
      return [words.unknown(what), ...(meant ? [words.meant(meant.split(', '))] : [])].join(' ');
    }
  }
}

/** What was misspelt, and where it says how it is written. */
export function usageLines(
  error: CommanderError,
  args: readonly string[],
  { commands }: Command,
  lang: FindingLanguage,
): string[] {
  const isNone = error.code === 'commander.unknownCommand';
  const named = isNone ? undefined : args.find((one) => commands.some((it) => it.name() === one));
  return [explainUsage(error, lang), commandWords[lang].seeHelp(named)];
}
