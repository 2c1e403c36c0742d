import type { LitElement, ReactiveController } from 'lit';
import { css } from '../../../styles/css.js';
import { LinkedDocument } from '../../../context/linked-document.js';
import type { ProgramController } from '../../../context/program-controller.js';
import {
  buildSeries,
  citySeries,
  currentTime,
  dataOf,
  hasValue,
  outcomesDocument,
  type Indicator,
  type Outcome,
  type Outcomes,
  type ProgramData,
  type Series,
} from '../../../data/index.js';
import { Localize } from '../../../i18n/localize.js';
import { figures } from '../../../i18n/sv/figures.js';
import { figureInUnit, periodText, quantity, type FigureContext } from '../figure.js';
import { addStyles } from '../add-styles.js';
import { assessmentStyles } from '../assessment.styles.js';
import { make } from '../make.js';
import { lineImage, sparklineStyles } from '../sparkline.js';

/* Figures of the indicators in a goal. They come with the first list of indicators that is open. */

/** Fetches the figures of an element that shows goals, and writes each where there is a place for it. */
export function showFigures(host: LitElement, program: ProgramController): void {
  addStyles(
    host,
    css`
      ${assessmentStyles}${sparklineStyles}
      .figure .value {
        font-weight: 600;
      }
      /* Each is on a line of its own before it is broken. */
      .figure > span {
        display: inline-block;
      }
      .figure .spark {
        margin-inline-start: 0.25em;
      }
      @container vald (inline-size < 30em) {
        .figure .spark {
          inline-size: 3em;
        }
      }
    `,
  );
  host.addController(new GoalFigures(host, program));
}

class GoalFigures implements ReactiveController {
  readonly #localize: Localize<typeof figures>;
  readonly #outcomes: LinkedDocument<'outcomes'>;
  /** What is written in each place. */
  #written = new WeakMap<Element, Outcomes>();
  #of: readonly unknown[] = [];
  #found = new Map<string, Series[]>();

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
  ) {
    this.#localize = new Localize(host, figures);
    this.#outcomes = new LinkedDocument(host, program, outcomesDocument);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const data = dataOf(this.program.snapshot);
    const { snapshot } = this.#outcomes;
    const outcomes = snapshot && dataOf(snapshot);
    // On its way, or not to be had: the goals say what they say without it.
    if (!data || !outcomes) return;
    this.#read(data, outcomes);
    for (const place of this.host.renderRoot.querySelectorAll<HTMLElement>('.figure')) {
      if (this.#written.get(place) === outcomes) continue;
      this.#written.set(place, outcomes);
      const found = this.#found.get(place.dataset.indicator!) ?? [];
      const parts = found.flatMap((one) => this.#line(one, outcomes));
      if (parts.length === 0)
        parts.push(make('span', 'muted', '', this.#localize.term('noFigures')));
      // A line of text never begins with what stands between two of them.
      for (const part of parts.slice(0, -1)) part.append(' ·');
      place.replaceChildren(...parts.flatMap((part) => [part, ' ']));
      const line = found.length === 1 && lineImage(found[0]!);
      if (line) place.append(line);
    }
  }

  #read(data: ProgramData, outcomes: Outcomes): void {
    if (this.#of[0] === data && this.#of[1] === outcomes) return;
    this.#of = [data, outcomes];
    const { program, organisation } = data;
    this.#found = citySeries(buildSeries(program, outcomes, organisation, currentTime()));
  }

  /** “67 % (2025)”, “mål 81 %”, “Delvis uppfyllt”. */
  #line({ shown, part, indicator }: Series, outcomes: Outcomes): HTMLElement[] {
    const localize = this.#localize;
    const { language, labels } = outcomes;
    const { period, records, target, assessment, later } = shown!;
    const name = part ? [make('span', '', language, part.name), ': '] : [];
    const figures = records.flatMap((one, at) => [
      `${at > 0 ? ', ' : ''}${one.sex === 'all' ? '' : `${localize.term('lineKind', one.sex)} `}`,
      this.#figure(one, indicator, outcomes),
    ]);
    const line = [make('span', '', '', ...name, ...figures, ` (${periodText(period, localize)})`)];
    if (target !== undefined) {
      const text = quantity(target, indicator, localize);
      line.push(make('span', '', '', localize.term('target', text)));
    }
    if (assessment) {
      const own = labels?.[assessment];
      line.push(
        make(
          'span',
          `assessment ${assessment}`,
          own ? language : '',
          own ?? localize.term('assessment', assessment),
        ),
      );
    }
    if (later) {
      const why = this.#figure(later, indicator, outcomes);
      line.push(make('span', 'muted', '', `${periodText(later.period, localize)}: `, why));
    }
    return line;
  }

  /** A figure with its unit, or why there is none. */
  #figure(outcome: Outcome, indicator: Indicator, outcomes: Outcomes): HTMLElement {
    const { text, lang = '' } = figureInUnit(outcome, indicator, this.#context(outcomes));
    return make('span', hasValue(outcome) ? 'value' : '', lang, text);
  }

  #context = (outcomes: Outcomes): FigureContext => ({
    localize: this.#localize,
    notes: [],
    outcomes,
  });
}
