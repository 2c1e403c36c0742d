import type { Named } from './protocol.js';

/*
 * Files that were chosen or dropped, by their names in the folder that was.
 */

/** More files than these are not looked at. An API has some hundred. */
export const MOST_FILES = 5_000;

/** What a computer keeps for itself, and the note that Excel leaves beside an open workbook. */
const isOurs = ({ name }: Named): boolean => !/(^|\/)(\.|~\$)[^/]*$/.test(name);
const inOrder = (files: readonly Named[]): Named[] =>
  files.filter(isOurs).sort((a, b) => (a.name < b.name ? -1 : 1));

/** A name in a folder, without the folder's own. */
export const inFolder = (path: string): string => path.replace(/^\/?[^/]*\//, '');

/** Files of a field. */
export const chosenFiles = (files: Iterable<File>): Named[] =>
  inOrder(
    Array.from(files, (file) => ({
      name: file.webkitRelativePath ? inFolder(file.webkitRelativePath) : file.name,
      blob: file,
    })),
  );

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function filesBelow(entry: FileSystemEntry, found: Named[], isTop: boolean): Promise<void> {
  if (found.length > MOST_FILES) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    found.push({ name: isTop ? file.name : inFolder(entry.fullPath), blob: file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // Browsers give a hundred at a time.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return;
    for (const one of entries) await filesBelow(one, found, false);
  }
}

/** Files and folders that were dropped. Has to be called while the event goes on. */
export function droppedFiles({ items, files }: DataTransfer): Promise<Named[]> {
  const entries = Array.from(items, (item) =>
    item.kind === 'file' ? item.webkitGetAsEntry() : null,
  );
  const plain = [...files];
  return (async () => {
    if (!entries.some(Boolean)) return chosenFiles(plain);
    const found: Named[] = [];
    for (const entry of entries) if (entry) await filesBelow(entry, found, true);
    return inOrder(found);
  })();
}
