/** What is in files of its own, each fetched for the first element that needs it. */
export const loadView = {
  hours: async () => (await import('./help-contacts/contact-hours.js')).renderHours,
  matrix: async () => (await import('./responsibility-matrix/matrix-view.js')).MatrixView,
  indicators: async () => (await import('./indicator-table/indicator-view.js')).IndicatorView,
};
