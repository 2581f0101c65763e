/** Statements → Criterion: what the clauses say, settled against each other. */
import Big from 'big.js';
import { parse } from '../language/parse';
import type { Condition, EachStatement, StatedAward, Statement } from '../language/statements';
import type { Tokens } from '../language/tokens/token';
import {
  deniesDemand,
  isRemainder,
  namesPoints,
  saysBeyond,
  saysForbidden,
  saysMissing,
  withoutFillers,
} from '../language/words';
import { BEGINS_HERE } from '../../terms/awards';
import { endingWith } from '../../terms/ends';
import { BY_STEPS } from '../../terms/step-names';
import { allowedRange } from './allowance';
import { awardOf, isNothing, plainZero } from './award-of';
import { caseOf } from './case-of';
import { givesBest, isDistance, isOneThing } from './cases';
import { Draft } from './draft';
import { kindOf } from './kinds';
import type { Award, Case, Criterion, Figure, Step } from './model';
import { matters } from './matters';
import { countedOne, perUnitOf } from './per-unit';
import { withoutRepeated } from './settle-counts';
import { isInPoints } from './settle-figures';
import { changed } from './ranges';
import { settle } from './settle';
import { measureOf, subjectsOf } from './subjects';
import { traitsOf } from './traits';

/** Nobody writes more cases into one criterion. */
const MOST_CASES = 60;
/** Beyond so many statements nothing is collected: they are too many already. */
const MOST_STATEMENTS = 500;
const ONE_THING: Figure = { value: new Big(1), unit: null, text: '' };

const beginsHere = endingWith(BEGINS_HERE);

class Assembler {
  readonly #source: Tokens;
  readonly #draft = new Draft();

  constructor(source: Tokens) {
    this.#source = source;
  }

