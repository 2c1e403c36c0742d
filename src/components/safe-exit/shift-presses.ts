import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Within how long the next press has to come, and how long a press may last, in milliseconds. Who
 * presses to get away is fast. A screen reader keeps the letter of Shift + H to itself: what the page
 * sees of three headings back is Shift, three times, each held for longer and with a pause to listen.
 */
const NEXT_MS = 1_000;
const HELD_MS = 500;

/** How many presses it takes. */
export const PRESSES = 3;

/** Counts presses of Shift by itself, wherever the focus is. */
export class ShiftPresses implements ReactiveController {
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When Shift went down, while nothing else has been done since. */
  #downAt: number | undefined;

  /** How many there are by now. */
  count = 0;

  /**
   * @param counts - whether presses count at the moment
   * @param onChange - called after each change of `count`
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly counts: () => boolean,
    private readonly onChange: (count: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    const options = { capture: true, passive: true, signal };
    addEventListener('keydown', this.#onKeyDown, options);
    addEventListener('keyup', this.#onKeyUp, options);
    // Shift with the mouse marks text, or several boxes; with the wheel it scrolls sideways.
    for (const type of ['pointerdown', 'wheel', 'touchstart', 'blur'])
      addEventListener(type, this.#spoil, options);
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    clearTimeout(this.#timer);
    this.#downAt = undefined;
    this.count = 0;
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.count = 0;
  }

  #spoil = (): void => {
    this.#downAt = undefined;
  };

  #onKeyDown = ({ key, repeat, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent): void => {
    // Shift with another key is for a capital letter, say, or changes the layout of the keys.
    const isShift = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
    if (!isShift) this.#set(0);
    if (!repeat || !isShift) this.#downAt = isShift ? timeStamp : undefined;
  };

  #onKeyUp = ({ key, timeStamp }: KeyboardEvent): void => {
    const isPress =
      key === 'Shift' && this.#downAt !== undefined && timeStamp - this.#downAt <= HELD_MS;
    this.#downAt = undefined;
    if (isPress) this.#set(this.count + 1);
  };

  #set(count: number): void {
    if (count === this.count || (count > 0 && !this.counts())) return;
    clearTimeout(this.#timer);
    this.count = count;
    if (count > 0) this.#timer = setTimeout(() => this.#set(0), NEXT_MS);
    this.onChange(count);
  }
}
