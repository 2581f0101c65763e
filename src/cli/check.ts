import { evaluate, type Result } from '../core/evaluate';
import { render } from '../core/messages';
import { toReport } from '../core/report';
import { FileProblem, readEvaluationFile } from '../files';
import { shortened } from '../files/problem';
import { open, reportsAt } from './open';
import { jsonText } from './terminal';
import { CallProblem, profileOf, type Session } from './options';
import { printResult } from './print';

/**
 * `pe check`: every file is read even when another cannot be; the exit code is the weightiest of all. In JSON a file that failed has
 * its name and the sentence why. Each is compared with the Word files given as `text`; without one of those nothing is checked.
 */
export async function check(
  files: readonly string[],
  options: { json?: boolean; profile?: string; text?: readonly string[] },
  session: Session,
): Promise<number> {
  const { console, language, say } = session;
  if (files.length === 0) throw new CallProblem(say('noFiles'));
  const profile = profileOf(options.profile, say);
  const texts = await reportsAt(options.text ?? [], session);
  const reports: unknown[] = [];
  const codes = new Set<number>();
  for (const file of files) {
    try {
      const { sheets, documents = [] } = await readEvaluationFile(await open(file, session), file);
      const result = evaluate({ sheets, documents: [...documents, ...texts] }, { profile });
      codes.add(exitCode(result));
      if (options.json) reports.push(toReport(result, file, language));
      else printResult(result, file, session);
    } catch (problem) {
      const error = sentenceFor(problem, file, session);
      console.err(error);
      reports.push({ file, error });
      codes.add(FAILED);
    }
  }
  if (options.json) console.block(jsonText(files.length === 1 ? reports[0] : reports));
  return BY_WEIGHT.find((code) => codes.has(code)) ?? 0;
}

/** A file could not be read; nothing in one could be checked. */
const [FAILED, NOTHING_CHECKED] = [2, 3];
/** Exit codes of files, the one that outweighs the others first. */
const BY_WEIGHT: readonly number[] = [FAILED, 1, NOTHING_CHECKED, 0];

/** What went wrong with one file: the run goes on with the next, also where it was unforeseen. */
function sentenceFor(problem: unknown, file: string, { language, say }: Session): string {
  if (problem instanceof CallProblem) return problem.message;
  if (problem instanceof FileProblem) return render(problem.problem, language);
  return say('unforeseen', { what: shortened(file), error: shortened(String(problem)) });
}

/** 1 a finding at error level, 3 nothing could be checked, 0 else. */
function exitCode(result: Result): number {
  if (!result.isChecked) return NOTHING_CHECKED;
  return result.findings.some((finding) => finding.severity === 'error' && finding.accepted === null) ? 1 : 0;
}
