// On a page as an editor has it: waits for the content, however it comes there. A plain script.
(() => {
  const { kind, rows: expected } = document.currentScript.dataset;
  const bare = (text) => text.replace(/[\s\u00ad]+/g, '');
  const isTable = kind !== 'cards' && kind !== 'script';
  const bodyRows = () =>
    document
      .querySelector('vald-responsibility-matrix, vald-indicator-table')
      ?.shadowRoot?.querySelectorAll('tbody tr:not(.group)') ?? [];
  const cards = () => [...document.querySelectorAll('vald-goal-card')];
  const layers = () =>
    cards().flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.layers > details')]);
  const isWritten = (details) => details.childElementCount > 1;
  const isReady = {
    cards: () =>
      document.readyState !== 'loading' &&
      cards().every(({ shadowRoot }) => shadowRoot?.querySelector('.layers > details')),
    // The loader has run when it has said which elements it brings.
    script: () => Boolean(window[Symbol.for('vald-program.claims')]),
    table: () => bodyRows().length >= (Number(expected) || 1),
  }[isTable ? 'table' : kind];
  /** Pairs of what there should be and what there is. */
  const pairs = {
    table: ({ rows }) => {
      const found = bodyRows();
      return rows.flatMap(({ header, cells }, index) =>
        [header, ...cells.map(({ text }) => text)].map((text, column) => [
          text,
          found[index].cells[column].textContent,
        ]),
      );
    },
    cards: (list) =>
      list.map(({ content }, index) => [
        content,
        cards()[index].shadowRoot.querySelector('.root').textContent,
      ]),
    script: () => [],
  }[isTable ? 'table' : kind];

  // Idle work that comes before the content is there runs as it does on any page. What comes after
  // the paint waits until the runner has read the clock, or it would fall on either side of it.
  const idle = window.requestIdleCallback.bind(window);
  let held;
  window.requestIdleCallback = (callback, options) =>
    idle((deadline) => (held ? held.push(callback) : callback(deadline)), options);

  const nextTry = (look) => setTimeout(look, 4);
  /** Looks until something holds, but not for ever. */
  const until = (holds, what, again, then) => {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const look = () => {
        if (holds()) resolve(then());
        else if (performance.now() - start > 15_000)
          reject(new Error(`${kind}: ${what} did not come in 15 s.`));
        else again(look);
      };
      again(look);
    });
  };
  const paint = () => new Promise((resolve) => setTimeout(() => resolve(performance.now())));
  const failed = (error) => ({ error: String(error.stack ?? error) });

  window.benchDone = until(isReady, 'the content', requestAnimationFrame, async () => {
    held = [];
    const time = await paint();
    if (kind !== 'cards') return { paint: time };
    const folded = layers().filter(({ open }) => !open);
    return { paint: time, early: folded.filter(isWritten).length / folded.length };
  }).catch(failed);
  /** Lets idle work go on, until the page has all its content and has painted. */
  window.benchWhole = () => {
    const waiting = held ?? [];
    held = undefined;
    for (const callback of waiting) idle(callback, { timeout: 1000 });
    return until(
      () => kind !== 'cards' || layers().every(isWritten),
      'the content of the folded layers',
      nextTry,
      () => new Promise((resolve) => requestAnimationFrame(() => resolve(paint()))),
    ).then(() => ({}), failed);
  };
  window.benchCheck = async () => {
    if (kind === 'script') return;
    const expected = await (await fetch(`/${kind}.json`)).json();
    for (const [wanted, found] of pairs(expected)) {
      if (bare(wanted) !== bare(found)) throw new Error(`"${found}" should be "${wanted}".`);
    }
  };
})();
