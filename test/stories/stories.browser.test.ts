/* Every story shows something, and axe finds nothing in it. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Meta, Story } from '../../stories/csf.js';
import * as goalCard from '../../stories/goal-card.stories.js';
import * as helpContacts from '../../stories/help-contacts.stories.js';
import * as indicatorTable from '../../stories/indicator-table.stories.js';
import * as namndResponsibilities from '../../stories/namnd-responsibilities.stories.js';
import * as program from '../../stories/program.stories.js';
import * as programGoals from '../../stories/program-goals.stories.js';
import * as responsibilityMatrix from '../../stories/responsibility-matrix.stories.js';
import * as safeExit from '../../stories/safe-exit.stories.js';
import { expectIdrefsToResolve, quick, textOf } from '../support/browser.js';

const tags =
  'vald-program-goals, vald-goal-card, vald-namnd-responsibilities, vald-indicator-table, vald-responsibility-matrix, vald-help-contacts, vald-safe-exit';

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

for (const file of [
  goalCard,
  helpContacts,
  indicatorTable,
  namndResponsibilities,
  program,
  programGoals,
  responsibilityMatrix,
  safeExit,
]) {
  const { default: meta, ...stories } = file as unknown as { default: Meta<object> } & Record<
    string,
    Story<object>
  >;
  describe(`stories of ${meta.component}`, () => {
    quick();

    const loads = 'src' in meta.args;
    it('has the states of loading', () => {
      expect(loads ? Object.keys(states).filter((name) => !stories[name]) : []).to.deep.equal([]);
    });

    for (const [name, story] of Object.entries(stories) as [string, Story<object>][]) {
      it(name, async () => {
        const args = { ...meta.args, ...story.args };
        const box = await fixture((story.render ?? meta.render)(args), {
          parentNode: document.createElement('div'),
        });
        const elements = [box, ...box.querySelectorAll(tags)].filter((one) => one.matches(tags));
        expect(elements.length).to.be.greaterThan(0);
        for (const isShown of (loads && states[name]) || [isDone]) {
          await waitUntil(() => elements.every(isShown), 'everything is shown', { timeout: 8000 });
          await expect(box).to.be.accessible();
          for (const one of elements) expectIdrefsToResolve(one);
        }
      });
    }
  });
}
