import { availableParallelism } from 'node:os';
import { writeFileSafely } from '../files/write';
import { readFileSafely } from '../files/input';
import { languageOf } from './options';
import { progressBar } from './progress';
import { sayIn } from './texts';

/** What the command line needs of the world; tests pass their own. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly colors: boolean;
  /** The language of the system as it says it: zh_CN.UTF-8, en_US; empty where it says none. */
  readonly locale?: string;
  /** Cores there are to work on; missing where files are not on a disk that threads could read. */
  readonly cores?: number;
  /** Shows how far a run of so many files is; missing where nobody looks. */
  progress?(total: number, unit: string): Progress;
}

export interface Progress {
  step(): void;
  /** Takes the bar away while something is printed. */
  around(print: () => void): void;
  stop(): void;
}

/** Exit code where what was to be said could not be written: a full disk, a closed terminal. */
const NOT_SAID = 2;

/** The real terminal. Colours follow NO_COLOR, FORCE_COLOR and whether someone is looking. */
export function systemConsole(): Console {
  const wanted =
    process.env['FORCE_COLOR'] !== undefined || (process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  process.stdout.on('error', endWithReader);
  process.stderr.on('error', () => process.exit(NOT_SAID));
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    readFile: readFileSafely,
    writeFile: writeFileSafely,
    columns: Math.min(process.stdout.columns || 100, 120),
    colors: wanted,
    locale: systemLocale(process.env),
    cores: availableParallelism(),
    ...(process.stderr.isTTY && { progress: progressBar }),
  };
}

/** In the order in which the C library looks. */
export function systemLocale(env: NodeJS.ProcessEnv): string {
  return [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
}

/** `pe checks | head`: who has read enough closes the pipe, and that is no failure of ours. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(
    `${sayIn(languageOf(process.argv, systemLocale(process.env)))('notSaid', { code: error.code ?? '' })}\n`,
    () => process.exit(NOT_SAID),
  );
}
