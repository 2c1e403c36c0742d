import type * as z from 'zod/mini';
import { documents, type DocumentKind } from '../../data/index.js';
import { headerOf } from './headers.js';
import { fieldsOf, scalarOf, shapeOf, unwrap, type Column } from './shape.js';

/** The kinds of documents that tables hold. The index is made from the others. */
export type TableKind = Exclude<DocumentKind, 'index'>;

/** Records of one list of a document, which have rows in a sheet. */
interface PartSpec {
  kind: TableKind;
  /** Where the list is: `goals[].prerequisites`; empty: the document itself. */
  list: string;
  /** What the rows are, where a sheet has several kinds of them. */
  what?: string;
}

interface SheetSpec {
  name: string;
  /** What it holds, for the one who fills it in. */
  about: string;
  /** Header of the column that says what a row is, where there are several parts. */
  whatHeader?: string;
  parts: readonly PartSpec[];
}

const all: readonly [TableKind, string][] = [
  ['program', 'Program'],
  ['organisation', 'Organisation'],
  ['outcomes', 'Uppföljning'],
  ['opinions', 'Remissvar'],
  ['contacts', 'Kontakter'],
  ['language', 'Språk'],
];

/** What each kind of document is called in a table. */
export const documentWords = new Map(all.map(([kind, what]) => [kind, what.toLowerCase()]));

