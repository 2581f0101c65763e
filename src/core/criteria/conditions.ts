/** The conditions of a statement taken together: one range, the target, a deadline, words. */
import Big from 'big.js';
import type { Comparator } from '../model';
import { aroundZero, comparatorOf, intersection, isDistanceFrom, rangeOf } from './bounds';
import type { Deadline, Figure, Range } from './model';
import type { Condition, Place } from './statements';
import type { Tokens } from './tokens';
import { isRequirement, withoutFillers } from './words';

export interface Conditions {
  readonly range: Range | null;
  readonly target: Comparator | null;
  readonly deadline: Deadline | null;
  /** All words, fillers included, and without them. */
  readonly written: string;
  readonly words: string;
  /** Beside figures: whether the words demand something else as well, 「≥95%且质量合格」. */
  readonly demandsMore: boolean;
  /** Names of rates in the words. */
  readonly subjects: readonly string[];
  /** A figure without any relation: 「缺一项」, 「完成率100%」. It is also the range. */
  readonly bare: Figure | null;
  /** 超过目标值10%: the figure is a distance from the target. */
  readonly isDistance: boolean;
  /** Two bounds on the same side, signs that contradict each other: no reading is right. */
  readonly contradictory: boolean;
}

const ONE = new Big(1);
/** 基本达到预期目标 is a grade of its own. */
const GRADES_OF_REACHING = /(?:基本|部分|较好|未完全|未全部|一定程度)$/;
/** 完成80% is 80 % or more; 完成一项 is one item. */
const REACHING = /(?:完成|实现|达)$/;
/** （实际数-计划数）/计划数≤10%: what is compared is calculated first. */
const CALCULATES = /^[*/+]|[实标名值词)][*/+-][(实标名值词]/;
/** 每季度开展1次 is no number of the whole year. */
const PER_PERIOD = /每(?:个)?(?:季|月|周|日|天|半年|学期|旬)/;
const EITHER = '或';

const isOne = ({ value, unit }: Figure): boolean => value.eq(ONE) && unit?.dimension === 'count';

/** Takes the conditions of one statement one after the other. */
class Reader {
  readonly #tokens: Tokens;
  readonly #subjects: string[] = [];
  #range: Range | null = null;
  #target: Comparator | null = null;
  #deadline: Deadline | null = null;
  #bare: Figure | null = null;
  #written = '';
  /** How much was written when the last figure came. */
  #measured = 0;
  #calculates = false;
  #isDistance = false;
  #contradictory = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(condition: Condition): void {
    switch (condition.type) {
      case 'comma':
        this.#written += ',';
        break;
      case 'words':
        this.#addWords(condition);
        break;
      case 'atTarget':
        if (GRADES_OF_REACHING.test(this.#written)) this.#addWords(condition);
        else this.#addTarget(comparatorOf(condition));
        break;
      case 'date':
        this.#contradictory ||= this.#deadline !== null;
        this.#deadline = condition.date;
        break;
      default:
        this.#addBound(condition);
    }
  }

  #addWords({ start, end }: Place): void {
    const { text, starts, signs } = this.#tokens;
    this.#written += text.slice(starts[start], starts[end]);
    this.#calculates ||= CALCULATES.test(signs.slice(start, end));
    for (let at = start; at < end; at++) {
      if (signs.charAt(at) === '名') this.#subjects.push(text.slice(starts[at], starts[at + 1]));
    }
  }

  #addTarget(comparator: Comparator): void {
    this.#contradictory ||= this.#target !== null;
    this.#target = comparator;
  }

  #addBound(condition: Condition): void {
    const isBare = condition.type === 'bare';
    const known = this.#range;
    const own = aroundZero(rangeOf(condition), this.#written);
    const range = own && known ? intersection(known, own) : own;
    const isEither = known !== null && this.#written.slice(-3).includes(EITHER);
    this.#contradictory ||= range === null || isEither || (isBare && this.#bare !== null);
    this.#isDistance ||= condition.type === 'ofTarget' && isDistanceFrom(condition);
    this.#bare = isBare && known === null ? condition.figure : null;
    this.#range = range;
    this.#measured = this.#written.length;
    if (range && this.#bare && REACHING.test(this.#written) && !isOne(this.#bare)) {
      this.#range = { ...range, high: null };
      this.#bare = null;
    }
  }

  conditions(): Conditions {
    const written = this.#written;
    const unit = (this.#range?.low ?? this.#range?.high)?.figure.unit;
    const isPerPeriod = unit?.dimension === 'count' && written.includes('每') && PER_PERIOD.test(written);
    const range = isPerPeriod ? null : this.#range;
    return {
      range,
      target: this.#target,
      deadline: this.#deadline,
      written,
      words: withoutFillers(written),
      demandsMore: demandsAfter(written.slice(this.#measured)) || demandsBefore(written.slice(0, this.#measured)),
      subjects: this.#subjects,
      bare: isPerPeriod ? null : this.#bare,
      isDistance: this.#isDistance,
      contradictory: this.#contradictory || (range !== null && (this.#deadline !== null || this.#calculates)),
    };
  }
}

function demandsAfter(written: string): boolean {
  return isRequirement(withoutFillers(written));
}

/** Before a figure stands what it measures; what stands before that, after a comma or 且, may be a requirement. */
function demandsBefore(written: string): boolean {
  const last = Math.max(written.lastIndexOf(','), written.lastIndexOf('且'));
  return last > 0 && isRequirement(withoutFillers(written.slice(0, last)));
}

/** Takes the conditions of one statement together. */
export function conditionsOf(conditions: readonly Condition[], tokens: Tokens): Conditions {
  const reader = new Reader(tokens);
  for (const condition of conditions) reader.add(condition);
  return reader.conditions();
}