  assemble(text: string): Criterion {
    for (const statement of this.#statements()) this.#add(statement);
    this.#settleRequired(false);
    const draft = this.#draft;
    // Beyond which nothing is said.
    if (draft.farthest) draft.unread.push(this.#text(draft.farthest.condition));
    settle(draft);
    if (draft.cases.length > MOST_CASES) draft.unread.push(draft.cases[MOST_CASES]?.text ?? '');
    const perUnits = withoutRepeated(draft.perUnits);
    const subjects = subjectsOf(draft);
    const { cases, unread, bullets } = draft;
    const kind = kindOf({ cases, perUnits, unread, subjects, bullets, text });
    return {
      text,
      kind: kind.kind,
      needsPerson: kind.needsPerson,
      measure: measureOf(cases),
      cases,
      steps: stepsOf(cases),
      perUnits,
      subPoints: kind.subPoints,
      best: kind.best,
      countsFaults: kind.countsFaults,
      better: kind.better,
      declaredPoints: draft.declaredPoints,
      reference: draft.reference,
      mostDeducted: draft.mostDeducted,
      mostShare: draft.mostShare,
      leastScore: draft.leastScore,
      downTo: draft.downTo,
      perUnitRounding: draft.rounding,
      subjects,
      unread,
      traits: traitsOf(cases, perUnits, kind.best),
    };
  }

  /** As many as anybody writes; of more, the first that is left out is not understood. */
  #statements(): readonly Statement[] {
    const statements = parse(this.#source);
    const beyond = statements[MOST_STATEMENTS];
    if (!beyond) return statements;
    return [...statements.slice(0, MOST_STATEMENTS), { type: 'unread', start: beyond.start, end: beyond.end }];
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
        if (!this.#isAllowance(statement.condition)) draft.required = statement.condition;
        break;
      case 'distribution':
        statement.awards.forEach((award, at) => {
          const condition = statement.conditions[at];
          if (condition) this.#addCase(condition, award, this.#text(condition));
        });
        break;
      case 'limit':
        draft.limit(statement.of, statement.points);
        break;
      case 'declared':
        draft.declare(statement.points);
        break;
      case 'reference':
        draft.reference = statement.figure;
        break;
      case 'step':
        draft.step = statement.figure;
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
        draft.direction = null;
        break;
      case 'definition':
        draft.isDefined = true;
        draft.pending = '';
        break;
      case 'break':
        draft.direction = null;
        break;
      case 'unread':
        draft.unread.push(this.#text(statement));
    }
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Requirements

  /** What was demanded before 否则, 未达到不得分, 少一次扣1分 earns all; a demand that nothing follows was not understood. */
  #settleRequired(follows: boolean, full: Figure | null = null): void {
    const { required, cases } = this.#draft;
    if (!required) return;
    this.#draft.required = null;
    const text = this.#text(required);
    const isForbidden = required.range !== null && saysForbidden(required.written);
    if (required.contradictory || isForbidden || (follows && this.#boundsPoints(required))) {
      this.#draft.unread.push(text);
      return;
    }
    if (follows) {
      if (!cases.some(({ award }) => givesBest(award, null)))
        this.#pushCase(required, { type: 'full', points: null }, text);
      return;
    }
    const isEvidence = this.#source.tokens.slice(required.start, required.end).some(({ kind }) => kind === 'evidence');
    const isSecond = full !== null && required.bare !== null && isAnother(required.bare, full);
    if (isEvidence && !isSecond && !matters(this.#source, required)) return;
    const isHarmless =
      required.range === null || (required.bare !== null && !isSecond && required.subjects.length === 0);
    if (required.contradictory || !isHarmless || matters(this.#source, required)) this.#draft.unread.push(text);
  }

  /** 「允许延误3个工作日」: so far nothing is taken. */
  #isAllowance(condition: Condition): boolean {
    const range = allowedRange(condition);
    if (range === null) return false;
    // 每少1%扣0.3分，最多容许少10%: up to where it is counted, and nothing is spared.
    if (this.#draft.perUnits.some(({ effect, counts }) => effect === 'deduct' && counts === range.measure)) {
      this.#draft.farthest = { condition, range };
      return true;
    }
    this.#pushCase({ ...condition, range, bare: null }, { type: 'full', points: null }, this.#text(condition));
    this.#draft.allowed = range;
    return true;
  }

  /** 「每多2个加0.5分，总体不突破10分，未达到不得分」: behind awards a bound in points is one of what they give, and demands nothing. */
  #boundsPoints({ range }: Condition): boolean {
    const { cases, perUnits } = this.#draft;
    return cases.length + perUnits.length > 0 && isInPoints(range);
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
    if (award.type === 'full' && condition?.bare && this.#isAllowance(condition)) return;
    if (this.#meetsRequired(condition, award)) return;
    if (this.#isDeclaration(condition, award)) return;
    if (this.#isBeyondFarthest(condition, award, text) || this.#startsLast(condition, award)) return;
    const isTaken =
      isNothing(award) || award.type === 'deduct' || award.type === 'deductShare' || award.type === 'judgement';
    const isRest = condition !== null && (condition.hasOtherwise || isRemainder(condition.words));
    const isUnmet =
      condition?.achieved === 'unmet' ||
      (condition !== null && draft.required !== null && deniesDemand(condition.rest, draft.required.rest));
    const isCalculated = award.type === 'proportion' || award.type === 'formula' || award.type === 'either';
    const isBelow =
      condition?.target?.startsWith('<') === true || condition?.range !== null || this.#exceedsRequired(condition);
    const follows = isRest || ((isUnmet || isBelow || isCalculated) && (isTaken || isCalculated));
    this.#settleRequired(follows, award.type === 'full' ? (condition?.bare ?? null) : null);
    if (award.type === 'each') {
      const effect = award.effect;
      const { amount } = award;
      const written = condition?.written ?? '';
      const counts = saysMissing(condition ? written : text) ? ('missing' as const) : null;
      const each = {
        counts,
        step: award.step ?? ONE_THING,
        from: null,
        effect,
        amount,
        rounding: null,
        written,
        things: '',
      };
      this.#pushEach(null, each, text);
    } else {
      this.#awarded(condition, award, text);
    }
    draft.pending = '';
  }

  /** 「须在限额40万元之内，如有突破不得分」: above what was demanded. */
  #exceedsRequired({ target }: Condition): boolean {
    const { required } = this.#draft;
    const isLimit =
      required?.target?.startsWith('<') === true || (required?.range?.high && !required.range.low) === true;
    return target === '>' && isLimit;
  }

  /** 「工期不得超过360天，满足要求得15分」: the award of what was demanded before. */
  #meetsRequired(condition: Condition | null, award: StatedAward): boolean {
    const { required } = this.#draft;
    if (!required || required.contradictory || !condition || condition.range !== null || condition.target !== null)
      return false;
    if (award.type !== 'points' && award.type !== 'full') return false;
    if (condition.achieved !== 'met' && condition.reached !== 'met') return false;
    this.#draft.required = null;
    this.#pushCase(required, award, this.#text({ start: required.start, end: condition.end }));
    return true;
  }

  /** 「最多容许少10%，超出者本项计0分」: nothing is given beyond it. */
  #isBeyondFarthest(condition: Condition | null, stated: StatedAward, text: string): boolean {
    const { farthest } = this.#draft;
    const high = farthest?.range.high;
    if (!farthest || !high || !condition || condition.range !== null) return false;
    if (!isNothing(stated)) return false;
    if (!condition.beyond && !saysBeyond(condition.written)) return false;
    this.#draft.farthest = null;
    const range = changed(farthest.range, { low: { ...high, closed: false }, high: null });
    this.#pushCase({ ...condition, range, target: null, beyond: false, words: '', rest: '' }, { type: 'zero' }, text);
    return true;
  }

  /** 「扣2分/个百分点（低于97%时起扣）」: from where on the deduction before it counts. */
  #startsLast(condition: Condition | null, award: StatedAward): boolean {
    const { perUnits } = this.#draft;
    const last = perUnits.at(-1);
    if (award.type !== 'judgement' || !condition?.range || !last || last.range || last.from) return false;
    if (!beginsHere(withoutFillers(condition.written))) return false;
    perUnits[perUnits.length - 1] = { ...last, range: condition.range };
    return true;
  }

  /** 「该指标分值10分」, 「本项满分5分」: names the points and gives none. */
  #isDeclaration(condition: Condition | null, award: StatedAward): boolean {
    if (award.type !== 'points' || condition?.range || condition?.target) return false;
    if (!namesPoints(condition?.rest ?? '')) return false;
    this.#draft.declaredPoints = award.points;
    return true;
  }

  #awarded(condition: Condition | null, stated: StatedAward, text: string): void {
    const isAlone =
      condition === null ||
      (condition.range === null && condition.target === null && condition.words === '' && condition.date === null);
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
    const made = caseOf(condition, award, text, given, isAfterRange);
    // 反向指标：不超过目标值得满分，否则不得分: the rest of the sentence is for that direction too.
    const direction = made.direction ?? this.#draft.direction;
    this.#draft.direction = direction;
    const one = made.direction === direction ? made : { ...made, direction };
    this.#draft.cases.push(one);
    if (condition?.range) for (const subject of condition.subjects) this.#draft.addSubject(withoutFillers(subject));
    const counted = condition && countedOne(condition, award, text);
    if (counted) this.#draft.count(one, counted);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Per unit

  #addEach(condition: Condition | null, each: EachStatement, text: string): void {
    if (condition?.contradictory || this.#isOfNamedDistance(each)) {
      this.#draft.unread.push(text);
      return;
    }
    this.#settleRequired(true);
    this.#draft.rounding ??= each.rounding;
    this.#pushEach(condition && this.#isAllowance(condition) ? null : condition, each, text);
    this.#draft.pending = '';
  }

  /** 「成本节约率=…。成本节约率≥0得满分，每低1个百分点扣0.5分」: lower than that of what is itself a distance, and not than the target. */
  #isOfNamedDistance({ counts }: EachStatement): boolean {
    const isAtLeast = ({ range }: Case) =>
      range?.named === true && isDistance(range.measure) && range.low !== null && range.high === null;
    return counts === 'below' && this.#draft.isDefined && this.#draft.cases.some(isAtLeast);
  }

  /** 以5个百分点为一档，每降一档扣2分: by five of them. */
  #bySteps(each: EachStatement): EachStatement {
    const { step } = this.#draft;
    return step && isOneThing(each.step) && BY_STEPS.test(each.written) ? { ...each, step, things: '' } : each;
  }

  #pushEach(condition: Condition | null, each: EachStatement, text: string): void {
    const one = perUnitOf(condition, this.#bySteps(each), text);
    if (one) this.#draft.perUnits.push(one);
    else this.#draft.unread.push(text);
  }
}

/** 检查12次，其中暗访4次: two numbers of what is counted, of which the actual tells one. */
function isAnother(a: Figure, b: Figure): boolean {
  return a.unit !== null && a.unit.symbol === b.unit?.symbol && !a.value.eq(b.value);
}

function stepsOf(cases: readonly Case[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { text, range, award } of cases) if (range) steps.push({ text, range, award });
  return steps;
}

/** The criterion that a text says. */
export function assemble(tokens: Tokens, text: string): Criterion {
  return new Assembler(tokens).assemble(text);
}
