import { html, type TemplateResult } from 'lit';
import type { ExitLocalize } from './exit-words.js';

/** The words of the cover. */
const stages = { leaving: 'exitLeaving', failed: 'exitFailed', back: 'exitBack' } as const;

/** What the cover says: that the reader leaves, that the other page does not come, or that the reader is back. */
export type Stage = keyof typeof stages;

/** What leaving does not hide. */
export const renderNote = (
  hostname: string,
  localize: ExitLocalize,
  dir: unknown,
): TemplateResult =>
  html`<details class="root" part="note" dir=${dir}>
    <summary>${localize.term('exitNote')}</summary>
    <ul>
      ${localize
        .term('exitNotes', hostname.replace(/^www\./, ''))
        .split('\n')
        .map((note) => html`<li>${note}</li>`)}
    </ul>
  </details>`;

/** What is over the page while the reader leaves it, and when somebody is back. */
export const renderCover = (
  stage: Stage,
  href: string,
  localize: ExitLocalize,
  dir: unknown,
  leave: (event: Event) => void,
  show: () => void,
  close: () => void,
): TemplateResult =>
  html`<dialog
    dir=${dir}
    aria-labelledby="leaving"
    closedby="none"
    @cancel=${(event: Event) => event.preventDefault()}
    @close=${close}
  >
    <p id="leaving" role="status">${localize.term(stages[stage])}</p>
    <div ?hidden=${stage === 'leaving'}>
      <p>
        <a href=${href} rel="nofollow noreferrer" @click=${leave}
          >${localize.term(stage === 'back' ? 'exit' : 'retry')}</a
        >
      </p>
      <p><button type="button" @click=${show}>${localize.term('exitShow')}</button></p>
    </div>
  </dialog>`;
