import { elements, help as builtHelp } from 'virtual:vald-site';
import { elementNames, tagOf, type ElementName } from '../src/elements.js';
import { createElement } from '../src/loader/create-element.js';
import { neutral } from '../src/components/safe-exit/neutral.js';
import {
  contactsDocument,
  minimumContacts,
  pageStore,
  readDocument,
  requestJson,
  type ProgramData,
} from '../src/data/index.js';
import { choicesOf, fieldFor, fillFromData, valueOf, type Control } from './fields.js';
import {
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
import { attributeTexts, elementTexts } from './texts.js';

/*
 * "Bygg din tagg": the choices of a form become code to paste, and the same element right there.
 * What is chosen is in the form alone; nothing is stored or written to the address.
 */

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = byId<HTMLFormElement>('form');
const elementSelect = byId<HTMLSelectElement>('element');
const formSelect = byId<HTMLSelectElement>('snippet-form');
const sourceSelect = byId<HTMLSelectElement>('source');
const folderInput = byId<HTMLInputElement>('folder');

/** The form that goes through, by publishing tool: see docs/embedding.md. */
const formOf: Readonly<Record<string, Form>> = {
  optimizely: 'div',
  sitevision: 'link',
  sharepoint: 'link',
  html: 'tag',
  unknown: 'link',
};

const here = new URL('.', document.baseURI).href;
const src = new URL('api/v1/index.json', here).href;
const shown = elements.filter(({ tag }) => elementTexts[tag] !== null);

/** Whom to call: as the file beside this page says it. Until that is here, as it said when this was built. */
let help = builtHelp;
let release: Release | undefined;
let data: ProgramData | undefined;
let filledWith: ProgramData | undefined;
let sourcesOf: ProgramData['program'] | undefined;
let controls = new Map<string, Control>();
let leave: (() => void) | undefined;

const element = (): ElementInfo => shown.find(({ tag }) => tag === elementSelect.value)!;
const place = (): string => form.querySelector<HTMLInputElement>('[name=place]:checked')!.value;
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
  fillFromData(controls.values(), data, elementTexts[element().tag]?.required);
  if (data.program === sourcesOf) return;
  sourcesOf = data.program;
  const sources = sourcesOf.sources.filter(({ url }) => url);
  sourceSelect.replaceChildren(
    sourceSelect.options[0]!,
    ...sources.map(({ title, url }) => new Option(title, url)),
  );
  sourceSelect.selectedIndex = sources.length > 0 ? 1 : 0;
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
  // The numbers are not out of a programme, nor out of its sources.
  if (elementTexts[tag]?.isGeneral) return { title: name, help, isHelp: true };
  return {
    title: data
      ? `${data.program.shortTitle}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`
      : name,
    source: value ? { title: text, url: value } : undefined,
    help,
  };
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
  if (place() === 'optimizely') {
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
  if (folder === undefined) {
    for (const id of ['code', 'address', 'developer']) write(id, '');
    return;
  }
  const at = { folder, release };
  const kind = formSelect.value as Form;
  const script = scriptLine(byId<HTMLSelectElement>('script').value as ScriptKind, at);
  const code = snippet(kind, wanted, at, fallback(wanted));
  write('code', place() === 'html' ? `${script}\n${code}` : code);
  write('address', viewAddress(wanted, at, kind));
  write('developer', developerText(script, wanted, at));
  const isLink = kind === 'link' || kind === 'plain';
  byId('address-part').hidden = !isLink;
  byId('unsaid').hidden = !isLink || !wanted.attributes.some(([name]) => unsaid.includes(name));
  const name = kind === 'tag' ? undefined : refused(wanted, at);
  byId('refused').hidden = !name;
  byId('refused-name').textContent = name ? (attributeTexts[name]?.label ?? name) : '';
  byId('local').hidden = !/^https?:\/\/(localhost|127\.|\[::1\])/.test(at.folder);
}

function preview(box: HTMLElement): void {
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

function update(): void {
  fillChoices();
  for (const advice of form.querySelectorAll<HTMLElement>('[data-place]')) {
    advice.hidden = advice.dataset.place !== place();
  }
  for (const said of form.querySelectorAll('[role=status]')) said.textContent = '';
  sourceSelect.closest('label')!.hidden = elementTexts[element().tag]?.isGeneral ?? false;
  writeCode();
  preview(byId('preview-wide'));
  preview(byId('preview-narrow'));
}

/** Reads whom to call from the file itself: what the index brings along of it may be older. */
async function readContacts(): Promise<void> {
  const url = new URL('contacts.json', src).href;
  const { contacts } = readDocument(contactsDocument, url, await requestJson(url));
  help = helpOf({ contacts: [...contacts, ...minimumContacts.contacts] });
  update();
}

/** Watches the programme that is chosen. Where it cannot be had, the preview says why. */
function watch(): void {
  const resource = pageStore().program({ src, program: controls.get('program')?.value });
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

/**
 * Copies as text, and code as what it means too: pasted in a visual editor it is then the link itself.
 * By the old command, since the new way is not there on an intranet without https.
 */
function copy(button: HTMLButtonElement): void {
  const area = byId<HTMLTextAreaElement>(button.dataset.copy!);
  const isMarkup = area.id === 'code' && place() !== 'html' && formSelect.value !== 'tag';
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', area.value);
    if (isMarkup) event.clipboardData?.setData('text/html', area.value);
  };
  area.select();
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  button.parentElement!.querySelector('[role=status]')!.textContent = isCopied
    ? 'Kopierat.'
    : 'Det gick inte att kopiera härifrån. Texten är markerad: tryck Ctrl + C (på Mac: cmd + C).';
  if (isCopied) button.focus();
}

/** The hashes of the scripts, where the build made them. */
async function readRelease(): Promise<void> {
  const response = await fetch(new URL('integrity.json', here));
  release = (await response.json()) as Release;
  update();
}

function start(): void {
  // Three Shifts would leave the page from the preview of the way out, and take the choices along.
  addEventListener('keyup', (event) => event.key === 'Shift' && event.stopImmediatePropagation(), {
    capture: true,
  });
  elementSelect.replaceChildren(...shown.map(({ tag }) => new Option(nameOf(tag), tag)));
  folderInput.value = here;
  formSelect.value = formOf[place()]!;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const { id, name } = target as HTMLInputElement;
    if (name === 'place') formSelect.value = formOf[place()]!;
    if (id === 'element') makeFields();
    if (id === 'element' || name === 'program') watch();
    else update();
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => copy(button));
  }
  makeFields();
  watch();
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
