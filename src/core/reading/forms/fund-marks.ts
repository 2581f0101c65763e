/** The mark of money whose amounts stand beside their labels: 「预算执行情况（10分）｜预算数｜340｜执行数｜323｜得分｜9.5」. */
import Big from 'big.js';
import { readQuantity } from '../../quantity';
import type { FundTable, Stated, Unread } from '../../model';
import { FUND_TITLES } from '../../terms/funds';
import { OWN_SCORE } from '../../terms/points';
import { holding } from '../../terms/search';
import { being } from '../../terms/starts';
import type { Filled, Grid, Line } from '../grid/grid';
import { asPoints, textOf } from '../grid/stated';
import { splitGroupPoints, withoutNotes } from '../grid/wording';
import { isNumber } from './facts';
import { isMoneyConcept } from '../tables/money-columns';
import type { Pair, PairedLine } from './pairs';

/** What a row says the money is worth, and what it was given. */
export interface FundMark {
  /** The title that says its points: 「预算执行情况（10分）」. */
  readonly title: FundTable['points'] | null;
  readonly points: Stated | null;
  readonly score: Stated | null;
}

interface MarkedLine {
  readonly mark: FundMark;
  /** What the row says besides. */
  readonly line: PairedLine;
  readonly unread: readonly Unread[];
}

/** A form gives the execution rate so many points at most: more is a score of the whole. */
const MOST_OF_EXECUTION = new Big(20);
const isFundTitle = holding(FUND_TITLES);
const isOwnScore = being(OWN_SCORE);

/**
 * Takes the mark out of a row of amounts; `known` are the points that a row above it gave. A score is the money's where it is not more than the points.
 * Where nobody says what the points are, a 得分 that may be the money's is nobody's.
 */
export function markIn(grid: Grid, row: Line, line: PairedLine, known: Stated | null): MarkedLine | null {
  if (!line.pairs.some(isOfMoney)) return null;
  const title = titleOf(grid, row);
  const [label, figure] = pointsIn(line.rest);
  const points = (figure && pointsOf(grid, row, figure)) ?? title?.stated ?? null;
  const most = points ?? known;
  const found = line.pairs.find(({ concept }) => concept === 'score');
  const score = found ? scoreOf(grid, row, found) : null;
  const isOfBlock = most !== null && score !== null && isWithin(score, numberIn(most));
  const isOpen =
    !most && found !== undefined && isOwnScore(bare(found.words)) && score && isWithin(score, MOST_OF_EXECUTION);
  const isTaken = isOfBlock || isOpen === true;
  return {
    mark: { title, points, score: isOfBlock ? score : null },
    line: {
      pairs: isTaken ? line.pairs.filter((pair) => pair !== found) : line.pairs,
      rest: line.rest.filter((cell) => cell !== label && cell !== figure),
    },
    unread: isOpen && score ? [{ at: score.at, text: score.value.text, reason: 'uncertain-meaning' }] : [],
  };
}

function isOfMoney({ concept }: Pair): boolean {
  if (concept === 'fundPart' || concept === 'fundLevel' || concept === 'executionRate') return true;
  return isMoneyConcept(concept);
}

/** 「预算执行情况（10分）」 before the amounts. */
function titleOf(grid: Grid, { row, cells: [first] }: Line): FundTable['points'] | null {
  if (!first?.word || !isFundTitle(first.word.key)) return null;
  const { name, points } = splitGroupPoints(textOf(first.value));
  return points === null ? null : { name, stated: { value: readQuantity(points), at: grid.ref(row, first.column) } };
}

/** 「分值｜10」. */
function pointsIn(rest: readonly Filled[]): readonly [label: Filled | null, figure: Filled | null] {
  const at = rest.findIndex(({ word }) => word?.heading?.concept === 'points');
  const [label, figure] = [rest[at], rest[at + 1]];
  const isFigure = figure && (typeof figure.value === 'number' || figure.word?.isFigure === true);
  return at >= 0 && label && isFigure ? [label, figure] : [null, null];
}

function pointsOf(grid: Grid, { row }: Line, { value, column }: Filled): Stated | null {
  const read = asPoints(readQuantity(value));
  return isNumber(read) ? { value: read, at: grid.ref(row, column) } : null;
}

function scoreOf(grid: Grid, { row }: Line, { value, valueColumn }: Pair): Stated | null {
  const read = asPoints(readQuantity(value));
  return isNumber(read) ? { value: read, at: grid.ref(row, valueColumn) } : null;
}

function isWithin(score: Stated, most: Big | null): boolean {
  const figure = numberIn(score);
  return figure !== null && most !== null && figure.lte(most);
}

function numberIn({ value }: Stated): Big | null {
  return value.kind === 'number' ? value.value : null;
}

function bare(words: string): string {
  return withoutNotes(words.replace(/\s/g, '')).replace(/[:：]$/, '');
}
