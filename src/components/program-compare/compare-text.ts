import { html, nothing, type TemplateResult } from 'lit';
import {
  isSameText,
  textChanges,
  type Program,
  type ProgramPair,
  type TextChange,
} from '../../data/index.js';
import { periodText } from '../shared/validity.js';
import type { CompareLocalize } from './compare-words.js';

/** Texts with less than this in common are read better by themselves than as scraps of each other. */
const ALIKE = 0.35;

/** A text of one programme, with whose it is. */
const renderOwn = (program: Program, text: string, localize: CompareLocalize, label?: string) =>
  html`<div>
    <p class="eyebrow">${label ?? periodText(program.period, localize)}</p>
    <p lang=${program.language}>${text}</p>
  </div>`;

/** What each of two texts is called, where that is not the period. */
interface TextLabels {
  before: string;
  after: string;
}

/**
 * How one text became another: what was taken away and put in, with a word before each piece for those
 * who listen. Both by themselves where little is left; one, where the other is not there.
 */
export function renderText(
  { before, after }: Pick<ProgramPair, 'before' | 'after'>,
  texts: { before: string | undefined; after: string | undefined },
  localize: CompareLocalize,
  labels?: TextLabels,
): TemplateResult | typeof nothing {
  if (!texts.before && !texts.after) return nothing;
  if (!texts.before || !texts.after) {
    const program = texts.after ? after : before;
    const label = labels?.[texts.after ? 'after' : 'before'];
    return renderOwn(
      program,
      (texts.after ?? texts.before)!,
      localize,
      label ?? localize.term('onlyIn', periodText(program.period, localize)),
    );
  }
  const label =
    labels && html`<p class="eyebrow">${localize.term('fromTo', labels.before, labels.after)}</p>`;
  if (isSameText(texts.before, texts.after)) {
    return html`${label}
      <p lang=${after.language}>${texts.after}</p>
      <p class="small muted">${localize.term('sameWords')}</p>`;
  }
  const { parts, likeness } = textChanges(texts.before, texts.after);
  if (likeness < ALIKE) {
    return html`<div class="two">
      ${renderOwn(before, texts.before, localize, labels?.before)}
      ${renderOwn(after, texts.after, localize, labels?.after)}
    </div>`;
  }
  const pieces = parts.map(({ kind, text }, index) => {
    const isSpoken = /[\p{L}\p{N}]/u.test(text) && (kind !== 'same' || index > 0);
    const word = isSpoken ? renderSpoken(kind, localize) : nothing;
    if (kind === 'same') {
      const [blank] = /^\s*/.exec(text)!;
      return html`${blank}${word}${text.slice(blank.length)}`;
    }
    return kind === 'added' ? html`<ins>${word}${text}</ins>` : html`<del>${word}${text}</del>`;
  });
  // Lines of the text are kept, so there is none of ours in it.
  return html`${label}
    <p lang=${after.language}>${pieces}</p>`;
}

/**
 * A word for those who listen: browsers tell of added and removed text, but few screen readers say it. It is
 * written out (`spoken`) in plain HTML, where the marks may be taken away.
 */
const renderSpoken = (kind: TextChange['kind'], localize: CompareLocalize) =>
  html`<span class="visually-hidden spoken" lang=${localize.lang()}
    >${localize.term('spoken', kind)}
  </span>`;
