import { command } from '../../src/i18n/sv/command.js';
import { MOST_FILES } from './dropped.js';
import type { Advance, Outcome } from './protocol.js';

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
  looking: 'Letar upp filerna …',
  began: (names: readonly string[], isInstead: boolean): string =>
    `Läser ${names.length === 1 ? names[0] : `${names.length} filer`}${isInstead ? ' i stället' : ''} …`,
  beganBook: 'Skriver arbetsboken …',
  stopped: 'Stoppat. Det som visades förut är kvar.',
  nothingChosen: 'Det fanns inga filer där. Välj en arbetsbok, CSV-filer eller en mapp.',
  tooMany: `Det är fler än ${number.format(MOST_FILES)} filer, och ingen av dem är läst. Välj mappen med bara arbetsboken, CSV-filerna eller API:et.`,
  done: ({ summary, built, needsMap }: Outcome): string =>
    `Klart. ${sentence(summary)} ${built ? 'Gå vidare till steg 4.' : needsMap ? 'Är det en export saknas kartfilen. Läs mer i steg 3.' : 'Felen står i steg 3.'}`,
  mend: 'Inget kan publiceras förrän felen är rättade. Rätta i filen, spara den, och välj den igen i steg 2. Det som är publicerat nu är kvar.',
  needsMap:
    'Är det en export från ett annat system? Då saknas kartfilen (.yaml), som säger vad kolumnerna heter hos er. Öppna ”Det är en export från ett annat system” i steg 2, svara på frågorna, och välj exporten och kartfilen på samma gång. Är det i stället er egen arbetsbok, så står felen här nedanför.',
  noExport:
    'Du valde bara en kartfil. Välj exporten också, på samma gång: markera båda filerna innan du trycker på Öppna, eller dra hit båda.',
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
    `${name} går inte att läsa. Den kan vara låst av ett annat program, eller ha ändrats, flyttats eller tagits bort sedan du valde den. Välj den igen.`,
  notRight: (name: string): string =>
    `${name} har fel i sig och ryms inte i en arbetsbok. Välj mappen i steg 2, så står det vad som är fel.`,
  noWorker:
    'Arbetet kunde inte börja. Webbläsaren är för gammal, mappen assets saknas på webbplatsen, eller webbserverns policy tillåter inte trusted-types vald-publicera. Säg till den som sköter webbplatsen.',
  failed: (message: string): string =>
    `Något i den här sidan gick sönder. Det är inte ditt fel. Skicka de här orden till den som sköter webbplatsen: ${message}`,
  zip: (size: string): string => `Hämta allt som ska publiceras (api-v1.zip, ${size})`,
};
