import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../base/decorators.js';
import { caveatsOf, currentTime, type ProgramData } from '../../data/index.js';
import { ValdFilterEvent } from '../../events.js';
import { FollowingElement } from '../base/following-element.js';
import { answerStyles } from '../../styles/answer.styles.js';
import { selectStyles } from '../../styles/list.styles.js';
import { reserveStyles } from '../../styles/reserve.styles.js';
import { goalLayersStyles } from '../shared/goal/goal-layers.styles.js';
import { goalsWords, type GoalsLocalize } from './goals-words.js';
import { FoldedContent } from '../shared/folded-content.js';
import { ownNamnd } from '../shared/namnd.js';
import { AskedProgram } from '../shared/asked-program.js';
import { fresh } from '../shared/keyed.js';
import { heading } from '../shared/templates.js';
import { renderAnswer, renderNamndNotice } from '../shared/answer.js';
import { renderRows } from './goal-rows.js';
import type { Narrowing } from './goal-filter.js';
import { renderNamndSelect } from './namnd-select.js';
import { renderBare, renderHead, renderSuccessor, type PartContext } from './program-parts.js';
import { programGoalsStyles } from './program-goals.styles.js';

type Late = typeof import('./goals-late.js');

/** So many goals are found without a filter. */
const FEW_GOALS = 12;

/**
 * The whole programme: title, validity, what the own nämnd answers for, and the goals as a list to
 * scan, each with its details in place; more than twelve goals get a filter. The rest that is to be
 * known is folded below. The reader's choices live in memory and are gone with the page.
 *
 * @summary A city's programme with all its goals.
 * @tag vald-program-goals
 * @tagname vald-program-goals
 * @csspart answer - What the own nämnd answers for, in words.
 * @csspart filter - The filter.
 * @csspart goals - A list of goals.
 * @csspart goal - One goal.
 * @csspart own - That a goal concerns the own nämnd.
 * @csspart layer - One foldable layer of a goal, e.g. the indicators.
 * @csspart chain - How the programme is followed up, from those who do the work to those who decided on it.
 * @csspart follow-up - The same of a goal, in a sentence.
 * @csspart footer - The day of the last change.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the goals. Says how many are shown, not by what.
 */
export class ValdProgramGoals extends FollowingElement {
  protected static override readonly words = goalsWords;
  static override styles = [
    ...FollowingElement.styles,
    reserveStyles,
    selectStyles,
    answerStyles,
    goalLayersStyles,
    programGoalsStyles,
  ];

  /** What many goals are narrowed with, and what is folded in and below them. */
  @state() private late: Late | undefined;
  /** Whether that could not be had. */
  @state() private isLost = false;
  @state() private filter: Narrowing = {};
  /** The reader's choice of nämnd; undefined until there is one, then it goes before the attribute. */
  @state() private chosenNamnd: string | undefined;

