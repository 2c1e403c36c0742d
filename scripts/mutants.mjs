// Mutation tests of a folder: Stryker changes the code in a copy of the tree, one thing at a time,
// and runs the tests in Node that reach the change. A change that no test notices "survives".
import { Stryker } from '@stryker-mutator/core';

const [folder = 'src/data'] = process.argv.slice(2);

/** Share of the changes, in per cent, that tests are to notice. */
const goal = 85;

const stryker = new Stryker({
  mutate: [folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`],
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    // Those in Node: not those that start the command, or read the source itself.
    testFiles: [
      'test/{components,data,fixtures,i18n,public,scripts}/**/!(index|*.browser|*.chromium).test.ts',
      'test/cli/!(main).test.ts',
    ],
    nodeArgs: ['--import', 'tsx', '--test-reporter=tap'],
    forceBail: true,
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  ignorePatterns: ['/dist', '/bench', '/site', '/stories', '/storybook-static', '/pictures'],
  tempDirName: '.cache/mutants',
  incremental: true,
  incrementalFile: `.cache/mutants-${folder.replaceAll('/', '-')}.json`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: true,
  },
  thresholds: { high: goal, low: goal, break: goal },
  allowConsoleColors: false,
});

const results = await stryker.runMutationTest();
const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
const killed = count('Killed', 'Timeout');
const alive = count('Survived', 'NoCoverage');
console.log(`${folder}: ${killed} of ${killed + alive} changes noticed`);
