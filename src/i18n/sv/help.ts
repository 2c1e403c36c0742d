import type { Audience, Channel, Standing, Weekday } from '../../data/index.js';
import type { OpeningWords } from '../openings.js';

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
  /** Folded, below 112. */
  helpSms: 'Kan du inte prata? Sms:a 112',
  helpNotSaved: 'Välj det som passar. Valet sparas inte.',
  /** Heading of the steps of an audience. */
  helpAdvice: 'Så gör du',
  helpFirst: 'Vänd dig först till',
  /** Heading of those for some readers; each has the end of the sentence. */
  helpSpecial: 'För dig som …',
  helpFurther: (count: number) => `Fler ställen (${count})`,
  /** Folded, last. */
  helpAbout: 'Om numren: källor, vem som driver dem',
  /** On paper, last. */
  helpPaper: 'Källor finns på webbsidan.',
  /** Beside the police: not for an emergency. */
  helpNotUrgent: 'inte bråttom',
  helpLoading: 'Fler ställen hämtas.',
  /** When there is the minimum alone. Why, and what to do, is as for a programme. @param date - of the minimum, formatted */
  helpMissing: (date: string) =>
    `Fler ställen att vända sig till kan inte visas just nu. Det som visas är från ${date}.`,
  /** A link. @param text - a number, an address, or what the record calls it */
  channel: (kind: Channel['kind'], text: string) =>
    kind === 'sms' ? `Sms:a ${text}` : kind === 'email' ? `Mejla ${text}` : text,
  /** What a contact says of a call, in few words. @param is - `free: false` is said too */
  callFact: (fact: 'free' | 'anonymous' | 'onPhoneBill', is: boolean) =>
    ({
      free: is ? 'gratis' : 'kostar som ett samtal',
      anonymous: is ? 'anonymt' : 'inte anonymt',
      onPhoneBill: is ? 'syns på räkningen' : 'syns inte på räkningen',
    })[fact],
  /** Below the first numbers: a telephone keeps its own list of calls. */
  helpCallList: 'Samtalet syns i mobilens lista tills du tar bort det.',
  /** Unfolds what there is to know of a contact, where no facts can do so. */
  helpMore: 'Läs mer',
  languages: 'Språk',
  runBy: 'Drivs av',
  weekday: (day: Weekday) =>
    ({
      mon: 'måndag',
      tue: 'tisdag',
      wed: 'onsdag',
      thu: 'torsdag',
      fri: 'fredag',
      sat: 'lördag',
      sun: 'söndag',
    })[day],
  everyDay: 'alla dagar',
  /** A time of day. @param hours - without a zero before it */
  clock: (hours: string, minutes: string) => `${hours}.${minutes}`,
  alwaysOpen: 'dygnet runt',
  /** Open now, or when. @param time - as `clock` says it; @param day - as `weekday` does, for `later` */
  opening: (how: OpeningWords, time: string, day: string) =>
    ({
      open: 'Öppet nu',
      openUntil: `Öppet nu till ${time}`,
      unsure: 'Helgdag: tiderna kan vara andra i dag',
      closed: 'Stängt',
      today: `Öppnar ${time}`,
      tomorrow: `Stängt, öppnar i morgon ${time}`,
      later: `Stängt, öppnar ${day} ${time}`,
    })[how],
  /** @param date - of the last check, or of the day until which it was to hold, formatted */
  standing: (standing: Standing, date: string) =>
    ({
      checked: `Kontrollerad ${date}.`,
      old: `Kontrollerad senast ${date}. Uppgifterna kan ha ändrats.`,
      unchecked: 'Inte kontrollerad av staden ännu.',
      ended: `Kan ha stängt. Uppgifterna gällde till ${date}.`,
    })[standing],
  /** How many of the numbers somebody at the city has called lately. */
  helpChecked: (checked: number, all: number) =>
    checked === 0
      ? 'Ingen i staden har provringt numren än.'
      : `${checked} av ${all} nummer är kontrollerade.`,
  /** Of the choice of language. */
  helpLanguage: 'Språk – Language',
  /** Below a language that a city has added. @param who - as the one who added it says */
  helpWording: (who: string) => `Översatt av ${who}.`,
  helpNoAnswer: 'Får du inget svar? Ring 114 14, eller 112 om det är bråttom.',
};
