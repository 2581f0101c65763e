/** Sums of points or scores, level by level. */
import type { Indicator, Project } from '../../model';
import { isEmpty } from '../../scoring/figures';
import { hasPoints, markOf, type Marks } from '../../scoring/marks';
import { finestDecimals, missing, single, total, type Sum } from './sums';
import type { Branch, Tree } from './tree';

export type Measure = 'points' | 'score';

/** What a branch and the whole table have in common. */
type Level = Pick<Tree, 'branches' | 'loose'>;

export class MarkSums {
  readonly #project: Project;
  readonly #marks: Marks;
  readonly #below: Readonly<Record<Measure, Map<Level, Sum | null>>> = { points: new Map(), score: new Map() };
  readonly #decimals = new Map<Measure, number>();

  constructor(project: Project, marks: Marks) {
    this.#project = project;
    this.#marks = marks;
  }

  /**
   * What a branch, or the whole table, adds up to: where a group below declares its own sum, that counts, so that a
   * contradiction shows only at the level where it arises. Null where nothing is to be added.
   */
  below(measure: Measure, level: Level): Sum | null {
    const known = this.#below[measure];
    let sum = known.get(level);
    if (sum === undefined) {
      sum = total([
        ...level.branches.map((branch) => this.ofBranch(measure, branch)),
        ...level.loose.map((index) => this.#ofIndicator(measure, index)),
      ]);
      known.set(level, sum);
    }
    return sum;
  }

  /** What a branch declares, else what is below it. */
  ofBranch(measure: Measure, branch: Branch): Sum | null {
    const declared = markOf(branch.group[measure]);
    return declared ? single(declared, this.decimals(measure)) : this.below(measure, branch);
  }

  /** The same over the indicators alone, whatever groups declare. */
  ofIndicators(measure: Measure, places: Iterable<number>): Sum | null {
    return total([...places].map((index) => this.#ofIndicator(measure, index)));
  }

  /** The share of the fund block, where the form gives it points. */
  ofFund(measure: Measure): Sum | null {
    const { fund } = this.#marks;
    if (!fund) return null;
    const figure = fund[measure];
    return figure ? single(figure) : missing(fund.row.label);
  }

  /** The finest precision of the column of points or scores, subtotals included. */
  decimals(measure: Measure): number {
    let finest = this.#decimals.get(measure);
    if (finest === undefined) {
      const declared = this.#project.groups.map((group) => markOf(group[measure]));
      finest = finestDecimals([...this.#column(measure), ...declared]);
      this.#decimals.set(measure, finest);
    }
    return finest;
  }

  /** A score is missing where there are points to earn; points where the column is empty for an indicator in use. */
  isMissing(measure: Measure, index: number): boolean {
    const indicator = this.#project.indicators[index];
    if (!indicator || indicator.isPart) return false;
    return measure === 'score' ? !this.#marks.scores[index] && hasPoints(this.#marks, index) : lacksPoints(indicator);
  }

  #ofIndicator(measure: Measure, index: number): Sum | null {
    const figure = this.#column(measure)[index];
    if (figure) return single(figure, this.decimals(measure));
    const indicator = this.#project.indicators[index];
    return indicator && this.isMissing(measure, index) ? missing(indicator.name) : null;
  }

  #column(measure: Measure): Marks['points'] {
    return measure === 'points' ? this.#marks.points : this.#marks.scores;
  }
}

function lacksPoints({ points, target, score }: Indicator): boolean {
  return points !== null && isEmpty(points) && !(isEmpty(target) && isEmpty(score));
}
