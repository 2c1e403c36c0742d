import type { Contact, Guide } from '../../model.js';

/** What a record has when nothing is said. */
const defaults = {
  violenceTypes: [],
  hours: [],
  hoursExceptions: [],
  alwaysOpen: false,
  languages: [],
  // They are shown with the document that has them.
  sources: [],
} satisfies Partial<Contact>;

/**
 * Where to turn when nothing can be fetched: part of the script, so that help is never blank. A copy
 * of the shipped `contacts.json`, without what can wait; a test holds the two equal.
 */
export const minimumContacts: {
  language: string;
  /** When the copy was made. */
  updated: string;
  guides: readonly Guide[];
  contacts: readonly Contact[];
} = {
  language: 'sv',
  updated: '2026-11-29',
  guides: [],
  contacts: [
    {
      ...defaults,
      id: 'sos-112',
      name: '112',
      channels: [
        { kind: 'phone', value: '112' },
        { kind: 'sms', value: '112' },
      ],
      alwaysOpen: true,
      note: 'För dig som är döv, har nedsatt hörsel eller svårt att tala. Anmäl din mobil i förväg: det fungerar först några dagar senare. 112 kan också koppla till jourhavande präst.',
    },
    {
      ...defaults,
      id: 'polisen',
      name: 'Polisen',
      channels: [{ kind: 'phone', value: '114 14' }],
      alwaysOpen: true,
      languageCodes: ['sv', 'en'],
    },
    {
      ...defaults,
      id: 'kvinnofridslinjen',
      name: 'Kvinnofridslinjen',
      purpose:
        'För kvinnor och andra som utsatts för hot, våld eller sexuella övergrepp. Närstående, chefer och personal kan också ringa.',
      channels: [{ kind: 'phone', value: '020-50 50 50' }],
      alwaysOpen: true,
      free: true,
      anonymous: true,
      onPhoneBill: false,
    },
  ],
};
