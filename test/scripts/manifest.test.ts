/* What editors and machines are told of the elements: all of it, nothing else, and in words. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { editorFiles, llmsText } from '../../scripts/editor-data.js';
import { silentIn, type Declaration, type Manifest } from '../../scripts/manifest.js';
import { elementNames, tagOf } from '../../src/elements.js';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText, root } from '../support/node.js';

let manifest: Manifest;
let declarations: Declaration[];
const declarationOf = (name: string) => declarations.find((one) => one.name === name)!;
const typesOf = (name: string, kind: 'members' | 'attributes') =>
  new Map(declarationOf(name)[kind]!.map((item) => [item.name, item.type?.text]));

before(async () => {
  manifest = (await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: fileURLToPath(root),
    noWrite: true,
  })) as unknown as Manifest;
  declarations = manifest.modules.flatMap(({ declarations: list = [] }) => list);
});

describe('the manifest', () => {
  test('has every element, and classes alone', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(tags.sort(), elementNames.map(tagOf).sort());
    assert.ok(declarations.every(({ kind }) => kind === 'class'));
  });
  test('has the members that others may use', () => {
    assert.deepEqual([...typesOf('ValdGoalCard', 'members').keys()].sort(), [
      'credentials',
      'expanded',
      'goal',
      'headingLevel',
      'lang',
      'namnd',
      'program',
      'reload',
      'src',
      'version',
    ]);
  });
  test('says which words a choice has, whatever it is called in the source', () => {
    const words = "'victim' | 'child' | 'perpetrator' | 'relative' | 'manager' | 'professional'";
    assert.equal(typesOf('ValdHelpContacts', 'attributes').get('audience'), words);
    assert.equal(typesOf('ValdHelpContacts', 'members').get('audience'), `${words} | undefined`);
    assert.equal(typesOf('ValdOpinions', 'attributes').get('group'), "'about' | 'author'");
    // In the order of the source.
    assert.equal(
      typesOf('ValdResponsibilityMatrix', 'attributes').get('rows'),
      "'goals' | 'namnder'",
    );
  });
  test('says what each event carries, and where it is described', () => {
    assert.equal(typesOf('ValdErrorEvent', 'members').get('problem'), 'Problem');
    assert.equal(typesOf('ValdFilterEvent', 'members').get('total'), 'number');
    for (const { events = [] } of declarations)
      for (const { type } of events)
        assert.deepEqual(type!.references, [{ name: type!.text, module: 'events.js' }]);
  });
  test('has a description of everything, and would tell where there is none', () => {
    assert.deepEqual(silentIn(manifest), []);
    const other = structuredClone(manifest);
    const [card] = other.modules
      .flatMap(({ declarations: list = [] }) => list)
      .filter(({ tagName }) => tagName === 'vald-goal-card');
    delete card!.cssParts![0]!.description;
    assert.deepEqual(silentIn(other), [`ValdGoalCard cssParts ${card!.cssParts![0]!.name}`]);
  });
  test('leaves out no exported part and no custom state: the elements have none', () => {
    const files = readdirSync(new URL('src/components', root), {
      recursive: true,
      encoding: 'utf8',
    });
    for (const file of files.filter((name) => name.endsWith('.ts')))
      assert.doesNotMatch(readText(`src/components/${file}`), /exportparts|attachInternals/i, file);
  });
});

describe('what is made from it', () => {
  test('VS Code: each element with its attributes and the values of a choice', () => {
    const { tags } = JSON.parse(editorFiles(manifest).get('vscode.html-custom-data.json')!) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    assert.deepEqual(tags.map(({ name }) => name).sort(), elementNames.map(tagOf).sort());
    const help = tags.find(({ name }) => name === 'vald-help-contacts')!;
    assert.deepEqual(
      help.attributes.find(({ name }) => name === 'look')!.values!.map(({ name }) => name),
      ['full', 'quiet'],
    );
  });
  test('JetBrains: each element', () => {
    const { name, contributions } = JSON.parse(editorFiles(manifest).get('web-types.json')!) as {
      name: string;
      contributions: { html: { elements: { name: string }[] } };
    };
    assert.equal(name, 'vald-program');
    assert.deepEqual(
      contributions.html.elements.map((element) => element.name).sort(),
      elementNames.map(tagOf).sort(),
    );
  });
  test('llms.txt: each element, attribute, part and event', () => {
    const text = llmsText(manifest);
    for (const { tagName, attributes = [], cssParts = [] } of declarations.filter(
      (one) => one.tagName,
    )) {
      const [, rest] = text.split(`\n## <${tagName}>\n`);
      const own = rest!.split('\n## ')[0]!;
      for (const { name, description } of [...attributes, ...cssParts])
        assert.ok(own.includes(`\`${name}\``) && own.includes(description!), `${tagName} ${name}`);
    }
    assert.match(text, /### ValdLoadEvent: [^]*- `program` \(string\): id of the programme/);
    assert.doesNotMatch(text, /undefined/);
  });
});
