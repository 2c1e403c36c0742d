import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, cityApi, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

const render = ({ src, program, namnd, lang, headingLevel }: CommonArgs) =>
  html`<vald-program-timeline
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-program-timeline>`;

export default {
  title: 'Programme/vald-program-timeline',
  component: 'vald-program-timeline',
  args: { src: api },
  render,
} satisfies Meta<CommonArgs>;

type ThisStory = Story<CommonArgs>;

/** The shipped programme. */
export const Default: ThisStory = {};

/** Seen from the programme before. */
export const PreviousProgram: ThisStory = { args: { program: 'stockholm-2017-2020' } };

/** A programme whose data leads to no history. */
export const NoHistory: ThisStory = { args: { src: cityApi } };

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
