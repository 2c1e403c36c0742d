import { html, type LitElement, type TemplateResult } from 'lit';
import type { RegionController } from '../shared/region-controller.js';
import type { IndicatorView } from './indicator-controls.js';
import type { LateView } from './late-view.js';
import type { IndicatorLocalize } from './indicator-words.js';

type Late = typeof import('./indicator-late.js');
type TakeAlong = InstanceType<Late['TakeAlong']>;

/**
 * What the table fetches when its rows are there: details, charts, the comparison of stadsdelar, and what
 * is opened from the bar.
 */
export class LatePart {
  /** Undefined until it is here. Null: it could not be had. */
  module: Late | null | undefined;
  #takeAlong: TakeAlong | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly localize: IndicatorLocalize,
    private readonly region: RegionController,
  ) {}

  /** Where it cannot be had, the next call asks again. */
  fetch(): void {
    if (this.module) return;
    import('./indicator-late.js').then(
      (late) => {
        if (this.module) return;
        late.dress(this.host);
        this.#takeAlong = new late.TakeAlong(this.host, this.localize, this.region);
        this.module = late;
        this.host.requestUpdate();
      },
      () => {
        if (this.module === null) return;
        this.module = null;
        this.host.requestUpdate();
      },
    );
  }

  /** The buttons that take along what is shown. */
  renderActions(...options: Parameters<TakeAlong['render']>): unknown {
    return this.#takeAlong?.render(...options);
  }

  /** A view beside the table; while it is not here, that it comes. */
  renderView(
    view: Exclude<IndicatorView, 'table'>,
    options: Omit<LateView, 'host' | 'say'>,
  ): TemplateResult {
    const { host, module, region } = this;
    return (
      module?.views[view]({ ...options, host, say: (text) => region.say(text) }) ??
      html`<p class="status">${this.localize.term('viewLoading')}</p>`
    );
  }
}
