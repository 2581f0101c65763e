/** A project as checks look at it: what several of them need is worked out once, when the first one asks. */
import type { CellRef, MoneyConcept, ScoredProject } from '../../model';
import type { Figure } from '../../scoring/figures';
import { amountsOf, type Amounts } from '../../scoring/money';
import { marksOf, reviewedMarks, type Marks } from '../../scoring/marks';
import { Statements } from './statements';
import { MarkSums, type Measure } from './mark-sums';
import { missing, type Sum } from './sums';
import { totalsOf, type Totals } from './totals';
import { treeOf, type Tree } from './tree';
import { verdictsOf, type Verdict } from './verdicts';

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
  #sums: MarkSums | undefined;
  #reviewed: MarkSums | null | undefined;
  readonly #totals = new Map<Measure, Totals | null>();
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

  /** Sums of points and scores, level by level. */
  get sums(): MarkSums {
    return (this.#sums ??= new MarkSums(this.project, this.marks));
  }

  /** The same by the reviewer's scores, which summaries and reports tell as well as the unit's; null where nothing was reviewed. */
  get reviewed(): MarkSums | null {
    if (this.#reviewed === undefined) {
      const marks = reviewedMarks(this.marks);
      this.#reviewed = marks && new MarkSums(this.project, marks);
    }
    return this.#reviewed;
  }

  /** What all points or scores may add up to; null where there is nothing to add. */
  totals(measure: Measure): Totals | null {
    let totals = this.#totals.get(measure);
    if (totals === undefined)
      this.#totals.set(measure, (totals = totalsOf(this.sums, measure, this.tree, this.places, this.#lost(measure))));
    return totals;
  }

  /** Points or scores of rows without a name: told as unread, in the column of the others. */
  #lost(measure: Measure): Sum | null {
    const nameless = this.project.unread.filter(({ reason }) => reason === 'no-name');
    if (nameless.length === 0) return null;
    const figures = measure === 'points' ? this.marks.points : this.marks.scores;
    const columns = new Set(figures.flatMap((figure) => (figure ? columnOf(figure.at) : [])));
    const row = nameless.find(({ at }) => columns.has(columnOf(at)));
    return row ? missing(row.text) : null;
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

function columnOf({ sheet, column }: CellRef): string {
  return `${String(column)} ${sheet}`;
}
