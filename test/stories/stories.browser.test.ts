/* Every story shows something, and axe finds nothing in it. */
import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { elementNames, elements as facts, tagOf, type ElementFacts } from '../../src/elements.js';
import type { Meta, Story } from '../../stories/csf.js';
import { expectIdrefsToResolve, quick, textOf } from '../support/browser.js';

/** Every element that shows something of its own. */
const tags = elementNames
  .filter((name) => !(facts[name] as ElementFacts).isScope)
  .map(tagOf)
  .join();

const isDone = (element: Element) =>
  !element.shadowRoot?.querySelector('.status') && textOf(element) !== '';
const isSample = (element: Element) => textOf(element).includes('Exempeldata');
const isLoading = (element: Element) => / hämtas\.( |$)/.test(textOf(element));

/** What is to be seen in the stories of loading, in this order. */
const states: Record<string, ((element: Element) => boolean)[]> = {
  Loading: [isLoading],
  Slow: [isLoading, (element) => isDone(element) && !isLoading(element) && isSample(element)],
  Stale: [(element) => isSample(element) && textOf(element).includes('kan ha ändrats sedan dess')],
  Fault: [(element) => isDone(element) && !!element.shadowRoot!.querySelector('[part=notice]')],
};

type StoryFile = { default: Meta<object> } & Record<string, Story<object>>;

// An element without a file of stories fails here. Each describes itself by its `component`.
const files = await Promise.all(
  elementNames.map((name) => import(`../../stories/${name}.stories.ts`) as Promise<StoryFile>),
);

for (const { default: meta, ...stories } of files) {
  describe(`stories of ${meta.component}`, () => {
    quick();

    const loads = 'src' in meta.args;
    it('has the states of loading', () => {
      expect(loads ? Object.keys(states).filter((name) => !stories[name]) : []).to.deep.equal([]);
    });

    for (const [name, story] of Object.entries<Story<object>>(stories)) {
      it(name, async () => {
        const args = { ...meta.args, ...story.args };
        const box = await fixture((story.render ?? meta.render)(args), {
          parentNode: document.createElement('div'),
        });
        const elements = [box, ...box.querySelectorAll(tags)].filter((one) => one.matches(tags));
        expect(elements.length).to.be.greaterThan(0);
        for (const isShown of (loads && states[name]) || [isDone]) {
          // The notes of the indicator table come late, with what is opened from its bar.
          const isWhole = (one: Element) => !one.shadowRoot?.querySelector('#take:empty');
          await waitUntil(
            () => elements.every((one) => isShown(one) && isWhole(one)),
            'everything is shown',
            { timeout: 8000 },
          );
          // What is in view is laid out with the next frame.
          await nextFrame();
          await nextFrame();
          await expect(box).to.be.accessible();
          for (const one of elements) expectIdrefsToResolve(one);
        }
      });
    }
  });
}
