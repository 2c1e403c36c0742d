// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `program`. */
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
  const t13: Table = ['default', t12, 'city'];
  const t14: Table = ['object', { source: t5, section: t7 }];
  const t15: Table = ['array', t14, 1];
  const t16: Table = ['object', { text: t6, usedIn: t7, sources: t15 }];
  const t17: Table = ['array', t16];
  const t18: Table = ['default', t17, []];
  const t19: Table = ['object', { from: t3, to: t3 }];
  const t20 = ['consultation', 'adopted', 'in-force', 'extended', 'expired', 'replaced'];
  const t21: Table = ['choice', t20];
  const t22: Table = ['string', 1, 20000];
  const t23: Table = ['object', { text: t22, sources: t15 }];
  const t24: Table = ['optional', t23];
  const t25: Table = ['object', { text: t6, sources: t15 }];
  const t26: Table = ['array', t25];
  const t27: Table = ['default', t26, []];
  const t28: Table = ['array', t23];
  const t29: Table = ['default', t28, []];
  const t30: Table = ['object', { program: t5, title: t7, sources: t15 }];
  const t31: Table = ['optional', t30];
  const t32: Table = ['optional', t22];
  const t33: Table = ['object', { id: t5, name: t6, text: t32, sources: t15 }];
  const t34: Table = ['array', t33];
  const t35: Table = ['default', t34, []];
  const t36: Table = ['number', true, 0];
  const t37: Table = ['optional', t36];
  const t38: Table = ['object', { id: t5, text: t22, ownWords: t4, sources: t15 }];
  const t39: Table = ['array', t38];
  const t40: Table = ['default', t39, []];
  const t41: Table = ['object', { id: t5, number: t7, text: t22, sources: t15 }];
  const t42: Table = ['array', t41];
  const t43: Table = ['default', t42, []];
  const t44: Table = ['array', t5];
  const t45: Table = ['default', t44, []];
  const t46: Table = ['object', { program: t5, goal: t5 }];
  const t47: Table = ['optional', t46];
  const t48: Table = [
    'object',
    {
      id: t5,
      number: t37,
      numberInferred: t4,
      shortName: t7,
      text: t22,
      plainText: t32,
      prerequisites: t40,
      subgoals: t43,
      targetGroupIds: t45,
      violenceTypeIds: t45,
      parentGoal: t47,
      sources: t15,
    },
  ];
  const t49: Table = ['array', t48];
  const t50: Table = ['array', t5, 1];
  const t51: Table = ['object', { namnd: t5 }];
  const t52: Table = ['object', { group: t5 }];
  const t53: Table = ['union', [t51, t52]];
  const t54 = ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'];
  const t55: Table = ['choice', t54];
  const t56 = ['operations', 'employer'];
  const t57: Table = ['choice', t56];
  const t58: Table = ['default', t57, 'operations'];
  const t59 = ['decided', 'proposed'];
  const t60: Table = ['choice', t59];
  const t61: Table = ['default', t60, 'decided'];
  const t62: Table = ['optional', t15];
  const t63: Table = [
    'object',
    { owner: t53, role: t55, capacity: t58, status: t61, from: t8, to: t8, sources: t62 },
  ];
  const t64: Table = ['array', t63];
  const t65: Table = ['default', t64, []];
  const t66: Table = [
    'object',
    { id: t5, goalIds: t50, text: t22, start: t8, end: t8, responsibilities: t65, sources: t15 },
  ];
  const t67: Table = ['array', t66];
  const t68: Table = ['default', t67, []];
  const t69 = ['percent', 'count', 'days', 'per-10000', 'index', 'yes-no', 'other'];
  const t70: Table = ['choice', t69];
  const t71 = ['mean', 'median'];
  const t72: Table = ['choice', t71];
  const t73: Table = ['optional', t72];
  const t74: Table = ['object', { from: ['number'], to: ['number'] }];
  const t75: Table = ['optional', t74];
  const t76 = [0, 1, 2, 3, 4];
  const t77: Table = ['choice', t76];
  const t78: Table = ['optional', t77];
  const t79 = ['higher', 'lower', 'none', 'unclear'];
  const t80: Table = ['choice', t79];
  const t81: Table = ['optional', t80];
  const t82 = ['active', 'discontinued', 'planned'];
  const t83: Table = ['choice', t82];
  const t84: Table = ['object', { state: t83, from: t8, reason: t32 }];
  const t85: Table = ['default', t84, { state: 'active' }];
  const t86 = ['program', 'kf', 'namnd', 'regional'];
  const t87: Table = ['choice', t86];
  const t88: Table = [
    'object',
    {
      id: t5,
      goalIds: t50,
      text: t22,
      textVariants: t29,
      theme: t7,
      dataSource: t7,
      formerGoalIds: t45,
      unit: t70,
      unitLabel: t7,
      average: t73,
      scale: t75,
      decimals: t78,
      direction: t81,
      bySex: t4,
      responsibilities: t65,
      periodicity: t7,
      definition: t32,
      caveat: t32,
      lifecycle: t85,
      origin: t87,
      sources: t15,
    },
  ];
  const t89: Table = ['array', t88];
  const t90: Table = ['default', t89, []];
  const t91: Table = ['object', { id: t5, text: t22, responsibilities: t64, sources: t15 }];
  const t92: Table = ['array', t91];
  const t93: Table = ['default', t92, []];
  const t94: Table = ['object', { duties: t45, statement: t24, ils: t7 }];
  const t95: Table = ['optional', t94];
  const t96 = [
    'goals',
    'subgoals',
    'activities',
    'indicators',
    'responsibilities',
    'prerequisites',
    'outcomes',
    'other',
  ];
  const t97: Table = ['choice', t96];
  const t98: Table = ['optional', t5];
  const t99: Table = ['object', { about: t97, namnd: t98, text: t22, sources: t15 }];
  const t100: Table = ['array', t99];
  const t101: Table = ['default', t100, []];
  const t102: Table = [
    'object',
    { organisation: t6, outcomes: t7, opinions: t7, contacts: t7, history: t7, replacedBy: t7 },
  ];
  const t103: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      id: t5,
      level: t13,
      title: t6,
      shortTitle: t6,
      titleVariants: t18,
      period: t19,
      status: t21,
      vision: t24,
      purpose: t24,
      purposeShort: t24,
      structure: t24,
      scope: t24,
      adoptedBy: t7,
      adoptedOn: t8,
      caseNumbers: t27,
      cityGoals: t29,
      parentStrategy: t31,
      replaces: t31,
      replacedBy: t31,
      targetGroups: t35,
      violenceTypes: t35,
      perspectives: t35,
      actors: t35,
      goals: t49,
      activities: t68,
      indicators: t90,
      duties: t93,
      followUp: t95,
      gaps: t101,
      links: t102,
    },
  ];
  return t103;
};
