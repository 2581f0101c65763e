/** PATHs as they are typed → files, in an order that is the same every time. */
import { byPath } from '../../core/batch/order';
import { systemDisk, type Disk } from './disk';
import { kindOfName } from './kinds';
import { isPattern, patternOf, type Pattern } from './pattern';
import { Seen, walk, type Walked, type Wanted } from './walk';

export interface Expanded {
  readonly files: readonly PathFile[];
  /** Folders that hold no file to check, and patterns that fit none. */
  readonly empty: readonly { readonly path: string; readonly kind: 'folder' | 'pattern' }[];
  readonly failed: Walked['failed'];
  /** Documents that were passed over, by ending. */
  readonly others: ReadonlyMap<string, number>;
}

export interface PathFile {
  readonly path: string;
  /** Found in a folder or by a pattern, where a roll-up of ours is passed over. */
  readonly isFound: boolean;
}

/** Files that are named stay in their order and as often as they are named; what is found goes by its path, once. */
export async function expand(paths: readonly string[], disk: Disk = systemDisk): Promise<Expanded> {
  const files: PathFile[] = [];
  const empty: Expanded['empty'][number][] = [];
  const failed: Walked['failed'] = [];
  const others = new Map<string, number>();
  const seen = new Seen();
  for (const path of paths) {
    const kind = await disk.kindAt(path).catch(() => null);
    const search = await searchFor(path, kind, disk);
    if (!search) {
      files.push({ path, isFound: false });
      continue;
    }
    const walked = await walk(search.base, disk, seen, search);
    files.push(...walked.files.map((file) => ({ path: file, isFound: true })));
    failed.push(...walked.failed);
    for (const [ending, count] of walked.others) others.set(ending, (others.get(ending) ?? 0) + count);
    if (walked.files.length === 0 && walked.failed.length === 0 && !walked.hasKnown) {
      empty.push({ path, kind: kind === 'folder' ? 'folder' : 'pattern' });
    }
  }
  return { files: files.every(({ isFound }) => isFound) ? sorted(files) : files, empty, failed, others };
}

/** What to look for and where; null for a file that is named. */
async function searchFor(path: string, kind: Kind, disk: Disk): Promise<Pattern | null> {
  if (kind === 'folder') return { base: path, ...WHOLE_FOLDER };
  return kind === null && isPattern(path) ? patternOf(path, disk) : null;
}

type Kind = Awaited<ReturnType<Disk['kindAt']>>;

const WHOLE_FOLDER: Wanted = { isFile: (below) => kindOfName(below) === 'read', isFolder: () => true };

function sorted(files: readonly PathFile[]): PathFile[] {
  return [...files].sort((one, other) => byPath(one.path, other.path));
}
