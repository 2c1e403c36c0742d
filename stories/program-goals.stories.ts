import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

const render = ({ src, program, namnd, lang, headingLevel }: CommonArgs) =>
  html`<vald-program-goals
    src=${ifDefined(src)}
    program=${ifDefined(program)}
    namnd=${ifDefined(namnd)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </vald-program-goals>`;

export default {
  title: 'Programme/vald-program-goals',
  component: 'vald-program-goals',
  args: { src: api },
  render,
} satisfies Meta<CommonArgs>;

type ThisStory = Story<CommonArgs>;

/** The programme that the index leads to. Its period has passed, and the page says so first. */
export const Default: ThisStory = {};

/** The own nämnd's goals come first, after what it answers for in words. */
export const OwnNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnamnden' } };

/** What hits a nämnd through a group: "Stadsdelsnämnderna". */
export const ThroughAGroup: ThisStory = { args: { namnd: 'farsta-stadsdelsnamnd' } };

/** A nämnd that has been merged: the page says with what, and shows the successor. */
export const EndedNamnd: ThisStory = { args: { namnd: 'norrmalms-stadsdelsnamnd' } };

/** A mistyped id: the page says which ids are near. */
export const UnknownNamnd: ThisStory = { args: { namnd: 'arbetsmarknadsnämden' } };

/** The programme before, whose goals are built in another way. */
export const PreviousProgram: ThisStory = { args: { program: 'stockholm-2017-2020' } };

/** The regional strategy that the city's goals follow. */
export const ParentStrategy: ThisStory = { args: { program: 'stockholms-lan-2020-2026' } };

/** Made-up data says so, above everything else. All layers of a goal are there. */
export const SampleData: ThisStory = {
  args: { src: sampleApi, namnd: 'exempel-socialnamnden' },
};

/** Made-up data with delmål. */
export const SampleDataWithSubgoals: ThisStory = {
  args: { src: sampleApi, program: 'exempel-delmal' },
};

/** Our words in English; the programme's stay Swedish and are marked as such. */
export const English: ThisStory = { args: { lang: 'en', namnd: 'socialnamnden' } };

/** Below a heading of level 3 on the host page. */
export const DeeperHeadings: ThisStory = { args: { headingLevel: 4 } };

export const NarrowColumn: ThisStory = {
  args: { namnd: 'arbetsmarknadsnamnden' },
  render: (args) => narrowColumn(render(args)),
};

export const Dark: ThisStory = {
  args: { namnd: 'arbetsmarknadsnamnden' },
  render: (args) => darkPage(render(args)),
};

/** No address: the element says what the tag lacks. The fallback stays. */
export const MissingSrc: ThisStory = {
  render: () =>
    html`<vald-program-goals>
      <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
    </vald-program-goals>`,
};

/** Nothing at the address: what, why, what to do, and the fallback. */
export const Fault: ThisStory = { args: { src: notFound } };

/** An id that the index does not have: the page says which there are. */
export const UnknownProgram: ThisStory = { args: { program: 'stockholm-1999' } };

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
