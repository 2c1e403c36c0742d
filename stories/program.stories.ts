import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, cityApi, darkPage, narrowColumn, sampleApi } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers } from './states.js';

interface Args {
  src?: string;
  program?: string;
  namnd?: string;
  /** The goals that stand on the page. */
  goals: readonly string[];
}

const render = ({ src, program, namnd, goals }: Args) =>
  html`<vald-program src=${ifDefined(src)} program=${ifDefined(program)} namnd=${ifDefined(namnd)}>
    <p>Sidans egen text, med mål inuti. De delar en hämtning.</p>
    ${goals.map((goal) => html`<vald-goal-card goal=${goal}></vald-goal-card>`)}
  </vald-program>`;

export default {
  title: 'Programme/vald-program',
  component: 'vald-program',
  args: { src: api, goals: ['2021-m1', '2021-m3'] },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** Two goals of one programme, in a page of its own. */
export const Default: ThisStory = {};

/** Every element inside knows the own nämnd. */
export const OwnNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnamnden' } };

/** An element's own attribute goes before that of the scope. */
export const OwnAttributeFirst: ThisStory = {
  render: () =>
    html`<vald-program src=${api} namnd="arbetsmarknadsnamnden">
      <vald-goal-card goal="2021-m3" expanded></vald-goal-card>
      <vald-goal-card goal="2021-m3" namnd="farsta-stadsdelsnamnd" expanded></vald-goal-card>
    </vald-program>`,
};

/** From a goal to its figures, here on the same page, and to who answers for what. */
export const Ways: ThisStory = {
  render: () =>
    html`<vald-program
      src=${cityApi}
      indicators-href="#hur-det-gar"
      matrix-href="https://exempel.test/ansvar"
    >
      <vald-goal-card goal="exempel-m2" expanded></vald-goal-card>
      <vald-indicator-table id="hur-det-gar" goal="exempel-m2"></vald-indicator-table>
    </vald-program>`,
};

/** The inner one takes what it does not say from the outer. */
export const Nested: ThisStory = {
  render: () =>
    html`<vald-program src=${api}>
      <vald-program namnd="arbetsmarknadsnamnden">
        <vald-goal-card goal="2021-m1"></vald-goal-card>
      </vald-program>
      <vald-goal-card goal="2021-m1"></vald-goal-card>
    </vald-program>`,
};

export const PreviousProgram: ThisStory = {
  args: { program: 'stockholm-2017-2020', goals: ['2017-m1', '2017-m5'] },
};

/** Made-up data: each card says so. */
export const SampleData: ThisStory = {
  args: { src: sampleApi, goals: ['exempel-m1', 'exempel-m2'] },
};

/** The language of the page around, here English, is that of our words. */
export const English: ThisStory = {
  render: (args) => html`<div lang="en">${render(args)}</div>`,
};

export const NarrowColumn: ThisStory = { render: (args) => narrowColumn(render(args)) };

export const Dark: ThisStory = { render: (args) => darkPage(render(args)) };

/** No address: each element inside says so, and the page's own text stays. */
export const MissingSrc: ThisStory = {
  render: () =>
    html`<vald-program>
      <p>Sidans egen text.</p>
      <vald-goal-card goal="2021-m1"></vald-goal-card>
    </vald-program>`,
};

export const Fault: ThisStory = {
  render: () =>
    html`<vald-program src="/api/v1/finns-inte.json">
      <p>Sidans egen text.</p>
      <vald-goal-card goal="2021-m1"></vald-goal-card>
    </vald-program>`,
};

/** The elements inside have nothing yet; the page's own text is there. */
export const Loading: ThisStory = {
  args: { goals: ['exempel-m1', 'exempel-m2'] },
  render: (args) => render({ ...args, src: neverAnswers() }),
};

/** The same, until the programme comes to each. */
export const Slow: ThisStory = {
  args: { goals: ['exempel-m1', 'exempel-m2'] },
  render: (args) => render({ ...args, src: answersLate() }),
};

/** A later load failed: each element says when its data is from. */
export const Stale: ThisStory = {
  args: { goals: ['exempel-m1', 'exempel-m2'] },
  render: (args) => askedAgain(render({ ...args, src: answersOnce() })),
};
