/** What is stated outside the tables, gathered: the same figure stated in several places is one statement. */
import { groupBy } from '../../group-by';
import type { CellRef, Concept, Fact, Project, Subject } from '../../model';
import { inBase } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import { branchNames, type BranchNames } from './group-names';
import type { Branch, Tree } from './tree';

export interface Statement {
  readonly fact: Fact;
  readonly figure: Figure;
  /** The other cells that state the same. */
  readonly related: readonly CellRef[];
}

export interface GroupStatement extends Statement {
  readonly branch: Branch;
}

export interface IndicatorStatement extends Statement {
  /** Its place in `Project.indicators`. */
  readonly index: number;
}

/** Figures stated in cells and sentences, by concept and by whom they are about. */
export class Statements {
  readonly #project: Project;
  readonly #tree: () => Tree;
  readonly #gathered = new Map<string, readonly Statement[]>();
  #facts: ReadonlyMap<string, readonly Fact[]> | undefined;
  #names: BranchNames | undefined;
  #places: ReadonlyMap<string, number | null> | undefined;

  constructor(project: Project, tree: () => Tree) {
    this.#project = project;
    this.#tree = tree;
  }

  /** About the project as a whole. */
  about(concept: Concept): readonly Statement[] {
    return this.#statements(concept, 'project');
  }

  /** About groups that the table has. */
  aboutGroups(concept: Concept): readonly GroupStatement[] {
    return this.#statements(concept, 'group').flatMap((statement) => {
      const branch = this.#branchOf(statement.fact);
      return branch ? [{ ...statement, branch }] : [];
    });
  }

  /** About groups that no table has: of a report without one, or of a part that it does not tell. */
  aboutOtherGroups(concept: Concept): readonly Statement[] {
    return this.#statements(concept, 'group').filter(({ fact }) => this.#branchOf(fact) === null);
  }

  /** About indicators that the table has, once under that name. */
  aboutIndicators(concept: Concept): readonly IndicatorStatement[] {
    return this.#statements(concept, 'indicator').flatMap((statement) => {
      this.#places ??= placesByName(this.#project);
      const index = this.#places.get(nameOf(statement.fact)) ?? null;
      return index === null ? [] : [{ ...statement, index }];
    });
  }

  #branchOf(fact: Fact): Branch | null {
    this.#names ??= branchNames(this.#tree());
    return this.#names(nameOf(fact));
  }

  #statements(concept: Concept, kind: Subject['kind']): readonly Statement[] {
    const key = `${concept} ${kind}`;
    let gathered = this.#gathered.get(key);
    if (!gathered) {
      this.#facts ??= groupBy(this.#project.facts, (fact) => `${fact.concept} ${fact.subject.kind}`);
      this.#gathered.set(key, (gathered = gather(this.#facts.get(key) ?? [])));
    }
    return gathered;
  }
}

/** Null for a name that several indicators have. */
function placesByName({ indicators }: Project): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [index, { name }] of indicators.entries()) places.set(name, places.has(name) ? null : index);
  return places;
}

function gather(facts: readonly Fact[]): Statement[] {
  const byFigure = new Map<string, Statement & { related: CellRef[] }>();
  for (const fact of facts) {
    const figure = figureOf({ value: fact.quantity, at: fact.at });
    if (!figure) continue;
    const key = `${inBase(figure.value).toFixed()} ${String(figure.value.decimals)} ${nameOf(fact)}`;
    const known = byFigure.get(key);
    if (known) known.related.push(fact.at);
    else byFigure.set(key, { fact, figure, related: [] });
  }
  return [...byFigure.values()];
}

/** Empty for the project as a whole. */
export function nameOf({ subject }: Pick<Fact, 'subject'>): string {
  return subject.kind === 'project' ? '' : subject.name;
}
