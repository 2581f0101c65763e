import { groupBy } from '../group-by';
import type { Fact } from '../model';
import { difference, formatRate } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import type { ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { foundBy, matchRate, rateOf, type Quotient } from './compare/rates';
import { nameOf } from './view/statements';
import { single, type Sum } from './view/sums';
import type { Measure } from './view/mark-sums';

/** Printed 得分率 and 扣分率 of an indicator, a group or the whole ↔ score ÷ points. */
export const scoreRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-rate',
    severity: 'error',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：得分率 = 得分 ÷ 分值',
  },

  *run(view) {
    for (const rate of printedRates(view)) {
      const { concept, printed, name } = rate;
      const right = rate.score.flatMap((score) => rate.points.flatMap((points) => quotientOf(concept, score, points)));
      const [first] = right;
      if (!first) continue;
      yield foundBy(matchRate(printed.value, right), () => {
        const figures = { stated: printed.value.text, computed: formatRate(rateOf(first)) };
        const data = { indicator: name === '' ? { term: 'total' } : name, rate: { term: concept }, ...figures };
        const related = [...(rate.score[0]?.cells ?? []), ...(rate.points[0]?.cells ?? [])];
        return { data, at: printed.at, related, subject: name, ...figures };
      });
    }
  },
};

type RateConcept = 'scoreRate' | 'deductionRate';

interface PrintedRate {
  readonly concept: RateConcept;
  readonly printed: Figure;
  /** Empty for the whole. */
  readonly name: string;
  /** What the points and the score may be: a sum that contradicts its parts is the finding of another check. */
  readonly points: readonly Sum[];
  readonly score: readonly Sum[];
}

const CONCEPTS: readonly RateConcept[] = ['scoreRate', 'deductionRate'];

function* printedRates(view: ProjectView): Generator<PrintedRate> {
  const { indicators } = view.project;
  const beside = saidBeside(view);
  for (const concept of CONCEPTS) {
    for (const [index, indicator] of indicators.entries()) {
      const printed = figureOf(indicator[concept]);
      const of = (measure: Measure) => complete([view.sums.ofIndicators(measure, [index])]);
      if (printed) yield { concept, printed, name: indicator.name, points: of('points'), score: of('score') };
    }
    for (const { fact, index, figure: printed } of view.statements.aboutIndicators(concept)) {
      const of = (measure: Measure) => complete([view.sums.ofIndicators(measure, [index]), ...beside(measure, fact)]);
      const name = indicators[index]?.name ?? '';
      yield { concept, printed, name, points: of('points'), score: of('score') };
    }
    for (const { fact, branch, figure: printed } of view.statements.aboutGroups(concept)) {
      const { name, indicators: places } = branch.group;
      const of = (measure: Measure) =>
        complete([
          view.sums.ofBranch(measure, branch),
          view.sums.ofIndicators(measure, places),
          view.reviewed?.ofIndicators(measure, places) ?? null,
          ...beside(measure, fact),
        ]);
      yield { concept, printed, name, points: of('points'), score: of('score') };
    }
    for (const { fact, figure: printed } of view.statements.aboutOtherGroups(concept)) {
      // What a sentence says of its own figures is told as its arithmetic.
      if (fact.source === 'text') continue;
      const of = (measure: Measure) => statedOnce(view, measure, nameOf(fact));
      yield { concept, printed, name: nameOf(fact), points: of('points'), score: of('score') };
    }
    for (const { figure: printed } of view.statements.about(concept)) {
      const of = (measure: Measure) =>
        complete([
          ...Object.values(view.totals(measure) ?? {}),
          view.reviewed?.ofIndicators(measure, view.places) ?? null,
        ]);
      yield { concept, printed, name: '', points: of('points'), score: of('score') };
    }
  }
}

/**
 * The points and the score that the sentence of a rate tells of the same: 「产出权重35分，实得31.5分，得分率90%」 is right of what it
 * says, and that the table has another score is told of the score.
 */
function saidBeside({ project }: ProjectView): (measure: Measure, rate: Fact) => Sum[] {
  const said = groupBy(
    project.facts.filter(({ source }) => source === 'text'),
    ({ at }) => at,
  );
  return (measure, { at, words, subject }) =>
    (said.get(at) ?? []).flatMap((fact) => {
      const isOfSame = fact.subject.kind === subject.kind && nameOf(fact) === nameOf({ subject });
      const figure =
        fact.concept === measure && fact.words === words && isOfSame ? figureOf({ value: fact.quantity, at }) : null;
      return figure ? [single(figure)] : [];
    });
}

/** What is stated of a group that no table has; nothing where two places say otherwise. */
function statedOnce(view: ProjectView, measure: Measure, name: string): Sum[] {
  const [only, other] = view.statements.aboutOtherGroups(measure).filter(({ fact }) => nameOf(fact) === name);
  return only && !other ? [single(only.figure)] : [];
}

function complete(sums: readonly (Sum | null)[]): Sum[] {
  return sums.filter((sum) => sum !== null).filter(({ missing }) => missing.length === 0);
}

/** None for a score out of its range: that is another finding, and its rate would only repeat it. */
function quotientOf(concept: RateConcept, score: Sum, points: Sum): Quotient[] {
  if (points.interval.low.lte(0) || score.value.gt(points.value) || score.value.lt(0)) return [];
  const part = concept === 'scoreRate' ? score.interval : difference(points.interval, score.interval);
  return [{ part, whole: points.interval }];
}
