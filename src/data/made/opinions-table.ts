// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `opinions`. */
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
  const t10 = ['forvaltning', 'civil-society', 'politician'];
  const t11: Table = ['choice', t10];
  const t12: Table = ['default', t11, 'forvaltning'];
  const t13: Table = ['optional', t4];
  const t14 = ['program'];
  const t15: Table = ['choice', t14];
  const t16: Table = ['object', { kind: t15 }];
  const t17 = ['goal', 'indicator'];
  const t18: Table = ['choice', t17];
  const t19: Table = ['object', { kind: t18, id: t4 }];
  const t20 = ['theme'];
  const t21: Table = ['choice', t20];
  const t22: Table = ['object', { kind: t21, name: t5 }];
  const t23: Table = ['union', [t16, t19, t22]];
  const t24 = ['positive', 'critical', 'neutral', 'proposal'];
  const t25: Table = ['choice', t24];
  const t26: Table = ['string', 1, 20000];
  const t27: Table = ['object', { namnd: t4 }];
  const t28: Table = ['object', { group: t4 }];
  const t29: Table = ['union', [t27, t28]];
  const t30 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t31: Table = ['choice', t30];
  const t32 = ['operations', 'employer'];
  const t33: Table = ['choice', t32];
  const t34: Table = ['default', t33, 'operations'];
  const t35 = ['decided', 'proposed'];
  const t36: Table = ['choice', t35];
  const t37: Table = ['default', t36, 'decided'];
  const t38: Table = ['object', { source: t4, section: t6 }];
  const t39: Table = ['array', t38, 1];
  const t40: Table = ['optional', t39];
  const t41: Table = [
    'object',
    { owner: t29, role: t31, capacity: t34, status: t37, from: t7, to: t7, sources: t40 },
  ];
  const t42: Table = ['object', { responsibility: t41 }];
  const t43: Table = ['optional', t42];
  const t44 = ['unknown', 'accepted', 'rejected'];
  const t45: Table = ['choice', t44];
  const t46: Table = ['optional', t45];
  const t47: Table = [
    'object',
    {
      id: t4,
      author: t5,
      authorKind: t12,
      date: t7,
      onBehalfOf: t13,
      about: t23,
      stance: t25,
      quote: t26,
      proposal: t43,
      decision: t46,
      sources: t39,
    },
  ];
  const t48: Table = ['array', t47];
  const t49: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      program: t4,
      opinions: t48,
    },
  ];
  return t49;
};
