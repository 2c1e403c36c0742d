// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `index`. */
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
  const t11 = ['city', 'parent'];
  const t12: Table = ['choice', t11];
  const t13: Table = ['object', { from: t3, to: t3 }];
  const t14 = ['consultation', 'adopted', 'in-force', 'extended', 'expired', 'replaced'];
  const t15: Table = ['choice', t14];
  const t16: Table = [
    'object',
    { id: t5, title: t6, shortTitle: t6, level: t12, period: t13, status: t15, href: t6 },
  ];
  const t17: Table = ['array', t16];
  const t18: Table = ['object', { href: t6, document: ['any'] }];
  const t19: Table = ['array', t18];
  const t20: Table = ['default', t19, []];
  const t21: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      programs: t17,
      embedded: t20,
    },
  ];
  return t21;
};
