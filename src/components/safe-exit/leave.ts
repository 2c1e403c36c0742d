/** How long the way back through the page's own places may take before the other page is asked for all the same. */
const BACK_MS = 250;

/** The parts of the Navigation API that we need; Safari and Firefox have got it lately. */
interface Entries {
  currentEntry: { index: number } | null;
  entries(): readonly { url: string | null; sameDocument: boolean }[];
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

/**
 * How many entries of the history before this one are this very page: a link within it ("Till
 * innehållet") has made each, and "back" would lead to the first. 0 where the browser does not say.
 */
export function ownEntriesBefore({ navigation }: { navigation?: Entries | undefined }): number {
  const list = navigation?.entries() ?? [];
  const at = navigation?.currentEntry?.index ?? -1;
  const own = (one: (typeof list)[number] | undefined) =>
    one?.sameDocument && one.url && withoutPlace(one.url) === withoutPlace(list[at]!.url ?? '');
  let count = 0;
  while (own(list[at - count - 1])) count++;
  return count;
}

/** Sends no address along. @returns what takes it back, for a page that stays or comes back */
function hideReferrer(): () => void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  // The last one counts. A link with `rel=noreferrer` hides it too, but cannot take a page's place.
  meta.content = 'no-referrer';
  document.head.append(meta);
  return () => meta.remove();
}

/**
 * Puts another page in the place of this one and of its own entries before it in the history, and
 * does not tell it where the reader comes from.
 *
 * @returns what takes back what was done to this page, should it come back
 */
export function leaveTo(href: string): () => void {
  const undo = hideReferrer();
  const replace = () => {
    try {
      // Out of a frame, the page around it has to go.
      (window.top ?? window).location.replace(href);
    } catch {
      location.replace(href);
    }
  };
  const before = ownEntriesBefore(window as { navigation?: Entries });
  if (before === 0) {
    replace();
    return undo;
  }
  const controller = new AbortController();
  const go = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    clearTimeout(timer);
    replace();
  };
  const timer = setTimeout(go, BACK_MS);
  // Firefox goes on from where it was until this turn is over.
  addEventListener('popstate', () => setTimeout(go), { signal: controller.signal });
  history.go(-before);
  return () => {
    clearTimeout(timer);
    controller.abort();
    undo();
  };
}
