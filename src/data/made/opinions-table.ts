// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `opinions`. */
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
  const t11 = ['forvaltning', 'civil-society', 'politician'];
  const t12: Table = ['choice', t11];
  const t13: Table = ['default', t12, 'forvaltning'];
  const t14: Table = ['optional', t5];
  const t15 = ['program'];
  const t16: Table = ['choice', t15];
  const t17: Table = ['object', { kind: t16 }];
  const t18 = ['goal', 'indicator'];
  const t19: Table = ['choice', t18];
  const t20: Table = ['object', { kind: t19, id: t5 }];
  const t21 = ['theme'];
  const t22: Table = ['choice', t21];
  const t23: Table = ['object', { kind: t22, name: t6 }];
  const t24: Table = ['union', [t17, t20, t23]];
  const t25 = ['positive', 'critical', 'neutral', 'proposal'];
  const t26: Table = ['choice', t25];
  const t27: Table = ['string', 1, 20000];
  const t28: Table = ['object', { namnd: t5 }];
  const t29: Table = ['object', { group: t5 }];
  const t30: Table = ['union', [t28, t29]];
  const t31 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t32: Table = ['choice', t31];
  const t33 = ['operations', 'employer'];
  const t34: Table = ['choice', t33];
  const t35: Table = ['default', t34, 'operations'];
  const t36 = ['decided', 'proposed'];
  const t37: Table = ['choice', t36];
  const t38: Table = ['default', t37, 'decided'];
  const t39: Table = ['object', { source: t5, section: t7 }];
  const t40: Table = ['array', t39, 1];
  const t41: Table = ['optional', t40];
  const t42: Table = [
    'object',
    { owner: t30, role: t32, capacity: t35, status: t38, from: t8, to: t8, sources: t41 },
  ];
  const t43: Table = ['object', { responsibility: t42 }];
  const t44: Table = ['optional', t43];
  const t45 = ['unknown', 'accepted', 'rejected'];
  const t46: Table = ['choice', t45];
  const t47: Table = ['optional', t46];
  const t48: Table = [
    'object',
    {
      id: t5,
      author: t6,
      authorKind: t13,
      date: t8,
      onBehalfOf: t14,
      about: t24,
      stance: t26,
      quote: t27,
      proposal: t44,
      decision: t47,
      sources: t40,
    },
  ];
  const t49: Table = ['array', t48];
  const t50: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      program: t5,
      opinions: t49,
    },
  ];
  return t50;
};
