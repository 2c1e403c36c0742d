import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  layout?: 'list' | 'summary';
}

const render = ({ src, program, namnd, lang, headingLevel, layout }: Args) =>
  html`<vald-namnd-responsibilities
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    layout=${ifDefined(layout)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-namnd-responsibilities>`;

export default {
  title: 'Programme/vald-namnd-responsibilities',
  component: 'vald-namnd-responsibilities',
  args: { src: api, namnd: 'arbetsmarknadsnamnden' },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** Sentences first, then goal by goal. */
export const Default: ThisStory = {};

/** The sentences alone. */
export const Summary: ThisStory = { args: { layout: 'summary' } };

/** Only duties for the whole programme. */
export const WholeProgram: ThisStory = { args: { namnd: 'socialnamnden' } };

/** Responsible through a group. */
export const ThroughGroup: ThisStory = { args: { namnd: 'farsta-stadsdelsnamnd' } };

/** A nämnd that has been merged: its successor, and that it is. */
export const EndedNamnd: ThisStory = { args: { namnd: 'norrmalms-stadsdelsnamnd' } };

/** An id that does not exist: which ones are near. */
export const UnknownNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnämden' } };

/** Made-up data, with every kind of responsibility. */
export const SampleData: ThisStory = { args: { src: sampleApi, namnd: 'exempel-aldrenamnden' } };

/** The words of the element in English. */
export const English: ThisStory = { args: { lang: 'en' } };

/** In a side column. */
export const NarrowColumn: ThisStory = { render: (args) => narrowColumn(render(args)) };

/** On a dark page. */
export const Dark: ThisStory = { render: (args) => darkPage(render(args)) };

/** Nothing is here yet: the fallback, calm for half a second, then that it is loading. */
export const Loading: ThisStory = {
  args: { namnd: 'exempel-aldrenamnden' },
  render: (args) => render({ ...args, src: neverAnswers() }),
};

/** The same, until the content comes. */
export const Slow: ThisStory = {
  args: { namnd: 'exempel-aldrenamnden' },
  render: (args) => render({ ...args, src: answersLate() }),
};

/** A later load failed: what was shown is still shown, with when it is from. */
export const Stale: ThisStory = {
  args: { namnd: 'exempel-aldrenamnden' },
  render: (args) => askedAgain(render({ ...args, src: answersOnce() })),
};

/** Nothing at the address: what, why, what to do, and the fallback. */
export const Fault: ThisStory = { args: { src: notFound } };
