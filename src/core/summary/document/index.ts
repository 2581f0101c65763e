/** Documents to write for a workbook: the draft of the report, and the letter of findings. Pure; nothing in them that the workbook does not say. */
import type { Result } from '../../evaluate';
import type { Language } from '../../messages';
import type { DocumentPlan, PlanText, ScoredProject } from '../../model';
import { DocumentDraft } from './draft';
import { letterOn } from './letter';
import { reportOn } from './report';
import { penFor } from './written';

export interface ReportOptions {
  /** Name of the one project of several that the report is about. */
  readonly project?: string;
}

/**
 * The draft of the evaluation report: a report for each project, each on its own pages. Null where there is no such project; a list of
 * projects alone has none.
 */
export function planReport(
  result: Result,
  language: Language = 'zh',
  { project }: ReportOptions = {},
): DocumentPlan | null {
  const projects = result.projects.filter(({ name }) => project === undefined || name === project);
  if (projects.length === 0) return null;
  const pen = penFor(language, result.findings);
  const draft = new DocumentDraft();
  for (const [place, each] of projects.entries()) {
    if (place > 0) draft.page(false);
    reportOn(each, result, draft, pen);
  }
  return draft.plan(titleOf(projects, textOf(pen.tell('report.title')), pen.say('sentenceGap')));
}

/** The letter about what was found; null where nothing could be checked, since then nothing can be said. */
export function planLetter(result: Result, language: Language = 'zh'): DocumentPlan | null {
  if (!result.isChecked) return null;
  const pen = penFor(language, result.findings);
  const draft = new DocumentDraft();
  letterOn(result, draft, pen);
  return draft.plan(textOf(pen.tell('letter.title')));
}

function titleOf([first, ...others]: readonly ScoredProject[], title: string, gap: string): string {
  return first && first.name !== '' && others.length === 0 ? [first.name, title].join(gap) : title;
}

function textOf(text: PlanText): string {
  return text.map((run) => run.text).join('');
}
