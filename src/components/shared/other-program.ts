import type { LitElement, ReactiveController } from 'lit';
import type { ProgramController } from '../../context/program-controller.js';
import { dataOf } from '../../data/index.js';

/** Another programme that the reader asks an element for: when it is here, reading goes on at its heading. */
export class OtherProgram implements ReactiveController {
  /** Id, until it is here. */
  #awaited: string | undefined;

  constructor(
    private readonly host: LitElement & { program: string | undefined },
    private readonly program: ProgramController,
  ) {
    host.addController(this);
  }

  show(id: string): void {
    this.host.program = this.#awaited = id;
  }

  hostUpdated(): void {
    const shown = dataOf(this.program.snapshot)?.program.id;
    const title = this.host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!this.#awaited || shown !== this.#awaited || !title) return;
    this.#awaited = undefined;
    title.focus();
  }
}
