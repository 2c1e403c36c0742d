import {
  dataOf,
  isSameHost,
  pageStore,
  problemOf,
  resolveHref,
  type DocumentEntry,
  type DocumentKind,
  type Documents,
  type Program,
  type Readable,
} from '../data/index.js';
import { FollowedResource, type FollowingHost } from './followed-resource.js';
import type { ProgramController } from './program-controller.js';

/** The documents that a programme may link to. */
type Linked = Extract<DocumentKind, keyof Program['links']>;

/**
 * A document that the shown programme links to. It is fetched when an element that has this
 * controller is on the page, and shared with the others that need it.
 *
 * What all programmes share (where to turn, say) lies beside the index, and is looked for there when
 * the programme cannot be had, does not name it, or names one of another server.
 */
export class LinkedDocument<Kind extends Linked> extends FollowedResource<Documents[Kind]> {
  /** Where it is, when that is known. */
  address: string | undefined;

  constructor(
    host: FollowingHost,
    private readonly program: ProgramController,
    private readonly entry: DocumentEntry<Kind>,
  ) {
    super(host);
  }

  protected override resolve(): Readable<Documents[Kind]> | undefined {
    const { options } = this.program.scope;
    const linked = this.#linked();
    this.isGuess = !linked;
    const address = (this.address = linked ?? this.#besideIndex());
    return address ? pageStore().document(this.entry, address, options?.credentials) : undefined;
  }

  #linked(): string | undefined {
    // While another programme is on its way, what belongs to the one that is shown stays.
    const data = dataOf(this.program.snapshot);
    const href = data?.program.links[this.entry.kind];
    const address = href && resolveHref(href, data.url);
    return address && isSameHost(address, data.url) ? address : undefined;
  }

  #besideIndex(): string | undefined {
    const { snapshot, scope } = this.program;
    const { file } = this.entry;
    const src = scope.options?.src;
    const data = dataOf(snapshot);
    if (!src || file.includes('{') || !(data ? data.index : problemOf(snapshot))) return undefined;
    return resolveHref(file, src);
  }
}
