// What each kind of page fetches but data: all of its scripts, in brotli. Run after a build.
import { readFileSync } from 'node:fs';

const pages = JSON.parse(readFileSync('dist/pages.json', 'utf8'));

const limits = [
  ['The loader, as a module', ['vald-program.js'], '3 kB'],
  ['The loader, as a plain script', ['vald-program.iife.js'], '3 kB'],
  ['A page with the goals', pages['program-goals'], '29 kB'],
  ['A page with a goal card', pages['goal-card'], '29 kB'],
  ['A page with what a nämnd answers for', pages['namnd-responsibilities'], '26 kB'],
  ['A page with help', pages['help-contacts'], '31 kB'],
  ['A page with the matrix', pages['responsibility-matrix'], '35 kB'],
  ['A page with the indicators', pages['indicator-table'], '42 kB'],
  ['A page with opinions', pages.opinions, '29.5 kB'],
  ['A page with what has changed', pages['program-compare'], '30.5 kB'],
  ['A page with the programmes in order', pages['program-timeline'], '28.5 kB'],
  ['English, beside any of them', pages.en, '6.5 kB'],
];

export default limits.map(([name, files, limit]) => ({
  name,
  path: files.map((file) => `dist/cdn/${file}`),
  limit,
  brotli: true,
}));