/** THE list of sheets. A list of records that is in none of them is told of by a test. */
const specs: readonly SheetSpec[] = [
  {
    name: 'Program',
    about: 'En rad för varje program: titel, tid, status och programmets egna texter.',
    parts: [{ kind: 'program', list: '' }],
  },
  {
    name: 'Programtexter',
    about: 'Diarienummer, andra lydelser av titeln och de mål i budgeten som programmet följer.',
    whatHeader: 'Slag',
    parts: [
      { kind: 'program', list: 'titleVariants', what: 'annan titel' },
      { kind: 'program', list: 'caseNumbers', what: 'diarienummer' },
      { kind: 'program', list: 'cityGoals', what: 'mål i budgeten' },
    ],
  },
  {
    name: 'Teman',
    about: 'Målgrupper, våldstyper, perspektiv och aktörer. Andra blad pekar på deras id.',
    whatHeader: 'Slag',
    parts: [
      { kind: 'program', list: 'targetGroups', what: 'målgrupp' },
      { kind: 'program', list: 'violenceTypes', what: 'våldstyp' },
      { kind: 'program', list: 'perspectives', what: 'perspektiv' },
      { kind: 'program', list: 'actors', what: 'aktör' },
    ],
  },
  {
    name: 'Mål',
    about: 'Programmets mål, ordagrant.',
    parts: [{ kind: 'program', list: 'goals' }],
  },
  {
    name: 'Förutsättningar',
    about: 'Vad som behöver vara på plats för att nå ett mål.',
    parts: [{ kind: 'program', list: 'goals[].prerequisites' }],
  },
  {
    name: 'Delmål',
    about: 'Delmål under ett mål.',
    parts: [{ kind: 'program', list: 'goals[].subgoals' }],
  },
  {
    name: 'Aktiviteter',
    about: 'Det som ska göras för att nå ett eller flera mål.',
    parts: [{ kind: 'program', list: 'activities' }],
  },
  {
    name: 'Indikatorer',
    about: 'Det som mäts. Utfallen står i bladet Utfall.',
    parts: [{ kind: 'program', list: 'indicators' }],
  },
  {
    name: 'Indikatortexter',
    about: 'Andra lydelser av en indikator i källorna.',
    parts: [{ kind: 'program', list: 'indicators[].textVariants' }],
  },
  {
    name: 'Ansvar',
    about: 'Vilken nämnd eller grupp som svarar för en aktivitet, en indikator eller en uppgift.',
    whatHeader: 'Gäller',
    parts: [
      { kind: 'program', list: 'activities[].responsibilities', what: 'aktivitet' },
      { kind: 'program', list: 'indicators[].responsibilities', what: 'indikator' },
      { kind: 'program', list: 'duties[].responsibilities', what: 'uppgift' },
    ],
  },
  {
    name: 'Uppgifter',
    about: 'Uppgifter för hela programmet, till exempel den samlade uppföljningen.',
    parts: [{ kind: 'program', list: 'duties' }],
  },
  {
    name: 'Luckor',
    about: 'Det som finns men som källorna saknar. Det visas för läsaren.',
    whatHeader: 'Saknas i',
    parts: [
      { kind: 'program', list: 'gaps', what: 'programmet' },
      { kind: 'organisation', list: 'gaps', what: 'organisationen' },
    ],
  },
  {
    name: 'Nämnder',
    about: 'Nämnder och bolagsstyrelser, också de som har upphört.',
    parts: [{ kind: 'organisation', list: 'namnder' }],
  },
  {
    name: 'Grupper',
    about: 'Grupper av nämnder som programmet ger ansvar, till exempel Stadsdelsnämnderna.',
    parts: [{ kind: 'organisation', list: 'groups' }],
  },
  {
    name: 'Utfall',
    about: 'Ett värde på en rad, eller varför det inget finns. Ett dolt värde är inte 0.',
    parts: [{ kind: 'outcomes', list: 'outcomes' }],
  },
  {
    name: 'Revideringar',
    about: 'Vad som var publicerat innan ett värde ändrades, det senaste först.',
    parts: [{ kind: 'outcomes', list: 'outcomes[].revisions' }],
  },
  {
    name: 'Uppdelningar',
    about: 'Vad en indikator delas upp på utöver kön, till exempel årskurs.',
    parts: [{ kind: 'outcomes', list: 'breakdowns' }],
  },
  {
    name: 'Brott i serie',
    about: 'Från när värden inte kan jämföras med tidigare värden.',
    parts: [{ kind: 'outcomes', list: 'breaks' }],
  },
  {
    name: 'Aktivitetsläge',
    about: 'Hur en aktivitet går för en nämnd.',
    parts: [{ kind: 'outcomes', list: 'activityStatuses' }],
  },
  {
    name: 'Synpunkter',
    about: 'Remissyttranden, ordagrant.',
    parts: [{ kind: 'opinions', list: 'opinions' }],
  },
  {
    name: 'Kontakter',
    about: 'Vart den som behöver hjälp kan vända sig.',
    parts: [{ kind: 'contacts', list: 'contacts' }],
  },
  {
    name: 'Kontaktvägar',
    about: 'Nummer och adresser till en kontakt, den bästa först.',
    parts: [{ kind: 'contacts', list: 'contacts[].channels' }],
  },
  {
    name: 'Öppettider',
    about: 'När en kontakt svarar, och dagar med andra tider. Utan tider: stängt den dagen.',
    whatHeader: 'Slag',
    parts: [
      { kind: 'contacts', list: 'contacts[].hours', what: 'varje vecka' },
      { kind: 'contacts', list: 'contacts[].hoursExceptions', what: 'ett datum' },
    ],
  },
  {
    name: 'Råd',
    about: 'Vem som visas vilka kontakter, i vilken ordning.',
    parts: [{ kind: 'contacts', list: 'guides' }],
  },
  {
    name: 'Rådtexter',
    about: 'Meningar till den som frågar, och kontakter bara för några.',
    whatHeader: 'Slag',
    parts: [
      { kind: 'contacts', list: 'guides[].advice', what: 'gör så här' },
      { kind: 'contacts', list: 'guides[].special', what: 'för dig som' },
      { kind: 'contacts', list: 'guides[].notes', what: 'övrigt' },
    ],
  },
  {
    name: 'Översättningar',
    about: 'Språk som hjälpen går att läsa på, utöver de egna.',
    parts: [{ kind: 'contacts', list: 'translations' }],
  },
  {
    name: 'Ord',
    about: 'Hjälpens ord på ett annat språk, ett på varje rad.',
    parts: [{ kind: 'language', list: 'words' }],
  },
  {
    name: 'Dokument',
    about: 'Vad som finns utöver programmen, och när det senast ändrades.',
    whatHeader: 'Dokument',
    parts: all
      .filter(([kind]) => kind !== 'program')
      .map(([kind, what]) => ({ kind, list: '', what: what.toLowerCase() })),
  },
  {
    name: 'Källor',
    about: 'Varifrån uppgifterna kommer. Andra blad pekar på en källas id.',
    whatHeader: 'Dokument',
    parts: all.map(([kind, what]) => ({ kind, list: 'sources', what: what.toLowerCase() })),
  },
];

