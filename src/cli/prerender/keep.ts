/**
 * Runs in a page: what a reader has unfolded, or come to with the keyboard, goes on in the element when it
 * takes the place of what was prerendered. It is written into a file as it stands, so it has nothing from
 * outside of it, and no function with a name.
 */
export function keep(): void {
  document.addEventListener('vald-load', async ({ target }) => {
    const element = target as HTMLElement;
    for (const box of element.children) {
      const [from, to] = [box.shadowRoot, element.shadowRoot];
      if (!from || !to) continue;
      // Some elements wait for more than the programme: then what was prerendered stays a while. What is
      // written in answer to a change is there before the browser takes the focus from what is gone.
      while (box.assignedSlot)
        await new Promise<void>((resolve) =>
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(to, { childList: true, subtree: true }),
        );
      const focused = from.activeElement;
      for (const old of new Set([...from.querySelectorAll('details[open] > summary'), focused])) {
        if (!old) continue;
        // The same words in the same kind of element, and as many of them before it.
        const [before, now] = [from, to].map((root) =>
          [...root.querySelectorAll<HTMLElement>(old.localName)].filter(
            (one) => one.textContent.replace(/\s+/g, '') === old.textContent.replace(/\s+/g, ''),
          ),
        ) as [Element[], HTMLElement[]];
        const found = now[before.indexOf(old)];
        if (!found) continue;
        if (old.matches('[open] > summary')) found.parentElement!.toggleAttribute('open', true);
        if (old === focused) found.focus({ preventScroll: true });
      }
    }
  });
}
