// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `contacts`. */
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
  const t10: Table = ['object', { language: t2, name: t5, translatedBy: t5, rtl: t3, href: t5 }];
  const t11: Table = ['array', t10];
  const t12: Table = ['default', t11, []];
  const t13 = ['victim', 'child', 'perpetrator', 'relative', 'manager', 'professional'];
  const t14: Table = ['choice', t13];
  const t15: Table = ['string', 1, 20000];
  const t16: Table = ['object', { source: t4, section: t6 }];
  const t17: Table = ['array', t16, 1];
  const t18: Table = ['object', { text: t15, sources: t17 }];
  const t19: Table = ['array', t18];
  const t20: Table = ['default', t19, []];
  const t21: Table = ['array', t4];
  const t22: Table = ['object', { who: t5, contact: t4 }];
  const t23: Table = ['array', t22];
  const t24: Table = ['default', t23, []];
  const t25: Table = ['default', t21, []];
  const t26: Table = [
    'object',
    { audience: t14, advice: t20, first: t21, special: t24, further: t25, notes: t20 },
  ];
  const t27: Table = ['array', t26];
  const t28: Table = ['optional', t15];
  const t29 = ['phone', 'sms', 'chat', 'email', 'web', 'visit', 'relay'];
  const t30: Table = ['choice', t29];
  const t31: Table = ['object', { kind: t30, value: t5, label: t6 }];
  const t32: Table = ['array', t31];
  const t33 = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const t34: Table = ['choice', t33];
  const t35: Table = ['array', t34, 1];
  const t36: Table = ['string', undefined, undefined, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/];
  const t37: Table = ['object', { days: t35, from: t36, to: t36 }];
  const t38: Table = ['array', t37];
  const t39: Table = ['default', t38, []];
  const t40: Table = ['optional', t36];
  const t41: Table = ['object', { date: ['date'], from: t40, to: t40 }];
  const t42: Table = ['array', t41];
  const t43: Table = ['default', t42, []];
  const t44: Table = ['default', ['boolean'], false];
  const t45: Table = ['array', t5];
  const t46: Table = ['default', t45, []];
  const t47: Table = ['array', t2];
  const t48: Table = ['optional', t47];
  const t49: Table = [
    'object',
    {
      id: t4,
      name: t5,
      operator: t6,
      purpose: t28,
      violenceTypes: t25,
      ages: t6,
      channels: t32,
      hours: t39,
      hoursExceptions: t43,
      alwaysOpen: t44,
      free: t3,
      anonymous: t3,
      onPhoneBill: t3,
      languages: t46,
      languageCodes: t48,
      validUntil: t7,
      verifiedOn: t7,
      note: t28,
      sources: t17,
    },
  ];
  const t50: Table = ['array', t49];
  const t51: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: ['date'],
      sample: t3,
      sources: t9,
      translations: t12,
      guides: t27,
      contacts: t50,
    },
  ];
  return t51;
};
