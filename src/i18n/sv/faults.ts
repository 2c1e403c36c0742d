import { ISSUES_KEPT, type Issue, type Problem, type PublishRule } from '../../data/index.js';
import { plural } from '../grammar.js';
import { quotable } from '../quotable.js';
import { common } from './common.js';
import { list } from './grammar.js';
import { loader } from './loader.js';

/** What there is to choose from; nothing where there is nothing. */
const known = (before: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${before}: ${list(ids)}.` : '';

// What the loader itself says, which alone finds it: a log has the same words as the page.
const [partMissing] = loader;

const tellOwner = 'Säg till den som ansvarar för sidan.';

/** Rules that are asked before publishing have words of their own, in publish.ts. */
const otherText = (field: string, _rule: 'other' | PublishRule): string =>
  `${field} går inte att läsa.`;

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
    default:
      return otherText(field, rule);
  }
};

/** Why, and what to do. */
const reason = (problem: Problem): readonly [why: string, remedy: string] => {
  switch (problem.kind) {
    case 'no-source':
      return [
        'Det saknas en adress till uppgifterna.',
        'Lägg till src="…/index.json" i taggen, eller lägg den inuti <vald-program src="…">.',
      ];
    case 'bad-address':
      return [
        `Adressen ”${problem.url}” går inte att använda.`,
        'Rätta src i taggen. Adressen ska börja med https:// eller gå till en fil på samma webbplats.',
      ];
    case 'network':
      return problem.offline
        ? ['Du är inte ansluten till nätet.', 'Sidan försöker igen när du är ansluten.']
        : [common.serverSilent, common.tryLater];
    case 'timeout':
      return [`Servern svarade inte inom ${problem.seconds} sekunder.`, common.tryLater];
    case 'http':
      return problem.status === 404 || problem.status === 410
        ? [
            `Det finns ingenting på adressen ${problem.url} (fel ${problem.status}).`,
            `Rätta src i taggen. ${tellOwner}`,
          ]
        : [`Servern svarade med fel ${problem.status}.`, common.tryLater];
    case 'login':
      return [common.loggedOut, common.logIn];
    case 'content-type':
      return [
        `Servern skickade ${problem.contentType || 'en fil utan typ'} i stället för JSON.`,
        tellOwner,
      ];
    case 'too-large':
      return [`Uppgifterna är större än ${Math.round(problem.limit / 1_000_000)} MB.`, tellOwner];
    case 'not-json':
      return ['Uppgifterna går inte att läsa: filen är skadad eller inte hel.', common.tryLater];
    case 'version':
      return [
        `Uppgifterna har version ${problem.found} av formatet. Den här sidan läser version 1.`,
        `Byt till en nyare version av komponenten. ${tellOwner}`,
      ];
    case 'invalid': {
      const more = problem.issues.length - 3;
      const least = problem.issues.length < ISSUES_KEPT ? '' : 'minst ';
      return [
        [
          'Det är fel i uppgifterna.',
          ...problem.issues.slice(0, 3).map((issue) => issueText(issue)),
          ...(more > 0 ? [`Och ${least}${plural(more, 'fel', 'fel')} till.`] : []),
        ].join(' '),
        tellOwner,
      ];
    }
    case 'unknown-program':
      return [
        `Det finns inget program med id ”${quotable(problem.id)}”.`,
        `Rätta program i taggen. ${known('Det här finns', problem.known)}`.trim(),
      ];
    case 'part':
      return [partMissing, `Hjälper det inte? ${tellOwner}`];
    case 'no-programs':
      return ['Förteckningen är tom.', tellOwner];
  }
};

/** The Swedish texts of what goes wrong. */
export const faults = {
  problemWhat: ({ kind }: Problem) =>
    kind === 'no-programs' ? 'Det finns inget program att visa.' : common.notShown,
  problemWhy: (problem: Problem) => reason(problem)[0],
  problemRemedy: (problem: Problem) => reason(problem)[1],
  issue: issueText,
  /* What is wrong in the tag: of what an editor wrote, and which of it can be used. */
  unknownGoal: (id: string, ids: readonly string[]) =>
    `Det finns inget mål med id ”${quotable(id)}” i programmet. ${known('Det här finns', ids)}`.trim(),
  missingGoal: (ids: readonly string[]) =>
    `Taggen saknar goal. ${known('Välj ett av målen', ids)}`.trim(),
  missingNamnd: 'Taggen saknar namnd. Skriv id för en nämnd, till exempel namnd="socialnamnden".',
  unknownNamnd: (id: string, near: readonly { id: string; name: string }[]) =>
    near.length > 0
      ? `Det finns ingen nämnd med id ”${quotable(id)}”. Menar du ${near.map((n) => `${n.id} (${n.name})`).join(', ')}?`
      : `Det finns ingen nämnd med id ”${quotable(id)}”. Rätta namnd i taggen.`,
  unknownAudience: (audience: string, ids: readonly string[]) =>
    `audience="${quotable(audience)}" finns inte. ${known('Välj bland', ids)}`,
  unknownChoice: (attribute: string, value: string, known: readonly string[]) =>
    `${attribute}="${quotable(value)}" i taggen går inte att använda. Det här går: ${list(known)}.`,
  exitBadAddress: 'Knappens adress kan inte användas. Rätta taggen: adressen börjar med https://.',
};
