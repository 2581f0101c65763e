/** `pe report` and `pe letter`: what was found and stated, as a Word document for a person to go on with. */
import { digestOf } from '../core/batch';
import { evaluate, type Result } from '../core/evaluate';
import { planLetter, planReport } from '../core/summary/document';
import type { DocumentPlan } from '../core/model';
import { readEvaluationFile } from '../files';
import { writeDocument } from '../files/document/write';
import { shortened } from '../files/problem';
import { isSameFile } from '../files/write';
import { NOTHING_CHECKED } from './job';
import { open, reportsAt } from './open';
import { CallProblem, profileOf, type Session } from './options';
import { checkEnding, checkNew } from './output';

export interface DocumentOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly profile?: string;
  readonly text?: readonly string[];
}

export interface ReportOptions extends DocumentOptions {
  readonly project?: string;
}

/** The draft of the evaluation report; of several projects one after the other, or of the one that is named. */
export async function report(file: string, options: ReportOptions, session: Session): Promise<number> {
  return written(file, options, session, (result) => {
    const plan = planReport(result, session.language, options);
    if (plan === null && options.project !== undefined && result.projects.length > 0) {
      const { project } = options;
      const names = result.projects.map(({ name }) => name).join(session.say('listComma'));
      throw new CallProblem(session.say('unknownProject', { project, names }));
    }
    return { plan, otherwise: session.say('noProject', { file: shortened(file) }) };
  });
}

/** The findings as a letter to the unit. */
export async function letter(file: string, options: DocumentOptions, session: Session): Promise<number> {
  return written(file, options, session, (result) => ({
    plan: planLetter(result, session.language),
    otherwise: session.say('noLetter', { file: shortened(file) }),
  }));
}

interface Planned {
  readonly plan: DocumentPlan | null;
  /** Why there is none. */
  readonly otherwise: string;
}

async function written(
  file: string,
  { output, force, profile, text = [] }: DocumentOptions,
  session: Session,
  planned: (result: Result) => Planned,
): Promise<number> {
  const { console, language, say } = session;
  checkEnding(output, '.docx', session);
  for (const source of [file, ...text])
    if (await isSameFile(source, output)) throw new CallProblem(say('sameSource', { file: shortened(source) }));
  const rules = profileOf(profile, say);
  await checkNew(output, force === true, session);
  const { sheets, documents = [] } = await readEvaluationFile(await open(file, session), file);
  const beside = await reportsAt(text, session);
  const result = evaluate({ sheets, documents: [...documents, ...beside] }, { profile: rules });
  const { plan, otherwise } = planned(result);
  if (plan === null) {
    console.err(otherwise);
    return NOTHING_CHECKED;
  }
  await console.writeFile(output, await writeDocument(plan));
  console.out(say('written', { file: output }));
  const { error: errors, warning: warnings, info: infos } = digestOf(file, result, language).counts;
  console.out(say('counts', { errors, warnings, infos }));
  return 0;
}
