/** Everything below a folder, each file once, whatever links lead there. */
import { join } from 'node:path';
import { byPath } from '../../core/batch/order';
import type { Disk, Entry } from './disk';
import { endingOf, isPassedOver, kindOfName } from './kinds';

/** Files are wanted by their path below the folder, with `/` between its steps. */
export interface Wanted {
  isFile(below: string): boolean;
  /** Whether anything below that folder may be wanted. */
  isFolder(below: string): boolean;
}

export interface Walked {
  readonly files: string[];
  /** Folders that could not be read, with the code of the system. */
  readonly failed: { readonly path: string; readonly code: string }[];
  /** How many documents of each ending were passed over because they cannot be read. */
  readonly others: Map<string, number>;
  /** Something was left out because it was found before. */
  hasKnown: boolean;
}

/** What is known of a run: a folder or file that two paths lead to is taken once. */
export class Seen {
  private readonly paths = new Set<string>();

  /** Whether it is new. */
  add(path: string): boolean {
    if (this.paths.has(path)) return false;
    this.paths.add(path);
    return true;
  }
}

interface Step {
  /** As shown and opened. */
  readonly path: string;
  /** Without links; empty where it is a link that is still to be followed. */
  readonly real: string;
  readonly below: string;
}

/**
 * Walks a folder without recursion, so that no depth is too deep. Links are followed after everything that stands there by
 * itself, so that a file goes by its own name; one that leads back to where we were ends there.
 */
export async function walk(folder: string, disk: Disk, seen: Seen, wanted: Wanted): Promise<Walked> {
  const walked: Walked = { files: [], failed: [], others: new Map(), hasKnown: false };
  const folders: Step[] = [];
  const links: Step[] = [];
  await attempt(walked, folder, async () => {
    const real = await disk.real(folder);
    if (seen.add(real)) folders.push({ path: folder, real, below: '' });
    else walked.hasKnown = true;
  });
  for (;;) {
    const next = folders.pop();
    if (next) {
      await attempt(walked, next.path, async () => {
        for (const entry of await disk.list(next.path)) take(entry, next, { walked, folders, links, seen, wanted });
      });
      continue;
    }
    const link = links.pop();
    if (!link) break;
    await follow(link, disk, { walked, folders, links, seen, wanted });
  }
  walked.files.sort(byPath);
  return walked;
}

interface Work {
  readonly walked: Walked;
  readonly folders: Step[];
  readonly links: Step[];
  readonly seen: Seen;
  readonly wanted: Wanted;
}

function take({ name, kind }: Entry, parent: Step, work: Work): void {
  if (isPassedOver(name) || kind === 'none') return;
  const step = {
    path: join(parent.path, name),
    real: join(parent.real, name),
    below: parent.below === '' ? name : `${parent.below}/${name}`,
  };
  if (kind === 'link') work.links.push(step);
  else if (kind === 'folder') takeFolder(step, work);
  else takeFile(step, work);
}

function takeFolder(step: Step, { walked, wanted, seen, folders }: Work): void {
  if (!wanted.isFolder(step.below)) return;
  if (seen.add(step.real)) folders.push(step);
  else walked.hasKnown = true;
}

function takeFile({ path, real, below }: Step, { wanted, seen, walked }: Work): void {
  if (wanted.isFile(below)) {
    if (seen.add(real)) walked.files.push(path);
    else walked.hasKnown = true;
  } else if (kindOfName(below) === 'other') {
    const ending = endingOf(below);
    walked.others.set(ending, (walked.others.get(ending) ?? 0) + 1);
  }
}

/** A link that leads nowhere is passed over where it stands in a folder: nobody asked for it. */
async function follow(link: Step, disk: Disk, work: Work): Promise<void> {
  if (!work.wanted.isFile(link.below) && !work.wanted.isFolder(link.below)) return;
  const kind = await disk.kindAt(link.path).catch(() => null);
  if (kind === null || kind === 'none') return;
  await attempt(work.walked, link.path, async () => {
    const step = { ...link, real: await disk.real(link.path) };
    if (kind === 'folder') takeFolder(step, work);
    else takeFile(step, work);
  });
}

/** A folder that cannot be read, or no longer, costs what stands in it and not the run. */
async function attempt(walked: Walked, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    walked.failed.push({ path, code: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
