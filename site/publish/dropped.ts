import { GoneFile, TooManyFiles } from './faults.js';
import type { Named } from './protocol.js';

/*
 * Files that were chosen or dropped, by their names in the folder that was.
 */

/** More files than these are not looked at. An API has some hundred. */
export const MOST_FILES = 5_000;

/** Whether it is something else than what a computer keeps for itself, and the note that Excel leaves beside an open workbook. */
const isOurs = ({ name }: { name: string }): boolean => !/(^|\/)(\.|~\$)/.test(name);

/** @throws TooManyFiles */
function inOrder(files: readonly Named[]): Named[] {
  const ours = files.filter(isOurs).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (ours.length > MOST_FILES) throw new TooManyFiles();
  return ours;
}

/** A name in a folder, without the folder's own. */
export const inFolder = (path: string): string => path.replace(/^\/?[^/]*\//, '');

/** Files of a field. @throws TooManyFiles */
export async function chosenFiles(files: Iterable<File>): Promise<Named[]> {
  return inOrder(
    Array.from(files, (file) => ({
      name: file.webkitRelativePath ? inFolder(file.webkitRelativePath) : file.name,
      blob: file,
    })),
  );
}

/** Something of the file system, or that it cannot be opened. */
const opened = <T>(
  { fullPath }: FileSystemEntry,
  open: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> =>
  new Promise((resolve, reject) => open(resolve, () => reject(new GoneFile(fullPath.slice(1)))));

async function filesBelow(entry: FileSystemEntry, found: Named[]): Promise<void> {
  if (!isOurs(entry)) return;
  if (entry.isFile) {
    if (found.length === MOST_FILES) throw new TooManyFiles();
    const file = await opened<File>(entry, (resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name: entry.fullPath.slice(1), blob: file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // Browsers give a hundred at a time.
  for (;;) {
    const entries = await opened<FileSystemEntry[]>(entry, (resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return;
    for (const one of entries) await filesBelow(one, found);
  }
}

/**
 * Files and folders that were dropped. Has to be called while the event goes on. A folder that is dropped
 * alone is the folder that names are in; of several things that were beside each other, each keeps its own.
 *
 * @throws GoneFile, TooManyFiles
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<Named[]> {
  const entries = Array.from(items, (item) =>
    item.kind === 'file' ? item.webkitGetAsEntry() : null,
  ).filter((entry) => entry !== null);
  const plain = [...files];
  return (async () => {
    if (entries.length === 0) return chosenFiles(plain);
    const found: Named[] = [];
    for (const entry of entries) await filesBelow(entry, found);
    const [first, ...others] = entries;
    const isOneFolder = first!.isDirectory && others.length === 0;
    return inOrder(
      isOneFolder ? found.map(({ name, blob }) => ({ name: inFolder(name), blob })) : found,
    );
  })();
}