  declare protected readonly localize: GoalsLocalize;
  readonly #asked = new AskedProgram(this, this.programController);
  private readonly folded = new FoldedContent(this, this.programController);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('namnd')) this.chosenNamnd = undefined;
  }

  /** Whether the nämnd is the reader's choice, and another than the page's. */
  get #isChosen(): boolean {
    return this.#namndId !== (this.programController.scope.namnd ?? '');
  }

  get #namndId(): string {
    return this.chosenNamnd ?? this.programController.scope.namnd ?? '';
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level } = this;
    if (!this.late) this.#fetchLate();
    const { program, organisation } = data;
    const now = currentTime();
    const { found, ours } = ownNamnd(organisation, this.#namndId, now);
    const isFirst = this.programController.isFirst();
    const context = { data, localize, level, now, ours, isFirst };
    const { controls, visible } = this.#renderFilter(context);
    const choose = (namnd: string) => {
      this.chosenNamnd = namnd;
      void this.#tell(data);
    };
    return html`
      <div class="program">
        ${renderHead(context)} ${renderSuccessor(context, (id) => this.#asked.show(id))}
        ${this.#asked.render(localize)} ${renderNamndSelect(context, choose)}
        ${found ? renderNamndNotice(found, data, localize) : nothing}
        ${
          ours
            ? renderAnswer({ ...context, level: level + 1, ours, chosen: this.#isChosen })
            : nothing
        }
        ${
          program.goals.length === 0
            ? html`<p>${localize.term('noGoals')}</p>`
            : html`<div class="goals">
                ${heading(
                  level + 1,
                  fresh(localize.term('goals', visible.size, program.goals.length)),
                )}
                ${controls}
                ${renderRows({
                  ...context,
                  visible,
                  label: localize.term(this.#isChosen ? 'chosenNamnd' : 'ourNamnd'),
                  layers: (view, options) =>
                    this.#renderFold((late) =>
                      late.renderLayers(view, data, {
                        ...options,
                        pages: this.programController.scope.pages,
                      }),
                    ),
                  whole: this.folded.isWritten || this.printing,
                  folded: this.folded,
                })}
                ${renderBare(context)}
              </div>`
        }
        <div class="layers">${this.#renderFolded(context)}</div>
        ${this.late?.renderWays(this, program, localize)}
        <p class="small muted" part="footer">
          ${localize.term('updated', localize.calendarDate(program.updated))}
        </p>
      </div>
    `;
  }

  /** The goals that fit, and what they are narrowed by; a list of few goals is not narrowed. */
  #renderFilter({ data, localize, now, ours }: PartContext) {
    const { goals } = data.program;
    const isLong = goals.length > FEW_GOALS;
    if (isLong && this.late) {
      const change = (changed: Narrowing) => {
        this.filter = { ...this.filter, ...changed };
        void this.#tell(data);
      };
      return this.late.renderFilter({ data, localize, now, ours, filter: this.filter, change });
    }
    return {
      visible: new Set(goals.map(({ id }) => id)),
      // It is as high as what comes.
      controls: isLong ? html`<div class="filter no-print"></div>` : nothing,
    };
  }

  /** The rest of what is to be known. A reader must not take silence for absence: what the sources lack is among it, but for what the answer says. */
  #renderFolded(context: PartContext) {
    const { localize, data, ours } = context;
    const { program } = data;
    const said = ours ? caveatsOf(program, ours.id) : [];
    const gaps = program.gaps.filter((gap) => !gap.namnd && !said.includes(gap));
    const fold = (className: string, summary: string, content: (late: Late) => unknown) =>
      html`<details class=${className} @toggle=${() => this.requestUpdate()}>
        <summary>${summary}</summary>
        ${this.#renderFold(content)}
      </details>`;
    return [
      fold('about', localize.term('about'), (part) => part.renderAbout(context)),
      gaps.length === 0
        ? nothing
        : fold('gaps', localize.term('gaps', gaps.length), (part) =>
            part.renderGaps(context, gaps),
          ),
      fold(
        'from',
        localize.term('layer', localize.term('sources'), program.sources.length),
        (part) => part.renderSources(context),
      ),
    ];
  }

  /** What is folded, or why it is not here. */
  #renderFold(content: (late: Late) => unknown): unknown {
    return this.late
      ? content(this.late)
      : html`<p class="status">
          ${fresh(this.localize.term(this.isLost ? 'serverSilent' : 'loading'))}
        </p>`;
  }

  #fetchLate(): void {
    // Where it cannot be had the next update asks again, as when something is opened.
    import('./goals-late.js').then(
      (late) => {
        if (!this.late) late.dress(this);
        this.late = late;
      },
      () => {
        this.isLost = true;
      },
    );
  }

  /** Says what came of the reader's choice: the answer of a nämnd, or how many goals are left. */
  async #tell({ program }: ProgramData): Promise<void> {
    const before = this.#answered;
    await this.updateComplete;
    const sum = this.#answered;
    const total = program.goals.length;
    const shown = this.renderRoot.querySelectorAll('.list > li:not([hidden])').length;
    this.region.say(
      sum && sum !== before
        ? sum
        : this.localize.term(shown === 0 ? 'noHits' : 'shown', shown, total),
    );
    this.dispatchEvent(new ValdFilterEvent(shown, total));
  }

  get #answered(): string | undefined {
    return this.renderRoot.querySelector('.sum')?.textContent?.trim();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-goals': ValdProgramGoals;
  }
}
