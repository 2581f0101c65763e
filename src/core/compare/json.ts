/** The JSON of `pe compare`: what scripts rely on. Fields are added, never renamed or removed. */
import { checkTitle, render, type Language } from '../messages';
import { placeName } from '../messages/places';
import type { CellRef, ComparedProject, Finding, ToldValue, WorkbookComparison } from '../model';
import { conclusionOf, differenceText, notesOf, type FileNames, type IsEmpty } from './words';

export function comparisonJson(comparison: WorkbookComparison, files: FileNames, isEmpty: IsEmpty, language: Language) {
  const { outcome, isEqual, projects, unmatched, findings, since } = comparison;
  const ofFinding = (finding: Finding) => findingJson(finding, language);
  return {
    schema: 1,
    before: files.before,
    after: files.after,
    outcome,
    equal: isEqual,
    conclusion: conclusionOf(comparison, files, isEmpty, language),
    projects: projects.map((project) => projectJson(project, language)),
    onlyBefore: unmatched.before.map(({ name, sheet }) => ({ name, sheet })),
    onlyAfter: unmatched.after.map(({ name, sheet }) => ({ name, sheet })),
    /** Their cells are in the later workbook. */
    findings: findings.map(ofFinding),
    since: { added: since.added.map(ofFinding), open: since.open.map(ofFinding), gone: since.gone.map(ofFinding) },
    notes: notesOf(comparison, language),
  };
}

function projectJson({ pair, changes, without }: ComparedProject, language: Language) {
  return {
    before: pair.before.name,
    after: pair.after.name,
    kind: pair.kind,
    match: pair.match,
    changes: changes.map((change) => ({
      what: change.what,
      how: change.how,
      indicator: change.subject,
      before: toldJson(change.before, language),
      after: toldJson(change.after, language),
      difference: differenceText(change, language) || null,
      finding: change.finding,
    })),
    without: without.map(({ what, side }) => ({ what, side })),
  };
}

function toldJson(value: ToldValue | null, language: Language) {
  return value && { text: value.text, ...(value.at ? placeJson(value.at, language) : { sheet: null, cell: null }) };
}

function findingJson(finding: Finding, language: Language) {
  return {
    check: finding.check,
    title: checkTitle(finding.check, language),
    severity: finding.severity,
    project: finding.project,
    subject: finding.subject,
    ...placeJson(finding.at, language),
    message: render(finding.message, language),
    stated: finding.stated,
    computed: finding.computed,
    fingerprint: finding.fingerprint,
  };
}

function placeJson(at: CellRef, language: Language) {
  return { sheet: at.sheet, cell: placeName(at, language), ...(at.document && { document: at.document }) };
}
