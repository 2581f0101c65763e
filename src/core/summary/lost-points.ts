/** Where the points went: what scored below its points, with the reason written and how the criterion explains it. */
import type { Big } from 'big.js';
import type { CellRef, Message, ScoredProject, Stated } from '../model';
import { marksOf, type Marks } from '../scoring/marks';

export interface LostPoints {
  /** Level-1 group; empty for the execution rate of the fund block. */
  readonly part: string;
  /** Name of the indicator, or null for the execution rate of the fund block. */
  readonly name: string | null;
  readonly at: CellRef;
  readonly points: Big;
  /** The reviewed score where there is one, else the unit's own. */
  readonly score: Big;
  readonly lost: Big;
  /** The scores of both sides, in a reviewed table. */
  readonly review?: { readonly own: Big | null; readonly reviewed: Big | null };
  /** The score that the criterion gives; null where a person must judge. */
  readonly computed: Big | null;
  readonly target: Stated | null;
  readonly actual: Stated | null;
  /** 偏差原因, or what the reviewer says, as written; empty where there is none. */
  readonly reason: string;
  readonly explanation: readonly Message[];
}

/** Also what the review changed without taking points. In the order of the table, the execution rate of the fund block first, as on the form. */
export function lostPoints(project: ScoredProject): LostPoints[] {
  const marks = marksOf(project);
  return [...lostInFunds(marks), ...lostByIndicators(project, marks)];
}

function lostInFunds({ fund }: Marks): LostPoints[] {
  const points = fund?.points.value.value;
  const score = fund?.score?.value.value;
  if (!fund || !points || !score?.lt(points)) return [];
  const { at, rate: actual, reason } = fund.row;
  const figures = { points, score, lost: points.minus(score), computed: null };
  return [{ part: '', name: null, at, target: null, actual, reason: reason?.value ?? '', explanation: [], ...figures }];
}

function lostByIndicators(project: ScoredProject, marks: Marks): LostPoints[] {
  return project.indicators.flatMap((indicator, place) => {
    const points = marks.points[place]?.value.value;
    const own = marks.scores[place]?.value.value ?? null;
    const reviewed = project.computed.review ? (marks.reviewScores[place]?.value.value ?? null) : null;
    const score = reviewed ?? own;
    if (!points || !score || !(score.lt(points) || (reviewed && own && !reviewed.eq(own)))) return [];
    const outcome = project.outcomes[place];
    const { level1: part, name, at, target, actual } = indicator;
    return {
      ...{ part, name, at, target, actual, points, score },
      lost: points.minus(score),
      computed: outcome?.score ?? null,
      ...(project.computed.review && { review: { own, reviewed } }),
      reason: [indicator.reviewReason?.value, indicator.reason?.value].find((said) => said) ?? '',
      explanation: outcome?.explanation ?? [],
    };
  });
}