/** What a record is known by, for the rows of lists below it. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  goals: ['id'],
  activities: ['id'],
  indicators: ['id'],
  duties: ['id'],
  contacts: ['id'],
  guides: ['audience'],
  outcomes: ['indicatorId', 'namnd', 'part', 'period', 'sex'],
};

/** What a document is known by, where there may be several of its kind. */
export const documentKey: Readonly<Partial<Record<TableKind, string>>> = {
  program: 'id',
  outcomes: 'program',
  opinions: 'program',
  language: 'language',
};

/** Where a column of a sheet puts what stands in it. */
export type Target = 'what' | 'document' | 'parent' | 'record';

/** A column of a part, with the header that it has in the sheet. */
export interface PartColumn extends Column {
  target: Target;
  header: string;
}

/** Records of one list, with their columns. */
export interface Part extends PartSpec {
  /** The list that theirs is below, `goals`; undefined where theirs is of the document. */
  parent: string | undefined;
  columns: readonly PartColumn[];
  /** Objects of a record that have to be there. */
  objects: readonly (readonly string[])[];
  /** Names and texts (`words`), and no records. */
  isMap: boolean;
}

/** A sheet with its columns, as they stand from left to right. */
export interface SheetPlan extends Omit<SheetSpec, 'parts'> {
  parts: readonly Part[];
  headers: readonly string[];
}

/** Steps of a path to a list: `goals[].prerequisites` are two. */
export const stepsOf = (list: string): string[] => (list === '' ? [] : list.split('[].'));

function elementAt(kind: TableKind, list: string): z.core.$ZodType {
  let schema = documents[kind].schema as z.core.$ZodType;
  for (const step of stepsOf(list)) {
    const found = shapeOf(schema)[step];
    if (!found) throw new Error(`tables: ${kind} has no ${list}`);
    const { def } = (unwrap(found[0]!).schema as z.core.$ZodTypes)._zod;
    if (def.type !== 'array') throw new Error(`tables: ${list} of ${kind} is no list`);
    schema = def.element;
  }
  return schema;
}

const mapColumns: readonly Column[] = [
  { path: ['name'], kind: 'verbatim', required: true, nullable: false },
  { path: ['text'], kind: 'verbatim', required: true, nullable: false },
];

function planPart(spec: PartSpec, sheet: SheetSpec): Part {
  const { kind, list, what } = spec;
  const [parent, own] = stepsOf(list).length > 1 ? stepsOf(list) : [undefined, list];
  const isMap = own === 'words';
  const named = (target: Target, column: Column): PartColumn => ({
    ...column,
    target,
    header: headerOf(sheet.name, target, column.path.join('.')),
  });
  const columns: PartColumn[] = [];
  if (what && sheet.whatHeader)
    columns.push({
      path: [],
      kind: 'text',
      required: true,
      nullable: false,
      target: 'what',
      header: sheet.whatHeader,
    });
  const key = documentKey[kind];
  const isKey = ({ path }: Column): boolean => list === '' && path[0] === key;
  // The sheet of programmes, say, has the id among its own.
  if (key && list !== '') {
    const schema = shapeOf(documents[kind].schema as z.core.$ZodType)[key]!;
    const scalar = scalarOf(schema)!;
    columns.push(named('document', { path: [key], ...scalar, required: true, nullable: false }));
  }
  if (parent) {
    const above = fieldsOf(elementAt(kind, parent)).columns;
    for (const name of keysOf[parent]!)
      columns.push(
        named(
          'parent',
          above.find(({ path }) => path.join('.') === name)!,
        ),
      );
  }
  const fields = isMap
    ? { columns: [...mapColumns], objects: [] }
    : fieldsOf(elementAt(kind, list));
  // What a document is known by comes first.
  fields.columns.sort((a, b) => Number(isKey(b)) - Number(isKey(a)));
  columns.push(...fields.columns.map((column) => named('record', column)));
  return { ...spec, parent, columns, objects: fields.objects, isMap };
}

/** Every sheet, with its columns. */
export const sheets: readonly SheetPlan[] = specs.map((spec) => {
  const parts = spec.parts.map((part) => planPart(part, spec));
  const headers = [...new Set(parts.flatMap(({ columns }) => columns.map((one) => one.header)))];
  return { ...spec, parts, headers };
});

/** The sheet that a workbook begins with. It is read by people alone. */
export const GUIDE_SHEET = 'Läs mig';
