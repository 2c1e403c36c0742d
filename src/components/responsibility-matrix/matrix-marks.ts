import type { Mark } from '../../data/index.js';
import { markClass, shapeOf } from '../shared/role-mark.js';
import type { MatrixLocalize } from './matrix-words.js';
import { create } from '../../dom.js';

const FEW = 2;

/** A mark in words alone, for lists, files and the clipboard. */
export const markText = (mark: Mark, localize: MatrixLocalize): string =>
  [
    localize.term('markWord', mark),
    mark.count > 1 ? `(${mark.count})` : '',
    localize.term('markNote', mark),
  ]
    .filter(Boolean)
    .join(' ');

/** What a cell says, to be cloned: see `cloned-rows.ts`. The same as `renderRoleMark` writes. */
export function markNodes(marks: readonly Mark[], localize: MatrixLocalize): DocumentFragment {
  const all = new DocumentFragment();
  for (const mark of marks) {
    const node = create('span');
    node.className = markClass(mark);
    node.dataset.shape = shapeOf(mark);
    node.dataset.letter = localize.term('roleLetter', mark.role);
    node.textContent = localize.term('markWord', mark);
    if (mark.count > 1) {
      const figure = create('sup');
      figure.textContent = String(mark.count);
      node.append(' ', figure);
    }
    const note = localize.term('markNote', mark);
    if (note) node.append(' ', noteNode(note, marks.length > FEW));
    if (all.firstChild) all.append(' ');
    all.append(node);
  }
  return all;
}

/** In a cell of many marks the open shape stands for the words. */
function noteNode(note: string, isMany: boolean): Node {
  if (!isMany) return new Text(note);
  const quiet = create('span');
  quiet.className = 'visually-hidden';
  quiet.textContent = note;
  return quiet;
}
