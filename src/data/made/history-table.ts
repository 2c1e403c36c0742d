// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `history`. */
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
  const t10 = ['city', 'parent', 'other'];
  const t11: Table = ['choice', t10];
  const t12: Table = ['object', { from: ['date'], to: ['date'] }];
  const t13: Table = ['object', { source: t4, section: t6 }];
  const t14: Table = ['array', t13, 1];
  const t15: Table = ['object', { period: t12, sources: t14 }];
  const t16: Table = ['array', t15];
  const t17: Table = ['default', t16, []];
  const t18 = ['consultation', 'adopted', 'in-force', 'extended', 'expired', 'replaced'];
  const t19: Table = ['choice', t18];
  const t20: Table = ['optional', t19];
  const t21: Table = ['optional', t4];
  const t22: Table = ['string', 1, 20000];
  const t23: Table = ['optional', t22];
  const t24 = ['forvaltning', 'civil-society', 'politician'];
  const t25: Table = ['choice', t24];
  const t26: Table = ['default', t25, 'forvaltning'];
  const t27 = ['program'];
  const t28: Table = ['choice', t27];
  const t29: Table = ['object', { kind: t28 }];
  const t30 = ['goal', 'indicator'];
  const t31: Table = ['choice', t30];
  const t32: Table = ['object', { kind: t31, id: t4 }];
  const t33 = ['theme'];
  const t34: Table = ['choice', t33];
  const t35: Table = ['object', { kind: t34, name: t5 }];
  const t36: Table = ['union', [t29, t32, t35]];
  const t37 = ['positive', 'critical', 'neutral', 'proposal'];
  const t38: Table = ['choice', t37];
  const t39: Table = ['object', { namnd: t4 }];
  const t40: Table = ['object', { group: t4 }];
  const t41: Table = ['union', [t39, t40]];
  const t42 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t43: Table = ['choice', t42];
  const t44 = ['operations', 'employer'];
  const t45: Table = ['choice', t44];
  const t46: Table = ['default', t45, 'operations'];
  const t47 = ['decided', 'proposed'];
  const t48: Table = ['choice', t47];
  const t49: Table = ['default', t48, 'decided'];
  const t50: Table = ['optional', t14];
  const t51: Table = [
    'object',
    { owner: t41, role: t43, capacity: t46, status: t49, from: t7, to: t7, sources: t50 },
  ];
  const t52: Table = ['object', { responsibility: t51 }];
  const t53: Table = ['optional', t52];
  const t54 = ['unknown', 'accepted', 'rejected'];
  const t55: Table = ['choice', t54];
  const t56: Table = ['optional', t55];
  const t57: Table = [
    'object',
    {
      id: t4,
      author: t5,
      authorKind: t26,
      date: t7,
      onBehalfOf: t21,
      about: t36,
      stance: t38,
      quote: t22,
      proposal: t53,
      decision: t56,
      sources: t14,
    },
  ];
  const t58: Table = ['array', t57];
  const t59: Table = ['default', t58, []];
  const t60: Table = [
    'object',
    {
      id: t4,
      title: t5,
      shortTitle: t5,
      level: t11,
      period: t12,
      otherPeriods: t17,
      status: t20,
      under: t21,
      note: t23,
      ownReading: t23,
      opinions: t59,
      sources: t14,
    },
  ];
  const t61: Table = ['array', t60];
  const t62: Table = ['array', t4];
  const t63: Table = ['object', { program: t4, goals: t62 }];
  const t64 = ['kept', 'reworded', 'split', 'merged', 'new', 'gone', 'follows'];
  const t65: Table = ['choice', t64];
  const t66: Table = ['default', ['boolean'], false];
  const t67: Table = [
    'object',
    { from: t63, to: t63, kind: t65, isOwnReading: t66, note: t23, sources: t14 },
  ];
  const t68: Table = ['array', t67];
  const t69: Table = ['default', t68, []];
  const t70 = ['participants', 'evidence', 'consultation', 'decision'];
  const t71: Table = ['choice', t70];
  const t72: Table = ['array', t5];
  const t73: Table = ['default', t72, []];
  const t74: Table = [
    'object',
    { id: t4, program: t4, topic: t71, text: t22, list: t73, sources: t14 },
  ];
  const t75: Table = ['array', t74];
  const t76: Table = ['default', t75, []];
  const t77: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      programs: t61,
      relations: t69,
      background: t76,
    },
  ];
  return t77;
};
