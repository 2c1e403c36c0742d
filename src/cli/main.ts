#!/usr/bin/env node
import { CommanderError } from 'commander';
import { version } from '../version.js';
import { makeCommand } from './command.js';
import { describe } from './describe.js';
import { CommandError } from './files.js';
import { languageIn, usageLines } from './help.js';

const args = process.argv.slice(2);
const lang = languageIn(args, process.env);
const command = makeCommand(lang, version);

async function run(given: readonly string[]): Promise<void> {
  try {
    await command.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      console.error(describe(error, lang));
      process.exitCode = error instanceof CommandError ? error.code : 1;
      return;
    }
    // Help that was asked for has been shown.
    if (error.exitCode === 0) return;
    if (error.code === 'commander.help') {
      // No command at all, or `help` of one that there is not: as misspelt as it would be by itself.
      const [, name] = command.args;
      if (name !== undefined) return run([name]);
      console.log(command.helpInformation());
      return;
    }
    console.error(usageLines(error, args, command, lang).join('\n'));
    process.exitCode = 2;
  }
}

await run(args);
