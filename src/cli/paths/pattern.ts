/** Patterns of paths, taken apart and matched here and not by a shell: those of Windows leave it to the program. */
import picomatch from 'picomatch';
import type { Disk } from './disk';
import { kindOfName } from './kinds';
import type { Wanted } from './walk';

export interface Pattern extends Wanted {
  /** The folder from which on it is matched. */
  readonly base: string;
}

const SPECIAL = /[*?]|\[[^\]]+\]/;
/** Longer ones are no names that somebody typed. */
const LONGEST = 1000;

/** Whether a path is meant as a pattern, where nothing stands under that very name. */
export function isPattern(path: string): boolean {
  return SPECIAL.test(path) && path.length <= LONGEST;
}

/**
 * `*` and `?` stand for what is within a name, `**` for any folders, `[…]` for one character. Brackets of other kinds are letters,
 * as in 自评表(1).xlsx. A pattern without an ending takes what `pe check` reads, and the folders that it names.
 */
export async function patternOf(path: string, disk: Disk, platform = process.platform): Promise<Pattern> {
  const isWindows = platform === 'win32';
  const steps = (isWindows ? path.replaceAll('\\', '/') : path).split('/');
  const first = await firstSpecial(steps, disk);
  const base = steps.slice(0, first).join('/');
  // A shell says `!` where the matcher says `^`.
  const rest = steps.slice(first).flatMap((step) => (step === '' ? [] : step.replaceAll('[!', '[^')));
  const options = { nocase: isWindows, noextglob: true, nobrace: true, nonegate: true, strictBrackets: false } as const;
  const matches = picomatch(rest.join('/'), options);
  const matchers = rest.map((step) => picomatch(step, options));
  const deep = rest.findIndex((step) => step.includes('**'));
  const hasEnding = /\.[^.*?[\]]+$/.test(rest.at(-1) ?? '');

  /** Whether each step of a path fits the step of the pattern at its place, as far as both go and up to a `**`. */
  const isWithin = (below: string) => {
    const names = below.split('/');
    const known = deep < 0 ? matchers.length : deep;
    return names.slice(0, known).every((name, index) => matchers[index]?.(name) ?? false);
  };
  /** In a folder that the whole pattern names: everything in it is wanted. */
  const isInNamedFolder = (below: string) => {
    const names = below.split('/');
    return !hasEnding && deep < 0 && names.length > rest.length && isWithin(names.slice(0, rest.length).join('/'));
  };
  return {
    base: base === '' && path.startsWith('/') ? '/' : /^[a-z]:$/i.test(base) ? `${base}/` : base === '' ? '.' : base,
    isFile: (below) =>
      (matches(below) && (hasEnding || kindOfName(below) === 'read')) ||
      (isInNamedFolder(below) && kindOfName(below) === 'read'),
    isFolder: (below) => isWithin(below) && (deep >= 0 || !hasEnding || below.split('/').length < rest.length),
  };
}

/** The first step that stands for several names; a folder may really be called 报告[1]. */
async function firstSpecial(steps: readonly string[], disk: Disk): Promise<number> {
  for (const [index, step] of steps.entries()) {
    if (!SPECIAL.test(step)) continue;
    const isName = (await disk.kindAt(steps.slice(0, index + 1).join('/')).catch(() => null)) === 'folder';
    if (!isName) return index;
  }
  return steps.length - 1;
}
