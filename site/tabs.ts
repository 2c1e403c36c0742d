/*
 * Tabs, as the ARIA Authoring Practices have them: one stop for the Tab key, arrows between them, and
 * what is chosen is shown at once.
 */

/**
 * Makes tabs of those in the page.
 *
 * @param shown - is called with the id of the tab that is shown
 * @returns shows a tab by its id
 */
export function startTabs(shown: (id: string) => void): (id: string) => void {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  const show = (wanted: string): void => {
    for (const tab of tabs) {
      const isShown = tab.id === wanted;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')!)!.hidden = !isShown;
    }
    shown(wanted);
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => show(tab.id));
    tab.addEventListener('keydown', (event) => {
      const to = {
        ArrowRight: index + 1,
        ArrowLeft: index - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = tabs[to % tabs.length]!;
      next.focus();
      show(next.id);
    });
  });
  return show;
}
