import type { help as sv } from '../sv/help.js';
import type { Words } from '../words.js';

/** The English texts of help. */
export const help: Words<typeof sv> = {
  helpEmergency: 'Call if you are in danger now',
  helpQuestion: 'What is it about?',
  audience: (audience) =>
    ({
      victim: 'I am exposed to violence',
      child: 'I am worried about a child',
      perpetrator: 'I use violence',
      relative: 'I am worried about a colleague or someone close',
      manager: 'I am a manager',
      professional: 'I meet violence in my work',
    })[audience],
  helpSms: 'Cannot speak? Text 112',
  helpNotSaved: 'Choose what fits. Your choice is not saved.',
  helpAdvice: 'What to do',
  helpFirst: 'Turn first to',
  helpSpecial: 'For you who …',
  helpFurther: (count) => `More places (${count})`,
  helpAbout: 'About the numbers, and sources',
  helpPaper: 'Sources are on the web page.',
  helpNotUrgent: 'not urgent',
  helpLoading: 'Loading more.',
  helpMissing: (date) => `More cannot be shown now. What is shown is from ${date}.`,
  channel: (kind, text) =>
    kind === 'sms' ? `Text ${text}` : kind === 'email' ? `E-mail ${text}` : text,
  callFact: (fact, is) =>
    ({
      free: is ? 'free of charge' : 'costs as a call',
      anonymous: is ? 'anonymous' : 'not anonymous',
      onPhoneBill: is ? 'seen on the bill' : 'not seen on the bill',
    })[fact],
  helpCallList: 'The call is in your mobile’s list until you delete it.',
  helpMore: 'Read more',
  languages: 'Languages',
  runBy: 'Run by',
  weekday: (day) =>
    ({
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    })[day],
  everyDay: 'every day',
  clock: (hours, minutes) => `${hours}:${minutes}`,
  alwaysOpen: 'day and night',
  opening: (how, time, day) =>
    ({
      open: 'Open now',
      openUntil: `Open now until ${time}`,
      unsure: 'Public holiday: hours may differ today',
      closed: 'Closed',
      today: `Opens at ${time}`,
      tomorrow: `Closed, opens tomorrow at ${time}`,
      later: `Closed, opens on ${day} at ${time}`,
    })[how],
  standing: (standing, date) =>
    ({
      checked: `Checked on ${date}.`,
      old: `Last checked on ${date}. It may have changed.`,
      unchecked: 'Not yet checked by the city.',
      ended: `May have closed. This was said to hold until ${date}.`,
    })[standing],
  helpChecked: (checked, all) =>
    checked === 0
      ? 'Nobody at the city has tried the numbers yet.'
      : `${checked} of ${all} numbers have been checked.`,
  helpLanguage: 'Language – Språk',
  helpWording: (who) => `Translated by ${who}.`,
  helpNoAnswer: 'No answer? Call 114 14, or 112 if it is urgent.',
};
