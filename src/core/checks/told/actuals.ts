/** Actual values in sentences ↔ the table of indicators; in a report without one, ↔ each other. */
import { groupBy } from '../../group-by';
import type { CellRef, Fact, Project } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../view/view';
import { compareTold, type Telling } from '../compare/telling';
import type { Agreed } from '../engine/check';

export function* actualsTold({ project }: ProjectView): Generator<Telling | Agreed | null> {
  const byName = groupBy(project.indicators, ({ name }) => name);
  const rowsOfText = textRows(project);
  for (const [name, told] of byIndicator(project)) {
    const rows = byName.get(name) ?? [];
    // Nobody can tell which of two rows with one name a sentence means.
    if (rows.length > 1) continue;
    const inTable = rows.flatMap(
      ({ actual, target }) =>
        actualIn(figureOf(actual), target?.value.kind === 'number' ? target.value.unit : null) ?? [],
    );
    yield* compareTold(name, 'actual', [...inTable, ...surestFirst(rowsOfText, name, told)]);
  }
}

/** What the sentences of a row say. */
interface TextRow {
  /** The sentences that give an actual value. */
  words: string;
  /** Whether one of them gives what was reached as a quantity. */
  hasQuantity: boolean;
}

function textRows({ facts }: Project): ReadonlyMap<string, TextRow> {
  const rows = new Map<string, TextRow>();
  for (const [key, inRow] of groupBy(facts, ({ at }) => rowKey(at))) {
    const words = new Set(inRow.filter(({ concept }) => concept === 'actual').map((fact) => fact.words));
    const hasQuantity = inRow.some(({ concept }) => concept === 'actualQuantity');
    rows.set(key, { words: [...words].join('\n'), hasQuantity });
  }
  return rows;
}

function rowKey({ sheet, row }: CellRef): string {
  return `${String(row)} ${sheet}`;
}

/**
 * Among sentences those count first that say how their rate comes about (「计划502台，实际437台，完成率87.05%」), then those
 * that call the indicator by its name.
 */
function surestFirst(rows: ReadonlyMap<string, TextRow>, name: string, told: readonly Figure[]): readonly Figure[] {
  if (told.length < 2) return told;
  const bare = bareName(name);
  const ranks = new Map(
    [...new Set(told.map(({ at }) => rowKey(at)))].map((key) => [key, rankOf(rows.get(key), bare)]),
  );
  const rank = ({ at }: Figure) => ranks.get(rowKey(at)) ?? 0;
  return [...told].sort((a, b) => rank(a) - rank(b));
}

function rankOf(row: TextRow | undefined, name: string): number {
  if (row?.hasQuantity) return 0;
  return row?.words.includes(name) ? 1 : 2;
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
