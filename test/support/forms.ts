import '../../src/define.js';
import { settings } from '../../src/index.js';
import { readForm } from '../../src/loader/forms.js';
import { formSelector, watchPage } from '../../src/loader/watch.js';
import { api, newKey, quick } from './browser.js';

/* The two forms that stand for a tag, as the loader has them where the elements are registered already. */

export const folder = `${location.origin}/fault/files/here/`;
export const script = `${folder}vald-program-0.1.0.js`;

export const link = (query: string, words = 'Programmets mål'): string =>
  `<a href="${folder}visa.html?${query}">${words}</a>`;
export const div = '<div data-vald="program-goals" data-vald-namnd="sisab"><p>Reserv</p></div>';

/** Observers speak after the task that changed the page. */
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The elements in the shadow roots of a part of the page, but for those in our own. */
export const upgraded = (scope: ParentNode = document): Element[] =>
  [...scope.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    // A form may have fields of these names.
    `${localName}`.startsWith('vald-') || !(shadowRoot instanceof ShadowRoot)
      ? []
      : [...shadowRoot.children].filter((child) => child.localName !== 'slot'),
  );

/** Whether a reader sees an element, or what it is in. */
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** For a `describe`: a place in the page that is watched, and what was warned of. */
export function watchedPlace() {
  const place = document.createElement('main');
  const warnings: string[] = [];
  const { warn } = console;
  quick();
  before(() => {
    document.body.append(place);
    const look = (found: HTMLElement) => readForm(found, script, look)?.show();
    watchPage(formSelector, look);
  });
  beforeEach(() => {
    settings.defaultSrc = api(newKey());
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    place.replaceChildren();
  });
  after(() => place.remove());

  /** Puts HTML in the page as a publishing tool does. */
  const put = async (html: string): Promise<HTMLElement> => {
    place.innerHTML = html;
    await later();
    return place;
  };
  return { place, put, warnings, shown: () => upgraded(place) };
}
