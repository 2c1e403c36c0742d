import { ValdElement } from './vald-element.js';

/** An element that follows other documents beside its programme. */
export abstract class FollowingElement extends ValdElement {
  override readonly followed: NonNullable<ValdElement['followed']> = [];

  /** Whether content of the page's own is still here: where what ours is made of does not come, it stays. */
  protected get hasFallback(): boolean {
    return this.isReadable && this.made.length === 0;
  }
}
