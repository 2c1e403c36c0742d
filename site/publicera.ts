import type { ImportKind } from '../src/publish/index.js';
import { MOST_FILES, chosenFiles, droppedFiles } from './publish/dropped.js';
import { MemoryApi } from './publish/from-memory.js';
import { JobRunner, type Result } from './publish/job-runner.js';
import type { Built, Job, Named, Outcome, Tell } from './publish/protocol.js';
import { readPublished, type Published } from './publish/published.js';
import { changesView } from './publish/show-changes.js';
import { findingsView } from './publish/show-findings.js';
import { Sides } from './publish/sides.js';
import { sizeOf, words } from './publish/words.js';

/*
 * "Publicera programmet": files that somebody chooses or drops are read, checked, compared and built by the
 * same engine as the command's, in a worker. Nothing leaves the computer, and nothing is stored.
 */

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const here = new URL('.', document.baseURI).href;
const api = new URL('api/v1/', here).href;
const memory = new MemoryApi(here);
const runner = new JobRunner();
const sides = new Sides();

/** What is shown, ready to be published. */
let shown: Built | undefined;
/** Counts what was asked for: an answer to an earlier wish comes too late. */
let wishes = 0;

const say = (text: string): void => void (byId('said').textContent = text);
const radio = (name: string): string =>
  document.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;

const tell: Tell = (advance) => {
  byId('doing').textContent = words.doing(advance);
  const bar = byId<HTMLProgressElement>('bar');
  if (advance.value === undefined) bar.removeAttribute('value');
  else bar.value = advance.value;
};

/** Shows that something goes on; afterwards no longer. The focus is not lost with the button to stop. */
function isAtWork(isSo: boolean): void {
  const hadFocus = byId('work').contains(document.activeElement);
  byId('work').hidden = !isSo;
  if (isSo) byId('bar').removeAttribute('value');
  else if (hadFocus) byId('files').focus();
}

/** What is published, or undefined: then it has been said why not. */
async function published(): Promise<{ found: Published | undefined } | undefined> {
  try {
    return { found: await readPublished(api) };
  } catch {
    say(words.unreadPublished);
    return undefined;
  }
}

/** Says what a job ended with where that is nothing to show. */
function explain(result: Result): void {
  if (!result) say(words.stopped);
  else if (result.kind === 'gone') say(words.gone(result.name));
  else if (result.kind === 'not-right') say(words.notRight(result.name));
  else if (result.kind === 'no-worker') say(words.noWorker);
  else if (result.kind === 'failed') say(words.failed(result.message));
}

/** Does a job, and tells how far it has come. Undefined where another one took its place. */
async function work(
  began: string,
  job: () => Promise<Job | undefined>,
): Promise<Result | undefined> {
  runner.stop();
  const wish = ++wishes;
  say(began);
  byId('doing').textContent = began;
  isAtWork(true);
  const wanted = await job();
  const result = wanted && wish === wishes ? await runner.do(wanted, tell) : undefined;
  if (wish !== wishes) return undefined;
  isAtWork(false);
  if (wanted) explain(result);
  return result;
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

async function getBook(name: string, files: () => Promise<readonly Named[] | undefined>) {
  const result = await work(words.beganBook, async () => {
    const found = await files();
    return found && { kind: 'book', files: found };
  });
  if (result?.kind === 'book') save(result.book, name);
}

async function publish(files: readonly Named[]): Promise<void> {
  if (files.length === 0 || files.length > MOST_FILES) {
    say(files.length === 0 ? words.nothingChosen : words.tooMany);
    return;
  }
  let before: Published | undefined;
  const result = await work(words.began(files.map(({ name }) => name)), async () => {
    const answer = await published();
    before = answer?.found;
    return (
      answer && {
        kind: 'publish',
        files,
        published: before?.files,
        from: radio('from') as ImportKind,
        over: (radio('over') === 'built' ? shown?.files : before?.files) ?? [],
      }
    );
  });
  if (result?.kind === 'outcome') show(result.outcome, before);
}

function show(outcome: Outcome, before: Published | undefined): void {
  const { built, summary } = outcome;
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
    sides.show(
      { src: before && new URL('index.json', api).href, programs: before?.programs ?? [] },
      { src: memory.show(built.files), programs: built.programs },
      built.shown,
    );
  }
  say(words.done(summary, built !== undefined));
  // Whoever waited goes on there. Whoever reads something else meanwhile is left alone.
  const { activeElement } = document;
  if (activeElement === document.body || byId('choose').contains(activeElement))
    byId('step-found').focus();
}

for (const id of ['files', 'folder']) {
  const input = byId<HTMLInputElement>(id);
  // The same file again, when it has been mended.
  input.addEventListener('click', () => (input.value = ''));
  input.addEventListener('change', () => void publish(chosenFiles(input.files ?? [])));
}
byId('stop').addEventListener('click', () => {
  if (byId('work').hidden) return;
  // Before there is a worker, too.
  wishes++;
  runner.stop();
  isAtWork(false);
  say(words.stopped);
});
byId('book-published').addEventListener(
  'click',
  () =>
    void getBook('program.xlsx', async () => {
      const answer = await published();
      if (answer && !answer.found) say(words.nothingPublished);
      return answer?.found?.files;
    }),
);
byId('book-empty').addEventListener(
  'click',
  () => void getBook('tom-arbetsbok.xlsx', () => Promise.resolve([])),
);
byId('book-built').addEventListener(
  'click',
  () => void getBook('program.xlsx', () => Promise.resolve(shown?.files)),
);

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
  void droppedFiles(event.dataTransfer!).then(publish, () => say(words.nothingChosen));
});

// Nothing is sent, whatever a key does in a field.
byId('form').addEventListener('submit', (event) => event.preventDefault());
byId('fault').remove();
byId('form').hidden = false;
