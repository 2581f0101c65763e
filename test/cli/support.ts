import { readFile } from 'node:fs/promises';
import { runPe } from '../../src/cli/main';
import { FileProblem } from '../../src/files';

/** What one call printed, wrote and answered. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs `pe` in this process. `files` stand in for the disk before it is asked; nothing is written to it. */
export async function pe(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
  locale = '',
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, Uint8Array>();
  const exitCode = await runPe(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFile: (path) => Promise.resolve(files[path] ?? readFile(path)),
    writeFile: (path, bytes) => {
      if (path.startsWith('/nowhere/')) return Promise.reject(new FileProblem('files.no-folder', { file: path }));
      written.set(path, bytes);
      return Promise.resolve();
    },
    columns: 100,
    colors: false,
    locale,
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n'), written };
}
