/** The summary as plans of sheets, and its pieces for hosts that show them elsewhere. */
import type { Result } from '../evaluate';
import type { Language } from '../messages';
import type { SheetPlan } from '../model';
import { planDetailsSheet } from './details-sheet';
import { planEmptySheet } from './empty-sheet';
import { planFindingsSheet, type Written } from './findings-sheet';
import { planPortfolioSheet } from './portfolio-sheet';
import { entriesOf } from './portfolio';
import { planProjectSheet } from './project-sheet';

export { conclude, concludeFindings } from './conclusion';
export { completionGap, overallCompletion } from './completion';
export { lostPoints, type LostPoints } from './lost-points';
export { breakDown, partName, type Breakdown, type Part } from './parts';
export { countFindings, rankFindings, type FindingCounts, type RankedFinding } from './rank';
export type { Written } from './findings-sheet';
export { sayIn } from './words';

/**
 * The sheets to write for a workbook: 评价汇总 and 检查结果, and 项目明细 between them where there are several projects.
 * Values only. Linear in projects and findings.
 *
 * @param written the file, the version and the time of the check, for the head of 检查结果; none leaves them out
 */
export function planSummary(result: Result, language: Language = 'zh', written: Written | null = null): SheetPlan[] {
  return [...summarySheets(result, language), planFindingsSheet(result, language, written)];
}

function summarySheets(result: Result, language: Language): SheetPlan[] {
  const [project, ...others] = result.projects;
  if (project && others.length === 0 && result.portfolios.length === 0) {
    return [planProjectSheet(result, project, language)];
  }
  const entries = entriesOf(result);
  if (entries.length === 0) return [planEmptySheet(result, language)];
  const detailed = entries.flatMap((entry) => entry.project ?? []);
  const summary = planPortfolioSheet(result, entries, language);
  return detailed.length > 0 ? [summary, planDetailsSheet(detailed, language)] : [summary];
}
