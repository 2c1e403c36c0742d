/** The views that are files of their own, each fetched for the first element that needs it. */
export const loadView = {
  matrix: async () => (await import('./responsibility-matrix/matrix-view.js')).MatrixView,
  indicators: async () => (await import('./indicator-table/indicator-view.js')).IndicatorView,
};
