type Child = Node | string;

/** An element with its class and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Something to open, which is filled when it is: what nobody opens costs nothing. */
export function fold(summary: string, content: () => Child): HTMLDetailsElement {
  const details = make('details', '', make('summary', '', summary));
  details.addEventListener('toggle', () => details.append(content()), { once: true });
  return details;
}
