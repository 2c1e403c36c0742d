import type { DocumentKind } from '../../data/index.js';

/** The kinds of documents that tables hold. The index is made from the others. */
export type TableKind = Exclude<DocumentKind, 'index'>;

/** Records of one list of a document, which have rows in a sheet. */
export interface PartSpec {
  kind: TableKind;
  /** Where the list is: `goals[].prerequisites`; empty: the document itself. */
  list: string;
  /** What the rows are, where a sheet has several kinds of them. */
  what?: string;
}

export interface SheetSpec {
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
  ['history', 'Historik'],
  ['contacts', 'Kontakter'],
  ['language', 'Språk'],
];

/** What each kind of document is called in a table. */
export const documentWords = new Map(all.map(([kind, what]) => [kind, what.toLowerCase()]));

/** THE list of sheets. A list of records that is in none of them is told of by a test. */
export const specs: readonly SheetSpec[] = [
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
    name: 'Historik',
    about:
      'Program, strategier och planer i tidsordning, också de som inte finns i bladet Program.',
    parts: [{ kind: 'history', list: 'programs' }],
  },
  {
    name: 'Andra perioder',
    about: 'Perioder som andra källor anger för ett program i bladet Historik.',
    parts: [{ kind: 'history', list: 'programs[].otherPeriods' }],
  },
  {
    name: 'Synpunkter i historiken',
    about: 'Synpunkter på ett program i bladet Historik som inte finns i bladet Program.',
    parts: [{ kind: 'history', list: 'programs[].opinions' }],
  },
  {
    name: 'Målkopplingar',
    about: 'Vilka mål i ett program som blev, eller följer, vilka i ett annat. Gissa inte.',
    parts: [{ kind: 'history', list: 'relations' }],
  },
  {
    name: 'Bakgrund',
    about: 'Hur ett program kom till: vilka som var med, vad det bygger på, remissen. Ordagrant.',
    parts: [{ kind: 'history', list: 'background' }],
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
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  goals: ['id'],
  activities: ['id'],
  indicators: ['id'],
  duties: ['id'],
  contacts: ['id'],
  guides: ['audience'],
  programs: ['id'],
  outcomes: ['indicatorId', 'namnd', 'part', 'period', 'sex'],
};

/** The list of records that a field names one of, by its id. Of one id alone: not of several in a cell. */
export const listNamed: Readonly<Record<string, string>> = {
  namnd: 'namnder',
  'owner.namnd': 'namnder',
  'proposal.responsibility.owner.namnd': 'namnder',
  onBehalfOf: 'namnder',
  'owner.group': 'groups',
  'proposal.responsibility.owner.group': 'groups',
  indicatorId: 'indicators',
  activityId: 'activities',
};

/** What a document is known by, where there may be several of its kind. */
export const documentKey: Readonly<Partial<Record<TableKind, string>>> = {
  program: 'id',
  outcomes: 'program',
  opinions: 'program',
  language: 'language',
};

/** The sheet that a workbook begins with. It is read by people alone. */
export const GUIDE_SHEET = 'Läs mig';
