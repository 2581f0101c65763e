/** What a run asks of each of its files, and what it gets: plain data that goes from one thread to another. */
import { csvLines } from '../core/batch/csv';
import { unreadable, type FileDigest } from '../core/batch/file-digest';
import type { Language } from '../core/messages';
import type { DocumentSnapshot } from '../core/model';
import type { Format } from './formats';
import type { Narrowing } from './narrow';
import { harmless, jsonText } from './terminal';

/** What holds for all files of a run. */
export interface Job extends Narrowing {
  /** `digest`: for a workbook over all files, where every finding is kept. */
  readonly format: Format | 'digest';
  readonly profile: string | null;
  /** Word reports that each file is compared with. */
  readonly texts: readonly DocumentSnapshot[];
}

/** What became of one file. */
export interface Outcome {
  readonly digest: FileDigest;
  readonly exitCode: number;
  /** Lines in the format of the run, ready for a terminal. */
  readonly printed: readonly string[];
  /** A roll-up of ours that was found and not named: it is no evaluation. */
  readonly isOurs: boolean;
}

/** A file could not be read; nothing in one could be checked. */
export const [FAILED, NOTHING_CHECKED] = [2, 3];
/** Exit codes of files, the one that outweighs the others first. */
const BY_WEIGHT: readonly number[] = [FAILED, 1, NOTHING_CHECKED, 0];

export function weightiest(codes: ReadonlySet<number>): number {
  return BY_WEIGHT.find((code) => codes.has(code)) ?? 0;
}

/** The outcome of a file of which nothing can be said but why. */
export function failure(path: string, sentence: string, { format }: Job, language: Language): Outcome {
  const digest = unreadable(path, sentence);
  const isJson = format === 'json' || format === 'jsonl';
  const json = { file: path, error: sentence };
  const printed = isJson ? [jsonText(json, indentOf(format))] : format === 'csv' ? csvRows(digest, language) : [];
  return { digest, exitCode: FAILED, printed, isOurs: false };
}

/** JSON lines are one line each. */
export function indentOf(format: Job['format']): number {
  return format === 'json' ? 2 : 0;
}

/** Each ends as RFC 4180 wants it: the line feed comes with the printing. */
export function csvRows(digest: FileDigest, language: Language): string[] {
  return csvLines(digest, language).map((line) => `${harmless(line)}\r`);
}
