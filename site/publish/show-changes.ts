import { capital } from '../../src/i18n/grammar.js';
import { command } from '../../src/i18n/sv/command.js';
import { compare } from '../../src/i18n/sv/compare.js';
import type { Change, FieldChange, TextPiece } from '../../src/publish/index.js';
import { fold, make } from './make.js';
import type { Built, ChangedSheet } from './protocol.js';
import { words } from './words.js';

/** So many changes of a sheet are seen at once. */
const SEEN = 10;

/** A piece of a text. What a line through it says to the eye is said in words too. */
function piece({ text, change }: TextPiece): Node | string {
  if (!change) return text;
  return make(
    change === 'added' ? 'ins' : 'del',
    '',
    make('span', 'visually-hidden', `${compare.spoken(change)} `),
    text,
  );
}

function fieldView({ field, before, after, pieces }: FieldChange): HTMLElement[] {
  const written: readonly TextPiece[] = pieces ?? [
    ...(before ? [{ text: before, change: 'removed' as const }] : []),
    ...(before && after ? [{ text: ' → ' }] : []),
    ...(after ? [{ text: after, change: 'added' as const }] : []),
  ];
  return [make('dt', '', field), make('dd', '', ...written.map(piece))];
}

function item(
  { change, name, program, fields = [] }: Change,
  titleOf: (program: string) => string,
): HTMLElement {
  return make(
    'li',
    '',
    make(
      'p',
      '',
      make('span', 'tag', capital(command.change[change])),
      ` ${name.length > 300 ? `${name.slice(0, 299)}…` : name}`,
      ...(program ? [make('br', ''), make('small', '', titleOf(program))] : []),
    ),
    ...(fields.length > 0 ? [make('dl', '', ...fields.flatMap(fieldView))] : []),
  );
}

function sheetView(
  { sheet, count, changes }: ChangedSheet,
  titleOf: (program: string) => string,
): HTMLElement[] {
  const listOf = (some: readonly Change[]): HTMLElement =>
    make('ul', 'list', ...some.map((one) => item(one, titleOf)));
  const rest = changes.slice(SEEN);
  const left = count - changes.length;
  return [
    make('h3', '', `${sheet} (${count})`),
    listOf(changes.slice(0, SEEN)),
    ...(rest.length > 0
      ? [
          fold(words.left(count - SEEN), () =>
            make('div', '', listOf(rest), ...(left > 0 ? [make('p', '', words.left(left))] : [])),
          ),
        ]
      : []),
  ];
}

/** What a reader will notice, sheet by sheet. */
export function changesView({ changes, programs }: Built): HTMLElement[] {
  if (!changes) return [make('p', 'where', words.firstTime)];
  const total = changes.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [make('p', 'where', command.noChanges)];
  const titles = new Map(programs.map(({ id, title }) => [id, title]));
  const titleOf = (program: string): string => titles.get(program) ?? program;
  return [
    make('p', 'where', command.changes(total)),
    ...changes.flatMap((one) => sheetView(one, titleOf)),
  ];
}
