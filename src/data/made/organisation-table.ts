// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `organisation`. */
export const table = (): Table => {
  const t0 = [1];
  const t1: Table = ['choice', t0];
  const t2: Table = ['string', undefined, undefined, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/];
  const t3: Table = ['optional', ['boolean']];
  const t4: Table = ['string', undefined, undefined, /^[a-z0-9][a-z0-9-]{0,99}$/];
  const t5: Table = ['string', 1, 1000];
  const t6: Table = ['optional', t5];
  const t7: Table = ['optional', ['date']];
  const t8: Table = ['object', { id: t4, title: t5, url: t6, file: t6, date: t7, retrieved: t7 }];
  const t9: Table = ['array', t8];
  const t10 = ['kommunstyrelse', 'facknamnd', 'stadsdelsnamnd', 'bolagsstyrelse', 'other'];
  const t11: Table = ['choice', t10];
  const t12: Table = ['array', t4];
  const t13: Table = ['default', t12, []];
  const t14: Table = ['string', 1, 20000];
  const t15: Table = ['optional', t14];
  const t16: Table = ['object', { source: t4, section: t6 }];
  const t17: Table = ['array', t16, 1];
  const t18: Table = [
    'object',
    {
      id: t4,
      name: t5,
      kind: t11,
      administration: t6,
      validFrom: t7,
      validTo: t7,
      successorIds: t13,
      note: t15,
      sources: t17,
    },
  ];
  const t19: Table = ['array', t18];
  const t20: Table = ['array', t11];
  const t21: Table = ['default', t20, []];
  const t22: Table = ['object', { ids: t13, kinds: t21 }];
  const t23: Table = ['object', { id: t4, name: t5, members: t22, sources: t17 }];
  const t24: Table = ['array', t23];
  const t25: Table = ['object', { text: t14, sources: t17 }];
  const t26: Table = ['array', t25];
  const t27: Table = ['default', t26, []];
  const t28: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      namnder: t19,
      groups: t24,
      gaps: t27,
    },
  ];
  return t28;
};
