// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `outcomes`. */
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
  const t11: Table = ['object', { suppressed: t7, full: t7, partial: t7, none: t7, unclear: t7 }];
  const t12: Table = ['optional', t11];
  const t13 = ['groups', 'parts'];
  const t14: Table = ['choice', t13];
  const t15: Table = ['object', { id: t5, name: t6 }];
  const t16: Table = ['array', t15, 1];
  const t17: Table = ['object', { source: t5, section: t7 }];
  const t18: Table = ['array', t17, 1];
  const t19: Table = [
    'object',
    { indicatorId: t5, name: t6, kind: t14, values: t16, sources: t18 },
  ];
  const t20: Table = ['array', t19];
  const t21: Table = ['default', t20, []];
  const t22: Table = [
    'string',
    undefined,
    undefined,
    /^((\d{4}(-((0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|1\d|2[0-8]))?))?|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)|\d{4}(\/\d\d|-(Q[1-4]|T[12]|VB)))$/,
  ];
  const t23: Table = ['string', 1, 20000];
  const t24: Table = ['object', { indicatorId: t5, from: t22, why: t23, sources: t18 }];
  const t25: Table = ['array', t24];
  const t26: Table = ['default', t25, []];
  const t27: Table = ['optional', t5];
  const t28 = ['all', 'women', 'men', 'girls', 'boys'];
  const t29: Table = ['choice', t28];
  const t30: Table = ['default', t29, 'all'];
  const t31: Table = ['nullable', ['number']];
  const t32 = [
    'value',
    'missing',
    'suppressed',
    'not-applicable',
    'not-yet-reported',
    'discontinued',
  ];
  const t33: Table = ['choice', t32];
  const t34: Table = ['optional', ['number']];
  const t35 = ['full', 'partial', 'none', 'unclear'];
  const t36: Table = ['choice', t35];
  const t37: Table = ['optional', t36];
  const t38: Table = ['optional', t23];
  const t39: Table = ['object', { value: t31, asOf: t8, why: t38, sources: t18 }];
  const t40: Table = ['array', t39];
  const t41: Table = ['default', t40, []];
  const t42: Table = [
    'object',
    {
      indicatorId: t5,
      namnd: t27,
      part: t27,
      period: t22,
      sex: t30,
      value: t31,
      state: t33,
      asPublished: t7,
      target: t34,
      assessment: t37,
      note: t38,
      revisions: t41,
      sources: t18,
    },
  ];
  const t43: Table = ['array', t42];
  const t44 = ['not-started', 'ongoing', 'done', 'late', 'cancelled'];
  const t45: Table = ['choice', t44];
  const t46: Table = [
    'object',
    { activityId: t5, namnd: t5, period: t22, status: t45, note: t38, sources: t18 },
  ];
  const t47: Table = ['array', t46];
  const t48: Table = ['default', t47, []];
  const t49: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      program: t5,
      labels: t12,
      breakdowns: t21,
      breaks: t26,
      outcomes: t43,
      activityStatuses: t48,
    },
  ];
  return t49;
};
