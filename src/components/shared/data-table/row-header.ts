import { create } from '../../../dom.js';

/** A row header with the button that stands for its row. It is cloned: see `cloned-rows.ts`. */
export function rowHeader(): { header: HTMLTableCellElement; button: HTMLButtonElement } {
  const header = create('th');
  header.scope = 'row';
  const button = create('button');
  button.type = 'button';
  button.className = 'name';
  button.tabIndex = -1;
  header.append(button);
  return { header, button };
}

/** A small text in a header, before the button or after it. */
export function headerNote(className: string, text = ''): HTMLSpanElement {
  const note = create('span');
  note.className = className;
  note.textContent = text;
  return note;
}

/** Does what moves rows or makes them anew, and puts the focus back: on the same button of the same row. */
export function keepingFocus(table: HTMLTableElement, change: () => void): void {
  const root = table.getRootNode() as ShadowRoot;
  const active = root.activeElement as HTMLElement | null;
  const row = active?.closest<HTMLElement>('tbody tr');
  change();
  if (!active || !row || active === root.activeElement) return;
  const which = active.classList.contains('expand') ? '.expand' : '.name';
  const again = active.isConnected
    ? active
    : table.querySelector<HTMLElement>(
        `tr[data-key="${CSS.escape(row.dataset.key ?? '')}"] ${which}`,
      );
  again?.focus();
}
