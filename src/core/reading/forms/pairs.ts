import type { CellValue } from '../../model';
import { LABEL_AND_FIGURE, STARTS_AS_FIGURE } from '../../terms/amounts';
import { type LevelledMoney, levelledMoneyOf } from '../../terms/money';
import { NUMBERED_PROJECT } from '../../terms/numbering';
import { BEHIND_LABEL } from '../../terms/punctuation';
import { MONEY } from '../tables/money-columns';
import type { Filled, Line } from '../grid/grid';
import { type FundLabel, type PairConcept, pairConceptOf } from './labels';
import { textOf } from '../grid/stated';
import { type Word, wordOf } from '../grid/word';
import { keyOf, LONGEST_LABEL, withoutNotes } from '../grid/wording';

/** A label and its value, in two cells of a row or in one cell. */
export interface Pair {
  readonly concept: PairConcept | 'fundPart' | 'fundLevel';
  /** What the label says, where it is one of a fund block: 「其中：财政拨款」. */
  readonly fund: FundLabel | null;
  /** What it says of the money of one level: 「省级补助资金预算数」. */
  readonly levelled?: LevelledMoney;
  /** The label as it is written. */
  readonly words: string;
  readonly labelColumn: number;
  readonly value: CellValue;
  readonly valueColumn: number;
  /** Label and value stand in one cell: 「评价得分：98」. */
  readonly inOneCell: boolean;
}

/** The labels with values of a row, and the cells that are neither. */
export interface PairedLine {
  readonly pairs: readonly Pair[];
  readonly rest: readonly Filled[];
}

/** The project a row of a form's head names, or null where it names none. */
export function projectNameIn(line: Line): string | null {
  if (!line.cells.some(({ word }) => word?.key.includes('名称'))) return null;
  const pair = readPairs(line).pairs.find(({ concept }) => concept === 'projectName');
  return pair ? textOf(pair.value) : null;
}

/** The name of a title that numbers the project, alone in its row. */
export function numberedProjectIn({ cells: [title, other] }: Line): string | null {
  if (!title || other || typeof title.value !== 'string') return null;
  return NUMBERED_PROJECT.exec(title.value.trim())?.[1] ?? null;
}

/** Reads a row outside the tables as labels and values. A label whose value is blank says nothing and is no rest either. */
export function readPairs(line: Line): PairedLine {
  const pairs: Pair[] = [];
  const rest: Filled[] = [];
  for (let at = 0; at < line.cells.length; at++) {
    const cell = line.cells[at];
    if (!cell) continue;
    const value = line.cells[at + 1];
    // Between labels with values a further figure stands below a heading of its own.
    if (value && pairs.length === 0 && isFigureRow(line, at)) {
      rest.push(cell);
      continue;
    }
    const fund = cell.word && !isAmountLabel(cell.word) ? cell.word.fund : null;
    if (fund && value && isFigure(value)) {
      pairs.push({ ...pairOf('fundPart', cell, value), fund });
      at++;
      continue;
    }
    if (fund?.role === 'total' && !value?.word?.fund) {
      pairs.push({ ...pairOf('fundPart', cell, cell), value: null, fund });
      continue;
    }
    const levelled = value && isFigure(value) ? levelledIn(cell) : null;
    if (value && levelled) {
      pairs.push({ ...pairOf('fundLevel', cell, value), levelled });
      at++;
      continue;
    }
    const concept = cell.word?.pair ?? null;
    if (concept !== null) {
      if (value && isValueOf(concept, value)) {
        pairs.push(pairOf(concept, cell, value));
        at++;
      }
      continue;
    }
    const inside = pairsIn(cell);
    if (inside.length > 0) pairs.push(...inside);
    else rest.push(cell);
  }
  return { pairs, rest };
}

function levelledIn({ word }: Filled): LevelledMoney | null {
  if (!word || word.isFigure || word.key.length > LONGEST_LABEL) return null;
  return levelledMoneyOf(withoutNotes(word.key).replace(BEHIND_LABEL, ''));
}

/** A label before several figures heads a row of a table that was not understood: none of them is certain to be its value. */
function isFigureRow({ cells }: Line, at: number): boolean {
  return [at + 1, at + 2].every((place) => {
    const cell = cells[place];
    return cell !== undefined && isFigure(cell);
  });
}

/** 合计 says nothing alone, 财政拨款小计 does, and 结余资金 says what amount is meant rather than of which part. */
function isAmountLabel({ total, pair, fund }: Word): boolean {
  const isNamed = typeof total === 'object' && fund?.role === 'part';
  return (total !== null && !isNamed) || (MONEY as readonly (string | null)[]).includes(pair);
}

function pairOf(concept: Pair['concept'], label: Filled, value: Filled): Pair {
  const words = textOf(label.value);
  return {
    concept,
    fund: null,
    words,
    labelColumn: label.column,
    value: value.value,
    valueColumn: value.column,
    inOneCell: false,
  };
}

const HEADS: readonly PairConcept[] = ['projectName', 'department', 'implementer', 'reporter', 'period', 'aside'];

/** A head's value is any text that is no label itself; a fact's value is a figure, and a grade is a word. */
function isValueOf(concept: PairConcept, { value, word }: Filled): boolean {
  if (HEADS.includes(concept)) return typeof value === 'number' || (word !== null && word.pair === null);
  if (concept === 'grade') return word !== null && word.pair === null && word.key.length <= LONGEST_GRADE;
  return isFigure({ value, word });
}

/** A number, an error in its place, or a text that begins as a figure does. */
function isFigure({ value, word }: Pick<Filled, 'value' | 'word'>): boolean {
  if (word === null) return typeof value === 'number' || typeof value === 'object';
  return word.isFigure || STARTS_AS_FIGURE.test(word.key);
}

const LONGEST_GRADE = 8;
const SEGMENTS = /[\r\n\u3000]+|\s{2,}/;

/** 「主管部门：甲局　实施单位：乙所」, 「自评得分98分」: labels with their values in one cell. */
function pairsIn(cell: Filled): Pair[] {
  if (typeof cell.value !== 'string' || cell.value.length > 4 * LONGEST_LABEL) return [];
  const pairs: Pair[] = [];
  for (const segment of cell.value.split(SEGMENTS)) {
    const split = splitLabel(segment);
    const concept = split && pairConceptOf(keyOf(split.label));
    if (!concept) continue;
    const value: Filled = { column: cell.column, value: split.value, word: wordOf(split.value) };
    if (!isValueOf(concept, value)) continue;
    pairs.push({ ...pairOf(concept, { ...cell, value: split.label }, value), inOneCell: true });
  }
  return pairs;
}

function splitLabel(segment: string): { label: string; value: string } | null {
  const colon = segment.search(/[:：]/);
  if (colon > 0 && colon <= LONGEST_LABEL) {
    const value = segment.slice(colon + 1).trim();
    return value === '' ? null : { label: segment.slice(0, colon), value };
  }
  const match = segment.length > LONGEST_LABEL ? null : LABEL_AND_FIGURE.exec(keyOf(segment));
  return match ? { label: match[1] ?? '', value: match[2] ?? '' } : null;
}
