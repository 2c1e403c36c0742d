import { ProblemError } from '../../data/index.js';
import { END, START } from '../../fallback/marks.js';
import { signOf } from '../../fallback/made.js';
import { DATA, MADE } from '../../loader/reading.js';
import { beginPage, contentOf } from './content.js';
import { partsOf, placesOf, type Place } from './places.js';

/** What is to stand in the place of a part of the text. */
interface Edit {
  from: number;
  to: number;
  text: string;
  /** Which of the pairs of marks it takes, where it takes one. */
  mark?: number;
}

const EMPTY = START + END;

const span = new RegExp(`${START}([^]*?)${END}`, 'g');
const opened = new RegExp(`${START}<div ${DATA}=[^]*?${END}(\\r?\\n)?`, 'g');
const closed = new RegExp(`(\\r?\\n)?${START}</div>${END}`, 'g');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page without what was made for it: a box around a link goes, and what was in a tag. */
export function emptied(html: string): { text: string; made: string[] } {
  const marks = html.match(new RegExp(`${START}|${END}`, 'g')) ?? [];
  if (marks.length % 2 || marks.some((mark, at) => mark !== (at % 2 ? END : START)))
    throw new Error(
      `Märkena ${START} och ${END} står inte i par. Ta bort dem och det som står emellan.`,
    );
  const made: string[] = [];
  const text = html
    .replace(opened, '')
    .replace(closed, '')
    .replace(span, (_all, content: string) => {
      made.push(content);
      return EMPTY;
    });
  return { text, made };
}

const signsOf = (html: string): string[] => partsOf(html).map(signOf);

/** A page with what its elements show in it; the same page where nothing is new. */
export async function renderPage(
  html: string,
  url: string,
  skipped: (why: string) => void,
): Promise<{ text: string; count: number }> {
  const { text, made } = emptied(html);
  const line = /\r\n/.test(html) ? '\r\n' : '\n';
  const places = placesOf(text, url, skipped);
  const edits: Edit[] = [];
  beginPage();
  for (const place of places) {
    const content = await htmlOf(place, line);
    if (place.form === 'link') {
      edits.push(...around(place, content, line));
      continue;
    }
    const [from, to] = place.inner;
    const at = text.slice(from, to).indexOf(EMPTY);
    const mark = at < 0 ? undefined : marksBefore(text, from + at);
    const old = mark === undefined ? '' : made[mark]!;
    // Written with other blanks it is the same.
    const kept = isSame(old, content) ? old : `${line}${content}${line}`;
    edits.push(
      mark === undefined
        ? { from, to: from, text: `${line}${START}${kept}${END}${line}` }
        : { from: from + at, to: from + at + EMPTY.length, text: START + kept + END, mark },
    );
    if (place.signs) edits.push(signs(place.signs, old, content));
  }
  return { text: written(text, edits, made), count: places.length };
}

async function htmlOf(place: Place, line: string): Promise<string> {
  try {
    return (await contentOf(place)).map(({ html }) => html).join(line);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new Error(`<${place.tag}>: ${(error as Error).message}`, { cause: error });
  }
}

const isSame = (old: string, content: string): boolean => trimmed(old) === trimmed(content);

const trimmed = (html: string): string =>
  html
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

const marksBefore = (text: string, at: number): number => text.slice(0, at).split(EMPTY).length - 1;

/** A box around a link: in a paragraph there is no room for a list. */
function around({ outer, tag, attributes, words }: Place, content: string, line: string): Edit[] {
  const data = [
    [DATA, tag.replace('vald-', '')],
    ...[...attributes].map(([name, value]) => [`${DATA}-${name}`, value]),
    // There is no line to an editor here.
    [MADE, ['-', signOf(words), ...signsOf(content)].join(' ')],
  ];
  const said = data.map(([name, value]) => `${name}="${escaped(value!)}"`).join(' ');
  const start = `${START}<div ${said}>${line}${content}${line}${END}${line}`;
  return [
    { from: outer[0], to: outer[0], text: start },
    { from: outer[1], to: outer[1], text: `${line}${START}</div>${END}` },
  ];
}

/** The signs of a div: those of its other parts stay. */
function signs({ at, value }: NonNullable<Place['signs']>, old: string, content: string): Edit {
  const gone = new Set(signsOf(old));
  const others = value.split(/\s+/).filter((sign) => sign && !gone.has(sign));
  const all = [...new Set([...others, ...signsOf(content)])];
  return { from: at[0], to: at[1], text: `${MADE}="${all.join(' ')}"` };
}

/** The text with the edits made, and with what was between marks that are in no place. */
function written(text: string, edits: readonly Edit[], made: readonly string[]): string {
  const taken = new Set(edits.map(({ mark }) => mark));
  let index = -1;
  const others = [...text.matchAll(new RegExp(EMPTY, 'g'))].flatMap(({ index: from }): Edit[] =>
    taken.has(++index) ? [] : [{ from, to: from + EMPTY.length, text: START + made[index] + END }],
  );
  return [...edits, ...others]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce(
      (result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to),
      text,
    );
}
