import { dataOf, pageStore, resolveHref, type ProgramData, type Readable } from '../data/index.js';
import { FollowedResource, type FollowingHost } from './followed-resource.js';
import type { ProgramController } from './program-controller.js';

/**
 * Another programme of the same API, beside the one that an element shows: by its id in the index, or
 * where there is none, beside the programme's own file, which is named by its id as well.
 */
export class OtherProgram extends FollowedResource<ProgramData> {
  /** @param id - which one. Undefined: none */
  constructor(
    host: FollowingHost,
    private readonly program: ProgramController,
    private readonly id: () => string | undefined,
  ) {
    super(host);
  }

  protected override resolve(): Readable<ProgramData> | undefined {
    const { options } = this.program.scope;
    const data = dataOf(this.program.snapshot);
    const id = this.id();
    if (!id || !data || !options) return undefined;
    if (data.index) return pageStore().program({ ...options, program: id });
    const src = resolveHref(`${encodeURIComponent(id)}.json`, data.url);
    return src ? pageStore().program({ ...options, src, program: id }) : undefined;
  }
}
