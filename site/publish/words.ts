import { command } from '../../src/i18n/sv/command.js';
import type { Advance } from './protocol.js';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A size as somebody says it. */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number.format(bytes / 1_000_000)} MB`;

/** Ends with a full stop. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** The words of the page. Those of findings and changes are the command's. */
export const words = {
  doing: ({ step, what = '' }: Advance): string =>
    ({
      read: command.reading(what),
      check: command.checking(what),
      compare: 'Jämför med det som är publicerat',
      build: 'Bygger',
      pack: 'Packar',
      book: 'Skriver arbetsboken',
    })[step],
  began: (names: readonly string[]): string =>
    `Läser ${names.length === 1 ? names[0] : `${names.length} filer`} …`,
  beganBook: 'Skriver arbetsboken …',
  stopped: 'Stoppat. Det som visades förut är kvar.',
  nothingChosen: 'Det fanns inga filer där. Välj en arbetsbok, CSV-filer eller en mapp.',
  tooMany: 'Det är för många filer. Välj mappen med bara arbetsboken, CSV-filerna eller API:et.',
  done: (summary: string, canPublish: boolean): string =>
    `Klart. ${sentence(summary)} ${canPublish ? 'Gå vidare till steg 4.' : 'Felen står i steg 3.'}`,
  mend: 'Inget kan publiceras förrän felen är rättade. Rätta i filen, spara den, och välj den igen i steg 2. Det som är publicerat nu är kvar.',
  lookAt: 'Det går att publicera. Läs igenom det här först.',
  noFault: 'Det går att publicera.',
  remaining: (count: number): string => `Visa de ${number.format(count)} till som är likadana`,
  remainingOne: 'Visa den till som är likadan',
  left: (count: number): string => `Och ${number.format(count)} till.`,
  firstTime: 'Inget är publicerat än. Allt är nytt.',
  unreadPublished:
    'Det som är publicerat nu gick inte att läsa. Ladda om sidan och försök igen. Går det inte, säg till den som sköter webbplatsen.',
  noneNow: 'Det här programmet är inte publicerat.',
  noneThen: 'Det här programmet finns inte i det du läste in.',
  notLoaded:
    'Skriptet vald-program.js kunde inte hämtas. Ladda om sidan, eller säg till den som sköter webbplatsen.',
  nothingPublished: 'Inget är publicerat bredvid den här sidan. Hämta en tom arbetsbok i stället.',
  gotBook: (name: string): string => `${name} är hämtad. Den ligger bland dina hämtade filer.`,
  gone: (name: string): string =>
    `${name} går inte att läsa. Den kan ha ändrats, flyttats eller tagits bort sedan du valde den. Välj den igen.`,
  notRight: (name: string): string =>
    `${name} har fel i sig och ryms inte i en arbetsbok. Välj mappen i steg 2, så står det vad som är fel.`,
  noWorker:
    'Arbetet kunde inte börja. Webbläsaren är för gammal, mappen assets saknas på webbplatsen, eller webbserverns policy tillåter inte trusted-types vald-publicera. Säg till den som sköter webbplatsen.',
  failed: (message: string): string =>
    `Något i den här sidan gick sönder. Det är inte ditt fel. Skicka de här orden till den som sköter webbplatsen: ${message}`,
  zip: (size: string): string => `Hämta allt som ska publiceras (api-v1.zip, ${size})`,
};
