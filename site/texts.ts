import {
  indicatorColumns,
  type ColumnKind,
  type SortedKind,
  type RowOrder,
} from '../src/data/index.js';
import type { ElementName } from '../src/elements.js';
import { indicators as sv } from '../src/i18n/sv/indicators.js';
import { prerender } from '../src/i18n/sv/prerender.js';

/*
 * The builder's own words for what the manifest names. The manifest says which elements and
 * attributes there are; an element without words here does not compile, and a test fails when an
 * attribute has none.
 */

const titles = prerender.title;

export interface ElementText {
  /** Among what can be shown. */
  name: string;
  /** Title of the page that shows it alone. Of what a person in need may read, it says little: titles stay in the history. */
  title: string;
  /** Words of the link to it. Without it: the programme, and the name. */
  link?: (about: LinkFacts) => string;
  /** Is the same whatever the programme. */
  isGeneral?: true;
  /** Attributes without which it shows nothing. */
  required?: readonly string[];
}

/** What the words of a link are made of. */
export interface LinkFacts {
  /** "Programmet mot våld 2021–2025". */
  program: string;
  /** "programmet mot våld", in a sentence. */
  inProgram: string;
  /** The chosen nämnd. */
  namnd: string | undefined;
  /** "Mål 3". */
  goal: string | undefined;
}

export interface AttributeText {
  label: string;
  hint?: string;
  /** What no choice is called. */
  none?: string;
  /** The choices, where the manifest has them, or where the data format does. */
  values?: Readonly<Record<string, string>>;
  /** Among "Fler val". */
  rare?: true;
}

/** By tag. `null`: shows nothing of its own, and is not in the list. */
export const elementTexts: Readonly<Record<string, ElementText | null>> = {
  'vald-program': null,
  'vald-namnd-responsibilities': {
    name: 'Det ansvarar vår nämnd för',
    title: titles['namnd-responsibilities'],
    link: ({ namnd, inProgram }) => `Det ansvarar ${namnd ?? 'nämnden'} för i ${inProgram}`,
    required: ['namnd'],
  },
  'vald-program-goals': {
    name: 'Hela programmet',
    title: titles['program-goals'],
    link: ({ program, namnd }) =>
      namnd ? `${program}, och vad ${namnd} ansvarar för` : `${program}: alla mål`,
  },
  'vald-goal-card': {
    name: 'Ett mål',
    title: titles['goal-card'],
    link: ({ program, goal }) => `${program}: ${goal?.toLowerCase() ?? 'ett mål'}`,
    required: ['goal'],
  },
  'vald-indicator-table': {
    name: 'Hur det går',
    title: titles['indicator-table'],
    link: ({ program }) => `${program}: så går det`,
  },
  'vald-responsibility-matrix': {
    name: 'Vem ansvarar för vad',
    title: titles['responsibility-matrix'],
    link: ({ program }) => `${program}: vem som ansvarar för vad`,
  },
  'vald-help-contacts': {
    name: 'Vart man vänder sig',
    title: titles['help-contacts'],
    isGeneral: true,
  },
  'vald-safe-exit': {
    name: 'Knapp för att lämna sidan snabbt',
    title: titles['safe-exit'],
    isGeneral: true,
  },
  'vald-opinions': {
    name: 'Synpunkter på programmet',
    title: titles.opinions,
    link: ({ program, goal }) => `${program}: synpunkter${goal ? ` på ${goal.toLowerCase()}` : ''}`,
  },
  'vald-program-compare': {
    name: 'Vad som har ändrats',
    title: titles['program-compare'],
    link: ({ program }) => `${program}: vad som har ändrats`,
  },
  'vald-program-timeline': {
    name: 'Programmen över tid',
    title: titles['program-timeline'],
    link: () => 'Program mot våld över tid',
  },
} satisfies Record<`vald-${ElementName}`, ElementText | null>;

/** What the indicator table can be sorted by whatever its periods, as its headings say it. */
const sortOrders: Readonly<Record<Exclude<RowOrder['kind'], 'period'>, string>> = {
  name: sv.indicatorHeader,
  goal: sv.column('goal'),
  ...(Object.fromEntries(
    (Object.keys(indicatorColumns) as ColumnKind[]).flatMap((kind) =>
      kind === 'years' ? [] : [[kind, sv.column(kind)]],
    ),
  ) as Record<SortedKind, string>),
};

