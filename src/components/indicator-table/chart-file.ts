import type { Picture, Shape } from '../../data/index.js';
import { LINE, TEXT, wrapped } from '../../data/derive/outcomes/labels.js';

/*
 * A chart as a file: an SVG that needs nothing else, in light colours and a font that everybody has. What
 * it looks like is in its attributes: many programs read no style sheet.
 */

const ink = '#1a1a1a';
const accent = '#0b5560';

const grey = '#6b6b6b';
const stroke = (colour: string, width: number, dashes = '') =>
  `fill="none" stroke="${colour}" stroke-width="${width}"${dashes && ` stroke-dasharray="${dashes}"`}`;
const fill = (colour: string, more = '') => `fill="${colour}"${more}`;

/** What each class looks like: the first that it is. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/^grid/, stroke('#d0d0d0', 1)],
  [/^target/, stroke(ink, 1.5, '7 4')],
  [/^leader/, stroke(grey, 1)],
  [/^line .*before/, stroke(grey, 1.25)],
  [/^line (women|girls)/, stroke(accent, 2, '6 3')],
  [/^line (men|boys)/, stroke(accent, 2, '2 3')],
  [/^line .*own/, stroke(accent, 3)],
  [/^line/, stroke(ink, 2)],
  [/^mark (women|girls)/, stroke(accent, 1.5).replace('none', '#fff')],
  [/^mark (men|boys)|^mark .*own/, fill(accent)],
  [/^mark all main|^(end|start)(?!.*own)/, fill(ink, ' font-weight="600"')],
  [/own/, fill(accent, ' font-weight="700"')],
  [/./, fill(grey)],
];

/** Text that XML can hold, and that begins nothing of its own. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const lookOf = (className: string) => looks.find(([of]) => of.test(className))![1];

function shapeText(shape: Shape): string {
  const { className } = shape;
  if (shape.kind === 'path') {
    // The word of an event has another look than its line.
    return `<path d="${shape.d}" ${lookOf(className === 'event' ? 'leader' : className)}/>`;
  }
  const end = shape.end ? ' text-anchor="end"' : '';
  return `<text x="${shape.x}" y="${shape.y}" ${lookOf(className)}${end}>${escaped(shape.text)}</text>`;
}

/** What stands around the chart in its file. */
export interface FileTexts {
  lang: string;
  /** The same as on the page, for who does not see it. */
  label: string;
  title: string;
  subtitle: string;
  /** Where it comes from, and of when; what is made up says so. */
  footer: readonly string[];
}

/** The file. */
export function chartFile(
  picture: Picture,
  { lang, label, title, subtitle, footer }: FileTexts,
): string {
  const margin = 24;
  const width = picture.width + 2 * margin;
  // Its letters are larger than those that the lines are made for.
  const titles = wrapped(title, picture.width / 1.45);
  const top = margin + titles.length * 24 + 30;
  const notes = footer.flatMap((text) => wrapped(text, picture.width));
  const height = top + picture.height + 16 + notes.length * (LINE + 2) + margin;
  const text = (y: number, look: string, words: string) =>
    `<text x="${margin}" y="${y}" ${look}>${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(lang)}" role="img" font-family="Arial, Helvetica, sans-serif" font-size="${TEXT}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(label)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...titles.map((words, at) =>
      text(margin + 14 + at * 24, `fill="${ink}" font-size="18" font-weight="700"`, words),
    ),
    text(top - 18, `fill="${ink}" font-size="14"`, subtitle),
    `<g transform="translate(${margin} ${top})">`,
    ...picture.shapes.map(shapeText),
    '</g>',
    ...notes.map((words, at) =>
      text(top + picture.height + 28 + at * (LINE + 2), 'fill="#4d4d4d"', words),
    ),
    '</svg>',
  ].join('\n');
}
