import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tablesOf, writeCsv, writeWorkbook, type TableDocument } from '../../publish/index.js';
import { CommandError, writeNew } from '../files.js';
import { commandWords, type ReportOptions } from '../report.js';

interface Flags {
  id: string;
  title?: string;
  from?: string;
  to?: string;
}

/** What another city begins with: made-up rows, marked so, to be written over. They are right in form. */
function firstDocuments({ id, title, from, to }: Flags, now: Date): TableDocument[] {
  const year = now.getFullYear();
  const [first, last] = [from ?? String(year), to ?? String(year + 3)];
  const program = `${id}-${first}-${last}`;
  const name = title ?? `Program mot våld ${first}–${last}`;
  const day = now.toISOString().slice(0, 10);
  const sources = [{ source: 'programmet' }];
  const header = {
    schemaVersion: 1 as const,
    language: 'sv',
    updated: day,
    sample: true,
    sources: [{ id: 'programmet', title: name, file: 'program.pdf', retrieved: day }],
  };
  const owner = (namnd: string) => ({
    owner: { namnd },
    role: 'responsible' as const,
    capacity: 'operations' as const,
    status: 'decided' as const,
  });
  const raw = [
    {
      kind: 'program',
      document: {
        ...header,
        id: program,
        level: 'city',
        title: name,
        shortTitle: name,
        period: { from: first, to: last },
        status: 'consultation',
        goals: [
          { id: 'mal-1', number: 1, text: 'Exempeldata: skriv målet ordagrant här.', sources },
        ],
        activities: [
          {
            id: 'aktivitet-1',
            goalIds: ['mal-1'],
            text: 'Exempeldata: skriv aktiviteten ordagrant här.',
            responsibilities: [owner('socialnamnden')],
            sources,
          },
        ],
        indicators: [
          {
            id: 'indikator-1',
            goalIds: ['mal-1'],
            text: 'Exempeldata: skriv indikatorn ordagrant här.',
            unit: 'percent',
            origin: 'program',
            responsibilities: [owner('kommunstyrelsen')],
            sources,
          },
        ],
        links: { organisation: '../organisation.json', outcomes: `${program}/outcomes.json` },
      },
    },
    {
      kind: 'organisation',
      document: {
        ...header,
        namnder: [
          { id: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'kommunstyrelse', sources },
          { id: 'socialnamnden', name: 'Socialnämnden', kind: 'facknamnd', sources },
        ],
        groups: [],
      },
    },
    {
      kind: 'outcomes',
      document: {
        ...header,
        program,
        outcomes: [
          {
            indicatorId: 'indikator-1',
            period: first,
            value: null,
            state: 'not-yet-reported',
            sources,
          },
        ],
      },
    },
  ];
  return raw as unknown as TableDocument[];
}

/** `init`: a folder for another city. @returns the exit code */
export async function init(
  folder: string,
  flags: Flags,
  { lang, json }: ReportOptions,
): Promise<number> {
  const words = commandWords[lang];
  if (!/^[a-z0-9][a-z0-9-]{0,50}$/.test(flags.id))
    throw new CommandError(words.invalid(flags.id, words.option.id), 2);
  const refuse = (): Error => new CommandError(words.exists(folder));
  if (existsSync(folder) && readdirSync(folder).length > 0) throw refuse();
  const sheets = tablesOf(firstDocuments(flags, new Date()));
  const [book, list] = ['program.xlsx', 'namnder.csv'].map((name) => join(folder, name));
  writeNew(book!, await writeWorkbook(sheets), refuse);
  writeNew(list!, writeCsv(sheets.find(({ plan }) => plan.name === 'Nämnder')!), refuse);
  if (json) console.log(JSON.stringify({ files: [book, list] }, null, 2));
  else
    for (const text of [words.wrote(book!), words.wrote(list!), words.initNext(folder)])
      console.log(text);
  return 0;
}
