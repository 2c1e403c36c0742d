import type { LitElement, ReactiveController, TemplateResult, nothing } from 'lit';
import { OtherProgram } from '../../context/other-program.js';
import type { ProgramController } from '../../context/program-controller.js';
import { dataOf, problemOf } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { renderProblem } from './states.js';
import { pageHas } from '../../dom.js';

/**
 * Another programme that the reader asks an element for. What is shown stays until it is here; then
 * reading goes on at its heading.
 */
export class AskedProgram implements ReactiveController {
  /** Id, until it is shown. */
  #id: string | undefined;
  readonly #next: OtherProgram;

  constructor(
    private readonly host: LitElement & { program: string | undefined },
    private readonly program: ProgramController,
  ) {
    this.#next = new OtherProgram(host, program, () => this.#id);
    host.addController(this);
  }

  show(id: string): void {
    this.#id = id;
    this.host.requestUpdate();
  }

  /** Why it does not come. */
  render(localize: Localize): TemplateResult | typeof nothing | undefined {
    const problem = problemOf(this.#next.snapshot);
    return (
      problem &&
      renderProblem(problem, this.#next.snapshot!.busy, localize, () => this.#next.reload())
    );
  }

  hostUpdated(): void {
    const { host } = this;
    const id = this.#id;
    if (!id) return;
    const title = host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    if (dataOf(this.program.snapshot)?.program.id === id) {
      if (!title) return;
      this.#id = undefined;
      // Whoever has gone on somewhere else meanwhile stays there.
      if (pageHas('activeElement') === pageHas('body') || host.matches(':focus-within'))
        title.focus();
    } else if (dataOf(this.#next.snapshot))
      // Not in the update that is not over.
      queueMicrotask(() => (host.program = id));
  }

  hostDisconnected(): void {
    this.#id = undefined;
  }
}
