import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ValdElement } from '../src/index.js';

/** The attributes that the elements have in common. */
export type CommonArgs = Partial<
  Pick<ValdElement, 'src' | 'program' | 'namnd' | 'lang' | 'headingLevel'>
>;

/** The shipped programmes. Served at this address by `npm start`; in Storybook `public` is a static folder. */
export const api = '/api/v1/index.json';

/** Made-up data, from the tests. In Storybook their folder is a static one. */
export const sampleApi = '/fixtures/index.json';

/** A made-up city, with each thing that the format can hold: see `test/fixtures/sample-city.js`. */
export const cityApi = '/exempelstad/programs/stad.json';

/** A host page around an element. Styles are set from script, which a strict CSP allows. */
export const hostPage = (
  style: Partial<CSSStyleDeclaration>,
  content: TemplateResult,
): TemplateResult =>
  html`<div
    ${ref((page) => {
      if (page instanceof HTMLElement) Object.assign(page.style, style);
    })}
  >
    ${content}
  </div>`;

/** A web part in a side column. */
export const narrowColumn = (content: TemplateResult): TemplateResult =>
  hostPage({ inlineSize: '18rem' }, content);

/** A dark page. */
export const darkPage = (content: TemplateResult): TemplateResult =>
  hostPage(
    { colorScheme: 'dark', background: '#14191b', color: '#e8ecec', padding: '1.5rem' },
    content,
  );
