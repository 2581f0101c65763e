/** What a statement gives, from the grammar's words to the criterion's. */
import Big from 'big.js';
import { toBase, PERCENT } from '../quantity/units';
import type { Conditions } from './conditions';
import type { Award, Expression, Figure, PerUnit, Range } from './model';
import type { PerUnitStatement, StatedAward } from './statements';
import type { Tokens } from './tokens';
import { achievedOf, badThings, perUnitDirection } from './words';

const NOT_PROPORTIONAL = /偏差|偏离|误差|偏移|差异/;
/** 「按到位率计分」 means the rate itself, 「按完成率」 the share of the target that is done. */
const NAMES_RATE = /率|度/;
const NAMES_COMPLETION = /(?:完成|达成|实现)率/;
const ABOVE = /超过|超出|高于|超额/;

/** 得分 alone gives all where the words say that something is as it should be: 符合的得分, 是得分. */
function impliesFull(conditions: Conditions | null): boolean {
  if (!conditions) return false;
  const { words, range, target } = conditions;
  return (
    range !== null || target !== null || words === '是' || achievedOf(words) === 'met' || badThings(words) === 'none'
  );
}

function shareOf(figure: Figure): Big {
  return figure.unit === null ? toBase(figure.value, PERCENT) : figure.value;
}

function ordered(a: Big, b: Big): { low: Big; high: Big } {
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a };
}

const WHOLE_POINTS: Expression = { type: 'variable', name: 'points' };

/** What a case gives. `conditions` is null where the award stands in a list of its own. */
export function awardOf(stated: StatedAward, tokens: Tokens, conditions: Conditions | null, text: string): Award {
  switch (stated.type) {
    case 'shareBand':
      return { type: 'shareBand', ...ordered(shareOf(stated.low), shareOf(stated.high)) };
    case 'pointsBand':
      return { type: 'pointsBand', ...ordered(stated.low, stated.high) };
    case 'ratio': {
      const proportion = tokens.text.slice(tokens.starts[stated.start], tokens.starts[stated.end]);
      return ratioOf(text, proportion, stated.deducts, conditions?.range ?? null);
    }
    case 'formula': {
      if (stated.either) return { type: 'ratio', of: 'completion' };
      const { expression } = stated;
      const inPoints: Expression = stated.withPoints
        ? expression
        : { type: 'operation', operator: '*', left: expression, right: WHOLE_POINTS };
      return {
        type: 'formula',
        expression: inPoints,
        text: tokens.text.slice(tokens.starts[stated.start], tokens.starts[stated.end]),
      };
    }
    case 'full':
      return stated.implied && !impliesFull(conditions)
        ? { type: 'judgement' }
        : { type: 'full', points: stated.points };
    case 'bonus':
    case 'pointsEach':
    case 'deductEach':
    case 'perUnit':
      return { type: 'judgement' };
    default:
      return stated;
  }
}

function ratioOf(text: string, proportion: string, deducts: boolean, range: Range | null): Award {
  if (NOT_PROPORTIONAL.test(proportion)) return { type: 'judgement' };
  if (ABOVE.test(proportion) || (deducts && ABOVE.test(text))) {
    if (deducts) return { type: 'ratio', of: 'ofExcess' };
    if (range?.low) return { type: 'ratio', of: 'overFloor' };
  }
  return {
    type: 'ratio',
    of: NAMES_RATE.test(proportion) && !NAMES_COMPLETION.test(proportion) ? 'rate' : 'completion',
  };
}

/** What is counted, one step at a time, and what each step costs or earns. */
export interface Counted {
  /** The words around the step. */
  readonly written: string;
  readonly step: Figure;
  readonly effect: PerUnit['effect'];
  readonly amount: PerUnit['amount'];
}

const ONE_OF_THEM: Figure = { value: new Big(1), unit: null, text: '' };
const EFFECTS = { 扣: 'deduct', 加: 'add', 得: 'earn', 各: 'earn' } as const;

/** What 「每…扣…」 counts: the words between 每 and the points, without the step. */
export function countedBy(statement: PerUnitStatement, { text, starts }: Tokens): Counted {
  const { start, head, middle, end, step, effect, amount } = statement;
  const written = text.slice(starts[start], starts[head]) + text.slice(starts[middle], starts[end]);
  return { written, step: step ?? ONE_OF_THEM, effect: EFFECTS[effect], amount };
}

/** What stands around a deduction per unit: its own range, and words that may tell the direction. */
export interface Surroundings {
  readonly range: Range | null;
  readonly written: string;
}

const ALONE: Surroundings = { range: null, written: '' };

/** A deduction per unit; null where it makes no sense. */
export function perUnitOf(counted: Counted, text: string, around: Surroundings = ALONE): PerUnit | null {
  const { written, step, effect, amount } = counted;
  if (step.value.lte(0)) return null;
  const dimension = step.unit?.dimension ?? 'count';
  const own = perUnitDirection(written, dimension);
  const direction = own === 'events' ? perUnitDirection(around.written, dimension) : own;
  // Nothing is earned by what is missing (每少一项1分, 每增减1%增减1分).
  if (effect === 'earn' && direction !== 'up' && direction !== 'events') return null;
  const isAboveRate = effect === 'earn' && dimension === 'ratio' && direction === 'up';
  return { text, direction, step, amount, effect: isAboveRate ? 'add' : effect, range: around.range };
}
