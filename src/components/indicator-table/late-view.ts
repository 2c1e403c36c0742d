import type { LitElement } from 'lit';
import type { Opinions } from '../../data/index.js';
import type { IndicatorModel } from './indicator-model.js';

/** What a view is made of. */
export interface LateView {
  host: LitElement;
  model: IndicatorModel;
  /** Of its headings. */
  level: number;
  /** Keys of what is open, and how to open and close it. */
  open: ReadonlySet<string>;
  toggle: (key: string, open: boolean) => void;
  opinions: Opinions | undefined;
  /** As many charts as are written; the others when the reader asks for them. */
  limit: number;
  showAll: () => void;
  /** Says something to who does not see it. */
  say: (text: string) => void;
  printing: boolean;
}
