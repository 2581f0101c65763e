/** A project as checks look at it: what several of them need is worked out once, when the first one asks. */
import type { MoneyConcept, ScoredProject } from '../../model';
import type { Figure } from '../../scoring/figures';
import { amountsOf, type Amounts } from '../../scoring/money';
import { markOf, marksOf, type Marks } from '../../scoring/marks';
import { Statements } from '../base/statements';
import { finestDecimals, type Sum } from '../base/sums';
import { treeOf, type Measure, type Tree } from '../base/tree';
import { verdictsOf, type Verdict } from '../base/verdicts';

/** Each amount is tried with each: of more, any rate would be made by some two. The best sources come first. */
const MOST_LEADING = 12;

export class ProjectView {
  readonly project: ScoredProject;
  /** What is stated in cells and sentences. */
  readonly statements: Statements;
  #marks: Marks | undefined;
  #tree: Tree | undefined;
  #amounts: Amounts | undefined;
  #places: readonly number[] | undefined;
  readonly #decimals = new Map<Measure, number>();
  readonly #sums: Readonly<Record<Measure, Map<object, Sum | null>>> = { points: new Map(), score: new Map() };
  #verdicts: readonly Verdict[] | undefined;

  constructor(project: ScoredProject) {
    this.project = project;
    this.statements = new Statements(project, () => this.tree);
  }

  /** Points and scores as figures. */
  get marks(): Marks {
    return (this.#marks ??= marksOf(this.project));
  }

  /** Groups with what they contain. */
  get tree(): Tree {
    return (this.#tree ??= treeOf(this.project));
  }

  /** Places of all indicators. */
  get places(): readonly number[] {
    return (this.#places ??= [...this.project.indicators.keys()]);
  }

  /** The sum of the points or scores of a group, a table or a list of places, which is `of`. */
  sum(measure: Measure, of: object, workOut: () => Sum | null): Sum | null {
    const sums = this.#sums[measure];
    let sum = sums.get(of);
    if (sum === undefined) sums.set(of, (sum = workOut()));
    return sum;
  }

  /** The finest precision of the column of points or scores, subtotals included. */
  decimals(measure: Measure): number {
    const known = this.#decimals.get(measure);
    if (known !== undefined) return known;
    const column = measure === 'points' ? this.marks.points : this.marks.scores;
    const finest = finestDecimals([...column, ...this.project.groups.map((group) => markOf(group[measure]))]);
    this.#decimals.set(measure, finest);
    return finest;
  }

  /** Amounts about the project as a whole. */
  get amounts(): Amounts {
    return (this.#amounts ??= amountsOf(this.project));
  }

  /** The amounts of a concept that rates and remainders are made of. That there are others is told by `figure-conflict`. */
  leading(concept: MoneyConcept): readonly Figure[] {
    return (this.amounts.get(concept) ?? []).slice(0, MOST_LEADING);
  }

  /** How each indicator's score stands against its points, target and criterion. */
  get verdicts(): readonly Verdict[] {
    return (this.#verdicts ??= verdictsOf(this.project, this.marks));
  }
}
