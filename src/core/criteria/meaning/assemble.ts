/** Statements → Criterion: what the clauses say, settled against each other. */
import Big from 'big.js';
import { baseSymbol, compare, isPositive, isZero } from '../../quantity';
import { parse } from '../language/parse';
import type { Condition, EachStatement, StatedAward, Statement } from '../language/statements';
import type { Tokens } from '../language/token';
import {
  achievedOf,
  beginsFault,
  directionOf,
  endsInDegree,
  faultOf,
  isRemainder,
  isRequirement,
  saysAtMost,
  saysBackwards,
  saysEqual,
  saysForwards,
  saysMissing,
  saysNoneAtAll,
  saysNothing,
  saysPeriod,
  withoutFillers,
  yearOf,
} from '../language/words';
import { givesBest, hasFigures, takesAway } from './cases';
import { kindOf } from './kinds';
import { traitsOf } from './traits';
import type { Award, Case, Criterion, Edge, Figure, Measure, PerUnit, Range } from './model';

/** Nobody writes more cases into one criterion. */
const MOST_CASES = 60;
const ONE = new Big(1);
const ONE_THING: Figure = { value: ONE, unit: null, text: '' };

/** A criterion as far as it is collected. */
class Draft {
  readonly cases: Case[] = [];
  readonly perUnits: PerUnit[] = [];
  readonly unread: string[] = [];
  readonly subjects = new Set<string>();
  /** 「缺一项扣0.5分」 read as a case: a step of a scale if other steps count things too, else per unit. */
  readonly countedOnes = new Map<Case, PerUnit>();
  bullets = 0;
  declaredPoints: Big | null = null;
  reference: Figure | null = null;
  mostDeducted: Big | null = null;
  mostShare: Big | null = null;
  /** All points that the text declares, the first and further ones. */
  readonly declared: Big[] = [];
  leastScore: Big | null = null;
  rounding: 'whole' | 'started' | null = null;
  /** A rule without an award of its own: 「满意度应≥90%」 before 「否则不得分」. */
  required: Condition | null = null;
  /** Words of a clause that gave nothing yet: 「绩效目标明确。得2分」. */
  pending = '';
}

class Assembler {
  readonly #source: Tokens;
  readonly #draft = new Draft();

  constructor(source: Tokens) {
    this.#source = source;
  }

