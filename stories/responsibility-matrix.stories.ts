import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  rows?: 'goals' | 'namnder';
  expanded?: boolean;
  checks?: boolean;
}

const render = ({
  src,
  program,
  namnd,
  lang,
  headingLevel,
  rows,
  expanded = false,
  checks = false,
}: Args) =>
  html`<vald-responsibility-matrix
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    rows=${ifDefined(rows)}
    ?expanded=${expanded}
    ?checks=${checks}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-responsibility-matrix>`;

export default {
  title: 'Programme/vald-responsibility-matrix',
  component: 'vald-responsibility-matrix',
  args: { src: api },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** Goals by nämnder and groups. */
export const Default: ThisStory = {};

/** The own nämnd first and marked, with what reaches it through groups. */
export const OwnNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnamnden' } };

/** Every goal opened to its activities and indicators. */
export const Expanded: ThisStory = { args: { src: sampleApi, expanded: true } };

/** Nämnder as rows. */
export const Transposed: ThisStory = { args: { src: sampleApi, rows: 'namnder' } };

/** What the programme owner should look at. */
export const Checks: ThisStory = { args: { src: sampleApi, checks: true } };

/** A programme of which our sources name no responsibility. */
export const NoResponsibilities: ThisStory = { args: { program: 'stockholm-2017-2020' } };

/** The words of the element in English. */
export const English: ThisStory = { args: { lang: 'en' } };

/** In a side column: lists. */
export const NarrowColumn: ThisStory = {
  args: { namnd: 'arbetsmarknadsnamnden' },
  render: (args) => narrowColumn(render(args)),
};

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
