import type { ProgramData } from '../src/data/index.js';
import { program as sv } from '../src/i18n/sv/program.js';
import type { AttributeInfo, ElementInfo } from './snippets.js';
import { attributeTexts, elementTexts, type AttributeText } from './texts.js';

/*
 * The fields of the builder's form: one for each attribute of an element in the manifest.
 */

/** The choices that come from the data, by attribute. */
const fromData: Readonly<Record<string, (data: ProgramData) => HTMLElement[]>> = {
  program: ({ index }) =>
    (index?.programs ?? []).map(({ id, shortTitle }) => new Option(shortTitle, id)),
  with: ({ index }) =>
    (index?.programs ?? []).map(({ id, shortTitle }) => new Option(shortTitle, id)),
  indicator: ({ program }) => program.indicators.map(({ id, text }) => new Option(text, id)),
  goal: ({ program }) =>
    program.goals.map(({ id, number, text }) => new Option(`${sv.goal(number)}: ${text}`, id)),
};

type Control = HTMLSelectElement | HTMLInputElement;

/** What an attribute is given in the form; undefined where that is what it is without being written. */
export function valueOf(control: Control, { fallback }: AttributeInfo): string | undefined {
  if (control.type === 'checkbox') return (control as HTMLInputElement).checked ? '' : undefined;
  const value = control.value.trim();
  return value === '' || value === fallback ? undefined : value;
}

/** The attributes of an element that an editor chooses, but for the nämnd, which is asked for first. */
export const choicesOf = (element: ElementInfo): AttributeInfo[] =>
  element.attributes.filter(
    ({ name }) =>
      attributeTexts[name] !== null &&
      name !== 'namnd' &&
      // What is the same whatever the programme has no use for one, or for a nämnd.
      !(elementTexts[element.tag]?.isGeneral && ['program', 'namnd'].includes(name)),
  );

/** Fills a select anew and keeps its choice where it is still there. */
function fill(select: HTMLSelectElement, options: readonly HTMLElement[]): void {
  const before = select.value;
  select.replaceChildren(...options);
  if ([...select.options].some(({ value }) => value === before)) select.value = before;
  else select.selectedIndex = 0;
}

/** Puts the choices that come from the data in the selects that are for them. */
export function fillFromData(
  controls: Iterable<Control>,
  data: ProgramData,
  required: readonly string[] = [],
): void {
  for (const control of controls) {
    const options = fromData[control.name]?.(data);
    if (!options || options.length === 0) continue;
    const none = attributeTexts[control.name]?.none;
    if (none && !required.includes(control.name)) options.unshift(new Option(none, ''));
    fill(control as HTMLSelectElement, options);
  }
}

function controlFor(
  { name, isBoolean, values, fallback }: AttributeInfo,
  text: AttributeText,
): Control {
  // The type has the last word on which there are; the words are ours.
  const names = values.length > 0 ? values : Object.keys(text.values ?? {});
  const choices = names.map((value) => [value, text.values?.[value] ?? value] as const);
  if (isBoolean) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    return box;
  }
  if (choices.length === 0 && !(name in fromData)) return document.createElement('input');
  const select = document.createElement('select');
  const isDefaultNamed = choices.some(([value]) => value === fallback);
  if (!isDefaultNamed) select.add(new Option(text.none ?? 'Inget valt', ''));
  for (const [value, words] of choices) select.add(new Option(words, value));
  if (isDefaultNamed) select.value = fallback!;
  return select;
}

/** A field with its label. What has no words in Swedish yet goes by its name. */
export function fieldFor(attribute: AttributeInfo): { field: HTMLElement; control: Control } {
  const text = attributeTexts[attribute.name] ?? { label: attribute.name };
  const control = controlFor(attribute, text);
  control.name = attribute.name;
  const label = document.createElement('span');
  label.textContent = text.label;
  const field = document.createElement('label');
  field.className = attribute.isBoolean ? 'field check' : 'field';
  field.append(...(attribute.isBoolean ? [control, label] : [label, control]));
  if (text.hint) {
    const hint = document.createElement('span');
    hint.className = 'hint';
    hint.textContent = text.hint;
    field.append(hint);
  }
  return { field, control };
}

/** Whether an element has something of its own to say to a nämnd. */
export const takesNamnd = ({ tag, attributes }: ElementInfo): boolean =>
  !elementTexts[tag]?.isGeneral && attributes.some(({ name }) => name === 'namnd');

export type { Control };
