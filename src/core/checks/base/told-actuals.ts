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
    yield* compareTold(name, 'actual', [...inTable, ...surestFirst(project, name, told)]);
  }
}

/**
 * Among sentences those count first that say how their rate comes about (「计划502台，实际437台，完成率87.05%」), then those
 * that call the indicator by its name.
 */
function surestFirst({ facts }: Project, name: string, told: readonly Figure[]): Figure[] {
  const isAt = (fact: Fact, { at }: Figure) => fact.at.sheet === at.sheet && fact.at.row === at.row;
  const isWorkedOut = (figure: Figure) => facts.some((fact) => fact.concept === 'actualQuantity' && isAt(fact, figure));
  const isNamed = (figure: Figure) =>
    facts.some((fact) => fact.concept === 'actual' && isAt(fact, figure) && fact.words.includes(bareName(name)));
  const rank = (figure: Figure) => (isWorkedOut(figure) ? 0 : isNamed(figure) ? 1 : 2);
  return [...told].sort((a, b) => rank(a) - rank(b));
}

function bareName(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]$/, '');
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
