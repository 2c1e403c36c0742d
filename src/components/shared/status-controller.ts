import type { LitElement, ReactiveController } from 'lit';
import type { ProgramController } from '../../context/program-controller.js';
import type { ProgramLocalize } from './program-words.js';
import { announce } from './announcer.js';

/** A load that is done before this is not spoken of. */
const SLOW_MS = 500;

/** Speaks of a slow load and of a failure of the programme. */
export class StatusController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before = '';

  #isSlow = false;

  /** True when a load has gone on for so long that the reader should know, and there are words to say it in. */
  get isSlow(): boolean {
    return this.#isSlow && !this.localize.isAwaited();
  }

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
    private readonly localize: ProgramLocalize,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isSlow = false;
    this.#before = '';
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    const { snapshot } = this.program;
    if (snapshot.state === 'loading') {
      this.#timer ??= setTimeout(() => {
        this.#isSlow = true;
        this.host.requestUpdate();
      }, SLOW_MS);
    } else if (snapshot.state !== 'idle') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    // With the words of the page's language comes another update: nothing is said in another before.
    if (this.localize.isAwaited()) return;
    const now = `${snapshot.state} ${snapshot.busy} ${this.#isSlow}`;
    if (now === this.#before) return;
    if ('problem' in snapshot && !snapshot.busy) {
      const words = this.localize.explain(snapshot.problem);
      // They are on their way, and with them another update.
      if (!words) return;
      announce(
        snapshot.state === 'stale'
          ? this.localize.term('stale', this.localize.moment(snapshot.at))
          : `${words.what} ${words.why} ${words.remedy}`,
      );
    } else if (this.#isSlow && (snapshot.state === 'loading' || snapshot.state === 'ready')) {
      announce(this.localize.term(snapshot.state === 'ready' ? 'loaded' : 'loading'));
    }
    this.#before = now;
    if (snapshot.state === 'ready') this.#isSlow = false;
  }
}
