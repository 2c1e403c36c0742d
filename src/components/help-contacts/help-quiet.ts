const stop = (event: Event): void => event.stopPropagation();

/** Stops every type of event that would tell the page which contact or line was pressed. */
export function keepQuiet(root: Element): void {
  // These two have no property.
  const names = ['onfocusin', 'onfocusout'];
  for (const name in root) if (name.startsWith('on')) names.push(name);
  for (const name of names) root.addEventListener(name.slice(2), stop, { passive: true });
}
