import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  goal?: string;
  expanded?: boolean;
}

const render = ({ src, program, namnd, lang, headingLevel, goal, expanded = false }: Args) =>
  html`<vald-goal-card
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    goal=${ifDefined(goal)}
    ?expanded=${expanded}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-goal-card>`;

export default {
  title: 'Programme/vald-goal-card',
  component: 'vald-goal-card',
  args: { src: api, goal: '2021-m3' },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** Text word for word; what belongs to it is folded. */
export const Default: ThisStory = {};

/** All layers open. A proposed responsibility is told apart from a decided one. */
export const Expanded: ThisStory = { args: { expanded: true } };

/** What the own nämnd has to do with the goal. */
export const OwnNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnamnden', expanded: true } };

/** A nämnd that has been merged: what its successor has to do with the goal. */
export const EndedNamnd: ThisStory = { args: { namnd: 'norrmalms-stadsdelsnamnd' } };

/** A goal of the programme before, with nothing but its text in our sources. */
export const PreviousProgram: ThisStory = {
  args: { program: 'stockholm-2017-2020', goal: '2017-m5' },
};

/** Made-up data, with every layer. */
export const SampleData: ThisStory = {
  args: { src: sampleApi, goal: 'exempel-m1', expanded: true },
};

/** Made-up data with delmål. */
export const SampleDataWithSubgoals: ThisStory = {
  args: { src: sampleApi, program: 'exempel-delmal', goal: 'exempel-d1', expanded: true },
};

export const English: ThisStory = {
  args: { lang: 'en', namnd: 'arbetsmarknadsnamnden', expanded: true },
};

export const NarrowColumn: ThisStory = {
  args: { namnd: 'arbetsmarknadsnamnden', expanded: true },
  render: (args) => narrowColumn(render(args)),
};

export const Dark: ThisStory = {
  args: { namnd: 'arbetsmarknadsnamnden', expanded: true },
  render: (args) => darkPage(render(args)),
};

/** The tag does not say which goal: the page says which there are. */
export const MissingGoal: ThisStory = {
  render: () => html`<vald-goal-card src=${api}></vald-goal-card>`,
};

/** An id that the programme does not have. */
export const UnknownGoal: ThisStory = { args: { goal: '2021-m99' } };

/** No address: the element says what the tag lacks. */
export const MissingSrc: ThisStory = {
  render: () => html`<vald-goal-card goal="2021-m3"></vald-goal-card>`,
};

/** Nothing at the address: what, why, what to do, and the fallback. */
export const Fault: ThisStory = { args: { src: notFound } };

/** Nothing is here yet: the fallback, calm for half a second, then that it is loading. */
export const Loading: ThisStory = {
  args: { goal: 'exempel-m1' },
  render: (args) => render({ ...args, src: neverAnswers() }),
};

/** The same, until the content comes. */
export const Slow: ThisStory = {
  args: { goal: 'exempel-m1' },
  render: (args) => render({ ...args, src: answersLate() }),
};

/** A later load failed: what was shown is still shown, with when it is from. */
export const Stale: ThisStory = {
  args: { goal: 'exempel-m1' },
  render: (args) => askedAgain(render({ ...args, src: answersOnce() })),
};
