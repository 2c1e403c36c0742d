import {
  weekdayOf,
  type Audience,
  type Channel,
  type Opening,
  type OpeningHours,
  type Standing,
} from '../../data/index.js';
import { plural } from '../grammar.js';
import { week } from '../week.js';
import { list } from './grammar.js';

const weekday = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');

/** The Swedish texts of help. */
export const help = {
  /** Beside the number 112. */
  helpEmergency: 'Ring vid akut fara',
  helpQuestion: 'Vad gäller det?',
  audience: (audience: Audience) =>
    ({
      victim: 'Jag är utsatt',
      child: 'Jag är orolig för ett barn',
      perpetrator: 'Jag utövar våld',
      relative: 'Jag är orolig för en kollega eller anhörig',
      manager: 'Jag är chef',
      professional: 'Jag möter våld i mitt yrke',
    })[audience],
  helpNotSaved: 'Välj så visas fler ställen. Ditt val sparas inte.',
  /** Heading of the list. */
  helpList: 'Hit kan du vända dig',
  helpShown: (count: number) => `${plural(count, 'ställe', 'ställen')} att vända sig till visas.`,
  helpLoading: 'Fler ställen hämtas.',
  /** When there is the minimum alone. Why, and what to do, is as for a programme. @param date - of the minimum, formatted */
  helpMissing: (date: string) =>
    `Fler ställen att vända sig till kan inte visas just nu. Det som visas är från ${date}.`,
  /** A link. @param text - a number, an address, or what the record calls it */
  channel: (kind: Channel['kind'], text: string) =>
    kind === 'phone'
      ? `Ring ${text}`
      : kind === 'sms'
        ? `Sms:a ${text}`
        : kind === 'email'
          ? `Mejla ${text}`
          : text,
  /** What a contact says of a call. @param is - `free: false` is said too */
  callFact: (fact: 'free' | 'anonymous' | 'onPhoneBill', is: boolean) =>
    ({
      free: is ? 'Kostnadsfritt' : 'Kostar som ett samtal',
      anonymous: is ? 'Du kan vara anonym' : 'Du kan inte vara anonym',
      onPhoneBill: is ? 'Syns på telefonräkningen' : 'Syns inte på telefonräkningen',
    })[fact],
  /** Advice, with any number: a telephone keeps its own list of calls. */
  callList: 'Ta själv bort samtalet ur mobilens lista.',
  languages: 'Språk',
  /** Before those to turn to when this one does not answer. */
  noAnswer: 'Får du inte svar?',
  runBy: 'Drivs av',
  /** The ordinary week. */
  openWeek: (hours: readonly OpeningHours[]) => week(hours, weekday, 'alla dagar', clock),
  alwaysOpen: 'dygnet runt',
  /** The ordinary hours, as a fact. @param week - as `openWeek` or `alwaysOpen`; @param isChecked - or only what its source says */
  hours: (when: string, isChecked: boolean) =>
    isChecked ? `Öppet ${when}` : `Öppet ${when} enligt källan`,
  /** Open now, or when. Empty where nothing is known. */
  opening: ({ state, until, next }: Opening) => {
    switch (state) {
      case 'always':
        return 'Öppet nu, dygnet runt';
      case 'open':
        return until ? `Öppet nu till ${clock(until)}` : 'Öppet nu';
      case 'unsure':
        return 'Helgdag: tiderna kan vara andra i dag';
      case 'unknown':
        return '';
      case 'closed': {
        if (!next) return 'Stängt';
        const { days, date, time } = next;
        if (days === 0) return `Öppnar ${clock(time)}`;
        const day = days === 1 ? 'i morgon' : weekday[weekdayOf(date)];
        return `Stängt, öppnar ${day} ${clock(time)}`;
      }
    }
  },
  /** The hours of today, where there are any. */
  openToday: ({ state, today }: Opening) =>
    `${state === 'unsure' ? 'annars' : 'i dag'} ${list(today.map(({ from, to }) => `${clock(from)}–${clock(to)}`))}`,
  /** @param date - of the last check, or of the day until which it was to hold, formatted */
  standing: (standing: Standing, date: string) =>
    ({
      checked: `Kontrollerad ${date}.`,
      old: `Kontrollerad senast ${date}. Uppgifterna kan ha ändrats.`,
      unchecked: 'Inte kontrollerad av staden ännu.',
      ended: `Uppgifterna gällde till ${date}. Vi vet inte om de gäller nu.`,
    })[standing],
  /** Above a list in which something is not checked. */
  helpUnchecked:
    'Alla uppgifter är inte kontrollerade. Kommer du inte fram, ring 114 14, eller 112 vid akut fara.',
};
