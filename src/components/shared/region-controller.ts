import type { LitElement, ReactiveController } from 'lit';
import { addRegion, announce } from './announcer.js';

/** An element's live region: the empty `role="status"` of its first render. */
export class RegionController implements ReactiveController {
  #region: HTMLElement | undefined;
  #remove: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Says something in the element's own region, once. */
  say(text: string): void {
    announce(text, this.#region);
  }

  hostConnected(): void {
    if (this.#region) this.#remove ??= addRegion(this.#region);
  }

  hostUpdated(): void {
    if (this.#region) return;
    this.#region = this.host.renderRoot.querySelector<HTMLElement>('[role=status]') ?? undefined;
    if (this.host.isConnected) this.hostConnected();
  }

  hostDisconnected(): void {
    this.#remove?.();
    this.#remove = undefined;
  }
}
