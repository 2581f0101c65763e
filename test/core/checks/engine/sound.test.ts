/** A form whose figures follow from each other raises nothing, however they are rounded and written. */
import Big from 'big.js';
import fc from 'fast-check';
import { CHECKS } from '../../../../src/core/checks';
import { runAll } from '../../../../src/core/checks/engine/run';
import { fact, funds, lineOf, project } from '../support';

const POINTS = 90;

/** Whole points that make 90, in two groups. */
const weights = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 9 })
  .map((shares) => {
    const all = shares.reduce((sum, share) => sum + share, 0);
    const points = shares.map((share) => Math.max(1, Math.floor((share * POINTS) / all)));
    const rest = POINTS - points.reduce((sum, share) => sum + share, 0);
    return points.map((share, index) => (index === 0 ? share + rest : share));
  })
  .filter(([first]) => first !== undefined && first > 0);

/** Targets of 100 to 9999 and how much of them was reached, in a thousandth; at most 129 %. */
const results = fc.array(fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 0, max: 1290 })), {
  minLength: 9,
  maxLength: 9,
});

const money = fc.record({
  /** In 元, so that 万元 has up to four decimals. */
  budget: fc.integer({ min: 100_000, max: 99_999_999 }),
  spentShare: fc.integer({ min: 0, max: 1000 }),
  part: fc.integer({ min: 0, max: 1000 }),
  decimals: fc.constantFrom(0, 1, 2, 3),
  style: fc.constantFrom('percent', 'number', 'fraction'),
});

const round = (value: Big, decimals: number) => value.round(decimals, Big.roundHalfUp);
const wan = (yuan: number) => new Big(yuan).div(10000);

function rate(part: Big, whole: Big, decimals: number, style: string): string {
  const percent = round(part.div(whole).times(100), decimals);
  if (style === 'fraction') return percent.div(100).toFixed(decimals + 2);
  return style === 'percent' ? `${percent.toFixed(decimals)}%` : percent.toString();
}

const form = fc
  .tuple(weights, results, money)
  .map(([points, reached, { budget, spentShare, part, decimals, style }]) => {
    const spent = Math.floor((budget * spentShare) / 1000);
    const fiscal = Math.floor((budget * part) / 1000);
    const fiscalSpent = Math.floor((spent * part) / 1000);
    const executionScore = round(new Big(spent).div(budget).times(10), 2);
    const rows = points.map((worth, index) => {
      const [target = 100, permille = 1000] = reached[index] ?? [];
      const actual = Math.floor((target * permille) / 1000);
      const score = actual >= target ? new Big(worth) : round(new Big(actual).div(target).times(worth), 2);
      const group = index % 2 === 0 ? '产出' : '效益';
      return { group, worth, target, actual, score };
    });
    const sumOf = (group: string, of: 'worth' | 'score') =>
      rows.filter((row) => row.group === group).reduce((sum, row) => sum.plus(row[of]), new Big(0));
    const scores = sumOf('产出', 'score').plus(sumOf('效益', 'score'));
    const total = scores.plus(executionScore);
    const full = rows.filter(({ worth, score }) => score.eq(worth)).length;
    const words = '由于…';
    const lines = rows.map(({ group, worth, target, actual, score }, index) => {
      const completion = rate(new Big(actual), new Big(target), decimals, style === 'fraction' ? 'percent' : style);
      const scoreRate = rate(score, new Big(worth), decimals, 'percent');
      return [
        group,
        `指标甲${String(index)}`,
        worth,
        `≥${String(target)}`,
        actual,
        score.toString(),
        completion,
        scoreRate,
        '人员变动',
      ].join('|');
    });
    const groups = Object.fromEntries(
      ['产出', '效益'].map((group) => [
        group,
        { points: sumOf(group, 'worth').toString(), score: sumOf(group, 'score').toString() },
      ]),
    );
    return project({
      indicators: ['level1|name|points|target|actual|score|completionRate|scoreRate|reason', ...lines].join('\n'),
      groups,
      funds: [
        funds(`
        label | role | source | budget | spent | balance | rate | points | score | reason
        年度资金总额 | total | | ${wan(budget).toString()} | ${wan(spent).toString()} | ${wan(budget - spent).toString()} | ${rate(new Big(spent), new Big(budget), decimals, style)} | 10 | ${executionScore.toString()} | 项目跨年
        其中：财政拨款 | part | fiscal | ${wan(fiscal).toString()} | ${wan(fiscalSpent).toString()} | ${wan(fiscal - fiscalSpent).toString()} | | | |
        其他资金 | part | other | ${wan(budget - fiscal).toString()} | ${wan(spent - fiscalSpent).toString()} | | | | |`),
      ],
      facts: [
        fact('points', '100'),
        fact('score', total.toString()),
        fact('score', `${round(total, 2).toFixed(2)}分`, { words }),
        fact('indicatorCount', `${String(rows.length)}个`, { words }),
        fact('fullCount', `${String(full)}个`, { words }),
        fact('deductedCount', `${String(rows.length - full)}个`, { words }),
        fact('overallCompletion', rate(new Big(full), new Big(rows.length), 2, 'percent'), { words }),
        fact('spent', `${String(spent)}元`, { words }),
        ...['产出', '效益'].flatMap((group) => {
          const [worth, score] = [sumOf(group, 'worth'), sumOf(group, 'score')];
          if (worth.eq(0)) return [];
          return [
            fact('score', `${score.toFixed(2)}分`, { group, words }),
            fact('deduction', `${worth.minus(score).toFixed(2)}分`, { group, words }),
            fact('scoreRate', rate(score, worth, 2, 'percent'), { group, words }),
          ];
        }),
      ],
    });
  });

it('a sound form raises neither error nor warning, apart from the split of its points', () => {
  fc.assert(
    fc.property(form, (of) => {
      const { findings } = runAll({ projects: [of], portfolios: [], exceptions: [], options: new Map() }, CHECKS);
      const told = findings.filter(({ check, severity }) => severity !== 'info' && check !== 'weight-policy');
      expect(told.map((finding) => `${finding.check} ${lineOf(finding)}`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
