/**
 * What holds for every criterion that is understood: all points at the target, never fewer for coming nearer to it, never outside of
 * the points, and the same whatever the unit and the width of the characters.
 */
import Big from 'big.js';
import fc from 'fast-check';
import type { CellValue } from '../../../src/core/model';
import { scoreRow, scoreText } from './helpers';

/** A criterion with the target for which it is written. */
interface Rule {
  readonly points: number;
  readonly criterion: string;
  /** The target as a number: percent, things, or 万元. */
  readonly goal: number;
  readonly measure: 'percent' | 'things' | 'money';
}

const MOST_POINTS = 20;
const points = fc.integer({ min: 2, max: MOST_POINTS });
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

const half = (value: number): number => Math.floor(value * 5) / 10;

/** Two figures below `from`, the larger first, at least two apart. */
const twoBelow = (from: number) =>
  fc
    .tuple(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 2, max: 25 }))
    .map(([a, b]) => [from - a, from - a - b] as const);

/** Bands of a level: ≥95%得10分，85%（含）-95%得5分，85%以下不得分. */
const steps: fc.Arbitrary<Rule> = fc
  .tuple(points, fc.integer({ min: 80, max: 100 }), fc.nat(5))
  .chain(([worth, goal, form]) =>
    twoBelow(goal).map(([middle, low]): Rule => {
      const [a, b, c] = [`${String(goal)}%`, `${String(middle)}%`, `${String(low)}%`];
      const [full, some, few] = [`${String(worth)}分`, `${String(half(worth))}分`, `${String(half(half(worth)))}分`];
      const texts = [
        `≥${a}得${full}，≥${b}得${some}，≥${c}得${few}，＜${c}不得分`,
        `完成率≥${a}得${full}；${b}≤完成率＜${a}得${some}；${c}≤完成率＜${b}得${few}；完成率＜${c}得0分`,
        `${a}（含）以上得满分，${b}（含）-${a}得${some}，${c}（含）-${b}得${few}，${c}以下不得分`,
        `达到${a}以上得${full}，达到${b}以上得${some}，达到${c}以上得${few}，${c}以下得0分`,
        `${a}以上得满分，[${b},${a})得${some}，[${c},${b})得${few}，低于${c}不得分`,
        `（1）大于等于${a}的，得${full}；（2）小于${a}且大于等于${b}的，得${some}；（3）小于${b}的，不得分`,
      ];
      return { points: worth, criterion: texts[form] ?? '', goal, measure: 'percent' };
    }),
  );

const perUnit: fc.Arbitrary<Rule> = fc
  .tuple(
    points,
    fc.integer({ min: 60, max: 100 }),
    oneOf('每低', '每下降', '每降低', '每少'),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 20 }),
    oneOf('', '，扣完为止', '；扣完为止', '（扣完为止）', '，最多扣2分', '，最低得1分'),
  )
  .map(([worth, goal, verb, step, tenths, end]) => {
    const criterion = `达到${String(goal)}%得满分，${verb}${String(step)}%扣${String(tenths / 10)}分${end}`;
    return { points: worth, criterion, goal, measure: 'percent' };
  });

const missing: fc.Arbitrary<Rule> = fc
  .tuple(points, fc.integer({ min: 2, max: 40 }), oneOf('每少1个', '每缺少1个', '少一个', '每少完成1个'), points)
  .map(([worth, goal, verb, taken]) => {
    return { points: worth, criterion: `完成得满分，${verb}扣${String(taken / 4)}分`, goal, measure: 'things' };
  });

const ratio: fc.Arbitrary<Rule> = fc
  .tuple(
    points,
    fc.integer({ min: 2, max: 400 }),
    oneOf(
      '按比例得分',
      '得分=完成率×分值',
      '得分=实际完成值/目标值×分值',
      '完成目标得满分，未完成按比例扣分',
      '达到目标值得满分，否则按实际完成比例得分',
      '完成率×分值，最高不超过分值',
      '未完成的按完成比例得分',
    ),
    oneOf('things', 'money'),
  )
  .map(([worth, goal, criterion, measure]) => ({
    points: worth,
    criterion,
    goal,
    measure: measure as Rule['measure'],
  }));

const otherwise: fc.Arbitrary<Rule> = fc
  .tuple(points, fc.integer({ min: 50, max: 100 }), fc.nat(6))
  .map(([worth, goal, form]) => {
    const figure = `${String(goal)}%`;
    const texts = [
      `≥${figure}得满分，否则不得分`,
      `达到${figure}得${String(worth)}分，否则得0分`,
      `覆盖率应达到${figure}以上，否则不得分`,
      `确保覆盖率不低于${figure}，否则不得分`,
      `达到目标值得满分，未达到不得分`,
      `要求覆盖率不低于${figure}，否则每低1个百分点扣0.5分`,
      `${figure}及以上得满分，其他情况不得分`,
    ];
    return { points: worth, criterion: texts[form] ?? '', goal, measure: 'percent' };
  });

