/** What is stated outside the tables, gathered: the same figure stated in several places is one statement. */
import type { CellRef, Concept, Fact, Project, Subject } from '../../model';
import { inBase } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import { branchNames, type BranchNames } from './names';
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
  #facts: ReadonlyMap<Concept, readonly Fact[]> | undefined;
  #names: BranchNames | undefined;

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
      this.#names ??= branchNames(this.#tree());
      const branch = this.#names(nameOf(statement.fact));
      return branch ? [{ ...statement, branch }] : [];
    });
  }

  /** About indicators that the table has, once under that name. */
  aboutIndicators(concept: Concept): readonly IndicatorStatement[] {
    return this.#statements(concept, 'indicator').flatMap((statement) => {
      const name = nameOf(statement.fact);
      const index = this.#project.indicators.findIndex((indicator) => indicator.name === name);
      const last = this.#project.indicators.findLastIndex((indicator) => indicator.name === name);
      return index >= 0 && index === last ? [{ ...statement, index }] : [];
    });
  }

  #statements(concept: Concept, kind: Subject['kind']): readonly Statement[] {
    this.#facts ??= byConcept(this.#project.facts);
    const facts = this.#facts.get(concept)?.filter(({ subject }) => subject.kind === kind) ?? [];
    return facts.length === 0 ? [] : gather(facts);
  }
}

function byConcept(facts: readonly Fact[]): ReadonlyMap<Concept, readonly Fact[]> {
  const map = new Map<Concept, Fact[]>();
  for (const fact of facts) {
    const known = map.get(fact.concept);
    if (known) known.push(fact);
    else map.set(fact.concept, [fact]);
  }
  return map;
}

function gather(facts: readonly Fact[]): Statement[] {
  const byFigure = new Map<string, Statement>();
  for (const fact of facts) {
    const figure = figureOf({ value: fact.quantity, at: fact.at });
    if (!figure) continue;
    const key = `${inBase(figure.value).toFixed()} ${String(figure.value.decimals)} ${nameOf(fact)}`;
    const known = byFigure.get(key);
    byFigure.set(key, known ? { ...known, related: [...known.related, fact.at] } : { fact, figure, related: [] });
  }
  return [...byFigure.values()];
}

/** Empty for the project as a whole. */
function nameOf({ subject }: Fact): string {
  return subject.kind === 'project' ? '' : subject.name;
}
