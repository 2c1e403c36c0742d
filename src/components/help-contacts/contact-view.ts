import type { HelpLocalize } from './help-words.js';

/** What a contact is shown with. */
export interface ContactView {
  localize: HelpLocalize;
  /** Level of the element's first heading. */
  level: number;
  /** Language of the records. */
  language: string;
  now: Date;
  /** Whether that is the time, as far as is known: nothing is open "now" otherwise. */
  isSure: boolean;
}
