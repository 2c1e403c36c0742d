import {
  formatOf,
  rightForm,
  type Format,
  type Issue,
  type PublishRule,
} from '../../data/index.js';

/** How something is written, for somebody who has written it in another way. */
const formats: Record<Format, string> = {
  date: 'Skriv ett år, en månad eller en dag: 2025, 2025-08 eller 2025-08-31. Ett läsår, ett kvartal eller ett tertial skrivs som sin sista månad.',
  period:
    'Skriv ett år, en månad eller en dag (2025, 2025-08, 2025-08-31), ett läsår (2024/25), ett kvartal (2025-Q1), ett tertial (2025-T1, 2025-T2) eller helåret (2025-VB).',
  time: 'Skriv klockslag som 08:00. Hela dygnet är 00:00–24:00. Ett undantag har båda tiderna, eller ingen.',
  language: 'Skriv en språkkod, till exempel sv.',
  number: 'Skriv numret och inget annat.',
  id: 'Skriv små bokstäver a–z, siffror och bindestreck.',
};

type Rule = PublishRule | 'format';

/** What is wrong in a document that is to be published. No page says it: it is for the command. */
export const publish: Record<Rule, (field: string, issue: Issue) => string> = {
  format(field, { path, detail }) {
    const format = formatOf(path);
    const right = detail && rightForm(format, detail);
    const found = detail ? ` (”${detail}”)` : '';
    return `${field} är inte skrivet på rätt sätt${found}. ${right ? `Skriv ${right}.` : formats[format]}`;
  },
  'unknown-key': (field, { detail }) =>
    `${field} finns inte i formatet. ${detail ? `Ska det vara ”${detail}”?` : 'Är det rätt stavat?'}`,
  'duplicate-key': (field) => `${field} står två gånger. Ta bort den som inte gäller.`,
  'file-name': (field, { detail }) =>
    `${field} ska vara ”${detail}”, som filen heter, eller filen heta som id.`,
  'other-document': (field, { detail }) =>
    `${field} leder till ett annat slags dokument, eller till ett annat programs. Ska det vara ”${detail}”?`,
  'lost-letters': (field) =>
    `${field}: bokstäver har gått förlorade. Spara filen som UTF-8 och skriv texten på nytt.`,
  blank: (field) => `${field} har ingen bokstav och ingen siffra.`,
  html: (field, { detail }) =>
    `${field}: ”${detail}” är HTML och skulle visas som det står. Skriv tecknet, eller ta bort det.`,
  unseen: (field, { detail }) => `${field} har ett tecken som inte syns (${detail}). Ta bort det.`,
  address: (field, { detail }) =>
    `${field}: ”${detail}” blir ingen länk. Skriv hela adressen, med https:// före om det är en webbadress.`,
  ahead: (field, { detail }) => `${field}: ${detail} har inte börjat än.`,
  year: (field, { detail }) => `${field}: året är inte mellan ${detail}. Rätta det.`,
  'school-year': (field, { detail }) =>
    `${field}: läsårets andra år är inte året efter det första. Ska det vara ${detail}?`,
  'yes-no': (field, { detail }) =>
    `${field}: ${detail} är varken ja eller nej. Skriv 1 för ja och 0 för nej.`,
  scale: (field, { detail }) => `${field} är utanför skalan ${detail}.`,
  'below-zero': (field, { detail }) => `${field}: ${detail} är under 0.`,
  unchanged: (field) =>
    `${field} är samma siffra som den som kom efter. Ta bort den, eller rätta den.`,
  differs: (field, { detail }) =>
    `${field} är inte som i programmet: ”${detail}”. Rätta det som är fel.`,
  'one-sided': (field, { detail }) =>
    `${field}: new har inga mål i from, gone inga i to, och de andra mål i båda. Här står ${detail}.`,
  itself: (field, { detail }) => `${field}: ”${detail}” leder till sig självt. Rätta id.`,
  count: (field, { detail }) =>
    `${field}: ${detail} är inget antal. Skriv ett helt tal som inte är under 0, eller en annan unit.`,
  digits: (field, { detail }) => `${field}: ${detail} har fler siffror än som kan läsas rätt.`,
  unguided: (field, { detail }) =>
    `${field}: ”${detail}” står inte i någon av guides, och visas för ingen.`,
  placeholder: (field, { detail }) =>
    `${field} ska ha ${detail || 'inga siffror inom klammer'}, som den svenska texten.`,
  'other-number': (field, { detail }) =>
    `${field} har andra siffror än den svenska texten: ”${detail}”.`,
  disclosed: (field) => `${field}: det som är dolt går att räkna ut av de andra värdena.`,
};
