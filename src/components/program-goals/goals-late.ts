import type { LitElement } from 'lit';
import { css } from '../../styles/css.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { actionStyles } from '../../styles/list.styles.js';
import { chainStyles } from '../shared/follow-up-chain.styles.js';
import { addStyles } from '../shared/add-styles.js';

/* What is folded in the goals and below them, and the filter of many: it comes with the first content. */

export { renderWays } from '../shared/on-page.js';
export { renderLayers } from '../shared/goal/goal-layers.js';
export { renderFilter } from './goal-filter.js';
export { renderAbout, renderGaps, renderSources } from './program-about.js';

const styles = css`
  ${actionStyles}
  ${filterStyles}
  ${chainStyles}
  .gaps > * + *,
  .parts > * + *,
  .sources li + li {
    margin-block-start: calc(1.5 * var(--_space));
  }
`;

/** What all of it needs in the element that has it. */
export const dress = (host: LitElement): void => addStyles(host, styles);
