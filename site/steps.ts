import type { Form } from './snippets.js';

/* What an editor does with what was copied, and sees when it is right. */

/** How each form is pasted. Its last line is how to see that it worked. */
const byForm: Readonly<Record<Form, readonly string[]>> = {
  div: [
    'Klistra in i textfältet (Ctrl + V, på Mac cmd + V), inte i källkoden. Du ser innehållet som vanlig text, med en rad om det överst. Så ska det vara.',
    'Skriv inget i den texten. Markören står redan under den: där fortsätter du med din egen.',
    'Förhandsgranska sidan. Ser den ut som under ”Utan skript” saknas skriptet: skicka texten till utvecklaren, här nedanför. Allt går att läsa så länge.',
  ],
  link: [
    'Klistra in i textfältet (Ctrl + V, på Mac cmd + V). Du ser en länk. Så ska det vara.',
    'Låt länken stå ensam i sitt stycke. Markören står redan i nästa: där fortsätter du med din egen text.',
    'Förhandsgranska sidan. Ser du fortfarande bara länken saknas skriptet: skicka texten till utvecklaren, här nedanför. Länken fungerar så länge.',
  ],
  plain: [
    'Klistra in där länken ska stå (Ctrl + V, på Mac cmd + V).',
    'Ändra gärna ordningen och stycket runt den. Den förblir en länk.',
    'Förhandsgranska sidan och tryck på länken. Den leder till en sida som visar samma sak.',
  ],
  tag: [
    'Klistra in i sidans källkod, där innehållet ska synas.',
    'Skriv din egen text före eller efter, inte mellan början och slutet på taggen.',
    'Ladda om sidan. Ser den ut som under ”Utan skript” kunde skriptet inte hämtas.',
  ],
};

/** What is particular to a tool, before the rest. */
const byPlace: Readonly<Record<string, Partial<Record<Form, readonly string[]>>>> = {
  sharepoint: {
    link: [
      'Klistra in i en textwebbdel (Ctrl + V, på Mac cmd + V). Du ser en länk. Så ska det vara.',
      'Låt länken stå ensam i sitt stycke.',
      'Förhandsgranska sidan och tryck på länken. På en SharePoint-sida förblir den en länk, till en sida som visar samma sak.',
    ],
  },
  html: {
    tag: [
      'Klistra in i sidans källkod, där innehållet ska synas. Raden med skriptet behövs en gång på sidan, hur många taggar du än har.',
      ...byForm.tag.slice(1),
    ],
  },
};

/** What to do, line by line. */
export const stepsOf = (form: Form, place: string): readonly string[] =>
  byPlace[place]?.[form] ?? byForm[form];
