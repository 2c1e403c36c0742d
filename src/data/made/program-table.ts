// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `program`. */
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
  const t10 = ['city', 'parent'];
  const t11: Table = ['choice', t10];
  const t12: Table = ['default', t11, 'city'];
  const t13: Table = ['object', { source: t4, section: t6 }];
  const t14: Table = ['array', t13, 1];
  const t15: Table = ['object', { text: t5, usedIn: t6, sources: t14 }];
  const t16: Table = ['array', t15];
  const t17: Table = ['default', t16, []];
  const t18: Table = ['object', { from: ['date'], to: ['date'] }];
  const t19 = ['consultation', 'adopted', 'in-force', 'extended', 'expired', 'replaced'];
  const t20: Table = ['choice', t19];
  const t21: Table = ['string', 1, 20000];
  const t22: Table = ['object', { text: t21, sources: t14 }];
  const t23: Table = ['optional', t22];
  const t24: Table = ['object', { text: t5, sources: t14 }];
  const t25: Table = ['array', t24];
  const t26: Table = ['default', t25, []];
  const t27: Table = ['array', t22];
  const t28: Table = ['default', t27, []];
  const t29: Table = ['object', { program: t4, title: t6, sources: t14 }];
  const t30: Table = ['optional', t29];
  const t31: Table = ['optional', t21];
  const t32: Table = ['object', { id: t4, name: t5, text: t31, sources: t14 }];
  const t33: Table = ['array', t32];
  const t34: Table = ['default', t33, []];
  const t35: Table = ['number', true, 0];
  const t36: Table = ['optional', t35];
  const t37: Table = ['object', { id: t4, text: t21, ownWords: t3, sources: t14 }];
  const t38: Table = ['array', t37];
  const t39: Table = ['default', t38, []];
  const t40: Table = ['object', { id: t4, number: t6, text: t21, sources: t14 }];
  const t41: Table = ['array', t40];
  const t42: Table = ['default', t41, []];
  const t43: Table = ['array', t4];
  const t44: Table = ['default', t43, []];
  const t45: Table = ['object', { program: t4, goal: t4 }];
  const t46: Table = ['optional', t45];
  const t47: Table = [
    'object',
    {
      id: t4,
      number: t36,
      numberInferred: t3,
      shortName: t6,
      text: t21,
      plainText: t31,
      prerequisites: t39,
      subgoals: t42,
      targetGroupIds: t44,
      violenceTypeIds: t44,
      parentGoal: t46,
      sources: t14,
    },
  ];
  const t48: Table = ['array', t47];
  const t49: Table = ['array', t4, 1];
  const t50: Table = ['object', { namnd: t4 }];
  const t51: Table = ['object', { group: t4 }];
  const t52: Table = ['union', [t50, t51]];
  const t53 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t54: Table = ['choice', t53];
  const t55 = ['operations', 'employer'];
  const t56: Table = ['choice', t55];
  const t57: Table = ['default', t56, 'operations'];
  const t58 = ['decided', 'proposed'];
  const t59: Table = ['choice', t58];
  const t60: Table = ['default', t59, 'decided'];
  const t61: Table = ['optional', t14];
  const t62: Table = [
    'object',
    { owner: t52, role: t54, capacity: t57, status: t60, from: t7, to: t7, sources: t61 },
  ];
  const t63: Table = ['array', t62];
  const t64: Table = ['default', t63, []];
  const t65: Table = [
    'object',
    { id: t4, goalIds: t49, text: t21, start: t7, end: t7, responsibilities: t64, sources: t14 },
  ];
  const t66: Table = ['array', t65];
  const t67: Table = ['default', t66, []];
  const t68 = ['percent', 'count', 'days', 'per-10000', 'index', 'yes-no', 'other'];
  const t69: Table = ['choice', t68];
  const t70 = ['mean', 'median'];
  const t71: Table = ['choice', t70];
  const t72: Table = ['optional', t71];
  const t73: Table = ['object', { from: ['number'], to: ['number'] }];
  const t74: Table = ['optional', t73];
  const t75 = [0, 1, 2, 3, 4];
  const t76: Table = ['choice', t75];
  const t77: Table = ['optional', t76];
  const t78 = ['higher', 'lower', 'none', 'unclear'];
  const t79: Table = ['choice', t78];
  const t80: Table = ['optional', t79];
  const t81 = ['active', 'discontinued', 'planned'];
  const t82: Table = ['choice', t81];
  const t83: Table = ['object', { state: t82, from: t7, reason: t31 }];
  const t84: Table = ['default', t83, { state: 'active' }];
  const t85 = ['program', 'kf', 'namnd', 'regional'];
  const t86: Table = ['choice', t85];
  const t87: Table = [
    'object',
    {
      id: t4,
      goalIds: t49,
      text: t21,
      textVariants: t28,
      theme: t6,
      dataSource: t6,
      formerGoalIds: t44,
      unit: t69,
      unitLabel: t6,
      average: t72,
      scale: t74,
      decimals: t77,
      direction: t80,
      bySex: t3,
      responsibilities: t64,
      periodicity: t6,
      definition: t31,
      caveat: t31,
      lifecycle: t84,
      origin: t86,
      sources: t14,
    },
  ];
  const t88: Table = ['array', t87];
  const t89: Table = ['default', t88, []];
  const t90: Table = ['object', { id: t4, text: t21, responsibilities: t63, sources: t14 }];
  const t91: Table = ['array', t90];
  const t92: Table = ['default', t91, []];
  const t93: Table = ['object', { duties: t44, statement: t23, ils: t6 }];
  const t94: Table = ['optional', t93];
  const t95 = [
    'goals',
    'subgoals',
    'activities',
    'indicators',
    'responsibilities',
    'prerequisites',
    'outcomes',
    'other',
  ];
  const t96: Table = ['choice', t95];
  const t97: Table = ['optional', t4];
  const t98: Table = ['object', { about: t96, namnd: t97, text: t21, sources: t14 }];
  const t99: Table = ['array', t98];
  const t100: Table = ['default', t99, []];
  const t101: Table = [
    'object',
    { organisation: t5, outcomes: t6, opinions: t6, contacts: t6, history: t6, replacedBy: t6 },
  ];
  const t102: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      id: t4,
      level: t12,
      title: t5,
      shortTitle: t5,
      titleVariants: t17,
      period: t18,
      status: t20,
      vision: t23,
      purpose: t23,
      purposeShort: t23,
      structure: t23,
      scope: t23,
      adoptedBy: t6,
      adoptedOn: t7,
      caseNumbers: t26,
      cityGoals: t28,
      parentStrategy: t30,
      replaces: t30,
      replacedBy: t30,
      targetGroups: t34,
      violenceTypes: t34,
      perspectives: t34,
      actors: t34,
      goals: t48,
      activities: t67,
      indicators: t89,
      duties: t92,
      followUp: t94,
      gaps: t100,
      links: t101,
    },
  ];
  return t102;
};
