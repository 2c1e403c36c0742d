import { byId } from '../by-id.js';

/*
 * What goes on, each by its name. The newest of it has the bar, and all of it can be stopped.
 */

export interface Task {
  /** Aborts when it is stopped, or when one of the same name takes its place: then nothing is to be said of it. */
  readonly signal: AbortSignal;
  /** Shows what is done now, and how much of it all, from 0 to 1, where anybody knows. */
  at: (doing: string, value?: number) => void;
}

interface Shown {
  doing: string;
  value: number | undefined;
  stop: () => void;
}

const tasks = new Map<string, Shown>();

/** Shows the bar while something goes on. The focus is not lost with the button to stop. */
function showWork(): void {
  const newest = [...tasks.values()].at(-1);
  const hadFocus = byId('work').contains(document.activeElement);
  byId('work').hidden = newest === undefined;
  if (newest) {
    const bar = byId<HTMLProgressElement>('bar');
    byId('doing').textContent = newest.doing;
    if (newest.value === undefined) bar.removeAttribute('value');
    else bar.value = newest.value;
  } else if (hadFocus) byId('files').focus();
}

/** Whether something of that name goes on. */
export const isAtWork = (name: string): boolean => tasks.has(name);

/**
 * Does something, in the place of what has the same name; what has another goes on beside it.
 *
 * @returns what it came to; undefined where it was stopped, whatever it came to
 */
export async function work<T>(
  name: string,
  job: (task: Task) => Promise<T>,
): Promise<T | undefined> {
  tasks.get(name)?.stop();
  const controller = new AbortController();
  const { signal } = controller;
  const shown: Shown = { doing: '', value: undefined, stop: () => controller.abort() };
  tasks.delete(name);
  tasks.set(name, shown);
  try {
    const result = await job({
      signal,
      at: (doing, value) => {
        if (signal.aborted) return;
        Object.assign(shown, { doing, value });
        showWork();
      },
    });
    return signal.aborted ? undefined : result;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    if (tasks.get(name) === shown) {
      tasks.delete(name);
      showWork();
    }
  }
}

/** Stops all that goes on. @returns whether there was anything */
export function stopWork(): boolean {
  const wasAtWork = tasks.size > 0;
  for (const { stop } of tasks.values()) stop();
  tasks.clear();
  showWork();
  return wasAtWork;
}
