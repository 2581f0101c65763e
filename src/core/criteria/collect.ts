/** Collects what the statements of a criterion say, one after the other. */
import Big from 'big.js';
import { awardOf, type Counted, countedBy, perUnitOf, type Surroundings } from './awards';
import { type Conditions, conditionsOf } from './conditions';
import type { Case, Edge, Figure, PerUnit } from './model';
import type {
  CaseStatement,
  DistributionStatement,
  PerUnitStatement,
  Place,
  StatedAward,
  Statement,
} from './statements';
import type { Tokens } from './tokens';
import { achievedOf, directionOf, isOtherwise, speaksOfDelay, speaksOfDeviation, withoutFillers } from './words';

/** A criterion as far as it is collected. */
export interface Draft {
  readonly cases: Case[];
  readonly perUnits: PerUnit[];
  /** 「缺一项扣0.5分」 read as a case: a step of a scale if other steps count things too, else per unit. */
  readonly countedOnes: Map<Case, PerUnit>;
  readonly unread: string[];
  /** Names of rates that figures are compared with. */
  readonly subjects: Set<string>;
  /** Some figures are distances from the target: 超过目标值10%. */
  hasDistances: boolean;
  /** How many numbered clauses there are. */
  bullets: number;
  declaredPoints: Big | null;
  reference: Figure | null;
  mostDeducted: Big | null;
  leastScore: Big | null;
  rounding: 'whole' | 'started' | null;
}

/** Figures, and words about points: a clause with one of them must be understood. */
const MATTERS = /[率数量分期乱得满零扣加各每酌尽长]/;
/** 「共5项」 counts what the clause lists. */
const COUNTS_ITEMS = /^(?:共|合计|总共|总计|以上|上述|下列|以下)[^\d]{0,4}\d{1,2}[项条个点]/;
const ONE = new Big(1);
const ONE_THING: Figure = { value: ONE, unit: null, text: '' };

export class Collector {
  readonly draft: Draft = {
    cases: [],
    perUnits: [],
    countedOnes: new Map(),
    unread: [],
    subjects: new Set(),
    hasDistances: false,
    bullets: 0,
    declaredPoints: null,
    reference: null,
    mostDeducted: null,
    leastScore: null,
    rounding: null,
  };
  readonly #tokens: Tokens;
  /** Words of a clause that gave nothing yet: 「绩效目标明确。得2分」. */
  #pending = '';

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  add(statement: Statement): void {
    switch (statement.type) {
      case 'case':
        this.#addCase(statement);
        break;
      case 'distribution':
        this.#addDistribution(statement);
        break;
      case 'limit':
        this.#addLimit(statement);
        break;
      case 'unread':
        if (this.#matters(statement)) this.draft.unread.push(this.#text(statement));
        break;
      case 'remark':
        this.#pending += this.#text(statement);
        break;
      case 'bullet':
        this.draft.bullets++;
        this.#pending = '';
        break;
      case 'declared':
        this.draft.declaredPoints = statement.points;
        break;
      case 'reference':
        this.draft.reference = statement.figure;
        break;
      case 'rounding':
        this.draft.rounding = statement.to;
        break;
      default:
    }
  }

  #text({ start, end }: Place): string {
    return this.#tokens.text.slice(this.#tokens.starts[start], this.#tokens.starts[end]);
  }

  #matters(place: Place): boolean {
    return MATTERS.test(this.#tokens.signs.slice(place.start, place.end)) && !COUNTS_ITEMS.test(this.#text(place));
  }

  #addCase(statement: CaseStatement): void {
    const conditions = conditionsOf(statement.conditions, this.#tokens);
    const text = this.#text(statement);
    if (conditions.contradictory) {
      this.draft.unread.push(text);
      return;
    }
    if (this.#isDeclaration(statement, conditions)) return;
    if (conditions.range) for (const subject of conditions.subjects) this.draft.subjects.add(subject);
    this.draft.hasDistances ||= conditions.isDistance;
    const { award } = statement;
    if (award.type === 'perUnit') {
      this.draft.rounding ??= award.rounding;
      this.#addPerUnit(perUnitOf(countedBy(award, this.#tokens), text, around(award, conditions)), text);
    } else if (award.type === 'deductEach' || award.type === 'pointsEach') {
      const effect = award.type === 'deductEach' ? 'deduct' : 'earn';
      const { written } = conditions;
      this.#addPerUnit(perUnitOf({ written, step: ONE_THING, effect, amount: { points: award.points } }, text), text);
    } else {
      this.#addAwarded(award, conditions, text);
    }
    this.#pending = '';
  }

  /** 「该指标分值10分」, 「本项满分5分」: names the points and gives none. */
  #isDeclaration({ award, conditions: stated }: CaseStatement, { words, range }: Conditions): boolean {
    if (range !== null || (award.type !== 'points' && award.type !== 'full') || award.points === null) return false;
    const [first, ...others] = stated;
    if (first?.type !== 'words' || others.length > 0) return false;
    const signs = this.#tokens.signs.slice(first.start, first.end);
    if (!(award.type === 'points' ? signs.endsWith('值') : words === '')) return false;
    this.draft.declaredPoints = award.points;
    return true;
  }

