import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { darkPage, narrowColumn } from './host.js';

interface Args {
  href?: string;
  lang?: string;
  skipLink?: boolean;
}

const render = ({ href, lang, skipLink = false }: Args) =>
  html`<vald-safe-exit
    href=${ifDefined(href)}
    lang=${ifDefined(lang)}
    ?skip-link=${skipLink}
  ></vald-safe-exit>`;

export default {
  title: 'Help/vald-safe-exit',
  component: 'vald-safe-exit',
  args: {},
  render,
} satisfies Meta<Args>;

type ThisStory = Story<Args>;

/** Press it, or press Shift three times: the weather is in its place. */
export const Default: ThisStory = {};

/** Seen when the keyboard comes to it, before all else in the page. */
export const SkipLink: ThisStory = { args: { skipLink: true } };

/** To a page of the city's own. */
export const OwnPage: ThisStory = { args: { href: 'https://start.stockholm/' } };

export const English: ThisStory = { args: { lang: 'en' } };

export const NarrowColumn: ThisStory = { render: (args) => narrowColumn(render(args)) };

export const Dark: ThisStory = { render: (args) => darkPage(render(args)) };

/** An address that may not be used: it leads to the weather, and says what to mend. */
export const BadAddress: ThisStory = { args: { href: 'http://exempel.test/' } };
