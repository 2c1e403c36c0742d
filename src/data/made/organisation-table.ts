// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `organisation`. */
export const table = (): Table => {
  const t0 = [1];
  const t1: Table = ['choice', t0];
  const t2: Table = ['string', undefined, undefined, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/];
  const t3: Table = [
    'string',
    undefined,
    undefined,
    /^(\d{4}(-((0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|1\d|2[0-8]))?))?|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/,
  ];
  const t4: Table = ['optional', ['boolean']];
  const t5: Table = ['string', undefined, undefined, /^[a-z0-9][a-z0-9-]{0,99}$/];
  const t6: Table = ['string', 1, 1000];
  const t7: Table = ['optional', t6];
  const t8: Table = ['optional', t3];
  const t9: Table = ['object', { id: t5, title: t6, url: t7, file: t7, date: t8, retrieved: t8 }];
  const t10: Table = ['array', t9];
  const t11 = ['kommunstyrelse', 'facknamnd', 'stadsdelsnamnd', 'bolagsstyrelse', 'other'];
  const t12: Table = ['choice', t11];
  const t13: Table = ['array', t5];
  const t14: Table = ['default', t13, []];
  const t15: Table = ['string', 1, 20000];
  const t16: Table = ['optional', t15];
  const t17: Table = ['object', { source: t5, section: t7 }];
  const t18: Table = ['array', t17, 1];
  const t19: Table = [
    'object',
    {
      id: t5,
      name: t6,
      kind: t12,
      administration: t7,
      validFrom: t8,
      validTo: t8,
      successorIds: t14,
      note: t16,
      sources: t18,
    },
  ];
  const t20: Table = ['array', t19];
  const t21: Table = ['array', t12];
  const t22: Table = ['default', t21, []];
  const t23: Table = ['object', { ids: t14, kinds: t22 }];
  const t24: Table = ['object', { id: t5, name: t6, members: t23, sources: t18 }];
  const t25: Table = ['array', t24];
  const t26: Table = ['object', { text: t15, sources: t18 }];
  const t27: Table = ['array', t26];
  const t28: Table = ['default', t27, []];
  const t29: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      namnder: t20,
      groups: t25,
      gaps: t28,
    },
  ];
  return t29;
};