/** Bands of the distance from the target. */
const distance: fc.Arbitrary<Rule> = fc
  .tuple(
    points,
    fc.integer({ min: 100, max: 1000 }),
    fc.integer({ min: 2, max: 10 }),
    fc.integer({ min: 2, max: 15 }),
    fc.nat(2),
  )
  .map(([worth, goal, near, more, form]) => {
    const [a, b] = [`${String(near)}%`, `${String(near + more)}%`];
    const [some, few] = [String(half(worth)), String(half(half(worth)))];
    const texts = [
      `达到目标值得满分，低于目标值${a}以内得${some}分，低于目标值${a}-${b}得${few}分，低于目标值${b}以上不得分`,
      `完成目标得满分；比目标少${a}以内（含）得${some}分；少${a}-${b}得${few}分；少${b}以上不得分`,
      `偏差在${a}以内得满分，偏差${a}-${b}得${some}分，偏差超过${b}不得分`,
    ];
    return { points: worth, criterion: texts[form] ?? '', goal, measure: 'things' };
  });

const understood = fc.oneof(steps, perUnit, missing, ratio, otherwise, distance);

/** Criteria of a limit that is not to be exceeded. */
const limits: fc.Arbitrary<Rule> = fc
  .tuple(points, fc.integer({ min: 10, max: 900 }), fc.integer({ min: 1, max: 9 }), fc.nat(5))
  .map(([worth, goal, step, form]) => {
    const [some, few] = [String(half(worth)), String(half(half(worth)))];
    const texts = [
      '不超过目标得满分，超过不得分',
      '成本控制在预算以内，否则不得分',
      `不超过目标得满分，每超支${String(step)}%扣0.5分，扣完为止`,
      `每超支1%扣${String(step / 10)}分，超支50%以上不得分`,
      `不超过目标得满分，超${String(step)}%以内得${some}分，超${String(step)}%-30%得${few}分，超30%以上不得分`,
      '按比例得分',
    ];
    return { points: worth, criterion: texts[form] ?? '', goal, measure: 'money' };
  });

const UNITS: Readonly<Record<Rule['measure'], string>> = { percent: '%', things: '个', money: '万元' };

function written({ measure }: Rule, value: number): string {
  return `${String(Number(value.toFixed(4)))}${UNITS[measure]}`;
}

function scored(rule: Rule, actual: CellValue, sign: string, more: { criterion?: string; target?: CellValue } = {}) {
  const { criterion = rule.criterion, target = sign + written(rule, rule.goal) } = more;
  return scoreRow({ points: rule.points, target, actual, criterion, name: rule.measure === 'money' ? '收入' : '' });
}

/** The score as a number; a person is no number. */
const valueOf = (...given: Parameters<typeof scored>): number => Number(scoreText(scored(...given)) ?? NaN);

/** A share of the target, of hundredths. */
const share = (max: number) => fc.integer({ min: 0, max: Math.round(max * 100) }).map((value) => value / 100);
const at = ({ goal, measure }: Rule, part: number): number =>
  measure === 'things' ? Math.round(goal * part) : Math.round(goal * part * 100) / 100;

const sign = fc.constantFrom('≥', '');
const RUNS = { numRuns: 400 };

