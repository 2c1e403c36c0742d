import { common } from './common.js';
import { exit } from './exit.js';
import { help } from './help.js';
import type { Words } from '../words.js';

/**
 * Help and the way out in easy Swedish: short sentences, common words. Written by us who make this, and
 * marked so; nobody else has tried it. What is easy already is as in Swedish.
 */
export const easy: Words<typeof common & typeof exit & typeof help> = {
  ...common,
  ...exit,
  ...help,
  stale: (when) => `Sidan hämtade texten ${when}. Den kan ha ändrats.`,
  serverSilent: 'Datorn som har uppgifterna svarar inte.',
  helpEmergency: 'Ring om det är farligt nu',
  helpQuestion: 'Vad behöver du hjälp med?',
  audience: (audience) =>
    ({
      victim: 'Någon gör mig illa',
      child: 'Jag är orolig för ett barn',
      perpetrator: 'Jag gör någon illa',
      relative: 'Jag är orolig för någon som jag känner',
      manager: 'Jag är chef',
      professional: 'Jag möter våld på mitt jobb',
    })[audience],
  helpSms: 'Kan du inte prata? Skicka ett sms till 112',
  helpNotSaved: 'Tryck på en rad. Sidan sparar inte vad du väljer.',
  helpAdvice: 'Gör så här',
  helpFirst: 'Kontakta först',
  helpFurther: (count) => `Fler som kan hjälpa (${count})`,
  helpAbout: 'Mer om numren: vem som svarar och var vi har hittat dem',
  helpPaper: 'På webbsidan står var vi har hittat numren.',
  helpLoading: 'Fler nummer kommer snart.',
  helpMissing: (date) => `Sidan kan inte visa fler nummer nu. De som syns är från ${date}.`,
  channel: (kind, text) =>
    kind === 'sms'
      ? `Skicka sms till ${text}`
      : kind === 'email'
        ? `Skicka mejl till ${text}`
        : text,
  callFact: (fact, is) =>
    ({
      free: is ? 'kostar inget' : 'kostar som ett vanligt samtal',
      anonymous: is ? 'du behöver inte säga ditt namn' : 'du får säga ditt namn',
      onPhoneBill: is ? 'syns på telefonräkningen' : 'syns inte på telefonräkningen',
    })[fact],
  helpCallList: 'Numret syns i mobilen tills du tar bort det.',
  runBy: 'Vem som svarar',
  alwaysOpen: 'öppet hela dagen och hela natten',
  opening: (how, time, day) =>
    ({
      open: 'Öppet nu',
      openUntil: `Öppet nu, till klockan ${time}`,
      unsure: 'Det är helgdag. Det kan vara andra tider i dag.',
      closed: 'Stängt nu',
      today: `Stängt nu. Öppnar klockan ${time}`,
      tomorrow: `Stängt nu. Öppnar i morgon klockan ${time}`,
      later: `Stängt nu. Öppnar på ${day} klockan ${time}`,
    })[how],
  standing: (standing, date) =>
    ({
      checked: `Staden provade numret ${date}.`,
      old: `Staden provade numret ${date}. Det kan ha ändrats.`,
      unchecked: 'Staden har inte provat numret än.',
      ended: `Det kan vara stängt. Uppgiften gällde till ${date}.`,
    })[standing],
  helpChecked: (checked, all) =>
    checked === 0
      ? 'Ingen i staden har ringt och provat numren än.'
      : `Staden har provat ${checked} av ${all} nummer.`,
  helpWording: () => 'Vi som gör sidan har skrivit texten på lätt svenska.',
  helpNoAnswer: 'Svarar ingen? Ring 114 14. Ring 112 om det är farligt nu.',
  exitKeys: 'Du kan också trycka på Skift tre gånger, snabbt.',
  exitStopped: 'Du är kvar på sidan.',
  exitFailed: 'Den andra sidan öppnas inte. Försök igen, eller stäng sidan.',
  exitNote: 'Det här syns fast du lämnar sidan',
  exitNotes: (host) =>
    `Knappen byter till sidan ${host}. Men webbläsaren minns att du har varit här. Knapparna bakåt och framåt kan visa sidan igen.
Numret du ringer syns i mobilen tills du tar bort det. Det gör sms också.
Din chef kan se vilka sidor du har varit på, om du använder jobbets dator, telefon eller nät.
Någon kan också märka om du har tagit bort allt. Använd hellre en dator eller telefon som ingen annan kommer åt.`,
};
