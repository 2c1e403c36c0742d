#!/usr/bin/env node
import { CommanderError } from 'commander';
import { version } from '../version.js';
import { makeCommand } from './command.js';
import { describe } from './describe.js';
import { CommandError } from './files.js';
import { explainUsage, languageIn } from './help.js';

const args = process.argv.slice(2);
const lang = languageIn(args);
const command = makeCommand(lang, version);

try {
  if (args.length === 0) console.log(command.helpInformation());
  else await command.parseAsync(args, { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) {
    // Help that was asked for has been shown.
    if (error.exitCode !== 0) {
      console.error(explainUsage(error, lang));
      console.log(command.helpInformation());
      process.exitCode = 2;
    }
  } else {
    console.error(describe(error, lang));
    process.exitCode = error instanceof CommandError ? error.code : 1;
  }
}
