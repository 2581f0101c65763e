/** The figures that stand in one paragraph with those of a relation. */
import type { CellRef, SaidFigure, SaidRelation } from '../../../model';
import type { Line } from './lists';

/** Gives rates and sums the figures of their paragraph, by which they may be meant otherwise. */
export function withParagraphs(relations: readonly SaidRelation[], lines: readonly Line[]): SaidRelation[] {
  const paragraphs = new Map<CellRef, readonly SaidFigure[]>(
    lines.flatMap((line) =>
      line[0] ? [[line[0].at, line.flatMap(({ figures }) => figures.map(({ figure }) => figure))] as const] : [],
    ),
  );
  return relations.map((relation): SaidRelation => {
    const told = relation.kind === 'rate' ? relation.rate : relation.kind === 'sum' ? relation.wholes[0] : undefined;
    const beside = told && paragraphs.get(told.at);
    return beside && (relation.kind === 'rate' || relation.kind === 'sum') ? { ...relation, beside } : relation;
  });
}
