/** Awards that are calculated: 得分=完成率×分值, 按B/A×分值, 扣分=…. */
import {
  dividesPoints,
  isInPoints,
  isMeasured,
  isShareOfPoints,
  some,
  uses,
  withActual,
} from '../../meaning/expressions';
import type { Expression } from '../../meaning/model';
import { isClose } from '../closes';
import { mayCalculate, type Parsed, readFormula } from './formulas';
import { ProportionReader } from './proportions';
import type { ReadAward } from './shares';

const IS = '为';

export class FormulaAwards extends ProportionReader {
  /** A formula may begin without a word of giving: 预算执行率×5分, (实际完成量÷计划完成量)×标准分. */
  protected startsFormula(at: number): boolean {
    const kind = this.cursor.kind(at);
    if (kind === '[' || kind === '(' || kind === 'min' || kind === '|') return true;
    const before = this.cursor.kind(at - 1);
    return (
      (kind === 'perform' ||
        kind === 'evidence' ||
        kind === 'distance' ||
        kind === 'figure' ||
        kind === 'rate' ||
        kind === 'actual' ||
        kind === 'plan' ||
        kind === 'worth' ||
        kind === 'word') &&
      (isClose(before) || before === 'by' || before === 'colon' || before === 'word' || this.cursor.isEqual(at - 1))
    );
  }

  /** `lead` is where the clause's word of giving, taking or 按 stands; `at` where the formula itself begins. */
  protected formula(at: number, lead: number): ReadAward | null {
    const leadKind = this.cursor.kind(lead);
    const start = leadKind === 'by' && at === lead ? at + 1 : this.cursor.kind(at) === 'by' ? at + 1 : at;
    const read = mayCalculate(this.cursor.source, start) ? readFormula(this.cursor.source, start) : null;
    if (!read) return null;
    const expression = withActual(read.expression);
    const isCalculated = expression.type === 'operation' || expression.type === 'least';
    if (!isCalculated || !isMeasured(expression) || dividesPoints(expression)) return null;
    const isGiven =
      leadKind === 'give' ||
      leadKind === 'giveWorth' ||
      leadKind === 'basic' ||
      leadKind === 'deduct' ||
      (leadKind === 'worth' && at > lead) ||
      // 以考核得分×5%计分
      (leadKind === 'by' && this.cursor.kind(read.end) === 'give') ||
      // 考核得分×10%为本项得分
      (this.cursor.word(read.end) === IS && this.cursor.kind(read.end + 1) === 'give');
    const other = this.#alternative(read);
    if (other && (isInPoints(expression) || isInPoints(other.expression)))
      return {
        award: { type: 'either', first: expression, second: other.expression },
        end: this.#formulaEnd(other.end),
      };
    const end = this.#formulaEnd(read.end);
    if (this.cursor.isEqual(end)) return null;
    const isTimesFigure = hasPlainFactor(expression);
    // (实际数/应有数)*5 alone in its clause: whether 5 are the points, the target says.
    const isAlone =
      isTimesFigure && isClose(this.cursor.kind(end)) && isClose(this.cursor.kind(start - 1)) && leadKind !== 'by';
    if (
      !isGiven &&
      !isAlone &&
      !isInPoints(expression) &&
      !(leadKind === 'by' && (isTimesFigure || isQuotient(expression)))
    )
      return null;
    const text = this.cursor.text.slice(this.cursor.tokens[start]?.start, this.cursor.tokens[read.end]?.start);
    const isShare = isShareOfPoints(expression) && !isTimesFigure && !hasLargeFigure(expression);
    return { award: { type: 'formula', expression, text, isShare, deducts: leadKind === 'deduct' }, end };
  }

  /** 按B/A或A/B×分值. */
  #alternative({ end }: Parsed): Parsed | null {
    return this.cursor.kind(end) === 'or' ? readFormula(this.cursor.source, end + 1) : null;
  }

  #formulaEnd(end: number): number {
    let at = end;
    if (this.cursor.kind(at) === 'word' && this.cursor.kind(at + 1) === 'give') at++;
    if (this.cursor.kind(at) === '(' && this.cursor.kind(at + 1) === 'word' && this.cursor.kind(at + 2) === ')')
      at += 3;
    return this.cursor.kind(at) === 'give' ? at + 1 : at;
  }
}

/** 好路率×180: points in a plain figure. */
function hasPlainFactor(expression: Expression): boolean {
  if (expression.type !== 'operation' || expression.operator !== '*') return false;
  return [expression.left, expression.right].some((part) => part.type === 'figure' && part.value.gt(1));
}

/** 100-(时长-0.2)/2.8*100: a figure above one is in points; without any the result is a share of them. */
function hasLargeFigure(expression: Expression): boolean {
  return some(expression, (part) => part.type === 'figure' && part.value.gt(1));
}

function isQuotient(expression: Expression): boolean {
  return uses(expression, 'target') && uses(expression, 'actual');
}
