import type { Contact, Source } from '../../schema/index.js';
import { audiences } from '../../schema/vocabulary.js';

/** What a record has when nothing is said. */
const defaults = {
  violenceTypes: [],
  hours: [],
  hoursExceptions: [],
  alwaysOpen: false,
  languages: [],
} satisfies Partial<Contact>;

/**
 * Where to turn when nothing can be fetched: part of the script, so that help is never blank. A copy
 * of the shipped `contacts.json`, with one source of each; a test holds the two equal.
 */
export const minimumContacts: {
  language: string;
  /** When the copy was made. */
  updated: string;
  contacts: readonly Contact[];
  sources: readonly Source[];
} = {
  language: 'sv',
  updated: '2026-11-22',
  sources: [
    { id: 'sosalarm-112', title: 'SOS Alarm: 112' },
    { id: 'sosalarm-sms112', title: 'SOS Alarm: SMS112' },
    {
      id: 'sosalarm-11414',
      title: 'SOS Alarm: 114 14 – Polismyndighetens telefonnummer',
    },
    {
      id: 'nck-kvinnofridslinjen',
      title: 'NCK: Kvinnofridslinjen ger stöd per telefon',
      date: '2016',
    },
  ],
  contacts: [
    {
      ...defaults,
      id: 'sos-112',
      name: '112',
      operator: 'SOS Alarm',
      purpose: 'När du snabbt behöver polis, ambulans eller annan hjälp.',
      audiences: [...audiences],
      channels: [{ kind: 'phone', value: '112' }],
      alwaysOpen: true,
      urgency: 'emergency',
      note: 'Kan också koppla till jourhavande präst.',
      sources: [{ source: 'sosalarm-112' }],
    },
    {
      ...defaults,
      id: 'sms112',
      name: 'SMS112',
      operator: 'SOS Alarm',
      purpose: 'För dig som är döv, har nedsatt hörsel eller har svårt att tala.',
      audiences: [...audiences],
      channels: [{ kind: 'sms', value: '112' }],
      urgency: 'emergency',
      note: 'Du måste anmäla din mobil i förväg. Det fungerar först några dagar efter anmälan.',
      sources: [{ source: 'sosalarm-sms112' }],
    },
    {
      ...defaults,
      id: 'polisen',
      name: 'Polisen',
      operator: 'Polismyndigheten',
      purpose: 'När det inte är akut, till exempel för att anmäla ett brott eller tipsa.',
      audiences: [...audiences],
      channels: [{ kind: 'phone', value: '114 14' }],
      alwaysOpen: true,
      languageCodes: ['sv', 'en'],
      urgency: 'first',
      permanent: true,
      note: 'Ring 112 vid akut fara.',
      sources: [{ source: 'sosalarm-11414' }],
    },
    {
      ...defaults,
      id: 'kvinnofridslinjen',
      name: 'Kvinnofridslinjen',
      operator: 'Nationellt centrum för kvinnofrid (NCK)',
      purpose:
        'För kvinnor och andra som utsatts för hot, våld eller sexuella övergrepp. Närstående, chefer och personal kan också ringa.',
      audiences: ['victim', 'relative', 'manager', 'professional'],
      channels: [
        { kind: 'phone', value: '020-50 50 50' },
        { kind: 'web', value: 'https://kvinnofridslinjen.se', label: 'kvinnofridslinjen.se' },
      ],
      alwaysOpen: true,
      free: true,
      anonymous: true,
      onPhoneBill: false,
      languages: ['tolk för de flesta språk'],
      urgency: 'first',
      alternatives: ['brottsofferjouren', 'socialtjansten', 'polisen'],
      note: 'Det går att ringa med texttelefoni. Linjen hinner inte alltid svara på alla samtal.',
      sources: [{ source: 'nck-kvinnofridslinjen' }],
    },
  ],
};
