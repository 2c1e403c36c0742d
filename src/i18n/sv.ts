import type { Issue, Problem } from '../data/index.js';
import { capital, listed, plural, week } from './grammar.js';
import type { Counts, Messages, ProblemText } from './messages.js';

export const weekday = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
export const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');

/** What there is to choose from; nothing where there is nothing. */
const known = (before: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${before}: ${list(ids)}.` : '';

const list = (items: readonly string[]): string => listed(items, ' och ');

const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'aktivitet', 'aktiviteter')] : []),
    ...(indicator ? [plural(indicator, 'indikator', 'indikatorer')] : []),
    ...(duty ? [plural(duty, 'uppgift', 'uppgifter')] : []),
  ]);

/** In a sentence now, in one of the past, and as a noun. */
const verbs = {
  responsible: ['ansvarar för', 'ansvarade för', 'ansvar för'],
  shared: ['har delansvar för', 'hade delansvar för', 'delansvar för'],
  coordination: ['samordnar', 'samordnade', 'samordning av'],
  'follow-up': ['följer upp', 'följde upp', 'uppföljning av'],
  knowledge: ['har ansvar för kunskap i', 'hade ansvar för kunskap i', 'ansvar för kunskap i'],
} as const;

/** "4 av 7" where some are hidden. */
const some = (shown: number, count: number): string =>
  shown === count ? String(count) : `${shown} av ${count}`;

const roles = {
  responsible: 'Ansvar',
  shared: 'Delansvar',
  coordination: 'Samordning',
  'follow-up': 'Uppföljning',
  knowledge: 'Kunskap',
} as const;

const tryLater = 'Försök igen om en stund.';
const tellOwner = 'Säg till den som ansvarar för sidan.';

const issueText = ({ path, rule, detail = '' }: Issue): string => {
  const field = path.length > 0 ? path.join('.') : 'dokumentet';
  switch (rule) {
    case 'missing':
      return `${field} saknas.`;
    case 'type':
      return `${field} ska vara av typen ${detail}.`;
    case 'choice':
      return `${field} ska vara något av: ${detail}.`;
    case 'format':
      return `${field} är inte skrivet på rätt sätt.`;
    case 'too-long':
      return `${field} är för långt (högst ${detail}).`;
    case 'too-short':
      return `${field} är för kort (minst ${detail}).`;
    case 'duplicate-id':
      return `${field}: id ”${detail}” finns två gånger.`;
    case 'unknown-reference':
      return `${field}: ”${detail}” finns inte.`;
    case 'cycle':
      return `${field}: gruppen ”${detail}” innehåller sig själv.`;
    case 'period-order':
      return `${field}: slutet kommer före början (${detail}).`;
    case 'value-without-state':
      return `${field}: värdet passar inte med state (${detail}).`;
    case 'disclosed':
      return `${field}: det som är dolt går att räkna ut av de andra värdena.`;
    case 'other':
      return `${field} går inte att läsa.`;
  }
};

const problemText = (problem: Problem): ProblemText => {
  const what = 'Programmet kan inte visas.';
  switch (problem.kind) {
    case 'no-source':
      return {
        what,
        why: 'Det saknas en adress till uppgifterna.',
        remedy:
          'Lägg till src="…/index.json" i taggen, eller lägg den inuti <vald-program src="…">.',
      };
    case 'bad-address':
      return {
        what,
        why: `Adressen ”${problem.url}” går inte att använda.`,
        remedy:
          'Rätta src i taggen. Adressen ska börja med https:// eller gå till en fil på samma webbplats.',
      };
    case 'network':
      return problem.offline
        ? {
            what,
            why: 'Du är inte ansluten till nätet.',
            remedy: 'Sidan försöker igen när du är ansluten.',
          }
        : { what, why: 'Servern svarar inte.', remedy: tryLater };
    case 'timeout':
      return {
        what,
        why: `Servern svarade inte inom ${problem.seconds} sekunder.`,
        remedy: tryLater,
      };
    case 'http':
      return problem.status === 404 || problem.status === 410
        ? {
            what,
            why: `Det finns ingenting på adressen ${problem.url} (fel ${problem.status}).`,
            remedy: `Rätta src i taggen. ${tellOwner}`,
          }
        : { what, why: `Servern svarade med fel ${problem.status}.`, remedy: tryLater };
    case 'login':
      return {
        what,
        why: 'Det kom en webbsida i stället för uppgifter, troligen en inloggningssida.',
        remedy: 'Ladda om sidan och logga in på nytt.',
      };
    case 'content-type':
      return {
        what,
        why: `Servern skickade ${problem.contentType || 'en fil utan typ'} i stället för JSON.`,
        remedy: tellOwner,
      };
    case 'too-large':
      return {
        what,
        why: `Uppgifterna är större än ${Math.round(problem.limit / 1_000_000)} MB.`,
        remedy: tellOwner,
      };
    case 'not-json':
      return {
        what,
        why: 'Uppgifterna går inte att läsa: filen är skadad eller inte hel.',
        remedy: tryLater,
      };
    case 'version':
      return {
        what,
        why: `Uppgifterna har version ${problem.found} av formatet. Den här sidan läser version 1.`,
        remedy: `Byt till en nyare version av komponenten. ${tellOwner}`,
      };
    case 'invalid': {
      const more = problem.issues.length - 3;
      return {
        what,
        why: [
          'Det är fel i uppgifterna.',
          ...problem.issues.slice(0, 3).map((issue) => issueText(issue)),
          ...(more > 0 ? [`Och ${plural(more, 'fel', 'fel')} till.`] : []),
        ].join(' '),
        remedy: tellOwner,
      };
    }
    case 'unknown-program':
      return {
        what,
        why: `Det finns inget program med id ”${problem.id}”.`,
        remedy: `Rätta program i taggen. ${known('Det här finns', problem.known)}`.trim(),
      };
    case 'part':
      return {
        what,
        why: 'En del av skriptet kunde inte hämtas.',
        remedy: `${tryLater} Hjälper det inte? ${tellOwner}`,
      };
    case 'no-programs':
      return {
        what: 'Det finns inget program att visa.',
        why: 'Förteckningen är tom.',
        remedy: tellOwner,
      };
  }
};

/** The Swedish texts. The first language, and the one that others fall back on. */
export const sv: Messages = {
  loading: 'Programmet hämtas.',
  loaded: 'Programmet har hämtats.',
  retry: 'Försök igen',
  retrying: 'Försöker igen',
  sample: 'Exempeldata – inte verkliga uppgifter',
  stale: (when) => `Uppgifterna hämtades ${when} och kan ha ändrats sedan dess.`,
  problemWhat: (problem) => problemText(problem).what,
  problemWhy: (problem) => problemText(problem).why,
  problemRemedy: (problem) => problemText(problem).remedy,
  issue: issueText,
  organisationMissing: 'Nämndernas namn kunde inte hämtas.',

  programLabel: 'Program',
  period: (from, to) => `${from}–${to}`,
  validity: (state, period) =>
    ({
      consultation: `På remiss: förslag för ${period}`,
      upcoming: `Ska gälla ${period}`,
      'in-force': `Gäller ${period}`,
      extended: `Gäller fortfarande (förlängt efter ${period})`,
      expired: `Gällde ${period}, gäller inte längre`,
      replaced: `Gällde ${period}, gäller inte längre`,
    })[state],
  validityNote: (state, replacedBy) => {
    const next = replacedBy
      ? `Det har ersatts av ${replacedBy}.`
      : 'Det finns ingen uppgift om vad som ersätter det.';
    return {
      consultation: 'Programmet är ett förslag. Det är inte antaget.',
      upcoming: 'Programmet gäller inte än.',
      'in-force': '',
      extended: 'Programmets tid har gått ut, men det gäller tills vidare.',
      expired: next,
      replaced: next,
    }[state];
  },
  vision: 'Vision',
  purpose: 'Syfte',
  about: 'Om programmet',
  structure: 'Så är programmet uppbyggt',
  scope: 'Vilka programmet gäller för',
  targetGroups: 'Målgrupper',
  violenceTypes: 'Typer av våld',
  perspectives: 'Perspektiv',
  cityGoals: 'Kommunfullmäktiges mål',
  parentStrategy: 'Utgår från',
  replaces: 'Ersätter',
  caseNumbers: 'Diarienummer',
  titleVariants: 'Andra skrivningar av titeln',
  wholeProgram: 'Ansvar för hela programmet',
  gaps: (count) => `Det här saknas i underlaget (${count})`,
  gapsNote: 'Att något inte står här betyder inte att det inte finns i programmet.',
  sources: 'Källor',
  source: 'Källa',
  updated: (date) => `Uppgifterna ändrades senast ${date}.`,

  goals: (shown, count) => `Programmets mål (${some(shown, count)})`,
  goal: (number) => (number === undefined ? 'Mål' : `Mål ${number}`),
  numberInferred: 'Målets nummer följer av ordningen i källan.',
  noGoals: 'Programmet har inga mål i underlaget.',
  unknownGoal: (id, ids) =>
    `Det finns inget mål med id ”${id}” i programmet. ${known('Det här finns', ids)}`.trim(),
  missingGoal: (ids) => `Taggen saknar goal. ${known('Välj ett av målen', ids)}`.trim(),
  plainText: 'Med andra ord',
  prerequisites: 'Vad som behöver vara på plats',
  subgoals: 'Delmål',
  activities: 'Aktiviteter',
  indicators: 'Indikatorer',
  responsibility: 'Ansvar',
  layer: (name, count) => `${name} (${count})`,
  discontinued: 'Följs inte längre upp',
  planned: 'Planerad',
  span: (from, to) => (from && to ? `${from}–${to}` : from ? `Från ${from}` : `Till ${to}`),

  role: ({ role }) => roles[role],
  employer: 'som arbetsgivare',
  proposed: 'Föreslaget',
  groupOf: (members) =>
    `grupp, ${plural(members, 'nämnd eller styrelse', 'nämnder och styrelser')}`,
  nobody: 'Ingen ansvarig anges i underlaget.',
  nothingMore: 'Aktiviteter, indikatorer och ansvar för målet saknas i vårt underlag.',
  counts,
  goalNumbers: (numbers) => {
    const given = numbers.filter((number) => number !== undefined);
    return given.length === numbers.length && given.length > 0
      ? `mål ${list(given.map(String))}`
      : plural(numbers.length, 'mål', 'mål');
  },

  ourNamnd: 'Vår nämnd',
  chosenNamnd: 'Vald nämnd',
  ourGoals: (shown, count) => `Mål som rör nämnden (${some(shown, count)})`,
  otherGoals: (shown, count) => `Övriga mål (${some(shown, count)})`,
  answer: ({ name, role, capacity, status, group, counts: count, goals, past }) => {
    const subject = group ? `${name}, som en del av ”${group}”,` : name;
    const proposed = `${past ? 'föreslogs' : 'föreslås'} få ${verbs[role][2]}`;
    const verb = status === 'proposed' ? proposed : verbs[role][past ? 1 : 0];
    const as = capacity === 'employer' ? ', som arbetsgivare' : '';
    return `${subject} ${verb} ${counts(count)} i ${goals}${as}`;
  },
  answerDuties: (name, group, past) =>
    group
      ? `Det här ${past ? 'gällde' : 'gäller'} ”${group}”, alltså även ${name}:`
      : `${name} ${past ? 'hade' : 'har'} de här uppgifterna i hela programmet:`,
  answerShort: ({ role, capacity, group, counts: count }) => {
    const as = capacity === 'employer' ? ' som arbetsgivare' : '';
    const via = group ? `, genom ”${group}”` : '';
    return capital(`${verbs[role][2]} ${counts(count)}${as}${via}`);
  },
  noResponsibility: (name, given) =>
    given
      ? `${name} nämns inte bland de ansvariga i underlaget.`
      : 'Underlaget säger inte vem som ansvarar för vad.',
  unknownNamnd: (id, near) =>
    near.length > 0
      ? `Det finns ingen nämnd med id ”${id}”. Menar du ${near.map((n) => `${n.id} (${n.name})`).join(', ')}?`
      : `Det finns ingen nämnd med id ”${id}”. Rätta namnd i taggen.`,
  endedNamnd: (name, date, successors) =>
    successors.length > 0
      ? `${name} upphörde ${date}. Nu finns ${list(successors)}.`
      : `${name} upphörde ${date}. Det finns ingen uppgift om efterföljare.`,
  kind: (kind) =>
    ({
      kommunstyrelse: 'Kommunstyrelsen',
      facknamnd: 'Facknämnder',
      stadsdelsnamnd: 'Stadsdelsnämnder',
      bolagsstyrelse: 'Bolagsstyrelser',
      other: 'Övriga',
    })[kind],

  itemKind: (kind) => ({ activity: 'Aktivitet', indicator: 'Indikator', duty: 'Uppgift' })[kind],
  missingNamnd: 'Taggen saknar namnd. Skriv id för en nämnd, till exempel namnd="socialnamnden".',
  partTitle: ({ role, capacity, group }) =>
    `${roles[role]}${capacity === 'employer' ? ' som arbetsgivare' : ''}${
      group ? `, genom ”${group}”` : ''
    }`,

  filter: 'Hitta i programmet',
  namnd: 'Nämnd eller styrelse',
  anyNamnd: 'Ingen vald',
  onlyOurs: 'Visa bara mål som rör nämnden',
  targetGroup: 'Målgrupp',
  violenceType: 'Typ av våld',
  any: 'Alla',
  search: 'Sök i målen',
  clear: 'Visa alla mål',
  shown: (shown, total) =>
    shown === total ? `Alla ${total} mål visas.` : `${shown} av ${total} mål visas.`,
  noHits: 'Inget mål passar det du har valt.',

  helpEmergency: 'Ring vid akut fara',
  helpQuestion: 'Vad gäller det?',
  audience: (audience) =>
    ({
      victim: 'Jag är utsatt',
      child: 'Jag är orolig för ett barn',
      perpetrator: 'Jag utövar våld',
      relative: 'Jag är orolig för en kollega eller anhörig',
      manager: 'Jag är chef',
      professional: 'Jag möter våld i mitt yrke',
    })[audience],
  helpNotSaved: 'Välj så visas fler ställen. Ditt val sparas inte.',
  helpList: 'Hit kan du vända dig',
  helpShown: (count) => `${count} ställen att vända sig till visas.`,
  helpLoading: 'Fler ställen hämtas.',
  helpMissing: (date) =>
    `Fler ställen att vända sig till kan inte visas just nu. Det som visas är från ${date}.`,
  unknownAudience: (audience, ids) =>
    `audience="${audience}" finns inte. ${known('Välj bland', ids)}`,
  channel: (kind, text) =>
    kind === 'phone'
      ? `Ring ${text}`
      : kind === 'sms'
        ? `Sms:a ${text}`
        : kind === 'email'
          ? `Mejla ${text}`
          : text,
  callFact: (fact, is) =>
    ({
      free: is ? 'Kostnadsfritt' : 'Kostar som ett samtal',
      anonymous: is ? 'Du kan vara anonym' : 'Du kan inte vara anonym',
      onPhoneBill: is ? 'Syns på telefonräkningen' : 'Syns inte på telefonräkningen',
    })[fact],
  callList: 'Ta själv bort samtalet ur mobilens lista.',
  languages: 'Språk',
  noAnswer: 'Får du inte svar?',
  runBy: 'Drivs av',
  openWeek: (hours) => week(hours, weekday, 'alla dagar', clock),
  alwaysOpen: 'dygnet runt',
  hours: (when, isChecked) => (isChecked ? `Öppet ${when}` : `Öppet ${when} enligt källan`),
  standing: (standing, date) =>
    ({
      checked: `Kontrollerad ${date}.`,
      old: `Kontrollerad senast ${date}. Uppgifterna kan ha ändrats.`,
      unchecked: 'Inte kontrollerad av staden ännu.',
      ended: `Uppgifterna gällde till ${date}. Vi vet inte om de gäller nu.`,
    })[standing],
  helpUnchecked:
    'Alla uppgifter är inte kontrollerade. Kommer du inte fram, ring 114 14, eller 112 vid akut fara.',

  exit: 'Lämna sidan snabbt',
  exitKeys: 'Eller tryck tre gånger på Skift.',
  exitPresses: (left) =>
    `Tryck på Skift ${left === 1 ? 'en gång' : 'två gånger'} till för att lämna sidan.`,
  exitStopped: 'Du är kvar på sidan.',
  exitLeaving: 'Du lämnar sidan.',
  exitFailed: 'Den andra sidan öppnas inte. Försök igen, eller stäng fliken.',
  exitNote: 'Det här kan synas ändå',
  exitNotes: (host) =>
    `Knappen byter sidan mot ${host}, men besöket finns kvar i webbläsarens historik.
Samtal och sms finns kvar i telefonen tills du själv tar bort dem.
På jobbets dator, telefon eller nät kan arbetsgivaren se vilka sidor som har besökts.
Att hela historiken är borta kan också märkas. Använd hellre en dator eller telefon som ingen annan kommer åt.`,
  exitBadAddress: (address) =>
    `Adressen ”${address}” för knappen kan inte användas. Rätta taggen: adressen börjar med https://.`,
};
