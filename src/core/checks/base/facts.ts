/** What is stated outside the tables, gathered: the same figure stated in several places is one statement. */
import type { CellRef, Concept, Fact, Project, Subject } from '../../model';
import { inBase } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';

export interface Statement {
  readonly fact: Fact;
  readonly figure: Figure;
  /** The other cells that state the same. */
  readonly related: readonly CellRef[];
}

/** Figures stated about subjects of a kind, the same figure about the same subject once. */
export function statementsOf(project: Project, concept: Concept, kind: Subject['kind']): Statement[] {
  const byFigure = new Map<string, Statement>();
  for (const fact of project.facts) {
    if (fact.concept !== concept || fact.subject.kind !== kind) continue;
    const figure = figureOf({ value: fact.quantity, at: fact.at });
    if (!figure) continue;
    const key = JSON.stringify([subjectName(fact), inBase(figure.value).toFixed(), figure.value.decimals]);
    const known = byFigure.get(key);
    byFigure.set(key, known ? { ...known, related: [...known.related, fact.at] } : { fact, figure, related: [] });
  }
  return [...byFigure.values()];
}

/** Empty for the project as a whole. */
export function subjectName({ subject }: Fact): string {
  return subject.kind === 'project' ? '' : subject.name;
}
