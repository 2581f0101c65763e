/** 「8个社区准确率均超过90%。检测结果如下：」 ↔ the row of the table below that has one of 87.60; 「8家机构考核得分均在85分以上」 ↔ one of 82.6. */
import type { FigureTable, NumberQuantity, SaidRelation, Stated, Unit } from '../../../model';
import { compare, inBase, unitOf } from '../../../quantity';
import { ALL_OF_THEM } from '../../../terms/all-done';
import { NOT_EACH, SCORE_HEADINGS } from '../../../terms/each-over';
import { RULES } from '../../../terms/prose';
import { BEFORE_BOUNDS } from '../../../terms/said-of-all';
import { holding } from '../../../terms/search';
import { keyOf } from '../../grid/wording';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { countIn } from './rows/counted';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const LINKS = listed(BEFORE_BOUNDS);
const isNotEach = holding(NOT_EACH);
/** The sentence stands so close above the table. */
const MOST_ROWS_ABOVE = 3;
/** 「准确率」 of 「社区准确率」. */
const SHORTEST_NAME = 3;
const FEWEST = 3;

/** `lines` in the order of the sheet, with the tables that stand on it. */
export function eachOver(lines: readonly Line[], tables: readonly FigureTable[]): Against[] {
  const claims = lines.flat().flatMap((passage) => claimsIn(passage));
  return claims.flatMap(({ passage, said, name }): Against[] => {
    const { sheet, row } = passage.at;
    const near = tables.filter(({ at }) => at.sheet === sheet && at.row > row && at.row - row <= MOST_ROWS_ABOVE);
    const [series, another] = near.flatMap((table) => seriesNamed(table, name, said.value));
    if (!series || another || !isOfAll(passage, said, series.cells.length)) return [];
    const odd = series.cells.find(({ stated }) => isAgainst(said.value, stated.value));
    const shown = odd ?? series.cells[0];
    if (!shown) return [];
    const words = passage.words.slice(said.start - said.label.length, said.end).trim();
    return [
      {
        kind: 'against',
        claim: { words, at: passage.at },
        fact: { words: `${shown.label} ${shown.stated.value.text}`, at: shown.stated.at },
        isWrong: odd !== undefined,
      },
    ];
  });
}

interface Claim {
  readonly passage: Passage;
  readonly said: Said;
  readonly name: string;
}

/** A figure with a bound behind 均, and what it is of. */
function claimsIn(passage: Passage): Claim[] {
  if (RULES.test(passage.text)) return [];
  return passage.figures.flatMap((said): Claim[] => {
    const { comparator, unit } = said.value;
    if (comparator === null || comparator === '=' || unit === null || isNotEach(said.gap)) return [];
    const words = withoutEndings(said.label, LINKS);
    const all = endingOf(words, ALL);
    const name = all === '' ? '' : words.slice(0, -all.length);
    return name.length >= SHORTEST_NAME ? [{ passage, said, name }] : [];
  });
}

/** As many as the sentence counts, where it counts any. */
function isOfAll(passage: Passage, said: Said, cells: number): boolean {
  const { figures } = passage;
  const count = figures[figures.indexOf(said) - 1];
  const isBeside = count !== undefined && count.end >= said.start - said.gap.length && isWholeCount(count);
  const number = isBeside
    ? count.value.value.toNumber()
    : countIn(passage, said.start - said.label.length, said.start)?.number;
  return number === undefined || number === cells;
}

interface Series {
  readonly cells: readonly { readonly stated: Stated<NumberQuantity>; readonly label: string }[];
}

/** The rows, or the columns, whose heading the name ends with, without means and totals. */
function seriesNamed({ rows, columns, cells }: FigureTable, name: string, { unit }: NumberQuantity): Series[] {
  const isNamed = (label: string) => isOfMeasure(name, keyOf(label), unit);
  const measured = (cell: Stated<NumberQuantity> | null | undefined, label: string) =>
    unit?.dimension === 'ratio' ? asRate(cell, label) : inUnit(cell, unit);
  const inRows = rows.flatMap(({ label }, row) =>
    isNamed(label)
      ? [columns.map((column, at) => ({ stated: measured(cells[row]?.[at], label), label: column.label }))]
      : [],
  );
  const inColumns = columns.flatMap(({ label }, column) =>
    isNamed(label) ? [rows.map((row, at) => ({ stated: measured(cells[at]?.[column], label), label: row.label }))] : [],
  );
  return [...inRows, ...inColumns].flatMap((series): Series[] => {
    const own = series.filter(({ label }) => !isNotEach(label));
    const told = own.flatMap(({ stated, label }) => (stated ? [{ stated, label }] : []));
    const areOne = told.every(({ stated: { value } }) => value.unit?.dimension === unit?.dimension);
    return areOne && told.length === own.length && told.length >= FEWEST ? [{ cells: told }] : [];
  });
}

/** A bare number below 「准确率（%）」 is a percentage; without the sign nobody knows. */
function asRate(stated: Stated<NumberQuantity> | null | undefined, label: string): Stated<NumberQuantity> | null {
  if (!stated || stated.value.unit !== null || !keyOf(label).includes(PERCENT)) return stated ?? null;
  return { ...stated, value: { ...stated.value, unit: unitOf(PERCENT) } };
}

const PERCENT = '%';

/** A bare number below a heading that says what it is counted in. */
function inUnit(cell: Stated<NumberQuantity> | null | undefined, unit: Unit | null): Stated<NumberQuantity> | null {
  return cell && cell.value.unit === null ? { ...cell, value: { ...cell.value, unit } } : (cell ?? null);
}

/** 考核得分 of 「机构2023年度考核得分」 in points; other headings say their unit, but for rates. */
function isOfMeasure(name: string, heading: string, unit: Unit | null): boolean {
  if (unit?.dimension === 'ratio') return isEndOf(name, heading) && isRate(heading);
  const bare = heading.split(/[(（]/)[0] ?? '';
  const isNamed = bare.length >= SHORTEST_NAME && (name.endsWith(bare) || bare.endsWith(name));
  const isScore = unit?.symbol === POINTS && endingOf(bare, SCORES) !== '';
  return isNamed && (isScore || heading.includes(`(${unit?.symbol ?? ''})`));
}

const POINTS = '分';
const SCORES = listed(SCORE_HEADINGS);

/** 准确率 of 社区准确率, at the end of 分类准确率. */
function isEndOf(name: string, heading: string): boolean {
  const bare = heading.split(/[(（]/)[0] ?? '';
  return bare.length >= SHORTEST_NAME && (name.endsWith(bare) || bare.endsWith(name) || sharesEnd(name, bare));
}

function sharesEnd(a: string, b: string): boolean {
  return a.slice(-SHORTEST_NAME) === b.slice(-SHORTEST_NAME);
}

function isRate(label: string): boolean {
  return label.includes(RATE);
}

const RATE = '率';

function isAgainst(bound: NumberQuantity, cell: NumberQuantity): boolean {
  const difference = compare(inBase(cell), inBase(bound));
  if (bound.comparator === '>') return difference <= 0;
  if (bound.comparator === '>=') return difference < 0;
  return bound.comparator === '<' ? difference >= 0 : difference > 0;
}
