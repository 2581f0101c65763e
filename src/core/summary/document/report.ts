/** The draft of the report on one project, in the outline of 财预〔2020〕10号, annex 3. */
import type { Result } from '../../evaluate';
import type { ScoredProject } from '../../model';
import { breakDown } from '../parts';
import { analysis } from './analysis';
import { moneyTables, scoredTable } from './annexes';
import { basics, organisation } from './basics';
import { conclusion } from './conclusion';
import type { DocumentDraft } from './draft';
import { others, problems } from './problems';
import { known, type Pen } from './written';

export function reportOn(project: ScoredProject, result: Result, draft: DocumentDraft, pen: Pen): void {
  const { tell } = pen;
  const breakdown = breakDown(project);
  const findings = result.findings.filter((finding) => isAbout(finding.project, project, result));
  draft.add({ kind: 'title', text: known(project.name, pen) });
  draft.add({ kind: 'title', text: tell('report.title') });
  draft.add({ kind: 'paragraph', text: tell('report.year', { period: known(project.period, pen) }), place: 'center' });
  draft.add({ kind: 'note', text: tell('report.note') });
  basics(draft, project, pen);
  organisation(draft, project, pen);
  conclusion(draft, project, breakdown, pen);
  analysis(draft, project, breakdown, pen);
  draft.heading(1, tell('report.5'));
  draft.heading(2, tell('report.5.1'));
  draft.paragraph(tell('open'));
  draft.heading(2, tell('report.5.2'));
  problems(draft, findings, pen);
  draft.heading(1, tell('report.6'));
  draft.paragraph(tell('open'));
  draft.heading(1, tell('report.7'));
  others(draft, findings, pen);
  draft.page(true);
  scoredTable(draft, project, pen);
  draft.page(true);
  moneyTables(draft, project, pen);
}

/** What is about the workbook as a whole belongs to its only project, and among several to none. */
function isAbout(name: string, project: ScoredProject, { projects }: Result): boolean {
  return name === project.name || (name === '' && projects.length === 1);
}
