import { html, nothing, type TemplateResult } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import { OtherProgram } from '../../context/other-program.js';
import {
  currentTime,
  dataOf,
  historyDocument,
  othersOf,
  pairOf,
  problemOf,
  usualOther,
  type Program,
  type ProgramData,
  type ProgramPair,
} from '../../data/index.js';
import { selectStyles } from '../../styles/list.styles.js';
import { markStyles } from '../../styles/marks.styles.js';
import { property, state } from '../base/decorators.js';
import { FollowingElement } from '../base/following-element.js';
import { keyed } from '../shared/keyed.js';
import {
  isAwaited,
  whyMissing,
  renderLinkedNotice,
  renderLinkedSample,
} from '../shared/linked-notice.js';
import { contentStyles } from '../shared/content.styles.js';
import { renderOpening } from '../shared/opening.js';
import { renderOrigin, renderTagFault } from '../shared/states.js';
import { heading } from '../shared/templates.js';
import { renderGoals } from './compare-goals.js';
import { renderLayersTable, renderThemes } from './compare-sections.js';
import { renderText } from './compare-text.js';
import { compareTranslations, compareWords, type CompareLocalize } from './compare-words.js';
import { programCompareStyles } from './program-compare.styles.js';

/**
 * What changed from one programme to the next, or how a programme relates to the strategy that it
 * follows: vision, purpose, goals, target groups, types of violence, perspectives, structure. Which goals
 * belong together is data, made by a person: where nobody has said so, it is left open.
 *
 * @summary What changed from one programme to the next.
 * @tag vald-program-compare
 * @tagname vald-program-compare
 * @csspart content - All of it below the notices.
 * @csspart section - One part of the programmes, e.g. the vision.
 * @csspart relation - Goals that belong together.
 */
export class ValdProgramCompare extends FollowingElement {
  protected static override readonly words = compareWords;
  protected static override readonly translations = compareTranslations;
  static override styles = [
    ...FollowingElement.styles,
    ...contentStyles,
    markStyles,
    selectStyles,
    programCompareStyles,
  ];

  /** Id of the programme to compare with. Without it: the one that is replaced, or else the strategy that is followed. */
  @property() with: string | undefined;

  /** The reader's choice, for as long as the page shows this programme. */
  @state() private chosen: { program: string; other: string } | undefined;

  declare protected readonly localize: CompareLocalize;
  readonly #other = new OtherProgram(this, this.programController, () => this.#otherId);
  readonly #history = new LinkedDocument(this, this.programController, historyDocument);

  override reload(): void {
    super.reload();
    this.#other.reload();
    this.#history.reload();
  }

  protected override awaited(data: ProgramData) {
    // Once the reader has chosen, a line of the content says what is on its way.
    if (this.chosen?.program === data.program.id) return false;
    if (isAwaited(this.#other, this.#history)) return this.localize.term('otherLoading');
    const problem = whyMissing(this.#other);
    // What is wrong in the tag is told beside what there is to choose from.
    return (
      this.hasFallback &&
      problem !== undefined &&
      problem.kind !== 'unknown-program' &&
      this.#renderOther(data)
    );
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level } = this;
    const { snapshot } = this.#other;
    const other = dataOf(snapshot)?.program;
    const pair = other && pairOf(data.program, other);
    const title = localize.term('compareTitle', pair?.isParent ?? false);
    return html`<div class="content" part="content">
      ${renderOpening({ title, level, data, localize, now: currentTime(), isFirst: this.programController.isFirst() })}
      ${renderLinkedSample(data, localize, other, dataOf(this.#history.snapshot))}
      ${this.#renderChoice(data)} ${this.#renderOther(data)}
      ${pair ? keyed(`${pair.before.id} ${pair.after.id}`, this.#renderPair(pair, level + 1)) : nothing}
      ${renderOrigin(this.#otherOrigin(data), localize)}
    </div>`;
  }

  /** Id of the other programme. One that is compared with itself would say nothing. */
  get #otherId(): string | undefined {
    const data = dataOf(this.programController.snapshot);
    if (!data) return undefined;
    const { program, index } = data;
    const chosen = this.chosen?.program === program.id ? this.chosen.other : this.with;
    return chosen && chosen !== program.id ? chosen : usualOther(program, index);
  }

  /** Whose the other programme is, where that is not plain and not said of the first one. */
  #otherOrigin({ url }: ProgramData): string | undefined {
    const { programController } = this;
    const other = dataOf(this.#other.snapshot);
    const host = other && programController.foreignHost(other.url);
    return host === programController.foreignHost(url) ? undefined : host;
  }

  /** How the other programme stands, where there is something to say of it. */
  #renderOther({ program, index }: ProgramData) {
    const { localize } = this;
    const { snapshot } = this.#other;
    if (!snapshot) {
      const hasOthers = othersOf(program, index).length > 0;
      return html`<p>${localize.term(hasOthers ? 'chooseOther' : 'nothingToCompare')}</p>`;
    }
    const problem = problemOf(snapshot);
    if (problem?.kind === 'unknown-program') {
      const known = problem.known.filter((id) => id !== program.id);
      return renderTagFault(localize.fault('unknownChoice', 'with', problem.id, known));
    }
    return renderLinkedNotice(
      snapshot,
      localize,
      () => this.#other.reload(),
      localize.term('otherFailed'),
      localize.term('otherLoading'),
    );
  }