  assemble(text: string): Criterion {
    for (const statement of parse(this.#source)) this.#add(statement);
    this.#settleRequired(false);
    const draft = this.#draft;
    settleOpen(draft);
    settleLeads(draft);
    settleNone(draft);
    settleMissing(draft);
    settleFarthest(draft);
    settleFarthest(draft);
    settleSigned(draft);
    settleCountedOnes(draft);
    settleMore(draft);
    settleFaults(draft);
    settleBase(draft);
    settleAdded(draft);
    if (draft.cases.length > MOST_CASES) draft.unread.push(draft.cases[MOST_CASES]?.text ?? '');
    const perUnits = draft.perUnits.filter((one) => !isRepeated(one, draft.perUnits));
    const subjects = subjectsOf(draft);
    const { cases, unread, bullets } = draft;
    const kind = kindOf({ cases, perUnits, unread, subjects, bullets, isBlank: text.trim() === '' });
    return {
      text,
      ...kind,
      measure: measureOf(cases),
      cases,
      steps: cases.flatMap(({ text: clause, range, award }) => (range ? [{ text: clause, range, award }] : [])),
      perUnits,
      declaredPoints: draft.declaredPoints,
      reference: draft.reference,
      mostDeducted: draft.mostDeducted,
      mostShare: draft.mostShare,
      leastScore: draft.leastScore,
      perUnitRounding: draft.rounding,
      subjects,
      unread,
      traits: traitsOf(cases, perUnits, kind.best),
    };
  }

  #text({ start, end }: { start: number; end: number }): string {
    const { text, tokens } = this.#source;
    return text.slice(tokens[start]?.start, tokens[end]?.start);
  }

  #add(statement: Statement): void {
    const draft = this.#draft;
    switch (statement.type) {
      case 'case':
        this.#addCase(statement.condition, statement.award, this.#text(statement));
        break;
      case 'each':
        this.#addEach(statement.condition, statement.each, this.#text(statement));
        break;
      case 'requirement':
        this.#settleRequired(false);
        draft.required = statement.condition;
        break;
      case 'distribution':
        statement.awards.forEach((award, at) => {
          const condition = statement.conditions[at];
          if (condition) this.#addCase(condition, award, this.#text(condition));
        });
        break;
      case 'limit':
        this.#addLimit(statement.of, statement.points);
        break;
      case 'declared':
        draft.declaredPoints = statement.points;
        draft.declared.push(statement.points);
        break;
      case 'reference':
        draft.reference = statement.figure;
        break;
      case 'rounding':
        draft.rounding = statement.to;
        break;
      case 'remark':
        draft.pending += this.#text(statement);
        break;
      case 'bullet':
        draft.bullets++;
        draft.pending = '';
        break;
      case 'definition':
        draft.pending = '';
        break;
      case 'break':
        break;
      case 'unread':
        draft.unread.push(this.#text(statement));
    }
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Requirements

  /** What was demanded before 否则, 未达到不得分, 少一次扣1分 earns all; a demand that nothing follows was not understood. */
  #settleRequired(follows: boolean): void {
    const { required, cases } = this.#draft;
    if (!required) return;
    this.#draft.required = null;
    const text = this.#text(required);
    if (required.contradictory) {
      this.#draft.unread.push(text);
      return;
    }
    if (follows) {
      if (!cases.some(({ award }) => givesBest(award, null)))
        this.#pushCase(required, { type: 'full', points: null }, text);
      return;
    }
    const isEvidence = this.#source.tokens.slice(required.start, required.end).some(({ kind }) => kind === 'evidence');
    if (isEvidence && !matters(this.#source, required)) return;
    const isHarmless = required.range === null || (required.bare !== null && required.subjects.length === 0);
    if (required.contradictory || !isHarmless || matters(this.#source, required)) this.#draft.unread.push(text);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Cases

  #addCase(condition: Condition | null, award: StatedAward, text: string): void {
    const draft = this.#draft;
    if (condition?.contradictory) {
      draft.required = null;
      draft.unread.push(text);
      return;
    }
    if (this.#meetsRequired(condition, award)) return;
    if (this.#isDeclaration(condition, award)) return;
    const isTaken =
      award.type === 'zero' || award.type === 'deduct' || award.type === 'deductShare' || award.type === 'judgement';
    const isRest = condition !== null && (condition.hasOtherwise || isRemainder(withoutFillers(condition.rest)));
    const isUnmet =
      condition !== null && condition.range === null && achievedOf(withoutFillers(condition.rest)) === 'unmet';
    const isCalculated = award.type === 'proportion' || award.type === 'formula' || award.type === 'either';
    const isBelow = condition?.target?.startsWith('<') === true || condition?.range !== null;
    this.#settleRequired(isRest || ((isUnmet || isBelow || isCalculated) && (isTaken || isCalculated)));
    if (award.type === 'each') {
      const effect = award.effect;
      const counts = condition && saysMissing(condition.written) ? ('missing' as const) : null;
      const each = { counts, step: ONE_THING, from: null, effect, amount: award.amount, rounding: null };
      this.#pushEach(null, { ...each, written: condition?.written ?? '', things: '' }, text);
    } else {
      this.#awarded(condition, award, text);
    }
    draft.pending = '';
  }

  /** 「工期不得超过360天，满足要求得15分」: the award of what was demanded before. */
  #meetsRequired(condition: Condition | null, award: StatedAward): boolean {
    const { required } = this.#draft;
    if (!required || required.contradictory || !condition || condition.range !== null || condition.target !== null)
      return false;
    if (award.type !== 'points' && award.type !== 'full') return false;
    if (achievedOf(withoutFillers(condition.rest)) !== 'met' && condition.reached !== 'met') return false;
    this.#draft.required = null;
    this.#pushCase(required, award, this.#text({ start: required.start, end: condition.end }));
    return true;
  }

  /** 「该指标分值10分」, 「本项满分5分」: names the points and gives none. */
  #isDeclaration(condition: Condition | null, award: StatedAward): boolean {
    if (award.type !== 'points' || condition?.range || condition?.target) return false;
    const words = condition?.rest ?? '';
    if (!/(?:分值|权重|满分)[:为是]?$/.test(words)) return false;
    this.#draft.declaredPoints = award.points;
    return true;
  }

  #awarded(condition: Condition | null, stated: StatedAward, text: string): void {
    const isAlone =
      condition === null ||
      (condition.range === null &&
        condition.target === null &&
        withoutFillers(condition.rest) === '' &&
        condition.date === null);
    // 「…，计算得分」 after a formula.
    if (isAlone && stated.type === 'implied') return;
    const award = plainZero(awardOf(stated, condition, text));
    const takesPending =
      award.type === 'points' || award.type === 'full' || award.type === 'share' || award.type === 'zero';
    const words = isAlone && takesPending ? withoutFillers(this.#draft.pending) : null;
    if (isAlone && award.type === 'full' && words === '' && award.points !== null && this.#draft.cases.length === 0) {
      this.#draft.declaredPoints = award.points;
      return;
    }
    this.#pushCase(condition, award, text, words);
  }

  #pushCase(condition: Condition | null, award: Award, text: string, given: string | null = null): void {
    // 在±5%之间得满分，超出的不得分: beyond what was spoken of.
    const isAfterRange = this.#draft.cases.some(({ range, target }) => range !== null && target === null);
    const one = caseOf(condition, award, text, given, isAfterRange);
    this.#draft.cases.push(one);
    if (condition?.range) for (const subject of condition.subjects) this.#draft.subjects.add(withoutFillers(subject));
    const counted = condition && countedOne(condition, award, text);
    if (counted) this.#draft.countedOnes.set(one, counted);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Per unit

  #addEach(condition: Condition | null, each: EachStatement, text: string): void {
    if (condition?.contradictory) {
      this.#draft.unread.push(text);
      return;
    }
    this.#settleRequired(true);
    this.#draft.rounding ??= each.rounding;
    this.#pushEach(condition, each, text);
    this.#draft.pending = '';
  }

  #pushEach(condition: Condition | null, each: EachStatement, text: string): void {
    const one = perUnitOf(condition, each, text);
    if (one) this.#draft.perUnits.push(one);
    else this.#draft.unread.push(text);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Limits

  /** 「最多扣5分」, 「最多加4分」, 「最低得2分」, 「最高得10分」; limits that only say 0 or full say nothing new. */
  #addLimit(of: 'deducted' | 'added' | 'score' | 'least' | 'share', points: Big | null): void {
    if (!points?.gt(0)) return;
    const draft = this.#draft;
    if (of === 'share') draft.mostShare = points;
    if (of === 'share') return;
    const last = draft.perUnits[draft.perUnits.length - 1];
    if (of === 'least') draft.leastScore = points;
    else if (of === 'added' && last) this.#limitLast(points);
    else if (of === 'score' && last?.effect === 'deduct') this.#limitLast(points);
    else if (of === 'score') {
      draft.declaredPoints = points;
      draft.declared.push(points);
    } else if (draft.perUnits.filter(({ effect }) => effect === 'deduct').length > 1) this.#limitLast(points);
    else draft.mostDeducted = points;
  }

  #limitLast(points: Big): void {
    const { perUnits } = this.#draft;
    const last = perUnits.pop();
    if (last) perUnits.push({ ...last, most: points });
  }
}

/** Whether a clause that gives nothing speaks of points all the same. */
function matters({ tokens }: Tokens, { start, end }: Condition): boolean {
  return tokens.slice(start, end).some(({ kind, isPoints }) => isPoints || (kind !== 'figure' && AWARDING.has(kind)));
}

const AWARDING: ReadonlySet<string> = new Set([
  'give',
  'full',
  'zero',
  'deduct',
  'add',
  'each',
  'each-of',
  'judge',
  'until',
  'person',
  'broken',
  'long',
  'linear',
]);

// ---------------------------------------------------------------------------------------------------------------------
// One case

function caseOf(
  condition: Condition | null,
  award: Award,
  text: string,
  given: string | null,
  isAfterRange: boolean,
): Case {
  const words0 = condition?.range === null ? withoutFillers(condition.rest) : '';
  const isBack = saysBackwards(words0) || saysForwards(words0);
  const range = isBack
    ? saysForwards(words0)
      ? FORWARDS
      : BACKWARDS
    : condition && !isPerPeriod(condition)
      ? condition.range
      : null;
  const target = condition?.target ?? null;
  const isGrade = target !== null && endsInDegree(condition?.rest ?? '');
  const words = given ?? withoutFillers(isGrade ? (condition?.written ?? '') : (condition?.rest ?? ''));
  const deadline = condition?.date ?? null;
  const isNumeric = range !== null || (target !== null && !isGrade) || deadline !== null;
  const isUndone = condition !== null && isOneUndone(condition, award.type);
  const isCalculated = award.type === 'ratio' || award.type === 'formula';
  const isName =
    award.type === 'formula' &&
    achievedOf(words) === null &&
    !saysMissing(words) &&
    !isRemainder(words) &&
    condition?.hasOtherwise === false &&
    condition.reached === null;
  const namesRate = isName || (isCalculated && condition?.subjects.includes(words) === true);
  const keepsWords = namesRate ? false : !isNumeric || isUndone || (condition !== null && demandsMore(condition));
  const achieved = isUndone
    ? 'unmet'
    : isNumeric || namesRate
      ? null
      : (achievedOf(words) ?? condition?.reached ?? null);
  return {
    text,
    range: isUndone ? null : range,
    or: condition?.or ?? null,
    target: isGrade || (condition?.beyond === true && isAfterRange) ? null : target,
    reaches: condition?.reaches ?? false,
    said: condition?.written ?? '',
    deadline: deadline && { comparator: deadline.comparator, from: deadline.from, to: deadline.to },
    year: isNumeric ? null : yearOf(words),
    label: keepsWords ? '' : words,
    words: keepsWords && !isBack ? words : '',
    achieved,
    beside: isNumeric || condition === null ? null : besideOf(condition),
    fault: isNumeric || achieved ? null : (faultOf(words) ?? (isTaken(award) && beginsFault(words) ? 'some' : null)),
    otherwise:
      condition?.beyond === true && isAfterRange
        ? true
        : !isNumeric && ((condition?.hasOtherwise ?? false) || isRemainder(words)),
    direction: directionOf(condition?.written ?? ''),
    award,
  };
}

const FORWARDS: Range = {
  low: { figure: { value: new Big(0), unit: null, text: '0' }, closed: false },
  high: null,
  measure: 'level',
  named: false,
  signed: true,
};

const BACKWARDS: Range = {
  low: null,
  high: { figure: { value: new Big(0), unit: null, text: '0' }, closed: false },
  measure: 'level',
  named: false,
  signed: true,
};

/** An award for what should not be. */
function isTaken({ type }: Award): boolean {
  return type === 'zero' || type === 'deduct' || type === 'deductShare';
}

/** 未超支 `<=`, 超支 `>`, 未下降 `>=`, 下降 `<`: verbs of distance and lateness without a figure, and whether they are denied. */
function besideOf({ distance, isLate, rest }: Condition): Case['beside'] {
  const words = withoutFillers(rest);
  if (saysAtMost(words)) return '<=';
  if (saysEqual(words)) return '=';
  const isDenied = saysMissing(words);
  if (distance === 'above' || isLate) return isDenied ? '<=' : '>';
  return distance === 'below' ? (isDenied ? '>=' : '<') : null;
}

/** 每季度开展1次 is no number of the whole year. */
function isPerPeriod({ range, written }: Condition): boolean {
  return (range?.low ?? range?.high)?.figure.unit?.dimension === 'count' && saysPeriod(written);
}

/** 「有一项不符合不得分」: not one thing done, but one undone. */
function isOneUndone({ bare, written }: Condition, award: string): boolean {
  return bare !== null && isOneThing(bare) && award === 'zero' && saysMissing(written);
}

/** Words beside figures that demand something else too. */
function demandsMore({ range, target, demands }: Condition): boolean {
  if (range === null && target === null) return false;
  return demands.some((words) => isRequirement(withoutFillers(words)));
}

const isOneThing = ({ value, unit }: Figure): boolean =>
  compare(value, ONE) === 0 && unit?.dimension !== 'ratio' && unit?.dimension !== 'money';

/** 下降1个百分点扣1分: one percent away, which is as good as 每. */
function isOnePercent({ bare, range }: Condition): boolean {
  const isAway =
    range?.measure === 'below' ||
    range?.measure === 'above' ||
    range?.measure === 'either' ||
    range?.measure === 'short';
  return isAway && bare?.unit?.dimension === 'ratio' && bare.value.eq(bare.unit.factor);
}

/** 「缺一项扣0.5分」, 「符合一项得3分」: one counted thing and its points; null for anything else. */
function countedOne(condition: Condition, award: Award, text: string): PerUnit | null {
  const { bare, target, written, rest, range } = condition;
  const isOne = bare !== null && (isOneThing(bare) || (isOnePercent(condition) && award.type === 'deduct'));
  if (bare === null || target !== null || !isOne || bare.unit?.symbol === '名次') return null;
  const each = { step: bare, from: null, rounding: null, written, things: withoutFillers(rest) };
  const isLate = range?.measure === 'late';
  const counts = isLate
    ? 'late'
    : saysMissing(written)
      ? 'missing'
      : range?.measure === 'below' ||
          range?.measure === 'above' ||
          range?.measure === 'either' ||
          range?.measure === 'short'
        ? range.measure
        : null;
  if (award.type === 'points')
    return perUnitOf(null, { ...each, counts, effect: 'earn', amount: { points: award.points } }, text);
  if (award.type === 'deduct')
    return perUnitOf(null, { ...each, counts, effect: 'deduct', amount: { points: award.points } }, text);
  if (award.type === 'share')
    return perUnitOf(null, { ...each, counts, effect: 'earn', amount: { share: award.share } }, text);
  if (award.type !== 'deductShare') return null;
  return perUnitOf(null, { ...each, counts, effect: 'deduct', amount: { share: award.share } }, text);
}

/** A deduction per unit; null where it makes no sense. */
function perUnitOf(condition: Condition | null, each: EachStatement, text: string): PerUnit | null {
  const { step, from, effect, amount, things } = each;
  if (!isPositive(step.value)) return null;
  const isRate = step.unit?.dimension === 'ratio';
  let counts = each.counts ?? directionIn(condition, isRate, step.unit?.dimension === 'time');
  // Nothing is earned by what is missing (每少一项1分, 每增减1%增减1分).
  const isNothing =
    counts === 'missing' || counts === 'either' || ((counts === 'below' || counts === 'short') && !isRate);
  if (effect === 'earn' && isNothing) return null;
  const isAboveRate =
    effect === 'earn' && isRate && counts === 'above' && (from !== null || (condition?.range ?? null) !== null);
  if (effect === 'deduct' && counts === 'events' && isRate) counts = 'below';
  return {
    text,
    counts,
    step,
    amount,
    effect: isAboveRate ? 'add' : effect,
    range: condition && !isPerPeriod(condition) ? condition.range : null,
    from,
    when: condition && condition.range === null && condition.target === null ? withoutFillers(condition.rest) : '',
    things,
    most: null,
  };
}

/** Which way a deduction counts by its own condition: 「未达到100%的，每1%扣…」. */
function directionIn(condition: Condition | null, isRate: boolean, isTime: boolean): PerUnit['counts'] {
  const range = condition?.range;
  if (range?.measure === 'late' || (condition?.isLate && range === null && isTime)) return 'late';
  if (condition?.target === '<') return 'below';
  if (condition?.target === '>') return 'above';
  if (
    range &&
    (range.measure === 'below' || range.measure === 'above' || range.measure === 'either' || range.measure === 'short')
  )
    return range.measure;
  if (range?.high && !range.low) return 'below';
  if (range?.low && !range.high) return 'above';
  if (condition?.distance) return condition.distance;
  if (condition && condition.target === null && saysMissing(condition.rest)) return isRate ? 'below' : 'missing';
  return 'events';
}

// ---------------------------------------------------------------------------------------------------------------------
// Awards

/** What a case gives. */
function awardOf(stated: StatedAward, condition: Condition | null, text: string): Award {
  switch (stated.type) {
    case 'implied':
      return impliesFull(condition) ? { type: 'full', points: null } : { type: 'judgement' };
    case 'proportion':
      return ratioOf(stated, condition?.range ?? null, text);
    case 'either':
      return { type: 'ratio', of: 'completion' };
    case 'each':
      return { type: 'judgement' };
    default:
      return stated;
  }
}

/** 得0分 is 不得分. */
function plainZero(award: Award): Award {
  const isNothing =
    (award.type === 'points' && isZero(award.points)) || (award.type === 'share' && isZero(award.share));
  return isNothing ? { type: 'zero' } : award;
}

function impliesFull(condition: Condition | null): boolean {
  if (!condition) return false;
  const words = withoutFillers(condition.rest);
  return (
    condition.range !== null ||
    condition.target !== null ||
    words === '是' ||
    achievedOf(words) === 'met' ||
    faultOf(words) === 'none'
  );
}

function ratioOf(
  { deducts, hasRate, isExcess, words }: Extract<StatedAward, { type: 'proportion' }>,
  range: Range | null,
  text: string,
): Award {
  const speaksAbove = isExcess || (deducts && text.includes('超'));
  if (speaksAbove && deducts) return { type: 'ratio', of: 'ofExcess' };
  if (speaksAbove && range?.low) return { type: 'ratio', of: 'overFloor' };
  const isCompletion = /(?:完成|达成|实现)(?:率|度|程度|情况)?/.test(words);
  return { type: 'ratio', of: hasRate && !isCompletion ? 'rate' : 'completion' };
}

// ---------------------------------------------------------------------------------------------------------------------
// Settled against each other

/** 完成目标80%以上得80%，低于80%不得分: a figure that does not say what it measures measures what the others do. */
function settleOpen(draft: Draft): void {
  const { cases } = draft;
  const isRatio = ({ range }: Case): boolean => (range?.low ?? range?.high)?.figure.unit?.dimension === 'ratio';
  const isPlain = ({ range }: Case): boolean => (range?.low ?? range?.high)?.figure.unit === null;
  const said = new Set(
    cases.flatMap((one) =>
      one.range && one.range.measure !== 'open' && !one.range.signed && (isRatio(one) || one.range.measure === 'share')
        ? [one.range.measure]
        : [],
    ),
  );
  const [measure] = said;
  if (cases.some(({ range }) => range?.measure === 'late')) lateToo(draft);
  if (said.size !== 1 || measure === undefined || measure === 'late') return;
  cases.forEach((one, at) => {
    const isDistance = measure === 'below' || measure === 'above' || measure === 'either' || measure === 'short';
    if (isDistance && one.award.type === 'full') return;
    if (one.range?.measure === 'open' && (isRatio(one) || (measure === 'share' && isPlain(one))))
      replace(draft, at, { ...one, range: { ...one.range, measure } });
  });
}

/** 均不符合 beside 符合3项: none of them. */
function settleNone(draft: Draft): void {
  const counts = draft.cases.find(
    ({ range }) => range?.measure === 'level' && (range.low ?? range.high)?.figure.unit?.dimension === 'count',
  );
  const unit = (counts?.range?.low ?? counts?.range?.high)?.figure.unit ?? null;
  if (!counts || unit?.symbol === '分') return;
  draft.cases.forEach((one, at) => {
    const isNone = (one.achieved === 'unmet' && saysNoneAtAll(one.said)) || saysNothing(one.words);
    if (one.range !== null || !isNone) return;
    const edge: Edge = { figure: { value: new Big(0), unit, text: '0' }, closed: true };
    replace(draft, at, {
      ...one,
      range: { low: null, high: edge, measure: 'level', named: false, signed: false },
      label: one.words,
      words: '',
    });
  });
}

/** Puts a settled case in the place of one, which stays a counted one if it was. */
function replace({ cases, countedOnes }: Draft, at: number, next: Case): void {
  const before = cases[at];
  const counted = before && countedOnes.get(before);
  cases[at] = next;
  if (!counted) return;
  countedOnes.delete(before);
  countedOnes.set(next, counted);
}

/** 超30%不得分: so far or farther, where nothing is said of what lies beyond. */
function settleFarthest(draft: Draft): void {
  draft.cases.forEach((one, at) => {
    const { range, award } = one;
    const { low, high } = range ?? {};
    if (award.type !== 'zero' || !range || !low || low.figure !== high?.figure || !AWAY.has(range.measure)) return;
    const isFarthest = draft.cases.every(({ range: other }) => {
      if (other === null || other === range || other.measure !== range.measure) return true;
      return other.high !== null && compare(other.high.figure.value, low.figure.value) <= 0;
    });
    if (isFarthest) replace(draft, at, { ...one, range: { ...range, high: null } });
  });
}

/** Measures of which more is farther away from what was asked. */
const AWAY: ReadonlySet<Range['measure']> = new Set<Range['measure']>(['below', 'above', 'either', 'late']);

/** 有2个科室未达到: so many that are not as they should be. */
function settleMissing(draft: Draft): void {
  draft.cases.forEach((one, at) => {
    const { range } = one;
    const unit = (range?.low ?? range?.high)?.figure.unit;
    if (range?.measure !== 'level' || unit?.dimension !== 'count' || unit.symbol === '分' || unit.symbol === '名次')
      return;
    const words = one.words || one.label;
    if (words === '' || !saysMissing(words) || one.target !== null || range.low === null) return;
    replace(draft, at, { ...one, range: { ...range, measure: 'missing' }, label: words, words: '' });
  });
}

/** 在-2%～2%之间, 偏差率>2%: where one deviation has a sign, all have. */
function settleSigned(draft: Draft): void {
  const { cases, perUnits } = draft;
  const isSigned = (range: Range | null): boolean =>
    range !== null &&
    (range.signed ||
      [range.low, range.high].some((edge) => edge?.figure.value.lte(0) === true && edge.figure.text !== ''));
  if (![...cases, ...perUnits].some(({ range }) => range?.measure === 'either' && isSigned(range))) return;
  cases.forEach((one, at) => {
    if (one.range?.measure === 'either') replace(draft, at, { ...one, range: { ...one.range, signed: true } });
  });
  perUnits.forEach((one, at) => {
    if (one.range?.measure === 'either') perUnits[at] = { ...one, range: { ...one.range, signed: true } };
  });
}

/** 有1件扣0.3分，每多1件扣0.3分: the second counts from the first on. */
function settleMore({ perUnits, countedOnes }: Draft): void {
  const first = perUnits.findIndex((one) => [...countedOnes.values()].includes(one) && one.effect === 'deduct');
  const more = perUnits.findIndex(
    ({ counts, effect, step }, at) =>
      at !== first && effect === 'deduct' && counts === 'above' && compare(step.value, ONE) === 0,
  );
  const [one, next] = [perUnits[first], perUnits[more]];
  if (!one || !next || !('points' in one.amount)) return;
  perUnits[first] = { ...one, most: one.amount.points };
  perUnits[more] = { ...next, from: one.step };
}

/** 每发生1次投诉扣0.5分；发生通报不得分: of the other fault the number of the first says nothing. */
function settleFaults({ cases, perUnits }: Draft): void {
  if (!perUnits.some(({ counts, effect }) => counts === 'events' && effect === 'deduct')) return;
  cases.forEach((one, at) => {
    if (one.fault === 'some' && one.award.type === 'zero') cases[at] = { ...one, fault: 'severe' };
  });
}

/** 最高为40分，标准分为20分，每…加2分: the lower one is where adding begins. */
function settleBase(draft: Draft): void {
  const { declared, perUnits, cases } = draft;
  if (declared.length < 2 || !perUnits.some(({ effect }) => effect === 'add') || cases.length > 0) return;
  const [low, high] = [...declared]
    .sort((a, b) => compare(a, b))
    .flatMap((one, at, all) => (at === 0 || at === all.length - 1 ? [one] : []));
  if (!low || !high || compare(low, high) === 0) return;
  draft.declaredPoints = high;
  cases.push({ ...caseOf(null, { type: 'points', points: low }, '', '', false), words: '' });
}

/** 每提请1个企业加0.5分: where nothing is there to be added to, it is earned. */
function settleAdded({ cases, perUnits }: Draft): void {
  const gives = cases.some(({ award }) => award.type !== 'zero' && award.type !== 'judgement');
  if (gives || perUnits.some(({ effect }) => effect !== 'add')) return;
  perUnits.forEach(
    (one, at) => (perUnits[at] = { ...one, effect: 'earn', counts: one.counts === 'above' ? 'events' : one.counts }),
  );
}

/** 晚1个月以内的扣20%，1至3个月的扣50%: the second is as late. */
function lateToo(draft: Draft): void {
  draft.cases.forEach((one, at) => {
    const unit = (one.range?.low ?? one.range?.high)?.figure.unit;
    if (one.range?.measure === 'level' && unit?.dimension === 'time')
      replace(draft, at, { ...one, range: { ...one.range, measure: 'late' } });
  });
}

/** 按完成进度得分，完成任务的得满分: what is said before the rules themselves gives nothing. */
function settleLeads({ cases }: Draft): void {
  const isLead = ({ award }: Case): boolean => award.type === 'judgement' && award.isLead === true;
  if (cases.every(isLead)) return;
  for (let at = cases.length - 1; at >= 0; at--) {
    const one = cases[at];
    if (one && isLead(one) && !hasFigures(one)) cases.splice(at, 1);
  }
}

const unitOf = ({ range }: Case) => (range?.low ?? range?.high)?.figure.unit ?? null;
const gives = ({ award }: Case): boolean => award.type !== 'zero' && !takesAway(award);

/** Whether a case counts things as the single ones do: 「缺两项扣1分」 beside 「缺一项…」, 「2次得3分」 beside 「1次得1分」. */
function isStepOfCount(one: Case, countedOnes: Draft['countedOnes']): boolean {
  const unit = unitOf(one);
  if (unit?.dimension !== 'count' || unit.symbol === '分' || !one.range?.low) return false;
  return [...countedOnes.keys()].some((single) => gives(single) === gives(one) || one.award.type === 'zero');
}

/** 「缺一项扣0.5分」 is a deduction per item, unless 「缺两项扣1分」 stands beside it. */
function settleCountedOnes({ cases, perUnits, countedOnes }: Draft): void {
  dropRepeated(cases, perUnits);
  if (countedOnes.size === 0) return;
  const isScale = cases.some((one) => !countedOnes.has(one) && isStepOfCount(one, countedOnes));
  const takes = [...countedOnes.keys()].every((one) => takesAway(one.award));
  // 「1项不符合扣1分，2项及以上不得分」: the second stops the first.
  if (isScale && !(takes && cases.every((one) => countedOnes.has(one) || !takesAway(one.award)))) return;
  for (const [one, perUnit] of countedOnes) {
    cases.splice(cases.indexOf(one), 1);
    perUnits.push(perUnit);
  }
}

/** 各占1/4，符合一项得相应分值: the second says the same. */
function dropRepeated(cases: Case[], perUnits: readonly PerUnit[]): void {
  if (!perUnits.some(({ effect }) => effect === 'earn')) return;
  for (let at = cases.length - 1; at >= 0; at--) {
    const { range, award } = cases[at] ?? {};
    const one = range?.low && range.high?.figure.value.eq(range.low.figure.value) ? range.low.figure : null;
    if (award?.type === 'full' && one && isOneThing(one)) cases.splice(at, 1);
  }
}

/** 「每项1分，每缺一项扣1分」 says the same twice. */
function isRepeated({ effect, counts, amount }: PerUnit, perUnits: readonly PerUnit[]): boolean {
  if (effect !== 'earn' || counts !== 'events' || !('points' in amount)) return false;
  return perUnits.some(
    (other) =>
      other.effect === 'deduct' &&
      (other.counts === 'missing' || other.counts === 'below') &&
      'points' in other.amount &&
      compare(other.amount.points, amount.points) === 0,
  );
}

/** The one measure of all figures; null where there are none, several, or where the text leaves it open. */
function measureOf(cases: readonly Case[]): Measure | null {
  const measures = new Set(cases.flatMap(({ range }) => (range ? [range.measure] : [])));
  const [only] = measures;
  return measures.size === 1 && only && only !== 'open' ? only : null;
}

/** What the figures of cases measure. 「项目实际完成率」 and 「完成率」 are one rate: the shorter stands for both. */
function subjectsOf({ cases, subjects }: Draft): readonly string[] {
  const units = new Set<string>();
  for (const one of cases) {
    const unit = unitOf(one);
    if (unit && one.range && (one.range.measure === 'open' || one.range.measure === 'level'))
      units.add(baseSymbol(unit));
  }
  if (units.size > 1) return [...units];
  if (subjects.size < 2) return [...subjects];
  const shortest: string[] = [];
  for (const subject of [...subjects].sort((a, b) => a.length - b.length)) {
    if (!shortest.some((known) => subject.endsWith(known))) shortest.push(subject);
  }
  return shortest;
}

/** The criterion that a text says. */
export function assemble(tokens: Tokens, text: string): Criterion {
  return new Assembler(tokens).assemble(text);
}