/**
 * By name. `null`: not a choice for an editor, since the files lie together and the data beside them, or
 * since it is of the scope, which the builder does not write.
 */
export const attributeTexts: Readonly<Record<string, AttributeText | null>> = {
  src: null,
  credentials: null,
  'indicators-href': null,
  'matrix-href': null,
  program: { label: 'Program', none: 'Det som gäller, annars det senaste' },
  // Is asked for first, of all elements at once.
  namnd: { label: 'Nämnd', none: 'Ingen vald' },
  goal: { label: 'Mål', none: 'Inget valt' },
  indicator: { label: 'Indikator', none: 'Ingen vald', rare: true },
  with: { label: 'Jämför med', none: 'Det som ersattes, annars strategin' },
  group: {
    label: 'Ordnas efter',
    values: { about: 'Vad synpunkten gäller', author: 'Vem som skrev' },
  },
  expanded: { label: 'Allt är utfällt från början' },
  layout: {
    label: 'Hur mycket som visas',
    values: { list: 'Sammanfattning och detaljer', summary: 'Bara sammanfattningen' },
  },
  rows: {
    label: 'Raderna i tabellen',
    values: { goals: 'Mål', indicators: 'Indikatorer', namnder: 'Nämnder' },
  },
  view: {
    label: 'Visas som',
    values: { table: 'Tabell', charts: 'Diagram', districts: 'Stadsdelar' },
  },
  assessment: {
    label: 'Bara med bedömningen',
    none: 'Alla',
    values: {
      full: sv.assessment('full'),
      partial: sv.assessment('partial'),
      none: sv.assessment('none'),
      unclear: sv.assessment('unclear'),
    },
  },
  sort: {
    label: 'Ordning på raderna',
    none: 'Programmets egen',
    values: sortOrders,
    rare: true,
  },
  search: { label: 'Bara rader med orden', rare: true },
  checks: {
    label: 'Visa brister i uppgifterna',
    hint: 'För den som ansvarar för programmet.',
  },
  audience: {
    label: 'Vem sidan är till för',
    hint: 'Läsaren kan alltid välja något annat.',
    none: 'Läsaren väljer',
    values: {
      victim: 'Den som är utsatt',
      child: 'Den som är orolig för ett barn',
      perpetrator: 'Den som utövar våld',
      relative: 'Kollega eller anhörig',
      manager: 'Chef',
      professional: 'Den som möter det i jobbet',
    },
  },
  'safe-exit': {
    label: 'Knapp för att lämna sidan snabbt',
    values: { on: 'Ja', off: 'Nej' },
  },
  'exit-href': {
    label: 'Sida som knappen leder till',
    hint: 'Börjar med https://. Utan den: en sida om vädret.',
    rare: true,
  },
  href: {
    label: 'Sida som knappen leder till',
    hint: 'Börjar med https://. Utan den: en sida om vädret.',
  },
  'skip-link': {
    label: 'Syns bara när tangentbordet är där',
    hint: 'För en andra knapp, först på sidan.',
    rare: true,
  },
  look: {
    label: 'Utseende',
    values: { full: '112 i rött', quiet: '112 utan färg, för den som har någon nära' },
    rare: true,
  },
  print: {
    label: 'På papper',
    values: { full: 'Som på skärmen', discreet: 'Utan stora rubriker' },
    rare: true,
  },
  'max-age': {
    label: 'Månader som en kontroll av ett nummer gäller',
    hint: 'Utan svar: 12.',
    rare: true,
  },
  lang: {
    label: 'Språk för komponentens egna ord',
    hint: 'Programmets texter översätts aldrig.',
    none: 'Samma som sidan',
    values: { sv: 'Svenska', en: 'Engelska' },
    rare: true,
  },
  'heading-level': {
    label: 'Nivå på den första rubriken',
    hint: 'Står innehållet under en rubrik på nivå 2, välj 3.',
    values: { 2: '2 (vanligast)', 3: '3', 4: '4', 5: '5', 6: '6' },
    rare: true,
  },
};
