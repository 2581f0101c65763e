/** Faults while writing: whatever the system says, the former file is whole or the new one is, and nothing else is left. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import promises from 'node:fs/promises';
import { FileProblem } from '../../src/files';
import { writeFileSafely } from '../../src/files/write';

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EROFS', 'EMFILE', 'EDQUOT', 'UNKNOWN'] as const;
/** Calls of the system that are made to fail. */
const CALLS = ['open', 'rename', 'stat', 'lstat', 'realpath', 'access', 'write', 'sync', 'close'] as const;

export interface WritingTrials {
  readonly tried: number;
  /** How many of them were told to the person. */
  readonly said: number;
  readonly faults: readonly string[];
}

export async function tryWriting(): Promise<WritingTrials> {
  const faults: string[] = [];
  let tried = 0;
  let said = 0;
  for (const call of CALLS) {
    for (const code of CODES) {
      tried += 1;
      const one = await tryOne(call, code);
      if (one.said) said += 1;
      faults.push(...one.faults.map((fault) => `${call} fails with ${code}: ${fault}`));
    }
  }
  return { tried, said, faults };
}

async function tryOne(call: (typeof CALLS)[number], code: string): Promise<{ said: boolean; faults: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const path = join(folder, 'out.xlsx');
  await writeFile(path, 'former');
  const restore = failing(call, code);
  let said: unknown = null;
  try {
    await writeFileSafely(path, new TextEncoder().encode('new'));
  } catch (error) {
    said = error;
  } finally {
    restore();
  }
  const faults: string[] = [];
  const left = await readdir(folder);
  const content = await readFile(path, 'utf8').catch(() => 'gone');
  if (said !== null && !(said instanceof FileProblem)) faults.push(`not a sentence: ${String(said)}`);
  if (content !== (said === null ? 'new' : 'former')) faults.push(`the file holds: ${content}`);
  if (left.join() !== 'out.xlsx') faults.push(`left: ${left.join()}`);
  await rm(folder, { recursive: true, force: true });
  return { said: said !== null, faults };
}

/** Makes a call fail; returns how to undo that. */
function failing(call: (typeof CALLS)[number], code: string): () => void {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code, syscall: call }));
  const calls = promises as unknown as Record<string, unknown>;
  const { open } = promises;
  const former = calls[call];
  const ofFile = { write: 'writeFile', sync: 'sync', close: 'close' }[call as string];
  if (ofFile === undefined) calls[call] = fail;
  else {
    calls['open'] = async (...args: Parameters<typeof open>) => {
      const file = await open(...args);
      const method = (file as unknown as Record<string, () => Promise<void>>)[ofFile];
      Object.assign(file, {
        [ofFile]: async () => {
          // What cannot be closed is closed all the same.
          if (call === 'close') await method?.call(file);
          return fail();
        },
      });
      return file;
    };
  }
  syncBuiltinESMExports();
  return () => {
    if (ofFile === undefined) calls[call] = former;
    calls['open'] = call === 'open' ? former : open;
    syncBuiltinESMExports();
  };
}
