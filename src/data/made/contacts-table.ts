// Made from the zod schemas by `npm run made`: change those instead.
import type { Table } from '../load/read-table.js';

/** Makes the table of `contacts`. */
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
  const t11: Table = ['object', { language: t2, name: t6, translatedBy: t6, rtl: t4, href: t6 }];
  const t12: Table = ['array', t11];
  const t13: Table = ['default', t12, []];
  const t14 = ['victim', 'child', 'perpetrator', 'relative', 'manager', 'professional'];
  const t15: Table = ['choice', t14];
  const t16: Table = ['string', 1, 20000];
  const t17: Table = ['object', { source: t5, section: t7 }];
  const t18: Table = ['array', t17, 1];
  const t19: Table = ['object', { text: t16, sources: t18 }];
  const t20: Table = ['array', t19];
  const t21: Table = ['default', t20, []];
  const t22: Table = ['array', t5];
  const t23: Table = ['object', { who: t6, contact: t5 }];
  const t24: Table = ['array', t23];
  const t25: Table = ['default', t24, []];
  const t26: Table = ['default', t22, []];
  const t27: Table = [
    'object',
    { audience: t15, advice: t21, first: t22, special: t25, further: t26, notes: t21 },
  ];
  const t28: Table = ['array', t27];
  const t29: Table = ['optional', t16];
  const t30 = ['phone', 'sms', 'chat', 'email', 'web', 'visit', 'relay'];
  const t31: Table = ['choice', t30];
  const t32: Table = ['object', { kind: t31, value: t6, label: t7 }];
  const t33: Table = ['array', t32];
  const t34 = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const t35: Table = ['choice', t34];
  const t36: Table = ['array', t35, 1];
  const t37: Table = ['string', undefined, undefined, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/];
  const t38: Table = ['object', { days: t36, from: t37, to: t37 }];
  const t39: Table = ['array', t38];
  const t40: Table = ['default', t39, []];
  const t41: Table = ['optional', t37];
  const t42: Table = ['object', { date: t3, from: t41, to: t41 }];
  const t43: Table = ['array', t42];
  const t44: Table = ['default', t43, []];
  const t45: Table = ['default', ['boolean'], false];
  const t46: Table = ['array', t6];
  const t47: Table = ['default', t46, []];
  const t48: Table = ['array', t2];
  const t49: Table = ['optional', t48];
  const t50: Table = [
    'object',
    {
      id: t5,
      name: t6,
      operator: t7,
      purpose: t29,
      violenceTypes: t26,
      ages: t7,
      channels: t33,
      hours: t40,
      hoursExceptions: t44,
      alwaysOpen: t45,
      free: t4,
      anonymous: t4,
      onPhoneBill: t4,
      languages: t47,
      languageCodes: t49,
      validUntil: t8,
      verifiedOn: t8,
      note: t29,
      sources: t18,
    },
  ];
  const t51: Table = ['array', t50];
  const t52: Table = [
    'object',
    {
      schemaVersion: t1,
      language: t2,
      updated: t3,
      sample: t4,
      sources: t10,
      translations: t13,
      guides: t28,
      contacts: t51,
    },
  ];
  return t52;
};
