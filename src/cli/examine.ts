/** One file, read and checked, with what is to be printed of it: plain data, wherever it was worked out. */
import { csvLines, digestOf, isRollUp, unreadable, type FileDigest } from '../core/batch';
import { evaluate, type Result } from '../core/evaluate';
import { render, type Language } from '../core/messages';
import type { DocumentSnapshot } from '../core/model';
import { profileById } from '../core/profiles';
import { toReport } from '../core/report';
import { FileProblem, readEvaluationFile } from '../files';
import { shortened } from '../files/problem';
import { narrowed, type Narrowing } from './narrow';
import { open } from './open';
import { CallProblem, type Session } from './options';
import type { PathFile } from './paths/expand';
import { printResult } from './print';
import { harmless, jsonText, terminal } from './terminal';

export const FORMATS = ['text', 'concise', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

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

/** Never rejects: what goes wrong with one file is said of it, and the run goes on. */
export async function examine({ path, isFound }: PathFile, job: Job, session: Session): Promise<Outcome> {
  try {
    const { sheets, documents = [] } = await readEvaluationFile(await open(path, session), path);
    const isOurs = isFound && isRollUp({ sheets });
    const profile = job.profile === null ? null : profileById(job.profile);
    const result = narrowed(evaluate({ sheets, documents: [...documents, ...job.texts] }, { profile }), job);
    const digest = digestOf(path, result, session.language);
    return { digest, exitCode: exitCode(digest), printed: printedOf(result, digest, job, session), isOurs };
  } catch (problem) {
    return failure(path, sentenceFor(problem, path, session), job, session.language);
  }
}

/** The outcome of a file of which nothing can be said but why. */
export function failure(path: string, sentence: string, { format }: Job, language: Language): Outcome {
  const digest = unreadable(path, sentence);
  const isJson = format === 'json' || format === 'jsonl';
  const json = { file: path, error: sentence };
  const printed = isJson ? [jsonText(json, indentOf(format))] : format === 'csv' ? csvRows(digest, language) : [];
  return { digest, exitCode: FAILED, printed, isOurs: false };
}

function exitCode({ state, findings }: FileDigest): number {
  if (state === 'nothing') return NOTHING_CHECKED;
  return findings.some(({ severity, accepted }) => severity === 'error' && accepted === null) ? 1 : 0;
}

function printedOf(result: Result, digest: FileDigest, { format }: Job, session: Session): readonly string[] {
  switch (format) {
    case 'text':
      return recorded(session, (recording) => {
        printResult(result, digest.file, recording);
      });
    case 'json':
    case 'jsonl':
      return [jsonText(toReport(result, digest.file, session.language), indentOf(format))];
    case 'csv':
      return csvRows(digest, session.language);
    case 'concise':
    case 'digest':
      return [];
  }
}

/** JSON lines are one line each. */
function indentOf(format: Job['format']): number {
  return format === 'json' ? 2 : 0;
}

/** Each ends as RFC 4180 wants it: the line feed comes with the printing. */
export function csvRows(digest: FileDigest, language: Language): string[] {
  return csvLines(digest, language).map((line) => `${harmless(line)}\r`);
}

/** The lines that something prints, as a terminal is sent them. */
function recorded(session: Session, print: (session: Session) => void): string[] {
  const lines: string[] = [];
  const { columns, colors } = session.console;
  const console = terminal({ ...session.console, columns, colors, out: (line) => lines.push(line) });
  print({ ...session, console });
  return lines;
}

/** What went wrong with one file. */
function sentenceFor(problem: unknown, file: string, { language, say }: Session): string {
  if (problem instanceof CallProblem) return problem.message;
  if (problem instanceof FileProblem) return render(problem.problem, language);
  return say('unforeseen', { what: shortened(file), error: shortened(String(problem)) });
}
