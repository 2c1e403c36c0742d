import { css } from '../../styles/css.js';
import type { ProgramElement } from '../base/program-element.js';
import { addStyles } from '../shared/add-styles.js';
import { renderAbout } from './help-about.js';
import { Languages } from './help-languages.js';

const styles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
  }
  .languages button {
    min-block-size: 48px;
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  .languages [aria-pressed='true'] {
    text-decoration: none;
  }
`;

/** What few readers ask for: other languages, and who runs the numbers. Fetched when somebody asks for it. */
export class HelpMore extends Languages {
  readonly about = renderAbout;

  constructor(host: ProgramElement) {
    super(host);
    const hadFocus = host.shadowRoot?.activeElement?.matches('.languages *');
    // Once the languages are there in the place of the button.
    if (hadFocus)
      queueMicrotask(async () => {
        await host.updateComplete;
        host.renderRoot.querySelector<HTMLElement>('.languages button')?.focus();
      });
    addStyles(host, styles);
  }
}
