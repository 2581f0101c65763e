import { isKnownUnit, unitOf } from '../../quantity';
import type { Unit } from '../../model';
import { NAMES_MONEY_OR_PERCENT, withoutUnitWord } from '../../terms/amounts';
import { Composed } from '../../terms/composed';
import {
  ASIDE_HEADINGS,
  type ColumnConcept,
  EXPLAINS,
  FELL_SHORT,
  FURTHEST_EXPLANATION,
  HEADING_FRAMES,
  isPlaceHeading,
  REVIEWED,
  TELLS_WHY,
} from '../../terms/headings';
import { saysShare } from '../../terms/figures';
import { moneyHeadingOf, SIZES_OF_ANYTHING } from '../../terms/money';
import { partYearAt } from '../../terms/part-year';
import { HEADING_AND_FIGURE, NOTE_OF_POINTS } from '../../terms/points';
import { BEHIND_LABEL, BETWEEN_NOTES, BRACKETS } from '../../terms/punctuation';
import { holding } from '../../terms/search';
import { YEAR_OF_HEADING } from '../../terms/years';
import { LONGEST_LABEL, notesOf, withoutNotes, withoutOrdinal } from '../grid/wording';

export type { ColumnConcept };

/** A heading, understood. */
export interface Heading {
  readonly concept: ColumnConcept;
  /** Among headings of one concept the lowest rank is meant; the others are taken for what they are only without it. */
  readonly rank: number;
  /** Unit of money or percent in its parentheses: 「预算数（万元）」. */
  readonly unit: Unit | null;
  /** A figure it carries: 「得分\n98」, 「分值(100分)」. */
  readonly figure: string | null;
  /** 7 for 「1-7月执行数」: of what part of the year it tells, where that is no whole one. */
  readonly months?: number;
  /** The year that it begins with: 「2021年实际执行数」. */
  readonly year?: number;
  /** What 财政拨款 is a part of that stands below 预算数, beside 合计. */
  readonly partOf?: ColumnConcept;
}

const FRAMES = new Composed(HEADING_FRAMES);
const ASIDE = startsWith(ASIDE_HEADINGS);
const EXPLANATION = new RegExp(`^.{0,${String(FURTHEST_EXPLANATION)}}(?:${anyOf(EXPLAINS)})`);
const REASON = new RegExp(`^.{0,8}(?:${anyOf(FELL_SHORT)}).{0,10}(?:${anyOf(TELLS_WHY)})`);

function anyOf(words: string): string {
  return words.split(' ').join('|');
}

function startsWith(words: string): RegExp {
  return new RegExp(`^(?:${anyOf(words)})`);
}

const TRAILING_LETTER = /(?<=[\u4e00-\u9fff])[A-Z](?:\/[A-Z])?$/;
/** Money in percent is its rate: 「预算执行（%）」, 「到位（%）」. */
const RATES_OF_MONEY: ReadonlyMap<ColumnConcept, ColumnConcept> = new Map([
  ['spent', 'rate'],
  ['received', 'arrivalRate'],
]);
/** Of several years the latest is meant: 「2022年完成值｜2023年完成值」. */
const LATEST_YEAR = 2100;
const saysReviewed = holding(REVIEWED);
const namesUnit = holding(NAMES_MONEY_OR_PERCENT);
const saysSize = holding(SIZES_OF_ANYTHING);

/** 批复规模（㎡）, 建设规模（公里）: no money. */
function isOfThings(note: string): boolean {
  const unit = note.replace(BRACKETS, '');
  return isKnownUnit(unit) && unitOf(unit)?.dimension === 'count';
}

/** What a heading's text says, or null where it is none that is known. Folded text in, see `keyOf`. */
export function headingOf(key: string): Heading | null {
  const label = key.length > LONGEST_LABEL ? beforeNote(key) : key;
  if (label.length < 2) return null;
  if (isPlaceHeading(label)) return { concept: 'organisation', rank: 0, unit: null, figure: null };
  const notes = notesOf(label);
  const bare = (notes.length === 0 ? label : withoutNotes(label)).replace(BEHIND_LABEL, '');
  const dated = YEAR_OF_HEADING.exec(bare);
  const words = withoutOrdinal(dated ? bare.slice(dated[0].length) : bare).replace(TRAILING_LETTER, '');
  const figured = HEADING_AND_FIGURE.exec(words);
  const found = match(words) ?? (figured ? match(figured[1] ?? '') : null);
  if (!found) return partYearHeading(words, notes);
  if (saysSize(words) && notes.some(isOfThings)) return null;
  const note = notes.map((text) => NOTE_OF_POINTS.exec(text)?.[1]).find((figure) => figure !== undefined);
  const figure = note ?? (figured && match(words) === null ? figured[2] : undefined) ?? null;
  const unit = unitIn(notes);
  const own = found[0] === 'score' && notes.some((text) => saysReviewed(text)) ? 'reviewScore' : found[0];
  const concept = unit?.symbol === '%' ? (RATES_OF_MONEY.get(own) ?? own) : own;
  const part = partYearAt(words);
  return {
    concept,
    rank: found[1] - (dated ? Number(dated[1]) / LATEST_YEAR : 0),
    unit,
    figure,
    ...(part ? { months: part.months } : {}),
    ...(dated ? { year: Number(dated[1]) } : {}),
  };
}

/** 「得分计算方法(完成值达到…)」: a heading may carry a long explanation in parentheses. */
function beforeNote(key: string): string {
  const open = key.indexOf('(');
  return open > 0 && open <= LONGEST_LABEL ? key.slice(0, open) : '';
}

function moneyMatch(words: string): Match | null {
  const money = moneyHeadingOf(words);
  return money && [money.concept === 'open' ? 'extra' : money.concept, money.rank];
}

/** 「1-7月执行数」, 「1-7月完成情况」: the words behind are a heading of their own. */
function partYearHeading(words: string, notes: readonly string[]): Heading | null {
  const part = partYearAt(words);
  const found = part && match(part.rest);
  return found ? { concept: found[0], rank: found[1], unit: unitIn(notes), figure: null, months: part.months } : null;
}

type Match = readonly [concept: ColumnConcept, rank: number];

/** What words say, the plainest reading first: 未完成原因 tells why before it tells what, and 上年完成值 is of no use here. */
function match(words: string): Match | null {
  if (words.length < 2) return null;
  if (saysShare(words)) return null;
  const frame = FRAMES.meaningOf(words);
  // 是否达标 says something of its row; 是否公开 does not.
  if (ASIDE.test(words) && frame?.concept !== 'reached') return ['extra', 0];
  if (REASON.test(words)) return ['reason', 0];
  if (frame) return [frame.concept, frame.rank];
  if (EXPLANATION.test(words)) return ['extra', 0];
  return moneyMatch(words);
}

/** The unit of money or percent in parentheses, letters and other notes passed over. */
export function unitIn(notes: readonly string[]): Unit | null {
  for (const note of notes) {
    for (const part of note.replace(BRACKETS, '').split(BETWEEN_NOTES)) {
      const unit = namesUnit(part) ? unitOf(withoutUnitWord(part)) : null;
      if (unit?.dimension === 'money' || unit?.symbol === '%') return unit;
    }
  }
  return null;
}