describe('a criterion that is understood', () => {
  it('gives all points at the target and above it', () => {
    fc.assert(
      fc.property(understood, sign, fc.constantFrom(1, 1.01, 1.02), (rule, before, part) => {
        const isBoth = rule.criterion.includes('偏差');
        expect(valueOf(rule, written(rule, at(rule, isBoth ? 1 : part)), before)).toBe(rule.points);
      }),
      RUNS,
    );
  });

  it('gives all points at a limit and below it', () => {
    fc.assert(
      fc.property(limits, share(1), (rule, part) => {
        expect(valueOf(rule, written(rule, rule.goal), '≤')).toBe(rule.points);
        expect(valueOf(rule, written(rule, at(rule, part)), '≤')).toBe(rule.points);
      }),
      RUNS,
    );
  });

  it('never gives less for coming nearer to the target', () => {
    fc.assert(
      fc.property(understood, sign, share(1), share(1), (rule, before, a, b) => {
        const [far, near] = a <= b ? [a, b] : [b, a];
        const [less, more] = [far, near].map((part) => valueOf(rule, written(rule, at(rule, part)), before));
        expect(less).toBeLessThanOrEqual(more ?? NaN);
      }),
      RUNS,
    );
  });

  it('never gives more for going further beyond a limit', () => {
    fc.assert(
      fc.property(limits, share(2), share(2), (rule, a, b) => {
        const [near, far] = a <= b ? [a, b] : [b, a];
        const [more, less] = [near, far].map((part) => valueOf(rule, written(rule, at(rule, 1 + part)), '≤'));
        expect(less).toBeLessThanOrEqual(more ?? NaN);
      }),
      RUNS,
    );
  });

  it('gives no more than the points and no less than nothing, however far off', () => {
    fc.assert(
      fc.property(fc.oneof(understood, limits), fc.constantFrom('≥', '≤', '=', ''), share(30), (rule, before, part) => {
        const { score, interval } = scored(rule, written(rule, at(rule, part)), before);
        if (score === null) return;
        expect(score.gte(0) && score.lte(rule.points)).toBe(true);
        expect(interval && interval.low.gte(0) && interval.high.lte(rule.points)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a deduction per percent', () => {
  const cents = (value: Big): string => value.round(2, Big.roundHalfUp).toFixed();

  it('takes what it says for every percent, from the target down to the floor, the limit or nothing', () => {
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('扣完为止', '最多扣2分', '最低得1分', '低于50%不得分'),
        fc.integer({ min: 300, max: 1100 }),
        (worth, goal, step, tenths, end, tenthsOfPercent) => {
          const criterion = `达到${String(goal)}%得满分，每低${String(step)}%扣${String(tenths / 10)}分，${end}`;
          const actual = new Big(tenthsOfPercent).div(10);
          const gap = actual.gte(goal) ? new Big(0) : new Big(goal).minus(actual);
          let taken = gap.div(step).round(5).times(tenths).div(10);
          if (end === '最多扣2分' && taken.gt(2)) taken = new Big(2);
          let left = new Big(worth).minus(taken);
          if (end === '最低得1分' && left.lt(1)) left = new Big(1);
          if (left.lt(0) || (end === '低于50%不得分' && actual.lt(50))) left = new Big(0);
          const row = { points: worth, target: `≥${String(goal)}%`, actual: `${actual.toFixed()}%`, criterion };
          expect([row, scoreText(scoreRow(row))]).toEqual([row, cents(left)]);
        },
      ),
      RUNS,
    );
  });
});

describe('the same whatever it is written in', () => {
  it('元 or 万元', () => {
    fc.assert(
      fc.property(limits, share(2), (rule, part) => {
        const value = at(rule, part);
        const yuan = (amount: number) => `${String(Math.round(amount * 10_000))}元`;
        const own = scoreText(scored(rule, written(rule, value), '≤'));
        expect(scoreText(scored(rule, yuan(value), '≤'))).toBe(own);
        expect(scoreText(scored(rule, written(rule, value), '≤', { target: `≤${yuan(rule.goal)}` }))).toBe(own);
        expect(scoreText(scored(rule, yuan(value), '≤', { target: `≤${yuan(rule.goal)}` }))).toBe(own);
      }),
      RUNS,
    );
  });

  it('percent or a fraction', () => {
    const rates = fc.oneof(steps, perUnit, otherwise);
    fc.assert(
      fc.property(rates, share(1.2), (rule, part) => {
        // A fraction of less than a hundredth could be a percentage.
        const value = Math.max(at(rule, part), 2);
        const own = scoreText(scored(rule, written(rule, value), '≥'));
        expect(scoreText(scored(rule, Number((value / 100).toFixed(6)), '≥'))).toBe(own);
        expect(scoreText(scored(rule, value, '≥'))).toBe(own);
      }),
      RUNS,
    );
  });

  it('个 or 项', () => {
    const things = fc.oneof(missing, distance, ratio).filter(({ measure }) => measure === 'things');
    fc.assert(
      fc.property(things, share(1.2), (rule, part) => {
        const value = written(rule, at(rule, part));
        const own = scoreText(scored(rule, value, '≥'));
        expect(scoreText(scored(rule, value.replace('个', '项'), '≥'))).toBe(own);
        expect(scoreText(scored(rule, value, '≥', { target: `≥${String(rule.goal)}项` }))).toBe(own);
        expect(scoreText(scored(rule, value.replace('个', ''), '≥'))).toBe(own);
      }),
      RUNS,
    );
  });

  const FULL_WIDTH: Readonly<Record<string, string>> = {
    ...Object.fromEntries([...'0123456789%'].map((one) => [one, String.fromCharCode(one.charCodeAt(0) + 0xfee0)])),
    '，': ',',
    '；': ';',
    '（': '(',
    '）': ')',
    '＜': '<',
    '≥': '>=',
    '≤': '<=',
    '×': '*',
    '-': '～',
    '=': '＝',
  };
  const SPACED = '，；（）≥＜≤=×';

  /** Each character as it is, in its other width, or with a space beside a sign. */
  function rewritten(text: string, choices: readonly number[]): string {
    return [...text]
      .map((one, place) => {
        const choice = choices[place % choices.length] ?? 0;
        if (choice === 1) return FULL_WIDTH[one] ?? one;
        return choice === 2 && SPACED.includes(one) ? `${one} ` : one;
      })
      .join('');
  }

  it('full or half width, with or without spaces', () => {
    const choices = fc.array(fc.nat(2), { minLength: 1, maxLength: 23 });
    fc.assert(
      fc.property(understood, share(1.1), choices, (rule, part, chosen) => {
        const value = written(rule, at(rule, part));
        const own = scoreText(scored(rule, value, '≥'));
        const criterion = rewritten(rule.criterion, chosen);
        expect([criterion, scoreText(scored(rule, value, '≥', { criterion }))]).toEqual([criterion, own]);
        const folded = rewritten(value, chosen);
        expect([folded, scoreText(scored(rule, folded, '≥'))]).toEqual([folded, own]);
      }),
      RUNS,
    );
  });
});
