import { create, pageHas } from '../../dom.js';

/** How long the way back through the page's own places may take before the other page is asked for all the same. */
const BACK_MS = 250;

/** The parts of the Navigation API that we need; Safari and Firefox have got it lately. */
interface Entries {
  currentEntry: { index: number } | null;
  entries(): readonly { url: string | null; sameDocument: boolean }[];
}

interface Page {
  navigation?: Entries | undefined;
}

const withoutPlace = (url: string): string => url.split('#', 1)[0]!;

/** Does what may fail: it must not keep the reader here. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The entry of the history at which a way out was first on this page. */
let first = Infinity;

/** A way out is on the page: what the page adds to the history from now on is to be left with it. */
export function noteEntry(): void {
  first = Math.min(
    first,
    attempt(() => (window as Page).navigation?.currentEntry?.index) ?? Infinity,
  );
}

/**
 * How many entries of the history before this one are this very page: a link within it ("Till
 * innehållet") has made each, or the page itself, and "back" would lead to the first. 0 where the browser
 * does not say.
 *
 * @param since - from this entry on, views of an application are no pages of their own
 */
export function ownEntriesBefore({ navigation }: Page, since = Infinity): number {
  const list = navigation?.entries() ?? [];
  const at = navigation?.currentEntry?.index ?? -1;
  const isOwn = (index: number): boolean => {
    const { sameDocument, url } = list[index] ?? {};
    return Boolean(
      sameDocument &&
      (index >= since || (url && withoutPlace(url) === withoutPlace(list[at]!.url ?? ''))),
    );
  };
  let count = 0;
  while (isOwn(at - count - 1)) count++;
  return count;
}

/** Sends no address along. */
function hideReferrer(): HTMLMetaElement {
  const meta = create('meta');
  meta.name = 'referrer';
  // The last one counts. A link with `rel=noreferrer` hides it too, but cannot take a page's place.
  meta.content = 'no-referrer';
  pageHas('head').append(meta);
  return meta;
}

/**
 * Puts another page in the place of this one and of its own entries before it in the history, and
 * does not tell it where the reader comes from. Nothing else on the page is asked whether it may.
 *
 * @returns what takes back what was done to this page, should it come back
 */
export function leaveTo(href: string): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  const meta = attempt(hideReferrer);
  const replace = () => {
    clearTimeout(timer);
    if (isGone || signal.aborted) return;
    isGone = true;
    try {
      // Out of a frame, the page around it has to go.
      (window.top ?? window).location.replace(href);
    } catch {
      location.replace(href);
    }
  };
  // A form that is not sent would have the browser ask whether to stay.
  for (const page of [window, window.top])
    attempt(() =>
      page?.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
        capture: true,
        signal,
      }),
    );
  const before = attempt(() => ownEntriesBefore(window as Page, first)) ?? 0;
  if (before === 0) replace();
  else {
    timer = setTimeout(replace, BACK_MS);
    // Firefox goes on from where it was until this turn is over.
    addEventListener('popstate', () => setTimeout(replace), { signal });
    attempt(() => history.go(-before));
  }
  return () => {
    clearTimeout(timer);
    controller.abort();
    meta?.remove();
  };
}