  #addPerUnit(perUnit: PerUnit | null, text: string): void {
    if (perUnit) this.draft.perUnits.push(perUnit);
    else this.draft.unread.push(text);
  }

  #addAwarded(stated: StatedAward, conditions: Conditions, text: string): void {
    const { range, target, deadline } = conditions;
    const isAlone = range === null && target === null && deadline === null && conditions.words === '';
    const words = isAlone ? withoutFillers(this.#pending) : conditions.words;
    // 「…，计算得分」 after a formula.
    if (isAlone && words === '' && stated.type === 'full' && stated.implied) return;
    const award = awardOf(stated, this.#tokens, conditions, text);
    const isNumeric = range !== null || target !== null || deadline !== null;
    const isUndone = isOneThingUndone(conditions, award.type);
    const namesRate = (award.type === 'ratio' || award.type === 'formula') && conditions.subjects.includes(words);
    const keepsWords = namesRate ? false : !isNumeric || conditions.demandsMore || isUndone;
    const one: Case = {
      text,
      range: isUndone ? null : range,
      target,
      deadline,
      isDelay: isDelay(conditions),
      isDeviation: range !== null && speaksOfDeviation(conditions.written),
      label: keepsWords ? '' : words,
      words: keepsWords ? words : '',
      achieved: isUndone ? 'unmet' : isNumeric || namesRate ? null : achievedOf(words),
      otherwise: !isNumeric && (isOtherwise(words) || isOtherwise(conditions.written)),
      direction: directionOf(conditions.written),
      award,
    };
    this.draft.cases.push(one);
    const counted = countedOne(conditions, stated);
    const perUnit = counted && perUnitOf(counted, text);
    if (perUnit) this.draft.countedOnes.set(one, perUnit);
  }

  /** 「优、良、中、差分别得5分、4分、3分、0分」; the three bands of 财预〔2020〕10号. */
  #addDistribution(statement: DistributionStatement): void {
    const { awards } = statement;
    const names = this.#text(statement)
      .split(/[、,/]/)
      .map((name) => withoutFillers(name).replace(/(?:[一二三四五六]|\d)(?:档|个档次|个等级|级|种情况|类).*$/, ''))
      .filter((name) => name !== '');
    if (names.length !== awards.length) {
      this.draft.unread.push(this.#text(statement));
      return;
    }
    awards.forEach((award, place) => {
      const words = names[place] ?? '';
      this.draft.cases.push({
        text: words,
        range: null,
        target: null,
        deadline: null,
        isDelay: false,
        isDeviation: false,
        label: '',
        words,
        achieved: achievedOf(words),
        otherwise: false,
        direction: null,
        award: awardOf(award, this.#tokens, null, words),
      });
    });
  }

  /** 「最多扣5分」, 「扣满10分为止」, 「最低得2分」, 「最高得10分」; limits that only say 0 or full say nothing new. */
  #addLimit(place: Place): void {
    const signs = this.#tokens.signs.slice(place.start, place.end);
    const at = signs.indexOf('分');
    const points = at < 0 ? null : (this.#tokens.figures[place.start + at]?.value ?? null);
    if (!points?.gt(0)) return;
    if (/[低≥]/.test(signs)) this.draft.leastScore = points;
    else if (/[扣尽]/.test(signs)) this.draft.mostDeducted = points;
    else this.draft.declaredPoints = points;
  }
}

/** 「逾期10天以上」: a time that is a delay. */
function isDelay({ range, written }: Conditions): boolean {
  const unit = (range?.low ?? range?.high)?.figure.unit;
  return unit?.dimension === 'time' && speaksOfDelay(written);
}

/** What stands before 每: its own condition, 「每低于100%一个百分点」 included, and words that tell the direction. */
function around({ from }: PerUnitStatement, { range, target, written }: Conditions): Surroundings {
  const edge: Edge | null = from && { figure: from, closed: true };
  const compared = target === '<' || target === '<=' ? '低于' : target ? '高于' : '';
  return { range: edge ? { low: edge, high: edge, ofTarget: false } : range, written: written + compared };
}

/** 「缺一项扣0.5分」, 「符合一项得3分」: one counted thing and its points; null for anything else. */
function countedOne({ bare, target, written }: Conditions, award: StatedAward): Counted | null {
  if (bare === null || target !== null || !isOneThing(bare)) return null;
  if (award.type === 'points') return { written, step: bare, effect: 'earn', amount: { points: award.points } };
  if (award.type === 'deduct') return { written, step: bare, effect: 'deduct', amount: { points: award.points } };
  if (award.type !== 'deductShare') return null;
  return { written, step: bare, effect: 'deduct', amount: { share: award.share } };
}

function isOneThing({ value, unit }: Figure): boolean {
  return value.eq(ONE) && unit?.dimension !== 'ratio' && unit?.dimension !== 'money';
}

/** 「有一项不符合不得分」: not one thing done, but one undone. */
function isOneThingUndone({ bare, written }: Conditions, award: string): boolean {
  return bare !== null && isOneThing(bare) && award === 'zero' && /[未不没缺无]/.test(written);
}
