/** Files out of what a person drops or chooses: folders are gone through, files that no evaluation comes in are counted. */
import type { GivenFile } from '../engine/protocol';

export interface Gathered {
  readonly files: readonly GivenFile[];
  /** Files that were left out. */
  readonly others: number;
}

/** Endings of workbooks, tables of text and Word reports, and of what is often taken for one: those get a sentence each. */
const TAKEN = /\.(?:xlsx|xlsm|xltx|xls|xlsb|et|ods|csv|tsv|txt|docx|doc|wps|pdf|xml|html?)$/i;
/** Lock files of Office and WPS, and what systems hide. */
const HIDDEN = /^(?:~\$|\.)/;

/** @param isChosen one by one by the person: then a file is taken whatever it is, and what is wrong with it is said */
export function gather(files: Iterable<File>, isChosen: boolean): Gathered {
  const taken: GivenFile[] = [];
  let others = 0;
  for (const file of files) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    if (!HIDDEN.test(file.name) && (isChosen || TAKEN.test(file.name)))
      taken.push({ path, blob: file, time: file.lastModified });
    else others += 1;
  }
  return { files: taken, others };
}

/** What was dropped, folders gone through. */
export async function gatherDrop(data: DataTransfer): Promise<Gathered> {
  // Entries must be asked for at once: the list is empty after the event.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return gather(data.files, true);
  const taken: GivenFile[] = [];
  let others = 0;
  for (const entry of entries) {
    for await (const { file, path } of filesIn(entry)) {
      const isChosen = entry.isFile;
      if (!HIDDEN.test(file.name) && (isChosen || TAKEN.test(file.name)))
        taken.push({ path, blob: file, time: file.lastModified });
      else others += 1;
    }
  }
  return { files: taken, others };
}

async function* filesIn(root: FileSystemEntry): AsyncGenerator<{ file: File; path: string }> {
  const waiting = [root];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isFile(entry)) yield { file: await fileOf(entry), path };
    else if (isFolder(entry)) waiting.push(...(await everythingIn(entry)).reverse());
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, failed) => {
    entry.file(done, failed);
  });
}

/** A reader gives a hundred entries at a time, and none when it is through. */
async function everythingIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => {
      reader.readEntries(done, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
