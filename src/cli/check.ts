import { evaluate, type Result } from '../core/evaluate';
import { render } from '../core/messages';
import { toReport } from '../core/report';
import { FileProblem, readWordFile, readWorkbookFile, withTexts } from '../files';
import { open } from './open';
import { CallProblem, profileOf, type Session } from './options';
import { printResult } from './print';

/**
 * `pe check`: every file is read even when another cannot be; the exit code is the worst of all. Each is compared with the
 * Word files given as `text`; without one of those nothing is checked.
 */
export async function check(
  files: readonly string[],
  options: { json?: boolean; profile?: string; text?: readonly string[] },
  session: Session,
): Promise<number> {
  const { console, language, say } = session;
  if (files.length === 0) throw new CallProblem(say('noFiles'));
  const profile = profileOf(options.profile, say);
  const texts = await Promise.all(
    (options.text ?? []).map(async (text) => readWordFile(await open(text, session), text)),
  );
  const reports: unknown[] = [];
  let worst = 0;
  for (const file of files) {
    try {
      const workbook = await readWorkbookFile(await open(file, session), file);
      const result = evaluate(withTexts(workbook, texts), { profile });
      worst = Math.max(worst, exitCode(result));
      if (options.json) reports.push(toReport(result, file, language));
      else printResult(result, file, session);
    } catch (problem) {
      if (problem instanceof CallProblem) console.err(problem.message);
      else if (problem instanceof FileProblem) console.err(render(problem.problem, language));
      else throw problem;
      worst = 2;
    }
  }
  if (options.json) console.out(JSON.stringify(files.length === 1 ? (reports[0] ?? null) : reports, null, 2));
  return worst;
}

function exitCode(result: Result): number {
  return result.findings.some((finding) => finding.severity === 'error' && finding.accepted === null) ? 1 : 0;
}
