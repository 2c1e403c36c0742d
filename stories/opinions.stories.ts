import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  goal?: string;
  indicator?: string;
  group?: 'about' | 'author';
}

const render = ({ src, program, namnd, lang, headingLevel, goal, indicator, group }: Args) =>
  html`<vald-opinions
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    goal=${ifDefined(goal)}
    indicator=${ifDefined(indicator)}
    group=${ifDefined(group)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-opinions>`;

export default {
  title: 'Programme/vald-opinions',
  component: 'vald-opinions',
  args: { src: api },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** The shipped programme. */
export const Default: ThisStory = {};

/** By who wrote them. */
export const ByAuthor: ThisStory = { args: { group: 'author' } };

/** Those of one goal, and of its indicators. */
export const OneGoal: ThisStory = { args: { goal: '2021-m1' } };

/** A goal on which nothing was said: that tells nothing of agreement. */
export const SilentGoal: ThisStory = { args: { goal: '2021-m2' } };

/** One indicator, with the proposal about who is to answer for it. */
export const OneIndicator: ThisStory = { args: { indicator: '2021-m3-i1' } };

/** What was written for the own nämnd is marked. */
export const OwnNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnamnden' } };

/** The programme before, and what outside bodies thought of it. */
export const PreviousProgram: ThisStory = { args: { program: 'stockholm-2017-2020' } };

/** A programme without opinions in the sources. */
export const NoOpinions: ThisStory = { args: { program: 'stockholms-lan-2020-2026' } };

/** A goal that there is not: the page says which there are. */
export const UnknownGoal: ThisStory = { args: { goal: '2021-m99' } };

/** Beside the card of the goal that a proposal is about: from one to the other and back. */
export const BesideCard: ThisStory = {
  render: (args) =>
    html`<div>
      ${render({ ...args, goal: '2021-m3' })}
      <vald-goal-card src=${api} goal="2021-m3"></vald-goal-card>
    </div>`,
};

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
