import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { assessments, directory, type IndicatorFilter, type RowOrder } from '../../data/index.js';
import { TableActions } from '../shared/data-table/table-actions.js';
import { toClipboard } from '../shared/data-table/table-exports.js';
import { anyControl, goalControl } from '../shared/data-table/table-filter.js';
import { checkControl, selectControl, type Choice } from '../shared/filter-controls.js';
import type { RegionController } from '../shared/region-controller.js';
import { periodText } from '../shared/figure.js';
import { exportGrid } from './indicator-export.js';
import type { IndicatorView } from './indicator-controls.js';
import { viewLink } from './indicator-link.js';
import type { IndicatorContent } from './indicator-content.js';
import type { IndicatorModel } from './indicator-model.js';
import { lateWords } from './late-words.js';
import type { IndicatorLocalize } from './indicator-words.js';

/* What is opened from the bar over the table. It comes with what is below a row: nobody sees it at first. */

interface ChoiceOptions {
  model: IndicatorModel;
  localize: IndicatorLocalize;
  /** The attributes of the element. */
  attributes: { goal: string | undefined; rows: string; sort: string };
  /** Whether there are headers to sort by. */
  isTable: boolean;
  change: (change: IndicatorFilter) => void;
  showEvery: (every: boolean) => void;
  sortBy: (sort: string) => void;
}

/** What is folded under “Filter”. */
export function renderChoices(options: ChoiceOptions): TemplateResult {
  const { model, localize, attributes, change } = options;
  const { content, filter } = model;
  const { namnder, table, context } = content;
  const select = (
    name: 'namnd' | 'assessment',
    label: string,
    choices: readonly Choice[],
    lang?: string,
  ) =>
    anyControl(localize, label, choices, filter[name], (value) => change({ [name]: value }), lang);
  const labels = context.outcomes?.labels;
  const checks = [
    ...(content.hasOwn
      ? [
          checkControl(lateWords(localize).onlyDuty, filter.onlyOwn ?? false, (onlyOwn) =>
            change({ onlyOwn }),
          ),
        ]
      : []),
    ...(namnder.length > 0
      ? [
          checkControl(
            lateWords(localize).everyNamnd(content.isDistricts),
            attributes.rows === 'namnder',
            options.showEvery,
          ),
        ]
      : []),
  ];
  return html`${checks.length > 0 ? html`<div class="checks">${checks}</div>` : nothing}
  ${
    attributes.goal
      ? nothing
      : goalControl(localize, context.program, filter.goal, (goal) => change({ goal }))
  }
  ${select('namnd', lateWords(localize).territoryFilter, namnder, directory(context.organisation).language)}
  ${
    table.columns.some(({ kind }) => kind === 'assessment')
      ? select(
          'assessment',
          localize.term('column', 'assessment'),
          assessments.map((value) => ({
            value,
            text: labels?.[value] ?? localize.term('assessment', value),
          })),
        )
      : nothing
  }
  ${
    options.isTable
      ? nothing
      : selectControl(
          lateWords(localize).sortLabel,
          sortChoices(content, localize),
          attributes.sort,
          options.sortBy,
        )
  }`;
}

/** What rows can be sorted by, in words. */
const orderText = ({ id, kind }: RowOrder, localize: IndicatorLocalize): string =>
  kind === 'period'
    ? periodText(id, localize)
    : kind === 'name'
      ? localize.term('indicatorHeader')
      : localize.term('column', kind);

/** Every order but those of single periods, both ways, in words. */
const sortChoices = (
  { orders }: Pick<IndicatorContent, 'orders'>,
  localize: IndicatorLocalize,
): Choice[] => [
  { value: '', text: lateWords(localize).programOrder },
  ...orders
    .filter(({ kind }) => kind !== 'period')
    .flatMap((order) =>
      [order.id, `-${order.id}`].map((value) => ({
        value,
        text: lateWords(localize).sortColumn(orderText(order, localize), value !== order.id),
      })),
    ),
];

interface ViewPlace {
  src: string | undefined;
  namnd: string | undefined;
  goal: string | undefined;
  sort: string;
}

/** The buttons that take along what is shown, and what came of the last copy of a link. */
export class TakeAlong {
  readonly #actions: TableActions;
  #said = '';

  constructor(
    private readonly host: LitElement,
    private readonly localize: IndicatorLocalize,
    private readonly region: RegionController,
  ) {
    this.#actions = new TableActions(host, localize, region);
  }

  /** @param place - where the data comes from, and what the element itself says of what it shows */
  render(
    { content, shown, filter }: IndicatorModel,
    view: IndicatorView,
    place: ViewPlace,
  ): TemplateResult {
    const { context } = content;
    const lang = this.localize.lang();
    const link = viewLink(place.src, filter, {
      program: context.program.id,
      namnd: place.namnd,
      goal: filter.goal || place.goal,
      rows: content.every ? 'namnder' : '',
      view: view === 'table' ? '' : view,
      sort: place.sort,
      assessment: filter.assessment,
      search: filter.text,
      lang: lang === 'sv' ? '' : lang,
    });
    return html`${this.#actions.render(
      nothing,
      () => exportGrid(shown, context),
      lateWords(this.localize).outcomesFile(context.program.id),
    )}
    ${
      link
        ? html`<p class="actions">
            <button type="button" @click=${() => void this.#copy(link)}>
              ${lateWords(this.localize).copyLink}
            </button>
            <span aria-hidden="true">${this.#said}</span>
          </p>`
        : nothing
    }`;
  }

  async #copy(link: string): Promise<void> {
    this.#said = (await toClipboard(link))
      ? lateWords(this.localize).linkCopied
      : lateWords(this.localize).linkFailed;
    this.region.say(this.#said);
    this.host.requestUpdate();
  }
}
