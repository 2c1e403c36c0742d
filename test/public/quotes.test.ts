/* What is quoted from the two source documents stands there, word for word. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiFolder } from '../../src/cli/api-folder.js';
import { readText, root } from '../support/node.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const files = folder.files();

/** A document with its lines joined: a word that was parted at the end of a line is whole again. */
const joined = (text: string): string =>
  text
    .replace(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The two documents, by the name that a source gives. */
const seeds = new Map(
  readdirSync(new URL('test/fixtures/seeds/', root)).map((file) => [
    file,
    joined(readText(`test/fixtures/seeds/${file}`)),
  ]),
);

interface Quote {
  text: string;
  sources: readonly { source: string }[];
}

/** The quotes of a document that are from one of the two. */
function fromSeeds(
  { sources }: { sources: readonly { id: string; file?: string | undefined }[] },
  quotes: readonly Quote[],
): { text: string; file: string }[] {
  return quotes.flatMap(({ text, sources: refs }) =>
    refs.flatMap(({ source }) => {
      const file = sources.find(({ id }) => id === source)?.file;
      return file ? [{ text, file }] : [];
    }),
  );
}

const assertVerbatim = ({ text, file }: { text: string; file: string }) => {
  const seed = seeds.get(file);
  assert.ok(seed, `there is no ${file}`);
  assert.ok(seed.includes(joined(text)), `not in ${file}: ${text}`);
};

const opinions = files.flatMap(({ kind, file }) =>
  kind === 'opinions' ? [folder.read(kind, file)] : [],
);

test('every opinion of the two documents is a verbatim part of its document', () => {
  const quotes = opinions.flatMap((document) =>
    fromSeeds(
      document,
      document.opinions.map(({ quote, sources }) => ({ text: quote, sources })),
    ),
  );
  quotes.forEach(assertVerbatim);
  assert.equal(new Set(quotes.map(({ file }) => file)).size, 2);
  assert.ok(quotes.length >= 21, String(quotes.length));
});

test('so is how a programme came to be, with its lists, and how it is followed up', () => {
  const history = folder.read('history', 'history.json');
  const quotes = fromSeeds(
    history,
    history.background.flatMap(({ text, list, sources }) =>
      [text, ...list].map((one) => ({ text: one, sources })),
    ),
  );
  for (const { kind, file } of files) {
    if (kind !== 'program') continue;
    const document = folder.read(kind, file);
    const { statement } = document.followUp ?? {};
    if (statement) quotes.push(...fromSeeds(document, [statement]));
  }
  quotes.forEach(assertVerbatim);
  assert.ok(quotes.length >= 17, String(quotes.length));
});

test('the test would see a word that is not there', () => {
  const [file] = [...seeds.keys()] as [string];
  assert.throws(() => assertVerbatim({ text: 'Det här står inte där.', file }), /not in/);
});

test('all that the two documents think: of the whole, of themes, of goal 1, of both indicators', () => {
  const topics = (program: string) =>
    opinions
      .find((document) => document.program === program)!
      .opinions.filter(({ authorKind }) => authorKind === 'forvaltning')
      .map(({ about, stance }) => `${Object.values(about).join(' ')}: ${stance}`);
  assert.deepEqual(topics('stockholm-2021-2025').sort(), [
    'goal 2021-m1: critical',
    'goal 2021-m1: neutral',
    'indicator 2021-m1-i1: critical',
    'indicator 2021-m1-i1: critical',
    'indicator 2021-m3-i1: proposal',
    'program: positive',
    'program: positive',
    'theme Arbetsgivarperspektivet: positive',
    'theme Arbetsmarknadsnämndens ansvar: positive',
    'theme Fokus på våldsutövaren: positive',
    'theme Kopplingen till kommunfullmäktiges mål: positive',
    'theme Personal hos externa utförare: proposal',
  ]);
  assert.deepEqual(topics('stockholm-2017-2020').sort(), [
    'program: positive',
    'theme Fokus på våldsutövaren: positive',
    'theme Förvaltningens arbete mot hedersrelaterat våld: neutral',
    'theme Förvaltningens arbete mot hedersrelaterat våld: neutral',
    'theme Förvaltningens eget arbete: neutral',
    'theme Utbildning av medarbetare: neutral',
    'theme Våldet är könsspecifikt: neutral',
    'theme Våldets kostnader för samhället: neutral',
    'theme Våldsutövarens ansvar: neutral',
  ]);
});

test('outside bodies speak for themselves: their opinions have a date and no decision', () => {
  const outside = opinions
    .flatMap((document) => document.opinions)
    .filter(({ authorKind }) => authorKind !== 'forvaltning');
  assert.equal(outside.length, 10);
  for (const { id, date, decision, onBehalfOf, quote } of outside) {
    assert.ok(date, id);
    assert.equal(decision, undefined, id);
    assert.equal(onBehalfOf, undefined, id);
    // A mark of an editor is no word of theirs.
    assert.doesNotMatch(quote, /\[|…/, id);
  }
});
