import { ISSUES_KEPT, type Issue, type Problem, type PublishRule } from '../../data/index.js';
import { quotable } from '../quotable.js';
import type { faults as sv } from '../sv/faults.js';
import type { Words } from '../words.js';
import { common } from './common.js';
import { list } from './grammar.js';
import { loader } from './loader.js';

/** What there is to choose from; nothing where there is nothing. */
const known = (before: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${before}: ${list(ids)}.` : '';

const [partMissing] = loader;

const tellOwner = 'Tell whoever is responsible for this page.';

const otherText = (field: string, _rule: 'other' | PublishRule): string =>
  `${field} cannot be read.`;

const issueText = ({ path, rule, detail = '' }: Issue): string => {
  const field = path.length > 0 ? path.join('.') : 'the document';
  switch (rule) {
    case 'missing':
      return `${field} is missing.`;
    case 'type':
      return `${field} should be of type ${detail}.`;
    case 'choice':
      return `${field} should be one of: ${detail}.`;
    case 'format':
      return `${field} is written wrongly.`;
    case 'too-long':
      return `${field} is too long (at most ${detail}).`;
    case 'too-short':
      return `${field} is too short (at least ${detail}).`;
    case 'duplicate-id':
      return `${field}: the id “${detail}” is used twice.`;
    case 'unknown-reference':
      return `${field}: there is no “${detail}”.`;
    case 'cycle':
      return `${field}: the group “${detail}” contains itself.`;
    case 'period-order':
      return `${field}: it ends before it begins (${detail}).`;
    case 'value-without-state':
      return `${field}: the value does not go with state (${detail}).`;
    default:
      return otherText(field, rule);
  }
};

/** Why, and what to do. */
const reason = (problem: Problem): readonly [why: string, remedy: string] => {
  switch (problem.kind) {
    case 'no-source':
      return [
        'There is no address to fetch it from.',
        'Add src="…/index.json" to the tag, or put it inside <vald-program src="…">.',
      ];
    case 'bad-address':
      return [
        `The address “${problem.url}” cannot be used.`,
        'Correct src in the tag. It starts with https:// or is a file on this site.',
      ];
    case 'network':
      return problem.offline
        ? ['You are off line.', 'It tries again when you are back.']
        : [common.serverSilent, common.tryLater];
    case 'timeout':
      return [`The server did not answer within ${problem.seconds} seconds.`, common.tryLater];
    case 'http':
      return problem.status === 404 || problem.status === 410
        ? [
            `There is nothing at ${problem.url} (error ${problem.status}).`,
            `Correct src in the tag. ${tellOwner}`,
          ]
        : [`The server answered with error ${problem.status}.`, common.tryLater];
    case 'login':
      return [common.loggedOut, common.logIn];
    case 'content-type':
      return [
        `The server sent ${problem.contentType || 'a file without a type'} instead of JSON.`,
        tellOwner,
      ];
    case 'too-large':
      return [`The data is larger than ${Math.round(problem.limit / 1_000_000)} MB.`, tellOwner];
    case 'not-json':
      return ['The data cannot be read: it is damaged.', common.tryLater];
    case 'version':
      return [
        `The data is in version ${problem.found} of the format. This page reads version 1.`,
        `Use a newer version of the component. ${tellOwner}`,
      ];
    case 'invalid': {
      const more = problem.issues.length - 3;
      const least = problem.issues.length < ISSUES_KEPT ? '' : '+';
      return [
        [
          'There are faults in the data.',
          ...problem.issues.slice(0, 3).map((issue) => issueText(issue)),
          ...(more > 0 ? [`And ${more}${least} more.`] : []),
        ].join(' '),
        tellOwner,
      ];
    }
    case 'unknown-program':
      return [
        `There is no programme with the id “${quotable(problem.id)}”.`,
        `Correct program in the tag. ${known('There is', problem.known)}`.trim(),
      ];
    case 'part':
      return [partMissing, `If that does not help: ${tellOwner}`];
    case 'no-programs':
      return ['The index is empty.', tellOwner];
  }
};

/** The English texts of what goes wrong. */
export const faults: Words<typeof sv> = {
  problemWhat: ({ kind }) =>
    kind === 'no-programs' ? 'There is no programme to show.' : common.notShown,
  problemWhy: (problem) => reason(problem)[0],
  problemRemedy: (problem) => reason(problem)[1],
  issue: issueText,
  /* What is wrong in the tag: of what an editor wrote, and which of it can be used. */
  unknownGoal: (id, ids) =>
    `The programme has no goal with the id “${quotable(id)}”. ${known('There is', ids)}`.trim(),
  missingGoal: (ids) => `The tag lacks goal. ${known('Choose one of', ids)}`.trim(),
  missingNamnd: 'The tag lacks namnd. Give the id of a nämnd, for example namnd="socialnamnden".',
  unknownNamnd: (id, near) =>
    near.length > 0
      ? `There is no nämnd with the id “${quotable(id)}”. Do you mean ${near.map((n) => `${n.id} (${n.name})`).join(', ')}?`
      : `There is no nämnd with the id “${quotable(id)}”. Correct namnd in the tag.`,
  unknownAudience: (audience, ids) =>
    `There is no audience="${quotable(audience)}". ${known('Choose one of', ids)}`,
  unknownChoice: (attribute, value, known) =>
    `${attribute}="${quotable(value)}" in the tag cannot be used. These can: ${list(known)}.`,
  exitBadAddress:
    'The address of the button cannot be used. Correct the tag: it starts with https://.',
};
