import { html, nothing, type TemplateResult } from 'lit';
import { audiences, type Audience } from '../../data/index.js';
import { renderTagFault } from '../shared/states.js';
import type { HelpLocalize } from './help-words.js';

/** The audience that an attribute names, or none. */
export const audienceOf = (name: string | undefined): Audience | undefined =>
  audiences.find((one) => one === name);

/**
 * The question of who asks. The browser is asked not to keep the answer for when the page is opened
 * anew.
 *
 * @param preset - what the page's author has written
 */
export function renderChoice(
  choice: Audience | undefined,
  preset: string | undefined,
  localize: HelpLocalize,
  choose: (audience: Audience) => void,
): TemplateResult {
  return html`<fieldset class="no-print" part="choice">
      <legend>${localize.term('helpQuestion')}</legend>
      <div class="options">
        ${audiences.map(
          (one) =>
            html`<label>
              <input
                type="radio"
                name="audience"
                autocomplete="off"
                .checked=${choice === one}
                @change=${() => choose(one)}
              />
              ${localize.term('audience', one)}
            </label>`,
        )}
      </div>
      <p class="small muted">${localize.term('helpNotSaved')}</p>
    </fieldset>
    ${
      preset && !audienceOf(preset)
        ? renderTagFault(localize.fault('unknownAudience', preset, audiences))
        : nothing
    }`;
}
