import Big from 'big.js';
import fc from 'fast-check';
import { readCriterion } from '../../../src/core/criteria';
import { describeCriterion } from '../../../src/core/criteria/explanation';
import { messageIds, placeholders } from '../../../src/core/messages';
import type { Message } from '../../../src/core/model';
import { PROFILES } from '../../../src/core/profiles';
import { HOSTILE } from '../../fixtures/hostile-criteria';
import { scoreRow } from './helpers';

/** The longest criterion that is read, and one that is too long. */
const LENGTHS = [6000, 30_000];

/** Words and figures as criteria have them, in any order. */
const piece = fc.constantFrom(
  ...'完成率 满意度 达到 ≥ ≤ < > 大于等于 低于 不足 超过 每 每下降 每超过 每少 每有一项 缺一项 一项 两项 未完成 否则 得 得满分 得5分 不得分 扣 扣1分 扣完为止 按比例 按 比例 计算 分值 权重 目标值 实际值 / * - + = ( ) （含） （不含） [ ] 95% 90%-80% 80%~90% 100% 0 5 3台 10万元 2023年12月底前 ， ； 。 、 ： 1、 ① 优 良 酌情 分别 最高 最低 为止 以上 以下 以内 至 ± A B'.split(
    ' ',
  ),
  '\n',
);
const criterion = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ maxLength: 60 }),
);
const cell = fc.oneof(
  fc.constantFrom('', '/', '100%', '≥95%', '≤5%', '0', '≤0起', '12次', '=12月', '90%-95%', '保障', '达成预期指标', '未完成', '是', '……', '2023年12月底前', '5个标段未完成', '-3%', '约80人', '9e99'), // prettier-ignore
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: 0, max: 200 }).map((value) => `${String(value)}%`),
  fc.integer({ min: 0, max: 999 }).map((value) => `${String(value)}台`),
);
const points = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom('', '5', -1, '十', 2.5));

/** Whether a message has a text in both languages, and everything to fill it with. */
function hasTexts({ id, data }: Message): boolean {
  return (['zh', 'en'] as const).every(
    (language) =>
      messageIds(language).includes(id) && placeholders(id, language).every((name) => Object.hasOwn(data, name)),
  );
}

describe('any text', () => {
  it('is read and described without an exception', () => {
    fc.assert(
      fc.property(criterion, (text) => {
        const read = readCriterion(text);
        expect(read.text).toBe(text);
        const told = describeCriterion(read, null);
        expect(told.length).toBeGreaterThan(0);
        expect(told.filter((line) => !hasTexts(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is scored within the points, rounded to 2 decimals, and inside its own interval, or not at all', () => {
    fc.assert(
      fc.property(
        criterion,
        points,
        cell,
        cell,
        fc.constantFrom(...PROFILES),
        (text, full, target, actual, profile) => {
          const { score, interval, explanation } = scoreRow({ criterion: text, points: full, target, actual, profile });
          expect(explanation.length).toBeGreaterThan(0);
          expect(explanation.filter((step) => !hasTexts(step))).toEqual([]);
          if (!score) return;
          expect(score.gte(0) && score.lte(full)).toBe(true);
          expect(score.round(2).eq(score) || score.eq(full)).toBe(true);
          expect(interval?.low.lte(score) && interval.high.gte(score)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('in proportion', () => {
  const RULES = ['', '按比例得分', '得分=完成率*分值', '完成目标得满分，未完成按比例扣分。', '每下降1%扣0.5分'];

  it.each(RULES)('%s: more is never worth less', (text) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (a, b) => {
        const score = (actual: number) =>
          scoreRow({ criterion: text, points: 10, target: '≥100台', actual: `${String(actual)}台` }).score ??
          new Big(-1);
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(score(less).lte(score(more))).toBe(true);
      }),
    );
  });

  it('a limit: more is never worth more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROFILES), fc.nat(300), fc.nat(300), (profile, a, b) => {
        const score = (actual: number) =>
          scoreRow({ points: 10, target: '≤100万元', actual: `${String(actual)}万元`, profile }).score ?? new Big(-1);
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(score(less).gte(score(more))).toBe(true);
      }),
    );
  });
});

describe('hostile texts', () => {
  it.each(HOSTILE)('%s', (_name, piece) => {
    for (const length of LENGTHS) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      expect(readCriterion(text).text).toBe(text);
      const { score, explanation } = scoreRow({ criterion: text, points: 10, target: '100%', actual: '90%' });
      expect(score === null || (score.gte(0) && score.lte(10))).toBe(true);
      expect(explanation.length).toBeGreaterThan(0);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is just words', (text) => {
    expect(readCriterion(text).kind).toBe('silent');
    expect(scoreRow({ criterion: text, points: 5, target: text, actual: text, name: text }).score?.toFixed()).toBe('5');
  });
});
