// On a page as an editor has it: waits for the content, however it comes there. A plain script.
(() => {
  const kinds = {
    matrix() {
      const root = document.querySelector('vald-responsibility-matrix')?.shadowRoot;
      const rows = root?.querySelector('table.short tbody')?.rows;
      return Boolean(rows?.length && rows[rows.length - 1].lastElementChild);
    },
    cards: () =>
      document.readyState !== 'loading' &&
      [...document.querySelectorAll('vald-goal-card')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('.layers'),
      ),
  };
  kinds.script = () => Boolean(customElements.get('vald-responsibility-matrix'));
  const isReady = kinds[document.currentScript.dataset.kind];
  window.benchDone = new Promise((resolve) => {
    const look = () =>
      isReady()
        ? setTimeout(() => resolve({ paint: performance.now() }))
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
})();
