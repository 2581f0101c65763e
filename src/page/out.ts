/** What is handed out over all files: the roll-up workbook, the list of findings, and everything together. */
import { zip, type AsyncZippable } from 'fflate';
import { findingsCsv, type FileDigest } from '../core/batch';
import type { Entry } from './desk/desk';
import type { Page } from './context';
import { save } from './save';

export type Output = 'rollUp' | 'csv' | 'zip';

/** Makes it and hands it over; returns its name. */
export async function handOut(what: Output, entries: readonly Entry[], profile: string, page: Page): Promise<string> {
  const { language, say } = page;
  const digests = entries.flatMap(({ digest }) => digest ?? []);
  const name = nameOf(what, say);
  if (what === 'csv') save(findingsCsv(digests, language), name);
  else if (what === 'rollUp') save(await rollUp(digests, page), name);
  else save(await everything(entries, digests, profile, page), name);
  return name;
}

const nameOf = (what: Output, say: Page['say']): string => `${say(`out.${what}Name`)}${ENDINGS[what]}`;

const ENDINGS: Readonly<Record<Output, string>> = { rollUp: '.xlsx', csv: '.csv', zip: '.zip' };

function rollUp(digests: readonly FileDigest[], { workers, language, say }: Page): Promise<Uint8Array<ArrayBuffer>> {
  return workers.do('rollUp', { digests, language, name: nameOf('rollUp', say) }, true);
}

/** The two above, and of every file that was read a copy with its summary, in the folders the files came in. */
async function everything(
  entries: readonly Entry[],
  digests: readonly FileDigest[],
  profile: string,
  page: Page,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, say, workers } = page;
  const files: AsyncZippable = {
    [nameOf('rollUp', say)]: [await rollUp(digests, page), STORED],
    [nameOf('csv', say)]: new TextEncoder().encode(findingsCsv(digests, language)),
  };
  const read = entries.filter(({ digest }) => digest?.state === 'checked');
  const copies = await Promise.all(
    read.map(async ({ file }) => {
      // A file to which nothing can be added is missing among the copies; its findings stand in the other two.
      const copy = await workers.do('copy', { file, language, profile }, true).catch(() => null);
      return copy && { folder: file.path.slice(0, file.path.lastIndexOf('/') + 1), ...copy };
    }),
  );
  for (const copy of copies) {
    if (copy) files[freeName(files, `${say('out.zipName')}/${copy.folder}${copy.name}`)] = [copy.bytes, STORED];
  }
  return new Promise((done, failed) => {
    zip(files, (error, bytes) => {
      if (error) failed(error);
      else done(new Uint8Array(bytes));
    });
  });
}

/** Workbooks are packed already. */
const STORED = { level: 0 } as const;

/** Two files of different kinds may have copies of one name. */
function freeName(taken: AsyncZippable, name: string): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; Object.hasOwn(taken, free); number += 1)
    free = `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`;
  return free;
}
