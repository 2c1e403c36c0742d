// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `outcomes`. */
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
  const t10: Table = ['object', { suppressed: t6, full: t6, partial: t6, none: t6, unclear: t6 }];
  const t11: Table = ['optional', t10];
  const t12 = ['groups', 'parts'];
  const t13: Table = ['choice', t12];
  const t14: Table = ['object', { id: t4, name: t5 }];
  const t15: Table = ['array', t14, 1];
  const t16: Table = ['object', { source: t4, section: t6 }];
  const t17: Table = ['array', t16, 1];
  const t18: Table = [
    'object',
    { indicatorId: t4, name: t5, kind: t13, values: t15, sources: t17 },
  ];
  const t19: Table = ['array', t18];
  const t20: Table = ['default', t19, []];
  const t21: Table = ['date', /^(\d{4}(\/\d\d|-(Q[1-4]|T[12]|VB)))$/];
  const t22: Table = ['string', 1, 20000];
  const t23: Table = ['object', { indicatorId: t4, from: t21, why: t22, sources: t17 }];
  const t24: Table = ['array', t23];
  const t25: Table = ['default', t24, []];
  const t26: Table = ['optional', t4];
  const t27 = ['all', 'women', 'men', 'girls', 'boys'];
  const t28: Table = ['choice', t27];
  const t29: Table = ['default', t28, 'all'];
  const t30: Table = ['nullable', ['number']];
  const t31 = [
    'value',
    'missing',
    'suppressed',
    'not-applicable',
    'not-yet-reported',
    'discontinued',
  ];
  const t32: Table = ['choice', t31];
  const t33: Table = ['optional', ['number']];
  const t34 = ['full', 'partial', 'none', 'unclear'];
  const t35: Table = ['choice', t34];
  const t36: Table = ['optional', t35];
  const t37: Table = ['optional', t22];
  const t38: Table = ['object', { value: t30, asOf: t7, why: t37, sources: t17 }];
  const t39: Table = ['array', t38];
  const t40: Table = ['default', t39, []];
  const t41: Table = [
    'object',
    {
      indicatorId: t4,
      namnd: t26,
      part: t26,
      period: t21,
      sex: t29,
      value: t30,
      state: t32,
      asPublished: t6,
      target: t33,
      assessment: t36,
      note: t37,
      revisions: t40,
      sources: t17,
    },
  ];
  const t42: Table = ['array', t41];
  const t43 = ['not-started', 'ongoing', 'done', 'late', 'cancelled'];
  const t44: Table = ['choice', t43];
  const t45: Table = [
    'object',
    { activityId: t4, namnd: t4, period: t21, status: t44, note: t37, sources: t17 },
  ];
  const t46: Table = ['array', t45];
  const t47: Table = ['default', t46, []];
  const t48: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      program: t4,
      labels: t11,
      breakdowns: t20,
      breaks: t25,
      outcomes: t42,
      activityStatuses: t47,
    },
  ];
  return t48;
};
