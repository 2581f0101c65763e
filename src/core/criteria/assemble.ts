/** Statements → Criterion: what is collected from them, settled against each other. */
import { baseSymbol } from '../quantity';
import { takesAway } from './cases';
import { Collector, type Draft } from './collect';
import { kindOf } from './kinds';
import type { Case, Criterion, PerUnit } from './model';
import type { Statement } from './statements';
import type { Tokens } from './tokens';

/** Nobody writes more cases into one criterion. */
const MOST_CASES = 60;

const unitOf = ({ range }: Case) => (range?.low ?? range?.high)?.figure.unit ?? null;

const gives = ({ award }: Case): boolean => award.type !== 'zero' && !takesAway(award);

/** Whether a case counts things as the single ones do: 「缺两项扣1分」 beside 「缺一项…」, 「2次得3分」 beside 「1次得1分」. */
function isStepOfCount(one: Case, countedOnes: Draft['countedOnes']): boolean {
  const unit = unitOf(one);
  if (unit?.dimension !== 'count' || unit.symbol === '分' || !one.range?.low) return false;
  return [...countedOnes.keys()].some((single) => gives(single) === gives(one));
}

/** 「缺一项扣0.5分」 is a deduction per item, unless 「缺两项扣1分」 stands beside it. */
function settleCountedOnes({ cases, perUnits, countedOnes }: Draft): void {
  if (countedOnes.size === 0) return;
  if (cases.some((one) => !countedOnes.has(one) && isStepOfCount(one, countedOnes))) return;
  for (const [one, perUnit] of countedOnes) {
    cases.splice(cases.indexOf(one), 1);
    perUnits.push(perUnit);
  }
}

/** 「每下降1%扣1分，不足1%不扣分」: the second is no case but says how steps are counted. */
function isRounding({ range, award }: Case, perUnits: readonly PerUnit[]): boolean {
  if (award.type !== 'full' || !range || range.low || range.high?.closed !== false) return false;
  const { figure } = range.high;
  return perUnits.some(({ step }) => step.value.eq(figure.value));
}

function settleRounding(draft: Draft): void {
  for (let at = draft.cases.length - 1; at >= 0; at--) {
    const one = draft.cases[at];
    if (!one || !isRounding(one, draft.perUnits)) continue;
    draft.cases.splice(at, 1);
    draft.rounding = 'whole';
  }
}

/** 「每项1分，每缺一项扣1分」 says the same twice. */
function isRepeated({ effect, direction, amount }: PerUnit, perUnits: readonly PerUnit[]): boolean {
  if (effect !== 'earn' || direction !== 'events' || !('points' in amount)) return false;
  return perUnits.some(
    (other) =>
      other.effect === 'deduct' &&
      (other.direction === 'missing' || other.direction === 'down') &&
      'points' in other.amount &&
      other.amount.points.eq(amount.points),
  );
}

/** 「超过目标值10%以内…，超过30%…」: whether the second is a distance too, the text does not say. */
function mixedDistance({ cases, hasDistances }: Draft): Case | undefined {
  if (!hasDistances) return undefined;
  return cases.find((one) => one.range?.ofTarget === false && unitOf(one)?.dimension === 'ratio');
}

/** What the figures of cases measure. 「项目实际完成率」 and 「完成率」 are one rate: the shorter stands for both. */
function subjectsOf({ cases, subjects }: Draft): readonly string[] {
  const units = new Set<string>();
  for (const one of cases) {
    const unit = unitOf(one);
    if (unit && !one.isDelay && !one.range?.ofTarget) units.add(baseSymbol(unit));
  }
  if (units.size > 1) return [...units];
  if (subjects.size < 2) return [...subjects];
  const shortest: string[] = [];
  for (const subject of [...subjects].sort((a, b) => a.length - b.length)) {
    if (!shortest.some((known) => subject.endsWith(known))) shortest.push(subject);
  }
  return shortest;
}

/** The criterion that the statements of a text say. */
export function assemble(statements: readonly Statement[], tokens: Tokens, text: string): Criterion {
  const collector = new Collector(tokens);
  for (const statement of statements) collector.add(statement);
  const { draft } = collector;
  settleCountedOnes(draft);
  settleRounding(draft);
  const { cases, unread, bullets, declaredPoints, reference, mostDeducted, leastScore } = draft;
  const mixed = mixedDistance(draft);
  if (mixed) unread.push(mixed.text);
  if (cases.length > MOST_CASES) unread.push(cases[MOST_CASES]?.text ?? '');
  const perUnits = draft.perUnits.filter((one) => !isRepeated(one, draft.perUnits));
  const subjects = subjectsOf(draft);
  const kind = kindOf({ cases, perUnits, unread, subjects, bullets, isBlank: text.trim() === '' });
  const steps = cases.flatMap(({ text: clause, range, award }) => (range ? [{ text: clause, range, award }] : []));
  return {
    text,
    ...kind,
    cases,
    steps,
    perUnits,
    declaredPoints,
    reference,
    mostDeducted,
    leastScore,
    perUnitRounding: draft.rounding,
    subjects,
    unread,
  };
}
