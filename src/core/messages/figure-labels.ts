/** What the two figures of a finding are. Beside a figure that somebody wrote elsewhere, 「重新计算」 would be untrue. */
import type { Finding } from '../model';
import { render, type Language } from '.';

/**
 * `stated` written at the place of the finding · `recomputed` worked out here · `elsewhere` written in another place ·
 * `required` what a rule asks for · `target` the indicator's own target.
 */
export type FigureKind = 'stated' | 'recomputed' | 'elsewhere' | 'required' | 'target';

/** The second figure of the findings of each check that has one. */
const SECOND: Readonly<Record<Exclude<FigureKind, 'stated'>, string>> = {
  recomputed:
    'completion-overall completion-rate count-declared fund-arrival-rate fund-balance fund-carryover fund-execution-low ' +
    'fund-execution-rate fund-execution-score fund-items fund-parts grade-mismatch portfolio-average portfolio-count ' +
    'portfolio-grade portfolio-rate portfolio-total review-total rule-points score-deduction score-group score-rate score-rule score-total ' +
    'table-parts table-product table-rate table-total text-rate text-sum weight-group weight-total',
  elsewhere:
    'claim-conflict date-period figure-conflict fund-budget-change fund-cost-indicators fund-unit indicator-dropped ' +
    'indicator-lowered monitoring-forecast ' +
    'review-reason rule-maximum survey-counts target-conflict target-term unit-mismatch',
  required: 'deducted-though-met fund-overspent grade-term percent-range qualitative-band score-range weight-policy',
  target: 'deduction-unexplained full-score-unmet monitoring-behind over-achievement type-mismatch',
};

/** Messages whose figures are others than those of their check: the first, where that is not what stands there, and the second. */
const BY_MESSAGE: Readonly<Record<string, readonly [first: FigureKind, second: FigureKind]>> = {
  'date-period.outside': ['stated', 'required'],
  'figure-conflict.rate': ['stated', 'recomputed'],
  'figure-conflict.retired': ['stated', 'recomputed'],
  'figure-conflict.sum': ['stated', 'recomputed'],
  'fund-carryover.numerator': ['recomputed', 'recomputed'],
  'fund-cost-indicators.actuals': ['recomputed', 'elsewhere'],
  'fund-cost-indicators.targets': ['recomputed', 'elsewhere'],
  'monitoring-behind.spending': ['stated', 'elsewhere'],
  'monitoring-forecast.certain': ['stated', 'target'],
  'portfolio-grade.said-grade': ['stated', 'elsewhere'],
  'portfolio-grade.said-score': ['stated', 'elsewhere'],
  'rule-maximum.more': ['recomputed', 'elsewhere'],
  'rule-points.items': ['stated', 'elsewhere'],
  'score-range.group': ['recomputed', 'required'],
  'survey-counts.rate': ['stated', 'recomputed'],
  'unit-mismatch.scale': ['stated', 'target'],
  'weight-policy.results': ['recomputed', 'required'],
  'weight-total.not-full': ['required', 'recomputed'],
  'weight-total.unusual': ['required', 'recomputed'],
  'weight-total.without-execution': ['required', 'recomputed'],
};

const BY_CHECK: ReadonlyMap<string, FigureKind> = new Map(
  (Object.entries(SECOND) as [FigureKind, string][]).flatMap(([kind, checks]) =>
    checks.split(' ').map((check) => [check, kind] as const),
  ),
);

/** What a finding's `stated` and `computed` are; null where its check was never asked for a second figure. */
export function figureKinds({
  check,
  message,
}: Pick<Finding, 'check' | 'message'>): readonly [first: FigureKind, second: FigureKind] | null {
  const second = BY_CHECK.get(check);
  return BY_MESSAGE[message.id] ?? (second ? ['stated', second] : null);
}

/** 「表中所写」 and 「重新计算」, or what else they are. */
export function figureLabels(
  finding: Pick<Finding, 'check' | 'message'>,
  language: Language,
): readonly [first: string, second: string] {
  const [first, second] = figureKinds(finding) ?? ['stated', 'elsewhere'];
  const label = (kind: FigureKind) => render({ id: `summary.figure.${kind}`, data: {} }, language);
  return [label(first), label(second)];
}
