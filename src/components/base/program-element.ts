import { property, state } from './decorators.js';
import { ProgramController } from '../../context/program-controller.js';
import type { Credentials } from '../../data/index.js';
import { partStyles } from '../../styles/parts.styles.js';
import { FocusKeeper } from '../shared/focus-keeper.js';
import { PrintController } from '../shared/print-controller.js';
import { BaseElement } from './base-element.js';

/** Common to the elements that need a programme: where it comes from, and whose nämnd is the own one. */
export abstract class ProgramElement extends BaseElement {
  static override styles = [...BaseElement.styles, partStyles];

  /** Address of an `index.json` or of one programme. Without it: the `vald-program` around, or `api/v1/index.json` beside the editor's script. */
  @property() src: string | undefined;

  /** Id of a programme in the index. Without it: the one in force, or else the latest. */
  @property() program: string | undefined;

  /** Id of the own nämnd or bolagsstyrelse, as in `organisation.json`. It comes first and is marked. */
  @property() namnd: string | undefined;

  /** Level of the element's first heading, 2 to 6. */
  @property({
    attribute: 'heading-level',
    converter: (value) => Math.min(Math.max(Math.trunc(Number(value)) || 2, 2), 6),
  })
  headingLevel = 2;

  /** How the data is fetched with regard to cookies: `same-origin` (default), `include` or `omit`. */
  @property() credentials: Credentials | undefined;

  /** True while the page is printed: what is folded or left out on screen is then shown. */
  @state() protected printing = false;

  protected readonly programController = new ProgramController(this);

  constructor() {
    super();
    new FocusKeeper(this);
    new PrintController(this, (printing) => {
      this.printing = printing;
      this.performUpdate();
    });
  }

  /** Fetches the programme anew. What is shown stays until the new data is here. */
  reload(): void {
    this.programController.reload();
  }
}
