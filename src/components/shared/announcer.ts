/*
 * One voice for the page. Every element has an empty live region from its first render; what is to
 * be said goes to the first of them that is still there, so that twenty elements that load at once
 * are heard once.
 */

const regions = new Set<HTMLElement>();
let pending: ReturnType<typeof setTimeout> | undefined;
let words: string[] = [];

/** Adds a live region (`role="status"`, empty). Returns what takes it away again. */
export function addRegion(region: HTMLElement): () => void {
  regions.add(region);
  return () => regions.delete(region);
}

/**
 * Says something, once, however many ask for the same within a tenth of a second.
 *
 * @param preferred - the region of the element that speaks; used when it is still there
 */
export function announce(text: string, preferred?: HTMLElement): void {
  if (!words.includes(text)) words.push(text);
  clearTimeout(pending);
  pending = setTimeout(() => {
    // One in a hidden tab would not be heard.
    const region = [preferred, ...regions].find(
      (one) => one && regions.has(one) && one.getClientRects().length > 0,
    );
    if (region) region.textContent = words.join(' ');
    words = [];
  }, 100);
}
