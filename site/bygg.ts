import {
  existsOn,
  pageStore,
  type NamndKind,
  type Organisation,
  type ProgramData,
} from '../src/define.js';
import { sv } from '../src/i18n/sv.js';

/*
 * "Bygg din tagg": the choices of a form become a snippet to paste, and the same tag right below.
 * What is chosen is in the form alone; nothing is stored or written to the address.
 */

const src = new URL('/api/v1/index.json', location.href).href;

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = byId<HTMLFormElement>('val');
const element = byId<HTMLSelectElement>('element');
const program = byId<HTMLSelectElement>('program');
const goal = byId<HTMLSelectElement>('goal');
const namnd = byId<HTMLSelectElement>('namnd');
const folder = byId<HTMLInputElement>('folder');
const snippet = byId('snippet');
const copied = byId('copied');
const preview = byId('preview');

const kinds: readonly NamndKind[] = [
  'kommunstyrelse',
  'facknamnd',
  'stadsdelsnamnd',
  'bolagsstyrelse',
  'other',
];

let data: ProgramData | undefined;
let filledWith: { program?: unknown; organisation?: unknown; index?: unknown } = {};
let leave: (() => void) | undefined;

/** Puts new options in a select, after those that stand in the page, and keeps the choice where it is still there. */
function fill(select: HTMLSelectElement, fixed: number, options: readonly HTMLElement[]): void {
  const before = select.value;
  select.replaceChildren(...[...select.children].slice(0, fixed), ...options);
  if ([...select.options].some(({ value }) => value === before)) select.value = before;
  else select.selectedIndex = 0;
}

/** The nämnder that exist today, grouped by kind, in alphabetical order. */
function namndOptions({ namnder }: Organisation): HTMLOptGroupElement[] {
  const now = new Date();
  const collator = new Intl.Collator('sv');
  return kinds.flatMap((kind) => {
    const members = namnder
      .filter((one) => one.kind === kind && existsOn(one, now))
      .sort((a, b) => collator.compare(a.name, b.name));
    if (members.length === 0) return [];
    const group = document.createElement('optgroup');
    group.label = sv.kind(kind);
    group.append(...members.map(({ id, name }) => new Option(name, id)));
    return [group];
  });
}

/** The choices that come from the data. */
function fillFromData(): void {
  if (!data) return;
  const { index, organisation, program: shown } = data;
  if (filledWith.index !== index && index) {
    fill(
      program,
      1,
      index.programs.map(({ id, shortTitle }) => new Option(shortTitle, id)),
    );
  }
  if (filledWith.organisation !== organisation && organisation) {
    fill(namnd, 1, namndOptions(organisation));
  }
  if (filledWith.program !== shown) {
    fill(
      goal,
      0,
      shown.goals.map(({ id, number, text }) => new Option(`${sv.goal(number)}: ${text}`, id)),
    );
  }
  filledWith = { index, organisation, program: shown };
}

/** What the tag says, in the order in which it is written. */
function attributes(): [string, string][] {
  const isGoal = element.value === 'vald-goal-card';
  const all: [string, string][] = [
    // A goal belongs to one programme, so its tag says which.
    ['program', program.value || (isGoal ? (data?.program.id ?? '') : '')],
    ['goal', isGoal ? goal.value : ''],
    ['namnd', namnd.value],
    ['lang', byId<HTMLSelectElement>('lang').value],
    ['heading-level', byId<HTMLSelectElement>('heading-level').value.charAt(0)],
  ];
  return all.filter(([, value]) => value !== '');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function writeSnippet(): void {
  const path = folder.value.trim();
  const script = `${path}${path === '' || path.endsWith('/') ? '' : '/'}vald-program.js`;
  const tag = [element.value, ...attributes().map(([name, value]) => `${name}="${value}"`)];
  snippet.textContent = [
    `<script type="module" src="${escaped(script)}"></script>`,
    `<${tag.join(' ')}></${element.value}>`,
  ].join('\n');
}

function showPreview(): void {
  let shown = preview.firstElementChild;
  if (shown?.localName !== element.value) {
    shown = document.createElement(element.value);
    preview.replaceChildren(shown);
  }
  const wanted = new Map([['src', src], ...attributes()]);
  for (const name of shown.getAttributeNames()) {
    if (!wanted.has(name)) shown.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

function update(): void {
  fillFromData();
  byId('goal-label').hidden = element.value !== 'vald-goal-card';
  copied.textContent = '';
  writeSnippet();
  showPreview();
}

/** Watches the programme that is chosen. Where it cannot be had, the preview says why. */
function watch(): void {
  const resource = pageStore().program({ src, program: program.value });
  const read = () => {
    if ('data' in resource.snapshot) data = resource.snapshot.data;
    update();
  };
  // The new one first: what both need is then not let go in between.
  const unsubscribe = resource.subscribe(read);
  leave?.();
  leave = unsubscribe;
  read();
}

async function copy(): Promise<void> {
  try {
    // Not there on a page without https.
    await navigator.clipboard.writeText(snippet.textContent ?? '');
    copied.textContent = 'Koden är kopierad.';
  } catch {
    getSelection()?.selectAllChildren(snippet);
    copied.textContent = 'Koden är markerad. Kopiera med Ctrl + C (på Mac: cmd + C).';
  }
}

for (const option of element.querySelectorAll('option')) {
  if (!customElements.get(option.value)) option.remove();
}
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
program.addEventListener('change', watch);
byId('copy').addEventListener('click', () => void copy());
watch();
