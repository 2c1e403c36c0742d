/** Made when it is first asked for: see `formats.ts` of `i18n`. */
let swedish: Intl.Collator | undefined;

/** In the order of a collator: after the space, before digits. */
const signs = '-,:.()/&';

/** Letters of Swedish, and what names have beside them. */
const plain = /^[-,:.()/& \da-zåäö]*$/;

/** What a text is ordered by where it has nothing else: 2 before 10, å before ä. */
const orderOf = (text: string): string | undefined =>
  plain.test(text)
    ? text
        .replace(/[^ \da-zåäö]/g, (sign) => String.fromCharCode(33 + signs.indexOf(sign)))
        .replace(/\d+/g, (number) => number.padStart(20, '0'))
        .replaceAll('å', '{')
    : undefined;

/** Texts in Swedish order: however their letters are composed, é beside e, 2 before 10. */
export function compareTexts(a: string, b: string): number {
  const one = orderOf(a.toLowerCase());
  const other = orderOf(b.toLowerCase());
  if (one && other && one !== other) return one < other ? -1 : 1;
  return (swedish ??= new Intl.Collator('sv', { numeric: true })).compare(a, b);
}

/** Names in Swedish order. */
export const compareNames = (a: { name: string }, b: { name: string }): number =>
  compareTexts(a.name, b.name);
