import { html, nothing, type TemplateResult } from 'lit';

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** One thing to choose. */
export interface Choice {
  value: string;
  text: string;
}

/**
 * A labelled list to choose one from. `selected` is set as a property: as an attribute it would do
 * nothing once the reader has chosen.
 *
 * @param lang - language of the choices, where they come from the data; the empty one is in our words
 */
export const selectControl = (
  label: string,
  choices: readonly Choice[],
  value: string | undefined,
  change: (value: string) => void,
  lang?: string,
): TemplateResult =>
  html`<label
    ><span>${label}</span>
    <select @change=${(event: Event) => change(valueOf(event))}>
      ${choices.map(
        (choice) =>
          html`<option
            value=${choice.value}
            lang=${(choice.value && lang) || nothing}
            .selected=${choice.value === (value ?? '')}
          >
            ${choice.text}
          </option>`,
      )}
    </select></label
  >`;

/** A labelled box to tick. */
export const checkControl = (
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
