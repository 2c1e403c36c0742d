import { elements, help as builtHelp } from 'virtual:vald-site';
import { elementNames, tagOf, type ElementName } from '../src/elements.js';
import { createElement } from '../src/loader/create-element.js';
import { program as sv } from '../src/i18n/sv/program.js';
import { neutral } from '../src/components/safe-exit/neutral.js';
import {
  contactsDocument,
  minimumContacts,
  pageStore,
  readDocument,
  requestJson,
  type ProgramData,
} from '../src/data/index.js';
import { plainOf, type Block } from '../src/fallback/plain.js';
import { isAuthority } from '../src/fallback/authorities.js';
import { byId } from './by-id.js';
import { choicesOf, fieldFor, fillFromData, takesNamnd, valueOf, type Control } from './fields.js';
import { nodesOf } from './markup.js';
import { NamndField } from './namnd-field.js';
import {
  BELOW,
  exitAddress,
  folderAddress,
  helpOf,
  scriptLine,
  snippet,
  tinymceSettings,
  unsaid,
  viewAddress,
  type ElementInfo,
  type Fallback,
  type Form,
  type Installation,
  type Release,
  type ScriptKind,
  type Wish,
} from './snippets.js';
import { loadElement } from './load-element.js';
import { stepsOf } from './steps.js';
import { startTabs } from './tabs.js';
import { attributeTexts, elementTexts } from './texts.js';

/*
 * "Visa programmet på din sida": the choices of a form become something to paste, and what a page will
 * show of it. What is chosen is in the form alone; nothing is stored or written to the address.
 */

const form = byId<HTMLFormElement>('form');
const formSelect = byId<HTMLSelectElement>('snippet-form');
const sourceSelect = byId<HTMLSelectElement>('source');
const folderInput = byId<HTMLInputElement>('folder');

/** The form that goes through, by publishing tool: see docs/embedding.md. */
const formOf: Readonly<Record<string, Form>> = {
  tinymce: 'div',
  optimizely: 'div',
  sitevision: 'link',
  sharepoint: 'link',
  umbraco: 'div',
  wordpress: 'div',
  html: 'tag',
  unknown: 'link',
};

const here = new URL('.', document.baseURI).href;
const src = new URL('api/v1/index.json', here).href;
/** In the order of their words: what an editor most often wants comes first. */
const order = Object.keys(elementTexts);
const rank = ({ tag }: ElementInfo): number => order.indexOf(tag) + 1 || Infinity;
const shown = elements
  .filter(({ tag }) => elementTexts[tag] !== null)
  .sort((a, b) => rank(a) - rank(b));

/** Whom to call: as the file beside this page says it. Until that is here, as it said when this was built. */
let help = builtHelp;
let release: Release | undefined;
let data: ProgramData | undefined;
let filledWith: ProgramData | undefined;
let sourcesOf: ProgramData['program'] | undefined;
let controls = new Map<string, Control>();
let leave: (() => void) | undefined;
/** What the element in the preview shows, as plain HTML. */
let content: readonly Block[] | undefined;
/** What the element in the preview shows is read again for so long. */
let readUntil = 0;
let namnd: NamndField;
let showTab: (id: string) => void;

const checked = (name: string): string =>
  form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;
const element = (): ElementInfo => shown.find(({ tag }) => tag === checked('element'))!;
const place = (): string => checked('place');
const kind = (): Form => formSelect.value as Form;
/** Whether an editor has yet to say something. */
const isOpen = (): boolean =>
  takesNamnd(element()) &&
  !namnd.id &&
  (!namnd.isNone || Boolean(elementTexts[element().tag]?.required?.includes('namnd')));
const nameOf = (tag: string): string => elementTexts[tag]?.name ?? tag;

