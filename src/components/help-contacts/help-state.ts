import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LinkedDocument } from '../../context/linked-document.js';
import type { ProgramController } from '../../context/program-controller.js';
import { minimumContacts, problemOf, type Problem } from '../../data/index.js';
import type { RegionController } from '../shared/region-controller.js';
import { renderProblem } from '../shared/states.js';
import type { HelpLocalize } from './help-words.js';

/** Which field of the data is wrong helps nobody who needs help. */
const plain = (problem: Problem): Problem =>
  problem.kind === 'invalid' ? { ...problem, issues: [] } : problem;

/** How the contacts stand, or what leads to them: shown below what there is, and each fault said once. */
export class HelpState implements ReactiveController {
  #said: Problem | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly program: ProgramController,
    private readonly contacts: LinkedDocument<'contacts'>,
    private readonly localize: HelpLocalize,
    private readonly region: RegionController,
  ) {
    host.addController(this);
  }

  get #snapshot() {
    return this.contacts.snapshot ?? this.program.snapshot;
  }

  hostUpdated(): void {
    const problem = problemOf(this.#snapshot);
    if (problem && problem !== this.#said) {
      const words = this.localize.explain(plain(problem));
      // They are on their way, and with them another update.
      if (!words) return;
      this.region.say(`${this.#lack} ${words.why}`);
    }
    this.#said = problem;
  }

  /** Why there is no more, or not yet. */
  render(retry: () => void) {
    const { state, busy } = this.#snapshot;
    const problem = problemOf(this.#snapshot);
    if (problem)
      return html`${renderProblem(plain(problem), busy, this.localize, retry, this.#lack)}<slot
        ></slot>`;
    const found = this.contacts.snapshot;
    if (busy)
      return found
        ? nothing
        : html`<p class="muted no-print">${this.localize.term('helpLoading')}</p>`;
    return state === 'idle' || found
      ? nothing
      : html`<p class="notice" part="notice">${this.#lack}</p>
          <slot></slot>`;
  }

  /** That what is shown is not all, or not of today, and as of when. */
  get #lack(): string {
    const found = this.contacts.snapshot;
    return found && 'at' in found
      ? this.localize.term('stale', this.localize.moment(found.at))
      : this.localize.term('helpMissing', this.localize.calendarDate(minimumContacts.updated));
  }
}
