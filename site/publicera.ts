import type { ImportKind } from '../src/publish/index.js';
import { byId } from './by-id.js';
import { chosenFiles, droppedFiles } from './publish/dropped.js';
import { GoneFile, TooManyFiles, UnreadPublished } from './publish/faults.js';
import { MemoryApi } from './publish/from-memory.js';
import type { Built, Named, Outcome, Tell } from './publish/protocol.js';
import { readPublished, type Published } from './publish/published.js';
import { runJob, type Result } from './publish/run-job.js';
import { changesView } from './publish/show-changes.js';
import { findingsView } from './publish/show-findings.js';
import { Sides } from './publish/sides.js';
import { isAtWork, stopWork, work, type Task } from './publish/tasks.js';
import { sizeOf, words } from './publish/words.js';

/*
 * "Publicera programmet": files that somebody chooses or drops are read, checked, compared and built by the
 * same engine as the command's, in a worker. Nothing leaves the computer, and nothing is stored.
 */

const here = new URL('.', document.baseURI).href;
const api = new URL('api/v1/', here).href;
const memory = new MemoryApi(here);
const sides = new Sides();

/** What is shown, ready to be published. */
let shown: Built | undefined;

/** Says something. What the bar says too is only heard. */
function say(text: string, isOnlyHeard = false): void {
  byId('said').classList.toggle('visually-hidden', isOnlyHeard);
  byId('said').textContent = text;
}
const radio = (name: string): string =>
  document.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;
const tellAt =
  ({ at }: Task): Tell =>
  (advance) =>
    at(words.doing(advance), advance.value);

/** Why a job came to nothing. */
function whyNot(result: Result): string {
  if (result?.kind === 'gone') return words.gone(result.name);
  if (result?.kind === 'not-right') return words.notRight(result.name);
  if (result?.kind === 'no-export') return words.noExport;
  if (result?.kind === 'no-worker') return words.noWorker;
  return words.failed(result?.kind === 'failed' ? result.message : '');
}

/** What could not be had for a job. */
function whyUnread(error: unknown): string {
  if (error instanceof UnreadPublished) return words.unreadPublished;
  if (error instanceof TooManyFiles) return words.tooMany;
  return error instanceof GoneFile ? words.gone(error.file) : words.failed(String(error));
}

/** Does something, which comes to words where it comes to nothing else. */
async function wish<T>(name: string, job: (task: Task) => Promise<T | string>) {
  const result = await work(name, job).catch(whyUnread);
  if (typeof result !== 'string') return result;
  say(result);
  return undefined;
}

/** Puts a file among those that the browser has fetched. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say(words.gotBook(name));
}

/** What a press brings, beside what else goes on. */
function onPress(
  id: string,
  name: string,
  filesOf: (signal: AbortSignal) => Promise<readonly Named[] | undefined>,
): void {
  byId(id).addEventListener('click', async () => {
    const book = await wish(id, async (task) => {
      task.at(words.beganBook);
      say(words.beganBook, true);
      const files = await filesOf(task.signal);
      if (!files) return words.nothingPublished;
      const result = await runJob({ kind: 'book', files }, tellAt(task), task.signal);
      return result?.kind === 'book' ? result.book : whyNot(result);
    });
    if (book) save(book, name);
  });
}

async function publish(chosen: Promise<readonly Named[]>): Promise<void> {
  const isInstead = isAtWork('publish');
  const done = await wish('publish', async (task) => {
    task.at(words.looking);
    const files = await chosen;
    if (files.length === 0) return words.nothingChosen;
    if (task.signal.aborted) return '';
    const began = words.began(
      files.map(({ name }) => name),
      isInstead,
    );
    task.at(began);
    say(began, true);
    const before = await readPublished(api, task.signal);
    const published = before?.files;
    const from = radio('from') as ImportKind;
    const over = (radio('over') === 'built' ? shown?.files : published) ?? [];
    const job = { kind: 'publish', files, published, from, over } as const;
    const result = await runJob(job, tellAt(task), task.signal);
    return result?.kind === 'outcome' ? { outcome: result.outcome, before } : whyNot(result);
  });
  if (done) show(done.outcome, done.before);
}

function show(outcome: Outcome, before: Published | undefined): void {
  const { built } = outcome;
  const focused = document.activeElement;
  // What is written anew, or hidden, takes the focus with it.
  const isWritten = Boolean(focused?.closest('#findings, #changes, #now, #next'));
  shown = built;
  byId('findings').replaceChildren(...findingsView(outcome));
  byId('found').hidden = false;
  byId('see').hidden = byId('get').hidden = built === undefined;
  document.querySelector<HTMLInputElement>('[name=over][value=built]')!.disabled = !built;
  if (!built) document.querySelector<HTMLInputElement>('[name=over]')!.checked = true;
  const link = byId<HTMLAnchorElement>('zip');
  URL.revokeObjectURL(link.href);
  if (built) {
    byId('changes').replaceChildren(...changesView(built));
    link.href = URL.createObjectURL(built.zip);
    link.textContent = words.zip(sizeOf(built.zip.size));
    // Both as they were compared: what is published may be another by now.
    const [next, now] = memory.show(built.files, ...(before ? [before.files] : []));
    sides.show(
      { src: now, programs: before?.programs ?? [] },
      { src: next, programs: built.programs },
      built.shown,
    );
  }
  say(words.done(outcome));
  // Whoever waited goes on there. Whoever reads something else meanwhile is left alone.
  const isAtRest = focused === null || focused === document.body;
  if (isAtRest || isWritten || focused.closest('#choose, [hidden]')) byId('step-found').focus();
}

for (const id of ['files', 'folder']) {
  const input = byId<HTMLInputElement>(id);
  // The same file again, when it has been mended.
  input.addEventListener('click', () => (input.value = ''));
  input.addEventListener('change', () => void publish(chosenFiles(input.files ?? [])));
}
byId('stop').addEventListener('click', () => {
  if (stopWork()) say(words.stopped);
});
onPress(
  'book-published',
  'program.xlsx',
  async (signal) => (await readPublished(api, signal))?.files,
);
onPress('book-empty', 'tom-arbetsbok.xlsx', () => Promise.resolve([]));
onPress('book-built', 'program.xlsx', () => Promise.resolve(shown?.files));

/** Whether something is dragged that can be dropped here. What misses the box does not leave the page. */
const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;
addEventListener('dragover', (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  byId('drop').classList.add('over');
});
addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) byId('drop').classList.remove('over');
});
addEventListener('drop', (event) => {
  byId('drop').classList.remove('over');
  if (!hasFiles(event)) return;
  event.preventDefault();
  void publish(droppedFiles(event.dataTransfer!));
});

// Nothing is sent, whatever a key does in a field.
byId('form').addEventListener('submit', (event) => event.preventDefault());
byId('fault').remove();
byId('form').hidden = false;
