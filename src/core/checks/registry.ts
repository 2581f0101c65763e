/** Every check, sorted by id. */
import { actualMissing } from './actual-missing';
import { actualOperator } from './actual-operator';
import { claimConflict } from './claim-conflict';
import { completionOverall } from './completion-overall';
import { completionRate } from './completion-rate';
import { countDeclared } from './count-declared';
import { datePeriod } from './date-period';
import { deductedThoughMet } from './deducted-though-met';
import { deductionUnexplained } from './deduction-unexplained';
import type { Check } from './engine/check';
import { figureConflict } from './figure-conflict';
import { fullScoreUnmet } from './full-score-unmet';
import { fundArrivalRate } from './fund-arrival-rate';
import { fundBalance } from './fund-balance';
import { fundBudgetChange } from './fund-budget-change';
import { fundCarryover } from './fund-carryover';
import { fundCostIndicators } from './fund-cost-indicators';
import { fundExecutionLow } from './fund-execution-low';
import { fundExecutionRate } from './fund-execution-rate';
import { fundExecutionScore } from './fund-execution-score';
import { fundItems } from './fund-items';
import { fundOverspent } from './fund-overspent';
import { fundParts } from './fund-parts';
import { fundUnit } from './fund-unit';
import { goalUncovered } from './goal-uncovered';
import { gradeMismatch } from './grade-mismatch';
import { gradeTerm } from './grade-term';
import { groupMissing } from './group-missing';
import { indicatorDropped } from './indicator-dropped';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorLowered } from './indicator-lowered';
import { monitoringBehind } from './monitoring-behind';
import { monitoringForecast } from './monitoring-forecast';
import { overAchievement } from './over-achievement';
import { percentRange } from './percent-range';
import { placeholder } from './placeholder';
import { portfolioAverage } from './portfolio-average';
import { portfolioCount } from './portfolio-count';
import { portfolioGrade } from './portfolio-grade';
import { portfolioRate } from './portfolio-rate';
import { portfolioTotal } from './portfolio-total';
import { qualitativeBand } from './qualitative-band';
import { reasonContradiction } from './reason-contradiction';
import { reviewReason } from './review-reason';
import { reviewTotal } from './review-total';
import { ruleMaximum } from './rule-maximum';
import { rulePoints } from './rule-points';
import { ruleSteps } from './rule-steps';
import { ruleUnreadable } from './rule-unreadable';
import { scoreDeduction } from './score-deduction';
import { scoreGroup } from './score-group';
import { scoreMissing } from './score-missing';
import { scoreRange } from './score-range';
import { scoreRate } from './score-rate';
import { scoreRule } from './score-rule';
import { scoreTotal } from './score-total';
import { scoreWithoutActual } from './score-without-actual';
import { surveyCounts } from './survey-counts';
import { tableMissing } from './table-missing';
import { tableParts } from './table-parts';
import { tableProduct } from './table-product';
import { tableRate } from './table-rate';
import { tableTotal } from './table-total';
import { targetConflict } from './target-conflict';
import { targetDirection } from './target-direction';
import { targetMissing } from './target-missing';
import { targetTerm } from './target-term';
import { targetVague } from './target-vague';
import { textRate } from './text-rate';
import { textSum } from './text-sum';
import { typeMismatch } from './type-mismatch';
import { unitMismatch } from './unit-mismatch';
import { weightConcentration } from './weight-concentration';
import { weightGroup } from './weight-group';
import { weightMissing } from './weight-missing';
import { weightPolicy } from './weight-policy';
import { weightTotal } from './weight-total';

export const CHECKS: readonly Check[] = [
  actualMissing,
  actualOperator,
  claimConflict,
  completionOverall,
  completionRate,
  countDeclared,
  datePeriod,
  deductedThoughMet,
  deductionUnexplained,
  figureConflict,
  fullScoreUnmet,
  fundArrivalRate,
  fundBalance,
  fundBudgetChange,
  fundCarryover,
  fundCostIndicators,
  fundExecutionLow,
  fundExecutionRate,
  fundExecutionScore,
  fundItems,
  fundOverspent,
  fundParts,
  fundUnit,
  goalUncovered,
  gradeMismatch,
  gradeTerm,
  groupMissing,
  indicatorDropped,
  indicatorDuplicate,
  indicatorLowered,
  monitoringBehind,
  monitoringForecast,
  overAchievement,
  percentRange,
  placeholder,
  portfolioAverage,
  portfolioCount,
  portfolioGrade,
  portfolioRate,
  portfolioTotal,
  qualitativeBand,
  reasonContradiction,
  reviewReason,
  reviewTotal,
  ruleMaximum,
  rulePoints,
  ruleSteps,
  ruleUnreadable,
  scoreDeduction,
  scoreGroup,
  scoreMissing,
  scoreRange,
  scoreRate,
  scoreRule,
  scoreTotal,
  scoreWithoutActual,
  surveyCounts,
  tableMissing,
  tableParts,
  tableProduct,
  tableRate,
  tableTotal,
  targetConflict,
  targetDirection,
  targetMissing,
  targetTerm,
  targetVague,
  textRate,
  textSum,
  typeMismatch,
  unitMismatch,
  weightConcentration,
  weightGroup,
  weightMissing,
  weightPolicy,
  weightTotal,
];