  /** Which programmes there are to compare with. */
  #renderChoice({ program, index }: ProgramData) {
    const others = othersOf(program, index);
    if (others.length === 0) return nothing;
    const shown = this.#otherId;
    return html`<p class="choice no-print">
      <label
        >${this.localize.term('compareWith')}
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.chosen = { program: program.id, other: value };
          }}
        >
          ${
            // A choice that is not made looks like none.
            others.some(({ id }) => id === shown)
              ? nothing
              : html`<option value="" selected disabled>${this.localize.term('choose')}</option>`
          }
          ${others.map(
            ({ id, shortTitle }) =>
              html`<option value=${id} lang=${program.language} .selected=${id === shown}>
                ${shortTitle}
              </option>`,
          )}
        </select></label
      >
    </p>`;
  }

  #renderPair(pair: ProgramPair, level: number): TemplateResult {
    const { localize } = this;
    const { before, after } = pair;
    const section = (title: string, content: unknown) =>
      content === nothing
        ? nothing
        : html`<section part="section">${heading(level, title)}${content}</section>`;
    const text = (title: string, of: (program: Program) => string | undefined, more?: unknown) => {
      const content = renderText(pair, { before: of(before), after: of(after) }, localize);
      return section(title, more ? html`${content}${more}` : content);
    };
    const themes = (key: 'targetGroups' | 'violenceTypes' | 'perspectives') =>
      section(localize.term(key), renderThemes(key, pair, localize));
    return html`<div class="opening">
        <p>${localize.term('fromTo', before.shortTitle, after.shortTitle)}.</p>
        <p class="legend small">
          <ins>${localize.term('legendAdded')}</ins>, <del>${localize.term('legendRemoved')}</del>.
        </p>
        <p class="small muted">${localize.term('namesOnly')}</p>
      </div>
      ${text(localize.term('vision'), ({ vision }) => vision?.text)}
      ${text(localize.term('purpose'), ({ purpose, purposeShort }) => (purpose ?? purposeShort)?.text)}
      ${section(localize.term('compareGoalsTitle'), this.#renderGoals(pair))}
      ${themes('targetGroups')} ${themes('violenceTypes')} ${themes('perspectives')}
      ${text(
        localize.term('structure'),
        ({ structure }) => structure?.text,
        renderLayersTable(pair, localize),
      )}`;
  }

  #renderGoals(pair: ProgramPair): TemplateResult {
    const { localize } = this;
    const { snapshot } = this.#history;
    return html`${renderLinkedNotice(
      snapshot,
      localize,
      () => this.#history.reload(),
      localize.term('relationsFailed'),
    )}${renderGoals(pair, dataOf(snapshot), localize)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-compare': ValdProgramCompare;
  }
}
