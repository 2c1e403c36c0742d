import type { LitElement, TemplateResult } from 'lit';
import { css } from '../../styles/css.js';
import { addStyles } from '../shared/add-styles.js';
import { renderCharts } from './charts-view.js';
import { chartsViewStyles } from './charts-view.styles.js';
import { renderDistricts } from './districts-view.js';
import { districtsStyles } from './districts.styles.js';
import { indicatorChartsStyles } from './indicator-charts.styles.js';
import type { LateView } from './late-view.js';
import { indicatorLateStyles } from './indicator-late.styles.js';
import { indicatorPrintStyles } from './indicator-print.styles.js';

/*
 * What the indicator table fetches when its rows are there: what is below a row that is opened, charts,
 * and the comparison of stadsdelar.
 */

export { opinionsDocument } from '../../data/index.js';
export { rove } from '../shared/data-table/roving.js';
export { renderActivities } from './indicator-activities.js';
export { TakeAlong, renderChoices } from './indicator-panels.js';
export { renderFoot } from './indicator-foot.js';
export { renderMistakes } from './indicator-mistakes.js';
export { renderDetails } from './indicator-details.js';

/** Styles of what is here. */
export const dress = (host: LitElement): void =>
  addStyles(
    host,
    css`
      ${indicatorLateStyles}
      ${indicatorChartsStyles}
      ${chartsViewStyles}
      ${districtsStyles}
      ${indicatorPrintStyles}
    `,
  );

/** The views beside the table. */
export const views: Readonly<
  Record<'charts' | 'districts', (options: LateView) => TemplateResult>
> = {
  charts: renderCharts,
  districts: renderDistricts,
};
