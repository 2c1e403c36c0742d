// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `history`. */
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
  const t11 = ['city', 'parent', 'other'];
  const t12: Table = ['choice', t11];
  const t13: Table = ['object', { from: t3, to: t3 }];
  const t14: Table = ['object', { source: t5, section: t7 }];
  const t15: Table = ['array', t14, 1];
  const t16: Table = ['object', { period: t13, sources: t15 }];
  const t17: Table = ['array', t16];
  const t18: Table = ['default', t17, []];
  const t19 = ['consultation', 'adopted', 'in-force', 'extended', 'expired', 'replaced'];
  const t20: Table = ['choice', t19];
  const t21: Table = ['optional', t20];
  const t22: Table = ['optional', t5];
  const t23: Table = ['string', 1, 20000];
  const t24: Table = ['optional', t23];
  const t25 = ['forvaltning', 'civil-society', 'politician'];
  const t26: Table = ['choice', t25];
  const t27: Table = ['default', t26, 'forvaltning'];
  const t28 = ['program'];
  const t29: Table = ['choice', t28];
  const t30: Table = ['object', { kind: t29 }];
  const t31 = ['goal', 'indicator'];
  const t32: Table = ['choice', t31];
  const t33: Table = ['object', { kind: t32, id: t5 }];
  const t34 = ['theme'];
  const t35: Table = ['choice', t34];
  const t36: Table = ['object', { kind: t35, name: t6 }];
  const t37: Table = ['union', [t30, t33, t36]];
  const t38 = ['positive', 'critical', 'neutral', 'proposal'];
  const t39: Table = ['choice', t38];
  const t40: Table = ['object', { namnd: t5 }];
  const t41: Table = ['object', { group: t5 }];
  const t42: Table = ['union', [t40, t41]];
  const t43 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t44: Table = ['choice', t43];
  const t45 = ['operations', 'employer'];
  const t46: Table = ['choice', t45];
  const t47: Table = ['default', t46, 'operations'];
  const t48 = ['decided', 'proposed'];
  const t49: Table = ['choice', t48];
  const t50: Table = ['default', t49, 'decided'];
  const t51: Table = ['optional', t15];
  const t52: Table = [
    'object',
    { owner: t42, role: t44, capacity: t47, status: t50, from: t8, to: t8, sources: t51 },
  ];
  const t53: Table = ['object', { responsibility: t52 }];
  const t54: Table = ['optional', t53];
  const t55 = ['unknown', 'accepted', 'rejected'];
  const t56: Table = ['choice', t55];
  const t57: Table = ['optional', t56];
  const t58: Table = [
    'object',
    {
      id: t5,
      author: t6,
      authorKind: t27,
      date: t8,
      onBehalfOf: t22,
      about: t37,
      stance: t39,
      quote: t23,
      proposal: t54,
      decision: t57,
      sources: t15,
    },
  ];
  const t59: Table = ['array', t58];
  const t60: Table = ['default', t59, []];
  const t61: Table = [
    'object',
    {
      id: t5,
      title: t6,
      shortTitle: t6,
      level: t12,
      period: t13,
      otherPeriods: t18,
      status: t21,
      under: t22,
      note: t24,
      ownReading: t24,
      opinions: t60,
      sources: t15,
    },
  ];
  const t62: Table = ['array', t61];
  const t63: Table = ['array', t5];
  const t64: Table = ['object', { program: t5, goals: t63 }];
  const t65 = ['kept', 'reworded', 'split', 'merged', 'new', 'gone', 'follows'];
  const t66: Table = ['choice', t65];
  const t67: Table = ['default', ['boolean'], false];
  const t68: Table = [
    'object',
    { from: t64, to: t64, kind: t66, isOwnReading: t67, note: t24, sources: t15 },
  ];
  const t69: Table = ['array', t68];
  const t70: Table = ['default', t69, []];
  const t71 = ['participants', 'evidence', 'consultation', 'decision'];
  const t72: Table = ['choice', t71];
  const t73: Table = ['array', t6];
  const t74: Table = ['default', t73, []];
  const t75: Table = [
    'object',
    { id: t5, program: t5, topic: t72, text: t23, list: t74, sources: t15 },
  ];
  const t76: Table = ['array', t75];
  const t77: Table = ['default', t76, []];
  const t78: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      programs: t62,
      relations: t70,
      background: t77,
    },
  ];
  return t78;
};
