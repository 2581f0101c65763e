/** Points and scores of a project summed by part: its level-1 groups, and the execution rate where the form scores it. */
import type { Big } from 'big.js';
import type { CellRef, Group, ScoredProject } from '../model';
import { hasFullPoints, hasPoints, markOf, marksOf, reviewedMarks, totalOf, type Marks } from '../scoring/marks';
import { resultOf } from '../scoring/result';
import type { Say } from './words';

export interface Part {
  /** `group` a level-1 group · `execution` the fund block's 预算执行率 · `loose` indicators under no group · `total` all. */
  readonly kind: 'group' | 'execution' | 'loose' | 'total';
  /** As written; empty for the others. */
  readonly name: string;
  readonly at: CellRef;
  /** Null where none is written. */
  readonly points: Big | null;
  /** Null where none is written or one that counts is missing: a blank is not zero. */
  readonly score: Big | null;
  /** The unit's own score beside it, in a reviewed table: `score` and what follows from it are then the reviewer's. */
  readonly own?: Big | null;
  /** score ÷ points, 1 = 100 %. */
  readonly scoreRate: Big | null;
  /** Indicators with points or a score. */
  readonly count: number;
  /** Those of them with both, and those with all their points. */
  readonly judged: number;
  readonly full: number;
}

export interface Breakdown {
  readonly parts: readonly Part[];
  /** The sums of the scoring, in the shape of a part. */
  readonly total: Part;
}

/**
 * A project's points and scores by part, the reviewer's where the table was reviewed. Parts are in the order of the table, the scored
 * execution rate is the last.
 */
export function breakDown(project: ScoredProject): Breakdown {
  const marks = marksOf(project);
  const reviewed = reviewedMarks(marks);
  const own = breakDownBy(project, marks, project.computed.score);
  if (!reviewed) return own;
  const result = breakDownBy(project, reviewed, resultOf(project).score);
  const beside = (part: Part, mine: Part | undefined): Part => ({ ...part, own: mine?.score ?? null });
  return {
    parts: result.parts.map((part) =>
      beside(
        part,
        own.parts.find(({ at, kind }) => at === part.at && kind === part.kind),
      ),
    ),
    total: beside(result.total, own.total),
  };
}

function breakDownBy(project: ScoredProject, marks: Marks, score: Big | null): Breakdown {
  const everyPlace = [...project.indicators.keys()];
  const { points } = project.computed;
  const parts = [...groupParts(project, marks), ...looseParts(project, marks), ...executionParts(marks)];
  return { parts, total: partOf('total', '', startOf(project), { ...sumOf(everyPlace, marks), points, score }) };
}

/** Where the project's table begins, or its sheet where there is none. */
export function startOf({ indicators, funds, facts, sheet }: ScoredProject): CellRef {
  // Of a Word report only what is told has a place.
  const told = [...funds, ...facts].find(({ at }) => at.document && at.sheet === sheet);
  return indicators[0]?.at ?? told?.at ?? { sheet, row: 0, column: 0 };
}

/** A name for people: the group's own, or what stands in its place. */
export function partName({ kind, name }: Part, say: Say): string {
  return kind === 'group' ? name : say(`part.${kind}`);
}

function groupParts(project: ScoredProject, marks: Marks): Part[] {
  return project.groups.filter(isLevel1).map((group) => {
    const sums = sumOf(group.indicators, marks);
    if (sums.points !== null) return partOf('group', group.name, group.at, sums);
    // A form may write points for the group alone.
    const points = statedMark(group.points);
    return partOf('group', group.name, group.at, { ...sums, points, score: sums.score ?? statedMark(group.score) });
  });
}

function looseParts(project: ScoredProject, marks: Marks): Part[] {
  const grouped = new Set(project.groups.filter(isLevel1).flatMap((group) => group.indicators));
  const loose = [...project.indicators.keys()].filter((place) => !grouped.has(place));
  const first = project.indicators[loose[0] ?? -1];
  if (!first) return [];
  const sums = sumOf(loose, marks);
  return sums.count > 0 ? [partOf('loose', '', first.at, sums)] : [];
}

function executionParts({ fund }: Marks): Part[] {
  if (!fund) return [];
  const sums = {
    points: fund.points.value.value,
    score: fund.score?.value.value ?? null,
    count: 0,
    judged: 0,
    full: 0,
  };
  return [partOf('execution', '', fund.row.at, sums)];
}

type Sums = Omit<Part, 'kind' | 'name' | 'at' | 'scoreRate'>;

function sumOf(places: readonly number[], marks: Marks): Sums {
  const counting = places.filter((place) => marks.scores[place] || hasPoints(marks, place));
  const judged = counting.filter((place) => marks.points[place] && marks.scores[place]);
  const isMissing = counting.some((place) => !marks.scores[place]);
  return {
    points: totalOf(counting.map((place) => marks.points[place] ?? null)),
    score: isMissing ? null : totalOf(counting.map((place) => marks.scores[place] ?? null)),
    count: counting.length,
    judged: judged.length,
    full: judged.filter((place) => hasFullPoints(marks, place)).length,
  };
}

function isLevel1({ level }: Group): boolean {
  return level === 1;
}

function statedMark(stated: Group['points']): Big | null {
  const mark = markOf(stated);
  return mark && mark.value.value;
}

function partOf(kind: Part['kind'], name: string, at: CellRef, sums: Sums): Part {
  const { points, score } = sums;
  return { kind, name, at, ...sums, scoreRate: points && score && points.gt(0) ? score.div(points) : null };
}
