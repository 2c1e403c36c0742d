import { formatOf, rightForm, type Format } from '../../data/index.js';
import type { publish as sv } from '../sv/publish.js';

const formats: Record<Format, string> = {
  date: 'Write a year, a month or a day: 2025, 2025-08 or 2025-08-31. A school year, a quarter or a tertial is written as its last month.',
  period:
    'Write a year, a month or a day (2025, 2025-08, 2025-08-31), a school year (2024/25), a quarter (2025-Q1), a tertial (2025-T1, 2025-T2) or the whole year (2025-VB).',
  time: 'Write times as 08:00. Day and night is 00:00–24:00. An exception has both times, or neither.',
  language: 'Write the code of a language, such as sv.',
  number: 'Write the number and nothing else.',
  id: 'Write small letters a–z, digits and hyphens.',
};

/** What is wrong in a document that is to be published. */
export const publish: typeof sv = {
  format(field, { path, detail }) {
    const format = formatOf(path);
    const right = detail && rightForm(format, detail);
    const found = detail ? ` (“${detail}”)` : '';
    return `${field} is not written in the right way${found}. ${right ? `Write ${right}.` : formats[format]}`;
  },
  'unknown-key': (field, { detail }) =>
    `${field} is not in the format. ${detail ? `Should it be “${detail}”?` : 'Is it spelt right?'}`,
  'duplicate-key': (field) => `${field} stands twice. Remove the one that does not hold.`,
  'file-name': (field, { detail }) =>
    `${field} should be “${detail}”, the name of the file, or the file be named by the id.`,
  'other-document': (field, { detail }) =>
    `${field} leads to another kind of document, or to that of another programme. Should it be “${detail}”?`,
  'lost-letters': (field) =>
    `${field}: letters are lost. Save the file as UTF-8 and write the text anew.`,
  blank: (field) => `${field} has no letter and no digit.`,
  html: (field, { detail }) =>
    `${field}: “${detail}” is HTML and would be shown as it stands. Write the sign, or remove it.`,
  unseen: (field, { detail }) => `${field} has a sign that is not seen (${detail}). Remove it.`,
  address: (field, { detail }) =>
    `${field}: “${detail}” makes no link. Write the whole address, with https:// before that of a page.`,
  ahead: (field, { detail }) => `${field}: ${detail} has not begun yet.`,
  year: (field, { detail }) => `${field}: the year is not within ${detail}. Correct it.`,
  'school-year': (field, { detail }) =>
    `${field}: the second year of a school year is to be the one after the first. Should it be ${detail}?`,
  'yes-no': (field, { detail }) =>
    `${field}: ${detail} is neither yes nor no. Write 1 for yes and 0 for no.`,
  scale: (field, { detail }) => `${field} is outside of the scale ${detail}.`,
  'below-zero': (field, { detail }) => `${field}: ${detail} is below 0.`,
  unchanged: (field) =>
    `${field} is the same figure as the one after it. Remove it, or correct it.`,
  differs: (field, { detail }) =>
    `${field} is not as in the programme: “${detail}”. Mend the one that is wrong.`,
  'one-sided': (field, { detail }) =>
    `${field}: new has no goals in from, gone none in to, and the others have goals in both. Here it is ${detail}.`,
  itself: (field, { detail }) => `${field}: “${detail}” leads to itself. Correct the id.`,
  count: (field, { detail }) =>
    `${field}: ${detail} is no count. Write a whole number that is not below 0, or another unit.`,
  digits: (field, { detail }) => `${field}: ${detail} has more digits than can be read right.`,
  unguided: (field, { detail }) =>
    `${field}: “${detail}” is in none of guides, and is shown to nobody.`,
  placeholder: (field, { detail }) =>
    `${field} should have ${detail || 'no figures in braces'}, as the Swedish text has.`,
  'other-number': (field, { detail }) =>
    `${field} has other figures than the Swedish text: “${detail}”.`,
  disclosed: (field) => `${field}: what is suppressed can be worked out from the other values.`,
};
