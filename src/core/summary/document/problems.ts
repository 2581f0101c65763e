/** Problems and other matters: the findings, open and accepted, for a person to put into words. */
import { checkTitle } from '../../messages';
import { placeName } from '../../messages/places';
import type { Finding } from '../../model';
import { isOpen, rankFindings } from '../rank';
import type { DocumentDraft } from './draft';
import { plain, type Pen } from './written';

/** One paragraph each. Notes say nothing of a project, and what follows from another finding goes with it. */
export function problems(draft: DocumentDraft, findings: readonly Finding[], pen: Pen): void {
  const { tell } = pen;
  const told = rankFindings(findings).filter((finding) => isOpen(finding) && isProblem(finding));
  if (told.length === 0) {
    draft.paragraph(tell('report.noProblems'));
    return;
  }
  draft.add({ kind: 'note', text: tell('report.problemsLead') });
  for (const finding of told) draft.paragraph(tell('report.problem', fillings(finding, pen)));
}

export function isProblem({ severity, causedBy }: Finding): boolean {
  return severity !== 'info' && causedBy === undefined;
}

/** What a person accepted, with the reason given. */
export function others(draft: DocumentDraft, findings: readonly Finding[], pen: Pen): void {
  const { tell } = pen;
  for (const finding of findings)
    if (finding.accepted)
      draft.paragraph(tell('report.accepted', { ...fillings(finding, pen), reason: plain(finding.accepted.reason) }));
  draft.paragraph(tell('open'));
}

function fillings({ check, subject, at }: Finding, { tell, say, language }: Pen) {
  return {
    title: checkTitle(check, language),
    place: say('cellName', { sheet: at.sheet, cell: placeName(at, language) }),
    subject: subject === '' ? [] : tell('report.subject', { subject }),
  };
}
