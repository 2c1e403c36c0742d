import { html, nothing } from 'lit';
import { compareNames, directory, existsOn, namndKinds } from '../../data/index.js';
import type { PartContext } from './program-parts.js';

/** The choice of nämnd. Stands above what it changes. */
export function renderNamndSelect(
  { data, localize, now, ours }: PartContext,
  change: (namnd: string) => void,
) {
  const namnder = data.organisation?.namnder.filter((namnd) => existsOn(namnd, now)) ?? [];
  if (namnder.length === 0) return nothing;
  const { language } = directory(data.organisation);
  return html`<p class="namnd no-print">
    <label
      >${localize.term('namnd')}
      <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!ours}>${localize.term('anyNamnd')}</option>
        ${namndKinds.map((kind) => {
          const members = namnder.filter((namnd) => namnd.kind === kind).sort(compareNames);
          if (members.length === 0) return nothing;
          return html`<optgroup label=${localize.term('kind', kind)}>
            ${members.map(
              ({ id, name }) =>
                html`<option value=${id} lang=${language} .selected=${id === ours?.id}>
                  ${name}
                </option>`,
            )}
          </optgroup>`;
        })}
      </select></label
    >
  </p>`;
}
