/** What the editor's single file has in a file beside it: the views of the large tables. */
export { IndicatorView } from './components/indicator-table/indicator-view.js';
export { MatrixView } from './components/responsibility-matrix/matrix-view.js';
