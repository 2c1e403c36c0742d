/*
 * Elements are registered in any order: a loader fetches each by itself. Here the scope comes last,
 * which takes a page of its own, where nothing is registered before the test does it.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ValdGoalCard } from '../../../src/components/goal-card/goal-card.js';
import { ValdProgram } from '../../../src/components/program/program.js';

const text = (card: Element) => card.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const src = (key: string) => `/fault/files/${key}/index.json`;
// All browsers ask one server.
const key = crypto.randomUUID();

describe('a scope that is registered after the elements in it', () => {
  it('is asked then: they wait for it, without a fault, and take what it says', async () => {
    customElements.define('vald-goal-card', ValdGoalCard);
    const faults: string[] = [];
    const page = await fixture<HTMLElement>(html`
      <div @vald-error=${({ problem }: { problem: { kind: string } }) => faults.push(problem.kind)}>
        <vald-program src=${src(key)} namnd="arbetsmarknadsnamnden">
          <vald-program program="stockholm-2017-2020">
            <vald-goal-card id="inner" goal="2017-m1"></vald-goal-card>
          </vald-program>
          <vald-goal-card id="waits" goal="2021-m3"></vald-goal-card>
          <vald-goal-card id="has" src=${src(crypto.randomUUID())} goal="2021-m3"></vald-goal-card>
          <vald-goal-card id="leaves" goal="2021-m1"></vald-goal-card>
        </vald-program>
      </div>
    `);
    const card = (id: string) => page.querySelector<ValdGoalCard>(`#${id}`)!;
    const leaves = card('leaves');
    const isShown = (id: string) => card(id).shadowRoot!.querySelector('.card') !== null;
    await waitUntil(() => isShown('has'), 'what has an address of its own waits for nobody');
    for (const id of ['inner', 'waits']) {
      expect(isShown(id), id).to.equal(false);
      expect(card(id).shadowRoot!.querySelector('.notice'), id).to.equal(null);
    }
    expect(text(card('has'))).not.to.contain('Vår nämnd');
    leaves.remove();

    customElements.define('vald-program', ValdProgram);
    await waitUntil(() => isShown('inner') && isShown('waits'), 'the scope says where the data is');
    await waitUntil(() => text(card('has')).includes('Vår nämnd'), 'the own nämnd of the scope');
    expect(text(card('waits'))).to.contain('Vår nämnd');
    expect(text(card('inner'))).to.contain('Mål 1');
    expect(leaves.shadowRoot!.querySelector('.card'), 'what has left is not asked').to.equal(null);
    expect(faults).to.deep.equal([]);
    const counts = (await (await fetch(`/fault/files-count?key=${key}`)).json()) as object;
    expect(counts).to.have.property('index.json', 1);
  });
});
