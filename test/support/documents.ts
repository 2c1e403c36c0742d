/* Small documents of each kind, as they are read from a file, and what is asked of a text about them. */
import assert from 'node:assert/strict';
import { parseDocument, parseOrganisation, parseProgram } from '../../src/data/index.js';
import { words as en } from '../../src/i18n/en/index.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import type { Messages } from '../../src/i18n/words.js';
import { rawIndex, rawOrganisation, rawProgram, type Raw } from './node.js';

/** Where a document is said to be. */
export const url = 'https://exempel.test/api/v1/document.json';
/** The words of each language, by its code. */
export const languages: [string, Messages][] = [
  ['sv', sv],
  ['en', en],
];

/** A text for a reader: there is something in it, and nothing that only a programmer says. */
export function assertReadable(text: string): void {
  assert.match(text, /\S{2}/);
  assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{|: \.|  /, text);
}

/** Where a made-up record says that it comes from. */
export const source = [{ source: 'exempel' }];

/** What every document begins with. */
const header = () => {
  const { schemaVersion, language, updated, sample, sources } = rawProgram();
  return { schemaVersion, language, updated, sample, sources };
};

/** A programme's follow-up: a value, and one that is missing. */
export const smallOutcomes = (): Raw => ({
  ...header(),
  program: 'exempel',
  outcomes: [
    { indicatorId: 'exempel-i1', period: '2026', value: 0, state: 'value', sources: source },
    { indicatorId: 'exempel-i1', period: '2027', value: null, state: 'missing', sources: source },
  ],
});
const smallOpinions = (): Raw => ({
  ...header(),
  program: 'exempel',
  opinions: ['exempel-y1', 'exempel-y2'].map((id) => ({
    id,
    author: 'Exempel på förvaltning',
    about: { kind: 'goal', id: 'exempel-m1' },
    stance: 'positive',
    quote: 'Exempel på yttrande.',
    decision: 'unknown',
    sources: source,
  })),
});
const smallContacts = (): Raw => ({
  ...header(),
  guides: [
    {
      audience: 'victim',
      advice: [{ text: 'Exempel på råd.', sources: source }],
      first: ['exempel-k1'],
      special: [{ who: 'är ett exempel', contact: 'exempel-k2' }],
      notes: [{ text: 'Exempel på en mening.', sources: source }],
    },
  ],
  contacts: ['exempel-k1', 'exempel-k2'].map((id) => ({
    id,
    name: 'Exempel på stödlinje',
    channels: [{ kind: 'phone', value: '000-00 00 00' }],
    hours: [{ days: ['mon'], from: '08:00', to: '24:00' }],
    sources: source,
  })),
});

const smallHistory = (): Raw => ({
  ...header(),
  programs: ['exempel-aldre', 'exempel'].map((id, index) => ({
    id,
    title: 'Exempelprogram',
    shortTitle: 'Exempel',
    level: 'city',
    period: { from: String(2020 + index), to: String(2021 + index) },
    otherPeriods: [{ period: { from: '2020', to: '2022' }, sources: source }],
    opinions: smallOpinions().opinions,
    sources: source,
  })),
  relations: [
    {
      from: { program: 'exempel-aldre', goals: ['exempel-d1'] },
      to: { program: 'exempel', goals: ['exempel-m1'] },
      kind: 'reworded',
      sources: source,
    },
  ],
  background: [
    {
      id: 'exempel-b1',
      program: 'exempel',
      topic: 'evidence',
      text: 'Exempel på underlag.',
      sources: source,
    },
  ],
});

/** Each kind of document: a made-up one, and what reads it. */
export const documents = {
  program: { parse: parseProgram, raw: rawProgram },
  organisation: { parse: parseOrganisation, raw: rawOrganisation },
  index: { parse: (at: string, raw: unknown) => parseDocument('index', at, raw), raw: rawIndex },
  outcomes: {
    parse: (at: string, raw: unknown) => parseDocument('outcomes', at, raw),
    raw: smallOutcomes,
  },
  opinions: {
    parse: (at: string, raw: unknown) => parseDocument('opinions', at, raw),
    raw: smallOpinions,
  },
  contacts: {
    parse: (at: string, raw: unknown) => parseDocument('contacts', at, raw),
    raw: smallContacts,
  },
  history: {
    parse: (at: string, raw: unknown) => parseDocument('history', at, raw),
    raw: smallHistory,
  },
};
