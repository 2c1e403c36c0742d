import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

interface Args extends CommonArgs {
  audience?: string;
  maxAge?: number;
  safeExit?: 'on' | 'off';
  exitHref?: string;
  look?: 'full' | 'quiet';
  print?: 'full' | 'discreet';
}

const render = ({
  src,
  lang,
  headingLevel,
  audience,
  maxAge,
  safeExit,
  exitHref,
  look,
  print,
}: Args) =>
  html`<vald-help-contacts
    src=${ifDefined(src)}
    lang=${ifDefined(lang)}
    heading-level=${ifDefined(headingLevel)}
    audience=${ifDefined(audience)}
    max-age=${ifDefined(maxAge)}
    safe-exit=${ifDefined(safeExit)}
    exit-href=${ifDefined(exitHref)}
    look=${ifDefined(look)}
    print=${ifDefined(print)}
  >
    <p>Ring <a href="tel:112">112</a> vid akut fara.</p>
    <p>Kvinnofridslinjen: ring <a href="tel:020505050">020-50 50 50</a>.</p>
  </vald-help-contacts>`;

export default {
  title: 'Help/vald-help-contacts',
  component: 'vald-help-contacts',
  args: { src: api },
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** The way out and 112, two numbers for all, and a line for each who may ask. */
export const Default: ThisStory = {};

/** For the exposed. Nobody has called the shipped numbers, and it says so. */
export const Victim: ThisStory = { args: { audience: 'victim' } };

export const Child: ThisStory = { args: { audience: 'child' } };

/** For who uses violence: the line for that comes first. */
export const Perpetrator: ThisStory = { args: { audience: 'perpetrator' } };

export const Relative: ThisStory = { args: { audience: 'relative' } };

/** What to do today, then the numbers. With the förvaltning's own. */
export const Manager: ThisStory = {
  render: () =>
    html`<vald-help-contacts src=${api} audience="manager">
      <p slot="advice">Exempel: HR, anknytning 000.</p>
    </vald-help-contacts>`,
};

/** With the lines for professionals alone. */
export const Professional: ThisStory = { args: { audience: 'professional' } };

/** Made-up data: checked, with hours past midnight, exceptions, languages, every channel, one that has ended. */
export const Checked: ThisStory = {
  args: { src: sampleApi, audience: 'victim', maxAge: 1200 },
};

/** The same, where the checks are too old. */
export const CheckedLongAgo: ThisStory = {
  args: { src: sampleApi, audience: 'victim', maxAge: 0 },
};

/** For who has somebody near: no colour. */
export const Quiet: ThisStory = { args: { audience: 'victim', look: 'quiet' } };

/** On paper without large headings. */
export const DiscreetPrint: ThisStory = { args: { audience: 'victim', print: 'discreet' } };

export const WithoutSafeExit: ThisStory = { args: { safeExit: 'off' } };

export const English: ThisStory = { args: { audience: 'victim', lang: 'en' } };

export const NarrowColumn: ThisStory = {
  args: { audience: 'victim' },
  render: (args) => narrowColumn(render(args)),
};

export const Dark: ThisStory = {
  args: { audience: 'victim' },
  render: (args) => darkPage(render(args)),
};

/** An audience that does not exist: which ones do. */
export const UnknownAudience: ThisStory = { args: { audience: 'chef' } };

/** Nothing at the address: the minimum, why there is no more, and the fallback. */
export const Fault: ThisStory = { args: { src: notFound } };

/** No address: the same, and what the tag lacks. */
export const MissingSrc: ThisStory = {
  render: () => html`<vald-help-contacts><p>Ring 112 vid akut fara.</p></vald-help-contacts>`,
};

/** The contacts are not here yet: what the script has of its own, and that there is more to come. */
export const Loading: ThisStory = {
  args: { audience: 'victim' },
  render: (args) => render({ ...args, src: neverAnswers() }),
};

/** The same, until the contacts come. */
export const Slow: ThisStory = {
  args: { audience: 'victim' },
  render: (args) => render({ ...args, src: answersLate() }),
};

/** A later load failed: the contacts are still there, with when they are from. */
export const Stale: ThisStory = {
  args: { audience: 'victim' },
  render: (args) => askedAgain(render({ ...args, src: answersOnce() })),
};
