/* The comparison as somebody hears it: each piece of a text after the word that says what it is. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ValdProgramCompare } from '../../../src/index.js';
import { axRows, axTree, flat, phrases, type AxNode } from '../../support/ax.js';
import { api, newKey, quick, untilWhole } from '../../support/browser.js';
import { $ } from '../../support/page-object.js';

async function make(other: string): Promise<ValdProgramCompare> {
  const element = await fixture<ValdProgramCompare>(
    html`<vald-program-compare src=${api(newKey())} with=${other}></vald-program-compare>`,
  );
  await waitUntil(() => $(element, '.relations'), 'the goals');
  await untilWhole(element);
  return element;
}

/** What is said under a heading, up to the next of its level. */
function under(tree: AxNode, title: string): string[] {
  const said = phrases(tree);
  const from = said.indexOf(`heading 3: ${title}`);
  const to = said.findIndex((one, at) => at > from && one.startsWith('heading 3: '));
  return said.slice(from + 1, to < 0 ? undefined : to);
}

describe('vald-program-compare, heard', () => {
  quick();

  it('what was removed, added and kept of a vision, in the order of the text', async () => {
    await make('stockholm-2017-2020');
    const tree = await axTree();
    expect(under(tree, 'Vision')).to.deep.equal([
      'Stockholm är en stad fri från våld i nära relationer',
      'borttaget:',
      'och hedersrelaterad',
      'tillagt:',
      ', hedersrelaterat',
      'oförändrat:',
      'våld och förtryck',
      'tillagt:',
      ', prostitution, människohandel för sexuella ändamål samt sexuellt våld oberoende relation',
      '.',
    ]);
    // Those whose screen reader tells of them hear it twice, and not wrong.
    const roles = flat(tree).map(({ role }) => role);
    expect(roles.filter((role) => role === 'deletion').length).to.be.greaterThan(2);
    expect(roles.filter((role) => role === 'insertion').length).to.be.greaterThan(2);
  });

  it('a goal of the strategy, and how the city has it', async () => {
    await make('stockholms-lan-2020-2026');
    const goals = under(await axTree(), 'Mål');
    expect(goals.slice(0, 8)).to.deep.equal([
      'Följer strategin',
      'Från Mål 1 (2020–2026) till Mål 1 (2021–2025)',
      'borttaget:',
      'Myndigheter och aktörer',
      'tillagt:',
      'Stadens verksamheter',
      'oförändrat:',
      'arbetar våldsförebyggande',
    ]);
    const same = goals.indexOf('Från Mål 2 (2020–2026) till Mål 2 (2021–2025)');
    expect(goals.slice(same + 1, same + 3)).to.deep.equal([
      'Våldsutövare har tillgång till återfallsförebyggande insatser utifrån sina behov',
      'Samma ord i båda.',
    ]);
  });

  it('layers are a table with headers', async () => {
    await make('stockholm-2017-2020');
    const [head, first] = axRows(await axTree());
    expect(head!.roles).to.deep.equal(['columnheader', 'columnheader', 'columnheader']);
    expect(first!.roles).to.deep.equal(['rowheader', 'cell', 'cell']);
    expect(first!.names[0]).to.equal('Delmål');
  });
});
