/** One file, read and checked, with what is to be printed of it: plain data, wherever it was worked out. */
import { digestOf, isRollUp, type FileDigest } from '../core/batch';
import { evaluate, type Result } from '../core/evaluate';
import { render } from '../core/messages';
import { profileById } from '../core/profiles';
import { toReport } from '../core/report';
import { FileProblem, readEvaluationFile } from '../files';
import { shortened } from '../files/problem';
import { csvRows, failure, indentOf, NOTHING_CHECKED, type Job, type Outcome } from './job';
import { narrowed } from './narrow';
import { open } from './open';
import { CallProblem, type Session } from './options';
import type { PathFile } from './paths/expand';
import { printResult } from './print';
import { jsonText, terminal } from './terminal';

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
