import { html, nothing, type TemplateResult } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  currentTime,
  dataOf,
  hasData,
  historyDocument,
  opinionGroupings,
  opinionsDocument,
  othersOf,
  type OpinionGrouping,
  type ProgramData,
} from '../../data/index.js';
import { markStyles } from '../../styles/marks.styles.js';
import { property } from '../base/decorators.js';
import { FollowingElement } from '../base/following-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { keyed } from '../shared/keyed.js';
import {
  isAwaited,
  whyMissing,
  renderLinkedNotice,
  renderLinkedSample,
} from '../shared/linked-notice.js';
import { ownNamnd } from '../shared/namnd.js';
import { contentStyles } from '../shared/content.styles.js';
import { renderOpening } from '../shared/opening.js';
import { AskedProgram } from '../shared/asked-program.js';
import { opinionStyles } from '../shared/opinion-item.styles.js';
import { renderTagFault } from '../shared/states.js';
import { renderGroups } from './opinion-groups.js';
import { renderBackground } from './opinions-background.js';
import { mistakesOf, renderGrouping } from './opinions-controls.js';
import { opinionsStyles } from './opinions.styles.js';
import { opinionsTranslations, opinionsWords, type OpinionsLocalize } from './opinions-words.js';

/**
 * What was thought of a programme before it was decided on: each opinion with its stance, the words
 * themselves, who wrote them and for whom, and what came of it. A proposal is told from a decision, and
 * silence from agreement. Below it, how the programme came to be.
 *
 * @summary Opinions on a programme, a goal or an indicator.
 * @tag vald-opinions
 * @tagname vald-opinions
 * @csspart content - All of it below the notices.
 * @csspart group - The opinions on one thing, or of one author.
 * @csspart opinion - One opinion.
 * @csspart background - How the programme came to be, folded.
 */
export class ValdOpinions extends FollowingElement {
  protected static override readonly words = opinionsWords;
  protected static override readonly translations = opinionsTranslations;
  static override styles = [
    ...FollowingElement.styles,
    ...contentStyles,
    markStyles,
    opinionStyles,
    opinionsStyles,
  ];

  /** Id of a goal: shows the opinions on it and on its indicators only. */
  @property() goal: string | undefined;

  /** Id of an indicator: shows the opinions on it only. */
  @property() indicator: string | undefined;

  /** What the opinions are grouped by: `about` (default), what they are about; or `author`, who wrote them. */
  @property() group: OpinionGrouping = 'about';

  declare protected readonly localize: OpinionsLocalize;
  readonly #opinions = new LinkedDocument(this, this.programController, opinionsDocument);
  readonly #history = new LinkedDocument(this, this.programController, historyDocument);
  readonly #asked = new AskedProgram(this, this.programController);

  override reload(): void {
    super.reload();
    this.#opinions.reload();
    this.#history.reload();
  }

  protected override awaited() {
    return isAwaited(this.#opinions, this.#isNarrow ? this.#opinions : this.#history)
      ? this.localize.term('opinionsLoading')
      : this.hasFallback && whyMissing(this.#opinions) !== undefined && this.#renderNotice();
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level, goal: goalId, indicator } = this;
    const { program } = data;
    const goal = program.goals.find(({ id }) => id === goalId);
    const now = currentTime();
    const mistakes = mistakesOf(this, data, localize);
    const { namnd } = this.programController.scope;
    const { found, ours } = ownNamnd(data.organisation, namnd, now);
    const title = localize.term(
      'opinionsTitle',
      goal && localize.term('goal', goal.number).toLowerCase(),
      Boolean(indicator),
    );
    return html`<div class="content" part="content">
      ${renderOpening({ title, level, data, localize, now, isFirst: this.programController.isFirst(), notice: found && renderNamndNotice(found, data, localize) })}
      ${renderLinkedSample(data, localize, dataOf(this.#opinions.snapshot), dataOf(this.#history.snapshot))}
      ${this.#asked.render(localize)} ${mistakes.map(renderTagFault)}
      ${
        // What there is not has been told of already.
        mistakes[0] || mistakes[1]
          ? nothing
          : this.#renderOpinions(data, level + 1, [namnd, ours?.id])
      }
      ${this.#isNarrow ? nothing : [this.#renderHistory(data, level + 1), this.#renderOthers(data)]}
    </div>`;
  }

  /** Whether it is about a goal or an indicator alone. */
  get #isNarrow(): boolean {
    return Boolean(this.goal || this.indicator);
  }

  #renderNotice() {
    return renderLinkedNotice(
      this.#opinions.snapshot,
      this.localize,
      () => this.#opinions.reload(),
      this.localize.term('opinionsFailed'),
    );
  }

  /** @param own - ids of the own nämnd: as the tag has it, and as it is today */
  #renderOpinions(data: ProgramData, level: number, own: readonly (string | undefined)[]): unknown {
    const { localize, goal, indicator } = this;
    const { snapshot } = this.#opinions;
    if (!snapshot) return html`<p>${localize.term('noOpinionOn', 'program')}</p>`;
    const notice = this.#renderNotice();
    if (!hasData(snapshot)) return notice;
    const by = opinionGroupings.includes(this.group) ? this.group : 'about';
    return html`${notice}
    ${
      this.#isNarrow
        ? nothing
        : html`<p>${localize.term('opinionsIntro')}</p>
            ${renderGrouping(by, localize, (chosen) => {
              this.group = chosen;
            })}`
    }
    ${keyed(
      `${by} ${goal} ${indicator}`,
      renderGroups({
        host: this,
        data,
        document: snapshot.data,
        localize,
        level,
        by,
        own,
        only: { goal, indicator },
      }),
    )}`;
  }

  #renderHistory(data: ProgramData, level: number): unknown {
    const { localize } = this;
    const { snapshot } = this.#history;
    if (!snapshot) return nothing;
    const history = dataOf(snapshot);
    return html`${renderLinkedNotice(
      snapshot,
      localize,
      () => this.#history.reload(),
      localize.term('historyFailed'),
    )}${history ? renderBackground({ data, history, localize, level }) : nothing}`;
  }

  /** The city's other programmes, each a press away. */
  #renderOthers({ program, index }: ProgramData): unknown {
    const others = othersOf(program, index).filter(({ level }) => level === 'city');
    if (others.length === 0) return nothing;
    return html`<p class="actions no-print">
      ${others.map(
        ({ id, shortTitle }) =>
          html`<button type="button" @click=${() => this.#asked.show(id)}>
            ${this.localize.term('opinionsOn', shortTitle)}
          </button>`,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-opinions': ValdOpinions;
  }
}
