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
import { ValdElement } from '../base/vald-element.js';
import { keyed } from '../shared/keyed.js';
import { isAwaited, renderAwaited, renderLinkedNotice } from '../shared/linked-notice.js';
import { renderOpening } from '../shared/opening.js';
import { OtherProgram } from '../shared/other-program.js';
import { opinionStyles } from '../shared/opinion-item.styles.js';
import { renderGroups } from './opinion-groups.js';
import { renderBackground } from './opinions-background.js';
import { isKnown, renderGrouping, renderMistakes } from './opinions-controls.js';
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
 * @csspart group - The opinions on one thing, or of one author.
 * @csspart opinion - One opinion.
 * @csspart background - How the programme came to be, folded.
 */
export class ValdOpinions extends ValdElement {
  protected static override readonly words = opinionsWords;
  protected static override readonly translations = opinionsTranslations;
  static override styles = [...ValdElement.styles, markStyles, opinionStyles, opinionsStyles];

  /** Id of a goal: shows the opinions on it and on its indicators only. */
  @property() goal: string | undefined;

  /** Id of an indicator: shows the opinions on it only. */
  @property() indicator: string | undefined;

  /** What the opinions are grouped by: `about` (default), what they are about; or `author`, who wrote them. */
  @property() group: OpinionGrouping = 'about';

  declare protected readonly localize: OpinionsLocalize;
  readonly #opinions = new LinkedDocument(this, this.programController, opinionsDocument);
  readonly #history = new LinkedDocument(this, this.programController, historyDocument);
  readonly #other = new OtherProgram(this, this.programController);

  override reload(): void {
    super.reload();
    this.#opinions.reload();
    this.#history.reload();
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level, goal: goalId, indicator } = this;
    const { program } = data;
    const goal = program.goals.find(({ id }) => id === goalId);
    const now = currentTime();
    if ([this.#opinions, this.#history].some(({ snapshot }) => isAwaited(snapshot)))
      return renderAwaited(localize.term('opinionsLoading'), this.isReadable);
    const title = localize.term(
      'opinionsTitle',
      goal && localize.term('goal', goal.number).toLowerCase(),
      indicator !== undefined,
    );
    return html`<div class="content" part="content">
      ${renderOpening({ title, level, data, localize, now, isFirst: this.programController.isFirst() })}
      ${renderMistakes(this, data, localize)} ${this.#renderOpinions(data, level + 1)}
      ${this.#renderHistory(data, level + 1)} ${this.#renderOthers(data)}
    </div>`;
  }

  #renderOpinions(data: ProgramData, level: number): unknown {
    const { localize, goal, indicator } = this;
    const { snapshot } = this.#opinions;
    // What there is not has been told of already.
    if (!isKnown(this, data)) return nothing;
    if (!snapshot) return html`<p>${localize.term('noOpinionOn', 'program')}</p>`;
    const notice = renderLinkedNotice(
      snapshot,
      localize,
      () => this.#opinions.reload(),
      localize.term('opinionsFailed'),
    );
    if (!hasData(snapshot)) return notice;
    const by = opinionGroupings.includes(this.group) ? this.group : 'about';
    const isNarrow = goal !== undefined || indicator !== undefined;
    return html`${notice}
    ${
      isNarrow
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
        own: this.programController.scope.namnd,
        only: { goal, indicator },
      }),
    )}`;
  }

  #renderHistory(data: ProgramData, level: number): unknown {
    const { localize, goal, indicator } = this;
    const { snapshot } = this.#history;
    if (!snapshot || goal || indicator) return nothing;
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
    if (others.length === 0 || this.goal || this.indicator) return nothing;
    return html`<p class="others no-print">
      ${others.map(
        ({ id, shortTitle }) =>
          html`<button type="button" @click=${() => this.#other.show(id)}>
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