/** A field for each attribute of the element, with what was chosen for the one before. */
function makeFields(): void {
  const before = controls;
  controls = new Map();
  const [common, rare]: [HTMLElement[], HTMLElement[]] = [[], []];
  for (const attribute of choicesOf(element())) {
    const { field, control } = fieldFor(attribute);
    controls.set(attribute.name, control);
    (attributeTexts[attribute.name]?.rare ? rare : common).push(field);
  }
  byId('fields').replaceChildren(...common);
  byId('rare-fields').replaceChildren(...rare);
  filledWith = undefined;
  fillChoices();
  for (const [name, control] of controls) {
    const old = before.get(name);
    if (!old || old.type !== control.type) continue;
    if (old.type === 'checkbox') {
      (control as HTMLInputElement).checked = (old as HTMLInputElement).checked;
    } else if (!(control instanceof HTMLSelectElement) || has(control, old.value)) {
      control.value = old.value;
    }
  }
}

const has = (select: HTMLSelectElement, value: string): boolean =>
  [...select.options].some((option) => option.value === value);

/** The choices that come from the data. */
function fillChoices(): void {
  if (!data || data === filledWith) return;
  filledWith = data;
  if (data.organisation) namnd.fill(data.organisation, new Date());
  fillFromData(controls.values(), data, elementTexts[element().tag]?.required);
  if (data.program === sourcesOf) return;
  sourcesOf = data.program;
  const sources = sourcesOf.sources.filter(({ url = '' }) => isAuthority(url));
  sourceSelect.replaceChildren(
    sourceSelect.options[0]!,
    ...sources.map(({ title, url }) => new Option(title, url)),
  );
}

/** The attributes that hold an address for the way out, and whether what is written in one can be used. */
const exits = ['href', 'exit-href'];
const isUsable = ([name, value]: [string, string]): boolean =>
  !exits.includes(name) || exitAddress(value) !== undefined;

/** What is asked for, as the form stands, but for what could not be used. */
function wish(): Wish {
  const { tag } = element();
  let attributes = choicesOf(element()).flatMap((attribute): [string, string][] => {
    const value = valueOf(controls.get(attribute.name)!, attribute);
    return value === undefined ? [] : [[attribute.name, value]];
  });
  byId('no-exit').hidden = attributes.every(isUsable);
  attributes = attributes.filter(isUsable);
  if (takesNamnd(element()) && namnd.id) attributes.unshift(['namnd', namnd.id]);
  const names = attributes.map(([name]) => name);
  // A goal belongs to one programme, so the code says which.
  if (data && names.includes('goal') && !names.includes('program')) {
    attributes.unshift(['program', data.program.id]);
  }
  return { tag, attributes };
}

function fallback({ tag, attributes }: Wish): Fallback {
  const name = nameOf(tag);
  const { text, value } = sourceSelect.selectedOptions[0]!;
  if (tag === 'vald-safe-exit') {
    const href = new Map(attributes).get('href') ?? neutral;
    return { title: 'Lämna sidan snabbt', href, help };
  }
  const whole = byId<HTMLSelectElement>('content').value === 'whole' ? content : undefined;
  // The numbers are not out of a programme, nor out of its sources.
  if (elementTexts[tag]?.isGeneral) return { title: name, help, isHelp: true, content: whole };
  return {
    title: linkWords(tag, new Map(attributes).get('goal')),
    source: value ? { title: text, url: value } : undefined,
    help,
    content: whole,
  };
}

/** The words of the link: what is behind it, of whom. */
function linkWords(tag: string, goalId: string | undefined): string {
  const program = data?.program.shortTitle ?? 'Programmet mot våld';
  const goal = data?.program.goals.find(({ id }) => id === goalId);
  const link = elementTexts[tag]?.link;
  if (!link) return `${program}: ${nameOf(tag).toLowerCase()}`;
  return link({
    program,
    inProgram: program.replace(/\s+\d{4}.*$/, '').replace(/^./, (letter) => letter.toLowerCase()),
    namnd: namnd.name,
    goal: goal && sv.goal(goal.number),
  });
}

function write(id: string, text: string): void {
  const area = byId<HTMLTextAreaElement>(id);
  if (area.value === text) return;
  area.value = text;
  // Where the browser does not fit the height to the text, long lines are counted as two.
  area.rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 80), 0);
}

