import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  with?: string;
}

const render = ({ src, program, namnd, lang, headingLevel, with: other }: Args) =>
  html`<vald-program-compare
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    with=${ifDefined(other)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-program-compare>`;

export default {
  title: 'Programme/vald-program-compare',
  component: 'vald-program-compare',
  args: { src: api },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** The shipped programme. */
export const Default: ThisStory = {};

/** With the strategy that the programme follows. */
export const WithStrategy: ThisStory = { args: { with: 'stockholms-lan-2020-2026' } };

/** From the programme before: the same pair, in the same order. */
export const FromPrevious: ThisStory = { args: { program: 'stockholm-2017-2020' } };

/** A programme of which nobody has said what it is to be compared with. */
export const NothingToCompare: ThisStory = { args: { program: 'stockholms-lan-2020-2026' } };

/** A programme that there is not: the page says which there are. */
export const UnknownWith: ThisStory = { args: { with: 'stockholm-1999' } };

/** Made-up data, which says so. */
export const SampleData: ThisStory = { args: { src: sampleApi } };

/** The words of the element in English. */
export const English: ThisStory = { args: { lang: 'en' } };

/** In a side column. */
export const NarrowColumn: ThisStory = { render: (args) => narrowColumn(render(args)) };

/** On a dark page. */
export const Dark: ThisStory = { render: (args) => darkPage(render(args)) };

/** Nothing is here yet: the fallback, calm for half a second, then that it is loading. */
export const Loading: ThisStory = {
  render: (args) => render({ ...args, src: neverAnswers() }),
};

/** The same, until the content comes. */
export const Slow: ThisStory = {
  render: (args) => render({ ...args, src: answersLate() }),
};

/** A later load failed: what was shown is still shown, with when it is from. */
export const Stale: ThisStory = {
  render: (args) => askedAgain(render({ ...args, src: answersOnce() })),
};

/** Nothing at the address: what, why, what to do, and the fallback. */
export const Fault: ThisStory = { args: { src: notFound } };
