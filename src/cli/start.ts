/**
 * Where a process and its threads begin: the one entry of a bundle, and what `bin/pe.mjs` runs from the sources. A thread loads
 * nothing of the command line's own.
 */
import { isMainThread } from 'node:worker_threads';
import { compileLittle } from './short-lived';

export async function start(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  if (isMainThread) {
    compileLittle();
    const { runPe } = await import('./main');
    process.exitCode = await runPe(args);
  } else {
    const { serve } = await import('./worker');
    serve();
  }
}

/** The file that a thread is started from: this one in a bundle, the command's own script beside the sources. */
export function threadEntry(here: string = import.meta.url): URL {
  return new URL(new URL(here).pathname.endsWith('.ts') ? '../../bin/pe.mjs' : '', here);
}
