import { html, nothing, type TemplateResult } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  currentTime,
  hasData,
  historyDocument,
  timeline,
  type History,
  type HistoryLevel,
  type ProgramData,
  type TimelineEntry,
  type TimelineGap,
} from '../../data/index.js';
import { markStyles } from '../../styles/marks.styles.js';
import { FollowingElement } from '../base/following-element.js';
import {
  isAwaited,
  whyMissing,
  renderLinkedNotice,
  renderLinkedSample,
} from '../shared/linked-notice.js';
import { contentStyles } from '../shared/content.styles.js';
import { renderOpening } from '../shared/opening.js';
import { opinionStyles } from '../shared/opinion-item.styles.js';
import { heading } from '../shared/templates.js';
import { programTimelineStyles } from './program-timeline.styles.js';
import { renderScale } from './timeline-axis.js';
import { renderEntries } from './timeline-entry.js';
import { timelineTranslations, timelineWords, type TimelineLocalize } from './timeline-words.js';

/**
 * The programmes, strategies and plans against violence in the order of time: each with its period, how
 * it stands and what is known of it, and the years in which the city had none that our sources tell of.
 * Beside the list an axis with today marked, for the eye. What we have concluded is told from what the
 * sources say.
 *
 * @summary The programmes in the order of time.
 * @tag vald-program-timeline
 * @tagname vald-program-timeline
 * @csspart content - All of it below the notices.
 * @csspart city - The city's own programmes.
 * @csspart parent - The strategies that those follow.
 * @csspart other - Plans of others.
 * @csspart entry - One programme, strategy or plan.
 * @csspart gap - Years without a programme of the city.
 * @csspart opinion - One opinion on a programme of which no more is known.
 */
export class ValdProgramTimeline extends FollowingElement {
  protected static override readonly words = timelineWords;
  protected static override readonly translations = timelineTranslations;
  static override styles = [
    ...FollowingElement.styles,
    ...contentStyles,
    markStyles,
    opinionStyles,
    programTimelineStyles,
  ];

  declare protected readonly localize: TimelineLocalize;
  readonly #history = new LinkedDocument(this, this.programController, historyDocument);

  override reload(): void {
    super.reload();
    this.#history.reload();
  }

  protected override awaited() {
    return isAwaited(this.#history)
      ? this.localize.term('timelineLoading')
      : this.hasFallback && whyMissing(this.#history) !== undefined && this.#renderNotice();
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level } = this;
    const { snapshot } = this.#history;
    const title = localize.term('timelineTitle');
    const now = currentTime();
    return html`<div class="content" part="content">
      ${renderOpening({ title, level, data, localize, now, isFirst: this.programController.isFirst() })}
      ${snapshot ? this.#renderNotice() : html`<p>${localize.term('noTimeline')}</p>`}
      ${hasData(snapshot) ? this.#renderHistory(snapshot.data, data, now) : nothing}
    </div>`;
  }

  #renderNotice() {
    return renderLinkedNotice(
      this.#history.snapshot,
      this.localize,
      () => this.#history.reload(),
      this.localize.term('timelineFailed'),
    );
  }

  #renderHistory(history: History, data: ProgramData, now: Date): TemplateResult {
    const { localize, headingLevel } = this;
    const { program, organisation } = data;
    const axis = timeline(history, now);
    const level = headingLevel + 1;
    const part = (of: HistoryLevel, list: readonly (TimelineEntry | TimelineGap)[]) =>
      list.length === 0
        ? nothing
        : html`<section part=${of}>
            ${heading(level, localize.term('timelineLevel', of))}
            <div class="scale-row">${renderScale(axis, localize.term('today'))}</div>
            ${renderEntries(list, {
              axis,
              history,
              organisation,
              localize,
              level: level + 1,
              shown: program.id,
            })}
          </section>`;
    return html`${renderLinkedSample(data, localize, history)} ${part('city', axis.city)}
    ${part('parent', axis.parents)} ${part('other', axis.others)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-timeline': ValdProgramTimeline;
  }
}
