import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ValdIndicatorTable } from '../src/index.js';
import type { Meta, Story } from './csf.js';
import { api, cityApi, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args
  extends CommonArgs, Partial<Pick<ValdIndicatorTable, 'goal' | 'rows' | 'view' | 'sort'>> {}

const render = ({ src, program, namnd, lang, headingLevel, goal, rows, view, sort }: Args) =>
  html`<vald-indicator-table
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    goal=${ifDefined(goal)}
    rows=${ifDefined(rows)}
    view=${ifDefined(view)}
    sort=${ifDefined(sort)}
  >
    <p><a href="/api/v1/programs/stockholms-lan-2020-2026.json">Strategin som data</a></p>
  </vald-indicator-table>`;

export default {
  title: 'Programme/vald-indicator-table',
  component: 'vald-indicator-table',
  args: { src: cityApi },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** The regional strategy: 66 indicators, of which few have figures; planned ones, some that are over, one by school year. */
export const RegionalStrategy: ThisStory = {
  args: { src: api, program: 'stockholms-lan-2020-2026' },
};

/** A made-up city: targets, assessments, women and men, values that are hidden or missing, the spread. */
export const City: ThisStory = {};

/** The own nämnd below the whole city. It took over from two others, so its series is short. */
export const OwnNamnd: ThisStory = { args: { namnd: 'latsasdal' } };

/** Each indicator in every nämnd. */
export const EveryNamnd: ThisStory = { args: { rows: 'namnder' } };

/** Within each indicator the highest first. What has no value is last. */
export const Sorted: ThisStory = { args: { rows: 'namnder', sort: '-latest' } };

/** By assessment: indicators stand by themselves, each with its goal. */
export const ByAssessment: ThisStory = { args: { sort: 'assessment' } };

/** The indicators of one goal. */
export const OneGoal: ThisStory = { args: { goal: 'exempel-m1' } };

/** Stadsdelar in order, one indicator at a time. */
export const Districts: ThisStory = { args: { view: 'districts', namnd: 'latsasdal' } };

/** Line charts on shared axes, with their values as tables. */
export const Charts: ThisStory = { args: { view: 'charts', namnd: 'latsasdal' } };

/** All six kinds of no value, and notes. */
export const SixKinds: ThisStory = { args: { src: sampleApi, rows: 'namnder' } };

/** A programme with indicators, of which no outcomes are known. */
export const NoOutcomes: ThisStory = { args: { src: api, program: 'stockholm-2021-2025' } };

/** A programme of which our sources name no indicators. */
export const NoIndicators: ThisStory = { args: { src: api, program: 'stockholm-2017-2020' } };

/** A column that does not exist. */
export const UnknownSort: ThisStory = { args: { sort: 'farg' } };

/** The words of the element in English. */
export const English: ThisStory = { args: { lang: 'en' } };

/** In a side column: cards. */
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
