/** Actual values in sentences ↔ the table of indicators; in a report without one, ↔ each other. */
import type { Fact, Project } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../engine/view';
import { compareTold, type Telling } from './telling';

export function* actualsTold({ project }: ProjectView): Generator<Telling | null> {
  for (const [name, told] of byIndicator(project)) {
    const rows = project.indicators.filter((indicator) => indicator.name === name);
    // Nobody can tell which of two rows with one name a sentence means.
    if (rows.length > 1) continue;
    const inTable = rows.flatMap(
      ({ actual, target }) =>
        actualIn(figureOf(actual), target?.value.kind === 'number' ? target.value.unit : null) ?? [],
    );
    yield* compareTold(name, 'actual', [...inTable, ...workedOutFirst(project, told)]);
  }
}

/** Among sentences one that says how its rate comes about counts first: 「计划502台，实际437台，完成率87.05%」. */
function workedOutFirst({ facts }: Project, told: readonly Figure[]): Figure[] {
  const places = new Set(
    facts.flatMap(({ concept, at }) => (concept === 'actualQuantity' ? [`${at.sheet} ${String(at.row)}`] : [])),
  );
  const isWorkedOut = ({ at }: Figure) => places.has(`${at.sheet} ${String(at.row)}`);
  return [...told.filter(isWorkedOut), ...told.filter((figure) => !isWorkedOut(figure))];
}

/** A bare number in the table has the unit of its target. */
function actualIn(figure: Figure | null, unit: Figure['value']['unit']): Figure | null {
  return figure && figure.value.unit === null && unit?.dimension !== 'ratio'
    ? { ...figure, value: { ...figure.value, unit } }
    : figure;
}

function byIndicator({ facts }: Project): ReadonlyMap<string, readonly Figure[]> {
  const told = new Map<string, Figure[]>();
  for (const fact of facts) {
    const figure = isTold(fact) ? figureOf({ value: fact.quantity, at: fact.at }) : null;
    if (!figure || fact.subject.kind !== 'indicator') continue;
    const known = told.get(fact.subject.name);
    if (known) known.push(figure);
    else told.set(fact.subject.name, [figure]);
  }
  return told;
}

/** What other tables say of an indicator is compared by `target-conflict`. */
function isTold({ concept, source }: Fact): boolean {
  return concept === 'actual' && source === 'text';
}
