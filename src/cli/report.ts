import { styleText } from 'node:util';
import yoctoSpinner from 'yocto-spinner';
import { findingWords, tell, tellGroup, type FindingLanguage } from '../i18n/tell.js';
import { command as en } from '../i18n/en/command.js';
import { command as sv } from '../i18n/sv/command.js';
import {
  countFindings,
  groupFindings,
  summaryOf,
  type Change,
  type Finding,
  type Severity,
} from '../publish/index.js';

/** The words of the command, by language. */
export const commandWords = { sv, en };

/** How a command answers. */
export interface ReportOptions {
  lang: FindingLanguage;
  json: boolean;
}

const isColoured = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

/** A text in a style, where the answer goes to a terminal. */
export const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  isColoured(process.stdout) ? styleText(style, text) : text;

/** Findings as lines: by kind, the first of each whole, and how many more there are. */
export function findingLines(
  findings: readonly Finding[],
  lang: FindingLanguage,
  all = false,
): string[] {
  const words = findingWords[lang];
  const groups = all
    ? findings.map((first) => ({ kind: first.kind, severity: first.severity, first, rest: [] }))
    : groupFindings(findings);
  const lines = groups.flatMap((group) => {
    const { where, what, remedy, more } = tellGroup(group, lang);
    return [
      `${styled(colours[group.severity], words.severity[group.severity])}  ${styled('bold', where)}`,
      `  ${what}`,
      ...(remedy ? [`  ${remedy}`] : []),
      ...(more ? [`  ${styled('dim', more)}`] : []),
      '',
    ];
  });
  return [...lines, summaryOf(countFindings(findings), words)];
}

/** Findings for another program: as they are, and in words. */
export const findingData = (findings: readonly Finding[], lang: FindingLanguage): unknown =>
  findings.map((one) => ({ ...one, words: tell(one, lang) }));

/** As many changes of a sheet as are named. */
const NAMED = 20;

/** Changes as lines, sheet by sheet. */
export function changeLines(changes: readonly Change[], lang: FindingLanguage): string[] {
  const words = commandWords[lang];
  if (changes.length === 0) return [words.noChanges];
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return [
    words.changes(changes.length),
    ...sheets.flatMap((sheet) => {
      const own = changes.filter((one) => one.sheet === sheet);
      return [
        '',
        styled('bold', `${sheet} (${own.length})`),
        ...own
          .slice(0, NAMED)
          .flatMap(({ change, name, program, fields = [] }) => [
            `  ${words.change[change]}: ${short(name)}${program ? ` [${program}]` : ''}`,
            ...fields.map(({ field, before, after, pieces }) =>
              pieces
                ? `    ${field}: ${pieces.map(pieceText).join('')}`
                : `    ${field}: ${before || '–'} → ${after || '–'}`,
            ),
          ]),
        ...(own.length > NAMED ? [`  … ${own.length - NAMED}`] : []),
      ];
    }),
  ];
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
const pieceText = ({ text, change }: { text: string; change?: 'added' | 'removed' }): string =>
  change === 'added'
    ? styled('green', `{+${text}+}`)
    : change === 'removed'
      ? styled('red', `[-${text}-]`)
      : text;

/** Tells on a terminal how far a long work has come; nothing elsewhere. */
export function progress(): { at: (text: string) => void; done: () => void } {
  if (!process.stderr.isTTY) return { at: () => undefined, done: () => undefined };
  const spinner = yoctoSpinner({ stream: process.stderr });
  return {
    at: (text) => {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    done: () => void spinner.stop(),
  };
}
