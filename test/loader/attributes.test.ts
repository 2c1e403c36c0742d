import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readElements } from '../../scripts/site.js';
import { attributeTexts } from '../../site/texts.js';
import { audiences, indicatorColumns } from '../../src/data/index.js';
import { languages } from '../../src/i18n/languages.js';
import { ADDRESS, attributeForms } from '../../src/loader/attributes.js';
import { readJson } from '../support/node.js';

const elements = await readElements();
const takes = (attribute: string, value: string): boolean => {
  const form = attributeForms[attribute];
  return form instanceof RegExp && form.test(value);
};

describe('what an attribute takes by a link or a data attribute', () => {
  it('is said of every attribute of every element, but for where data comes from', () => {
    const named = new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
    named.delete('src');
    named.delete('credentials');
    assert.deepEqual(Object.keys(attributeForms).sort(), [...named].sort());
  });

  it('has every value that the elements, the builder and the data have', () => {
    for (const { attributes } of elements)
      for (const { name, values, isBoolean, fallback } of attributes) {
        if (name === 'credentials') continue;
        for (const value of values) assert.ok(takes(name, value), `${name}=${value}`);
        for (const value of Object.keys(attributeTexts[name]?.values ?? {}))
          assert.ok(takes(name, value), `${name}=${value}`);
        if (isBoolean) assert.ok(takes(name, '') && !takes(name, 'false'), name);
        if (/^\d+$/.test(fallback ?? '')) assert.ok(takes(name, fallback!), name);
      }
    for (const one of audiences) assert.ok(takes('audience', one), one);
    for (const one of ['sv', ...Object.keys(languages)]) assert.ok(takes('lang', one), one);
    for (const one of [...Object.keys(indicatorColumns), 'name', '-goal', '2023', '-2023-06'])
      assert.ok(takes('sort', one), one);
    const { namnder } = readJson('public/api/v1/organisation.json') as {
      namnder: { id: string }[];
    };
    for (const { id } of namnder) assert.ok(takes('namnd', id), id);
    assert.ok(takes('goal', 'x'.repeat(100)) && takes('goal', '2021-m3'));
    assert.ok(takes('search', 'våldsförebyggande'));
  });

  it('has no sentence, no number to call, nothing without end and no markup', () => {
    for (const attribute of Object.keys(attributeForms))
      for (const value of [
        '112 och 020-50 50 50 är ur bruk. Ring 0939-123 45 67',
        '0939 123 45 67',
        '+46939123456',
        'ring mig',
        'visually-hidden!',
        'https://stranger.example/',
        'javascript:alert(1)',
        '<img src=x>',
        'a\nb',
        'x'.repeat(101),
        '\u202eab',
        '__proto__.x',
      ])
        assert.ok(!takes(attribute, value), `${attribute}=${value}`);
    for (const [attribute, form] of Object.entries(attributeForms))
      if (
        form !== ADDRESS &&
        !['program', 'namnd', 'goal', 'indicator', 'with'].includes(attribute)
      )
        for (const value of ['visually-hidden', 'constructor', '112', '11414'])
          if (!['search', 'sort'].includes(attribute))
            assert.ok(!takes(attribute, value), `${attribute}=${value}`);
  });

  it('is an id as the data format has it, in any case', () => {
    const schema = JSON.stringify(readJson('public/api/v1/schema/organisation.schema.json'));
    assert.ok(schema.includes('^[a-z0-9][a-z0-9-]{0,99}$'));
    assert.ok(takes('namnd', 'SISAB') && !takes('namnd', '-a') && !takes('namnd', ''));
  });
});
