/** Whatever stands in the cells: no check fails, every message can be written, and the result is the same twice. */
import fc from 'fast-check';
import { CHECKS } from '../../../../src/core/checks';
import { runAll } from '../../../../src/core/checks/engine/run';
import { render } from '../../../../src/core/messages';
import type { Concept } from '../../../../src/core/model';
import { PROFILES } from '../../../../src/core/profiles';
import { fact, funds, project } from '../support';

const CELLS = [
  ...[
    '',
    '/',
    '—',
    '#REF!',
    '0',
    '0.00',
    '-1',
    '-0.5',
    '1',
    '10',
    '100',
    '33.33',
    '0.1',
    '５０',
    '1e3',
    '9'.repeat(40),
  ],
  ...[
    '100%',
    '-5%',
    '0.9663',
    '96.63',
    '≥95%',
    '≤0',
    '约10',
    '90%-95%',
    '2021年',
    '2021年12月底前',
    '1560万元',
    '1560元',
  ],
  ...[
    '满分',
    '优',
    '优秀',
    '达成预期指标',
    '未完成',
    '无',
    '__proto__',
    'constructor',
    '=1+1',
    '{stated}',
    '$&',
    '每少1%扣0.1分',
  ],
];
const CONCEPTS: readonly Concept[] = [
  ...(['initialBudget', 'budget', 'received', 'spent', 'balance', 'carryOverSpent', 'currentYearSpent'] as const),
  ...(['executionRate', 'arrivalRate', 'points', 'score', 'deduction', 'scoreRate', 'deductionRate', 'grade'] as const),
  ...(['completionRate', 'overallCompletion', 'completionGap', 'indicatorCount', 'fullCount', 'groupCount'] as const),
];
const INDICATOR_COLUMNS =
  'level1|level2|name|points|target|actual|score|reviewScore|criterion|reason|completionRate|scoreRate|deductionRate|part';
const FUND_COLUMNS =
  'label|role|source|initialBudget|budget|received|spent|balance|rate|arrivalRate|points|score|reason';
const NAMES = ['产出', '效益', '决策', '预算执行率', '资金到位率', '成本指标', '__proto__', '满意度', ''];

const cell = fc.constantFrom(...CELLS);
const name = fc.constantFrom(...NAMES);
const line = (...cells: fc.Arbitrary<string>[]) => fc.tuple(...cells).map((texts) => texts.join('|'));

const indicatorRow = line(
  name,
  name,
  name,
  ...Array.from({ length: 10 }, () => cell),
  fc.constantFrom('', '', '', 'x'),
);
const fundRow = line(
  name,
  fc.constantFrom('total', 'part', 'subpart', 'item'),
  fc.constantFrom('', 'fiscal', 'carryOver', 'other'),
  ...Array.from({ length: 10 }, () => cell),
);
const about = fc.constantFrom({}, { words: '由于…' }, { group: '产出', words: '…' }, { indicator: '产出' });

const sketch = fc.record({
  indicators: fc.array(indicatorRow, { maxLength: 6 }).map((rows) => [INDICATOR_COLUMNS, ...rows].join('\n')),
  funds: fc
    .array(
      fc.tuple(
        fc.array(fundRow, { maxLength: 5 }),
        fc.constantFrom('block', 'items'),
        fc.constantFrom('万元', '元', ''),
      ),
      { maxLength: 2 },
    )
    .map((tables) =>
      tables.map(([rows, kind, unit]) => funds([FUND_COLUMNS, ...rows].join('\n'), { kind: kind as 'block', unit })),
    ),
  facts: fc
    .array(fc.tuple(fc.constantFrom(...CONCEPTS), cell, about), { maxLength: 8 })
    .map((facts) => facts.map((of) => fact(...of))),
  groups: fc.record({ 产出: fc.record({ points: cell, score: cell }), 效益: fc.record({ points: cell, score: cell }) }),
  profile: fc.constantFrom(...PROFILES),
});

it('no check fails on any cells', () => {
  fc.assert(
    fc.property(sketch, (of) => {
      const input = { projects: [project(of)], portfolios: [], exceptions: [], options: new Map<string, string>() };
      const result = runAll(input, CHECKS);
      expect(
        result.findings.filter(({ check }) => check === 'check-failed').map(({ message }) => message.data),
      ).toEqual([]);
      for (const { message } of result.findings) {
        expect(render(message, 'zh')).not.toBe(message.id);
        expect(render(message, 'zh') + render(message, 'en')).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
      expect(runAll(input, CHECKS)).toEqual(result);
    }),
    { numRuns: 300 },
  );
});
