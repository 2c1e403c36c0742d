import { languages } from './i18n/languages.js';

/** Fetches what a page fetches when it is first needed, so that nothing has to be waited for afterwards. */
export const loadLate = (): Promise<unknown> =>
  Promise.all([
    import('./i18n/faults.js'),
    import('./components/help-contacts/help-more.js'),
    import('./components/indicator-table/indicator-late.js'),
    import('./components/program-goals/goals-late.js'),
    import('./components/responsibility-matrix/matrix-late.js'),
    import('./components/shared/goal/goal-figures.js'),
    ...Object.values(languages).map(({ load }) => load()),
  ]);
