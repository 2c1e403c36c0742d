import type { Issue } from '../data/index.js';
import type { Finding, FindingGroup, FindingKind } from '../publish/findings/finding.js';
import { faults as en } from './en/faults.js';
import { findings as enFindings } from './en/findings.js';
import { publish as enPublish } from './en/publish.js';
import { faults as sv } from './sv/faults.js';
import { findings as svFindings } from './sv/findings.js';
import { publish as svPublish } from './sv/publish.js';

/** The words of each language that findings are told in. */
export const findingWords = {
  sv: { ...svFindings, publish: svPublish, issue: sv.issue },
  en: { ...enFindings, publish: enPublish, issue: en.issue },
};
export type FindingLanguage = keyof typeof findingWords;

/** A finding in words. */
export interface Told {
  where: string;
  what: string;
  /** Empty where `what` says it. */
  remedy: string;
}

/** Places that are named after the first of a kind. */
const NAMED = 5;

/** A finding in words: where, what, and how it is mended. */
export function tell(finding: Finding, lang: FindingLanguage = 'sv'): Told {
  const words = findingWords[lang];
  const { kind, place, found = '', expected = '' } = finding;
  const where = words.where(place);
  if (isOwn(kind)) {
    const [what, remedy] = words.words[kind](found, expected, finding);
    const inJson = /\.json$/i.test(place.file) ? words.inJson[kind]?.(found, expected) : undefined;
    return { where, what, remedy: inJson ?? remedy };
  }
  const field = place.column ?? place.path ?? place.sheet ?? place.file;
  const detail = kind === 'format' ? found : expected;
  const keys = place.path?.split('.') ?? [field];
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const issue = { path, rule: kind, detail };
  const what =
    kind in words.publish
      ? words.publish[kind as keyof typeof words.publish](field, issue)
      : words.issue({ ...issue, path: [field] } as Issue);
  return { where, what, remedy: '' };
}

const isOwn = (kind: FindingKind): kind is keyof typeof svFindings.words =>
  Object.hasOwn(svFindings.words, kind);

/** A group in words: the first whole, the places of some more, and how many there are. */
export function tellGroup(
  { first, rest }: FindingGroup,
  lang: FindingLanguage = 'sv',
): Told & { more: string } {
  const words = findingWords[lang];
  const places = rest.slice(0, NAMED).map(({ place }) => words.where(place));
  return { ...tell(first, lang), more: rest.length > 0 ? words.more(rest.length, places) : '' };
}