/** What a developer has to allow, as a text to send. */
function developerText(script: string, wanted: Wish, at: Installation): string {
  const { origin } = new URL(at.folder, document.baseURI);
  const csp = `Har sidan en Content-Security-Policy ska den tillåta:\nscript-src ${origin}; connect-src ${origin}\nKräver den Trusted Types, också: trusted-types lit-html`;
  if (place() === 'sharepoint') {
    return `Gör en SPFx-webbdel som laddar skriptet och skriver ut taggen. En administratör behöver godkänna adressen ${origin}.\n\n${script}\n${snippet('tag', wanted, at, fallback(wanted))}`;
  }
  const parts = [`Lägg in skriptet en gång, i sidmallen:\n${script}`, csp];
  if (['tinymce', 'optimizely', 'umbraco'].includes(place())) {
    const settings = tinymceSettings(elements.filter(({ tag }) => tag === wanted.tag));
    parts.push(
      `Ska taggen själv få klistras in i TinyMCE, lägg till i dess inställningar:\ncustom_elements: '${settings.custom_elements}'\nextended_valid_elements: '${settings.extended_valid_elements}'`,
    );
  }
  return parts.join('\n\n');
}

/** The choice that the other forms than the tag do not take, by the rule of the script itself. */
function refused({ tag, attributes }: Wish, { folder }: Installation): string | undefined {
  try {
    createElement(
      tag.slice(tagOf('').length) as ElementName,
      attributes,
      `${folder}vald-program.js`,
    );
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function writeCode(): void {
  const wanted = wish();
  const folder = folderAddress(folderInput.value);
  byId('wrong-folder').hidden = folder !== undefined;
  if (folder === undefined || isOpen()) {
    for (const id of ['code', 'address', 'developer']) write(id, '');
    for (const id of ['unsaid', 'refused', 'local']) byId(id).hidden = true;
    return;
  }
  const at = { folder, release };
  const script = scriptLine(byId<HTMLSelectElement>('script').value as ScriptKind, at);
  const code = snippet(kind(), wanted, at, fallback(wanted));
  write('code', place() === 'html' ? `${script}\n${code}` : code);
  write('address', viewAddress(wanted, at, kind()));
  write('developer', developerText(script, wanted, at));
  const isLink = kind() === 'link' || kind() === 'plain';
  byId('address-part').hidden = !isLink;
  byId('unsaid').hidden = !isLink || !wanted.attributes.some(([name]) => unsaid.includes(name));
  const name = kind() === 'tag' ? undefined : refused(wanted, at);
  byId('refused').hidden = !name;
  byId('refused-name').textContent = name ? (attributeTexts[name]?.label ?? name) : '';
  byId('local').hidden = !/^https?:\/\/(localhost|127\.|\[::1\])/.test(at.folder);
}

/** In the place of what cannot be shown yet: its picture, and what is missing. */
function example(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'example';
  const words = document.createElement('p');
  words.textContent = namnd.isNone
    ? 'Det här gäller en nämnd. Välj nämnd, så visas hur det blir.'
    : 'Välj nämnd, så visas hur det blir.';
  box.append(picture(element().tag), words);
  return box;
}

function picture(tag: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#pic-${tag}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', '0 0 64 40');
  svg.append(use);
  return svg;
}

/** The element as it will be, in the page. */
function previewPage(box: HTMLElement): void {
  if (isOpen()) {
    box.replaceChildren(example());
    return;
  }
  const { tag, attributes } = wish();
  let view = box.firstElementChild;
  if (view?.localName !== tag) {
    view = document.createElement(tag);
    box.replaceChildren(view);
  }
  const wanted = new Map<string, string>([['src', src], ...attributes.map(([...pair]) => pair)]);
  for (const name of view.getAttributeNames()) {
    if (!wanted.has(name)) view.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (view.getAttribute(name) !== value) view.setAttribute(name, value);
  }
}

/** What is pasted, by itself: in a root that nothing looks into, so that it stays what it is. */
const still = new WeakMap<HTMLElement, ShadowRoot>();
function previewCode(box: HTMLElement, code: string): void {
  let holder = box.firstElementChild as HTMLElement | null;
  const root = (holder && still.get(holder)) ?? undefined;
  if (isOpen() || !code) {
    box.replaceChildren(isOpen() ? example() : '');
    return;
  }
  if (root) {
    root.replaceChildren(nodesOf(code));
    return;
  }
  holder = document.createElement('div');
  const fresh = holder.attachShadow({ mode: 'closed' });
  still.set(holder, fresh);
  fresh.append(nodesOf(code));
  box.replaceChildren(holder);
}

/** What each of the three previews is. */
const hints: Readonly<Record<string, string>> = {
  'tab-page': 'Så ser läsaren sidan när skriptet finns på webbplatsen.',
  'tab-plain':
    'Det läsaren ser utan skriptet, innan innehållet är hämtat, på papper och i intranätets sökning. Radernas utseende bestämmer er sida.',
  'tab-edit': 'Det du själv ser i redigeringsläget när du har klistrat in. Så ska det vara.',
};

function preview(): void {
  const code = byId<HTMLTextAreaElement>('code').value;
  previewPage(byId('view-page'));
  const pasted = code.replace(/^<script[^]*?<\/script>\n/, '');
  // The line to the editor, and where the caret is, are of the other preview.
  const isBox = kind() === 'div';
  previewCode(byId('view-plain'), isBox ? pasted.replace(`\n${BELOW}`, '') : pasted);
  const edit = byId('view-edit');
  if (place() === 'html' && !isOpen()) {
    const written = document.createElement('pre');
    written.textContent = code;
    edit.replaceChildren(written);
  } else previewCode(edit, kind() === 'link' ? `${pasted}\n${BELOW}` : pasted);
}

function writeSteps(): void {
  const list = byId('steps');
  const items = stepsOf(kind(), place()).map((words) => {
    const item = document.createElement('li');
    item.textContent = words;
    return item;
  });
  list.replaceChildren(...items);
}

function update(): void {
  fillChoices();
  for (const advice of form.querySelectorAll<HTMLElement>('[data-place]')) {
    advice.hidden = advice.dataset.place !== place();
  }
  for (const said of form.querySelectorAll('.bar [role=status], .copy [role=status]'))
    said.textContent = '';
  const { tag } = element();
  sourceSelect.closest('label')!.hidden = elementTexts[tag]?.isGeneral ?? false;
  byId('content-field').hidden = !['tag', 'div'].includes(kind()) || tag === 'vald-safe-exit';
  byId('script-known').hidden = place() === 'html' || kind() === 'plain';
  writeCode();
  preview();
  writeSteps();
  readUntil = performance.now() + 4000;
}

/** Reads what the element in the preview shows. @returns whether it is another than before */
function readContent(): boolean {
  const view = byId('view-page').firstElementChild;
  const root = view?.shadowRoot?.querySelector('.root');
  const isShown =
    root && !root.querySelector('slot:not([name])') && view!.localName !== 'vald-safe-exit';
  const next = isShown ? plainOf(view!, document.documentElement.lang, here) : undefined;
  const same = (blocks: readonly Block[] | undefined) => blocks?.map(({ html }) => html).join('\n');
  if (same(next) === same(content)) return false;
  content = next;
  return true;
}

/** An element is there a while after it is asked for, and writes what is folded when it has time. */
function keepReading(): void {
  setInterval(() => {
    if (performance.now() > readUntil || !readContent()) return;
    writeCode();
    preview();
  }, 300);
}

/** Reads whom to call from the file itself: what the index brings along of it may be older. */
async function readContacts(): Promise<void> {
  const url = new URL('contacts.json', src).href;
  const { contacts, guides } = readDocument(contactsDocument, url, await requestJson(url));
  help = helpOf({ guides, contacts: [...contacts, ...minimumContacts.contacts] });
  update();
}

/** Watches the programme that is chosen. Where it cannot be had, the preview says why. */
function watch(): void {
  const resource = pageStore().program({ src, program: controls.get('program')?.value });
  const read = () => {
    const { snapshot } = resource;
    if ('data' in snapshot) data = snapshot.data;
    namnd.lose(data ? Boolean(data.organisationProblem) : 'problem' in snapshot);
    update();
  };
  // The new one first: what both need is then not let go in between.
  const unsubscribe = resource.subscribe(read);
  leave?.();
  leave = unsubscribe;
  read();
}

/**
 * Copies as text, and code as what it means too: pasted in a visual editor it is then the link itself.
 * By the old command, since the new way is not there on an intranet without https.
 */
function copy(button: HTMLButtonElement): void {
  const area = byId<HTMLTextAreaElement>(button.dataset.copy!);
  const said = button.parentElement!.querySelector('[role=status]')!;
  if (isOpen()) {
    said.textContent = 'Välj nämnd först, så finns det något att kopiera.';
    byId('namnd').focus();
    return;
  }
  const isMarkup = area.id === 'code' && place() !== 'html' && kind() !== 'tag';
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', area.value);
    // After the paste the caret is in a paragraph of its own: a link is to be alone in its.
    const rich = kind() === 'link' ? `${area.value}\n${BELOW}` : area.value;
    if (isMarkup) event.clipboardData?.setData('text/html', rich);
  };
  // Where it is folded, it cannot be selected.
  const fold = area.closest('details');
  const wasOpen = fold?.open;
  if (fold) fold.open = true;
  area.select();
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (fold && isCopied) fold.open = wasOpen!;
  said.textContent = isCopied
    ? area.id === 'code'
      ? 'Kopierat. Gör så här:'
      : 'Kopierat.'
    : 'Det gick inte att kopiera härifrån. Texten är markerad: tryck Ctrl + C (på Mac: cmd + C).';
  if (isCopied) button.focus();
}

/** The hashes of the scripts, where the build made them. */
async function readRelease(): Promise<void> {
  const response = await fetch(new URL('integrity.json', here));
  release = (await response.json()) as Release;
  update();
}

/** The preview that is true for what was chosen: a link is a link until a developer has been there. */
function chooseTab(): void {
  const isLink = kind() === 'plain' || (kind() === 'link' && checked('known') === 'no');
  showTab(isLink ? 'tab-plain' : 'tab-page');
}

function start(): void {
  // Three Shifts would leave the page from the preview of the way out, and take the choices along.
  addEventListener('keyup', (event) => event.key === 'Shift' && event.stopImmediatePropagation(), {
    capture: true,
  });
  namnd = new NamndField(update);
  byId('elements').append(
    ...shown.map(({ tag }, index) => {
      const label = document.createElement('label');
      const radio = document.createElement('input');
      Object.assign(radio, { type: 'radio', name: 'element', value: tag, checked: index === 0 });
      const words = document.createElement('span');
      words.textContent = nameOf(tag);
      label.append(radio, picture(tag), words);
      return label;
    }),
  );
  showTab = startTabs((id) => (byId('view-hint').textContent = hints[id]!));
  folderInput.value = here;
  formSelect.value = formOf[place()]!;
  chooseTab();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const { id, name } = target as HTMLInputElement;
    if (id === 'narrow') {
      for (const view of form.querySelectorAll('.preview'))
        view.classList.toggle('narrow', byId<HTMLInputElement>('narrow').checked);
      return;
    }
    if (name === 'place') formSelect.value = formOf[place()]!;
    if (name === 'place' || name === 'known' || id === 'snippet-form') chooseTab();
    if (name === 'element') makeFields();
    if (name === 'element' || name === 'program') watch();
    else update();
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => copy(button));
  }
  makeFields();
  watch();
  keepReading();
  // Without it the numbers are as they were when this was built.
  readContacts().catch(() => undefined);
  // Without it the code names the script that has no version.
  readRelease().catch(() => undefined);
}

// All of them: which attributes an element takes is its own word. Where they cannot be had, the page
// goes on saying what it says until this script runs.
void Promise.all(elementNames.map(loadElement)).then(() => {
  byId('fault').hidden = true;
  form.hidden = false;
  start();
});
