import { classNameOf, tagOf } from '../src/elements.js';

/** The files of an element's own, by path, for {@link newElement}. They are formatted afterwards. */
export function templates(name: string): Record<string, string> {
  const className = classNameOf(name);
  const tag = tagOf(name);
  const styles = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Styles`;
  return {
    [`src/components/${name}/${name}.ts`]: `
import { html, type TemplateResult } from 'lit';
import type { ProgramData } from '../../data/index.js';
import { ValdElement } from '../base/vald-element.js';
import { heading } from '../shared/templates.js';
import { ${styles} } from './${name}.styles.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a line.
 * @tag ${tag}
 * @tagname ${tag}
 * @csspart content - What it shows.
 */
export class ${className} extends ValdElement {
  static override styles = [...ValdElement.styles, ${styles}];

  protected override renderContent({ program }: ProgramData): TemplateResult {
    return html\`<div class="content" part="content">
      \${heading(this.headingLevel, html\`<span lang=\${program.language}>\${program.title}</span>\`)}
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`src/components/${name}/${name}.styles.ts`]: `
import { css } from 'lit';

export const ${styles} = css\`
  .content > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
\`;
`,
    [`stories/${name}.stories.ts`]: `
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { Meta, Story } from './csf.js';
import { api, darkPage, narrowColumn, sampleApi, type CommonArgs } from './host.js';
import { answersLate, answersOnce, askedAgain, neverAnswers, notFound } from './states.js';

const render = ({ src, program, namnd, lang, headingLevel }: CommonArgs) =>
  html\`<${tag}
    src=\${ifDefined(src)}
    program=\${ifDefined(program)}
    namnd=\${ifDefined(namnd)}
    lang=\${ifDefined(lang)}
    heading-level=\${ifDefined(headingLevel)}
  >
    <p><a href="/api/v1/programs/stockholm-2021-2025.json">Programmet som data</a></p>
  </${tag}>\`;

export default {
  title: 'Programme/${tag}',
  component: '${tag}',
  args: { src: api },
  render,
} satisfies Meta<CommonArgs>;

type ThisStory = Story<CommonArgs>;

/** The shipped programme. */
export const Default: ThisStory = {};

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
`,
    [`test/components/${name}/${name}.browser.test.ts`]: `
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ${className} } from '../../../src/index.js';
import { api, expectIdrefsToResolve, newKey, quick, textOf } from '../../support/browser.js';
import { $ } from '../../support/page-object.js';

describe('${tag}', () => {
  quick();
  const make = async () => {
    const element = await fixture<${className}>(
      html\`<${tag} src=\${api(newKey())}>Reserv</${tag}>\`,
    );
    await waitUntil(() => $(element, '[part=content]'), 'the programme is shown');
    return element;
  };

  it('shows the programme in the place of the fallback', async () => {
    const element = await make();
    expect(textOf($(element, '[part=heading]'))).to.contain('program mot våld');
    expect(textOf(element)).not.to.contain('Reserv');
  });

  it('axe and id references', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
    expectIdrefsToResolve(element);
  });
});
`,
  };
}
