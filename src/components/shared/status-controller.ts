import type { LitElement, ReactiveController } from 'lit';
import type { ProgramController } from '../../context/program-controller.js';
import type { Localize } from '../../i18n/localize.js';
import { addRegion, announce } from './announcer.js';

/** A load that is done before this is not spoken of. */
const SLOW_MS = 500;

/** Speaks of a slow load, of a failure, and keeps the focus when the button that had it goes. */
export class StatusController implements ReactiveController {
  #region: HTMLElement | undefined;
  #removeRegion: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before = '';
  #hadFocus = false;

  /** True when a load has gone on for so long that the reader should know. */
  isSlow = false;

  /** True for an element that speaks for itself: what it shows is not only the programme. */
  isSilent = false;

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
    private readonly localize: Localize,
  ) {
    host.addController(this);
  }

  /** Called after the first render: only then is there a region. */
  start(): void {
    this.#region = this.host.renderRoot.querySelector<HTMLElement>('[role=status]') ?? undefined;
    this.hostConnected();
  }

  /** Says something in the element's own region, once. */
  say(text: string): void {
    announce(text, this.#region);
  }

  hostConnected(): void {
    if (this.#region && !this.#removeRegion && this.host.isConnected)
      this.#removeRegion = addRegion(this.#region);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isSlow = false;
    this.#before = '';
    this.#removeRegion?.();
    this.#removeRegion = undefined;
  }

  hostUpdate(): void {
    const button = this.host.shadowRoot?.activeElement;
    this.#hadFocus = button?.matches('.notice button') ?? false;
  }

  hostUpdated(): void {
    if (this.program.scope.framed || !this.host.isConnected) return;
    const { snapshot } = this.program;
    if (this.#hadFocus && !this.host.shadowRoot?.activeElement) {
      this.host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    }
    if (this.isSilent) return;
    if (snapshot.state === 'loading') {
      this.#timer ??= setTimeout(() => {
        this.isSlow = true;
        announce(this.localize.term('loading'));
        this.host.requestUpdate();
      }, SLOW_MS);
    } else if (snapshot.state !== 'idle') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    const now = `${snapshot.state} ${snapshot.busy}`;
    if (now === this.#before) return;
    this.#before = now;
    if ('problem' in snapshot && !snapshot.busy) {
      const { problem } = snapshot;
      announce(
        snapshot.state === 'stale'
          ? this.localize.term('stale', this.localize.moment(snapshot.at))
          : (['problemWhat', 'problemWhy', 'problemRemedy'] as const)
              .map((part) => this.localize.term(part, problem))
              .join(' '),
      );
    } else if (snapshot.state === 'ready' && this.isSlow) {
      announce(this.localize.term('loaded'));
    }
    if (snapshot.state === 'ready') this.isSlow = false;
  }
}
