import { readFile } from 'node:fs/promises';
import { createColors } from 'picocolors';
import { writeFileSafely } from '../files/write';

/** What the command line needs of the world; tests pass their own. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly colors: boolean;
}

/** The real terminal. Colours follow NO_COLOR, FORCE_COLOR and whether someone is looking. */
export function systemConsole(): Console {
  const wanted =
    process.env['FORCE_COLOR'] !== undefined || (process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  process.stdout.on('error', endWithReader);
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    readFile,
    writeFile: writeFileSafely,
    columns: Math.min(process.stdout.columns || 100, 120),
    colors: wanted,
  };
}

/** `pe checks | head`: who has read enough closes the pipe, and that is no failure of ours. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

export type Colors = ReturnType<typeof createColors>;

export function colorsOf(console: Console): Colors {
  return createColors(console.colors);
}
