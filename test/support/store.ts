/* A fault server for tests of the store, and addresses on it. */
import { type ProgramData, type Readable } from '../../src/data/index.js';
import { Watch, faultServer, withSettings } from './node.js';

export const faults = faultServer();
withSettings({ timeoutMs: 3_000, retryDelaysMs: [], graceMs: 40, organisationPatienceMs: 1_000 });

let keys = 0;
/** Files of their own for each test, so that nothing is counted twice. */
export const newKey = (): string => `store-${++keys}`;
/** The shipped API, whose index embeds the programme, the organisation and the contacts. */
export const shipped = (key: string, path = 'index.json'): string =>
  faults.at(`files/${key}/${path}`);
/** The made-up API, whose index embeds nothing. */
export const made = (key: string, path = 'index.json'): string =>
  faults.at(`fixture-files/${key}/${path}`);
export const madeProgram = 'programs/exempel.json';
export const watch = (readable: Readable<ProgramData>): Watch<ProgramData> => new Watch(readable);
