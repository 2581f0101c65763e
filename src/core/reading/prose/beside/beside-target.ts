/** 「公众满意度为87.63%，目标值为90%」 ↔ the row 公众满意度 of the table of indicators with ≥90% and 86.25%: the target shows that the row is meant. */
import type { FigureTable, NumberQuantity, SaidFigure, SlipRelation, Stated } from '../../../model';
import { groupBy } from '../../../group-by';
import { baseSymbol, compare, inBase } from '../../../quantity';
import { REACHED_LINKS, TARGET_BESIDE } from '../../../terms/beside-target';
import { RULES } from '../../../terms/prose';
import { being } from '../../../terms/starts';
import { YEARS_BEFORE } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { scopeless } from '../arithmetic/turns';
import { listed, withoutEndings } from '../arithmetic/words';
import { bareLabel, headingOf } from './rows/tables';
import type { Tables } from './slips/columns';

const LINKS = listed(REACHED_LINKS);
const isTarget = being(TARGET_BESIDE);
const isOfOtherYear = holding(YEARS_BEFORE);
const SHORTEST_NAME = 4;

/** Name, target and actual value of a row. */
interface Row {
  readonly name: string;
  readonly target: NumberQuantity;
  readonly actual: Stated<NumberQuantity>;
}

export function besideTargets(lines: readonly Line[], { figures, indicators }: Tables): SlipRelation[] {
  const all = [
    ...indicators.flatMap(({ name, target, actual }) => rowOf(name, target, actual)),
    ...figures.flatMap(ofFigures),
  ];
  // Of two rows with one name nobody knows which is meant.
  const rows = new Map(
    [...groupBy(all, ({ name }) => name)].flatMap(([name, [only, another]]) =>
      only && !another ? [[name, only]] : [],
    ),
  );
  if (rows.size === 0) return [];
  return lines.flat().flatMap((passage) => {
    const { text } = passage;
    return RULES.test(text) || text.includes('\t') || isOfOtherYear(text) ? [] : toldIn(passage, rows);
  });
}

/** A table with one column of what was to be and one of what was reached. */
function ofFigures({ rows, columns, cells }: FigureTable): Row[] {
  const roles = columns.map(({ label }) => headingOf(label)?.column.role ?? null);
  const [planned, done] = [roles.indexOf('planned'), roles.indexOf('done')];
  if (planned < 0 || done < 0 || roles.filter((role) => role === 'planned' || role === 'done').length > TWO) return [];
  return rows.flatMap(({ label }, row) => rowOf(label, cells[row]?.[planned], cells[row]?.[done]));
}

function rowOf(label: string, target: Stated | null | undefined, actual: Stated | null | undefined): Row[] {
  const name = bareLabel(label);
  if (name.length < SHORTEST_NAME || target?.value.kind !== 'number' || actual?.value.kind !== 'number') return [];
  return [{ name, target: target.value, actual: { value: actual.value, at: actual.at } }];
}

const TWO = 2;

function toldIn({ figures }: Passage, rows: ReadonlyMap<string, Row>): SlipRelation[] {
  return figures.flatMap((said, index): SlipRelation[] => {
    const target = figures[index + 1];
    if (!isPlain(said) || said.depth > 0 || !target || !isTargetBehind(said, target)) return [];
    const row = rows.get(scopeless(withoutEndings(said.label, LINKS)));
    if (!row || !isSame(row.target, target.value) || !isOneMeasure(row.actual.value, said.value)) return [];
    if (isSame(row.actual.value, said.value)) return [];
    return [{ kind: 'slip', odd: said.figure, right: figureOf(row.actual) }];
  });
}

/** 「，目标值为90%」 */
function isTargetBehind({ noun, clause }: Said, target: Said): boolean {
  const [own, behind, more] = target.gap.split(',');
  return (
    (own === noun || own === '') && more === undefined && target.clause === clause && isTarget(behind?.trim() ?? '')
  );
}

function isOneMeasure(a: NumberQuantity, b: NumberQuantity): boolean {
  return a.unit !== null && b.unit !== null && baseSymbol(a.unit) === baseSymbol(b.unit);
}

/** As exactly as the less exact of them is written. */
function isSame(a: NumberQuantity, b: NumberQuantity): boolean {
  if (!isOneMeasure(a, b)) return false;
  const factor = (a.decimals < b.decimals ? a : b).unit?.factor ?? 1;
  const places = Math.min(a.decimals, b.decimals);
  const [first, second] = [a, b].map((one) => inBase(one).div(factor).round(places));
  return first !== undefined && second !== undefined && compare(first, second) === 0;
}

function figureOf({ value, at }: Stated<NumberQuantity>): SaidFigure {
  return { value, at, words: value.text };
}
