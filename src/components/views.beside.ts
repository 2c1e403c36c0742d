import { handover } from 'virtual:vald-handover';
import { importBeside } from '../beside.js';
import type * as Hours from './help-contacts/contact-hours.js';

const parts = new Map<string, Promise<unknown>>();

/** A file beside this one, once, which is given what both are made of. */
function load<Part>(name: string): Promise<Part> {
  let part = parts.get(name) as Promise<Part> | undefined;
  if (!part) {
    part = importBeside<{ default: (shared: unknown) => Part }>(name).then((module) =>
      module.default(handover),
    );
    part.catch(() => parts.delete(name));
    parts.set(name, part);
  }
  return part;
}

/** The same for the editor's single file. */
export const loadView = {
  hours: async () => (await load<typeof Hours>('hours')).renderHours,
};
