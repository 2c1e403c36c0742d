import { Command, CommanderError, Help } from 'commander';
import { commandWords, styled } from './report.js';
import type { FindingLanguage } from '../i18n/tell.js';

/** The language that is asked for, before anything else is read: help and faults are in it. */
export function languageIn(args: readonly string[]): FindingLanguage {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const wanted = at < 0 ? '' : (args[at]!.split('=')[1] ?? args[at + 1]);
  return wanted === 'en' ? 'en' : 'sv';
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
  command.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => styled('bold', titles[title] ?? title),
    formatHelp: (one, helper) => {
      const text = Help.prototype.formatHelp
        .call(helper, one, helper)
        .replaceAll('[options]', words.optionsHere);
      if (one.parent) return text;
      return `${text.slice(text.indexOf(one.name()))}${words.more}\n${words.exit}\n`;
    },
    // What is to be had by leaving an option out is said by its description.
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
  });
}

/** What was misspelt, in words. */
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
    default:
      return words.unknown(what);
  }
}
