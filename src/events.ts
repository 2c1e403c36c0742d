import type { Problem } from './data/index.js';

/*
 * The events of the elements. They bubble, and stay in the document (or shadow root) that holds the
 * element. None of them says what a reader opened or read.
 */

/**
 * `vald-load`: an element shows a programme, or another version of it. Also where a tag names a goal or a
 * nämnd that there is not: that is said on the page, and the programme has been loaded.
 */
export class ValdLoadEvent extends Event {
  /** The name that a listener is added for. */
  static readonly eventName = 'vald-load';

  /** @param program - id of the programme */
  constructor(readonly program: string) {
    super(ValdLoadEvent.eventName, { bubbles: true });
  }
}

/**
 * `vald-error`: a load failed, or there is no programme with the id that was asked for. What was shown
 * before is still shown.
 */
export class ValdErrorEvent extends Event {
  /** The name that a listener is added for. */
  static readonly eventName = 'vald-error';

  /** @param problem - what went wrong, as data */
  constructor(readonly problem: Problem) {
    super(ValdErrorEvent.eventName, { bubbles: true });
  }
}

/** `vald-filter`: a reader narrowed what is shown. It does not say by what. */
export class ValdFilterEvent extends Event {
  /** The name that a listener is added for. */
  static readonly eventName = 'vald-filter';

  constructor(
    /** How many are shown. */
    readonly shown: number,
    /** How many there are. */
    readonly total: number,
  ) {
    super(ValdFilterEvent.eventName, { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vald-load': ValdLoadEvent;
    'vald-error': ValdErrorEvent;
    'vald-filter': ValdFilterEvent;
  }
}
