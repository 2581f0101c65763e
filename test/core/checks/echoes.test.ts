/** What the arithmetic of sentences finds is told beside the findings of other checks, unless it is the same figure. */
import { evaluate } from '../../../src/core/evaluate';
import { lineOf } from './support';
import { sheet } from '../reading/typed';

const found = (text: string) =>
  evaluate({ sheets: [sheet('报告文本', `2023年某项目绩效评价报告\n${text}`)] })
    .findings.filter(({ check }) => check.startsWith('text-') || check === 'fund-execution-rate')
    .map((finding) => `${finding.check} ${lineOf(finding)}`);

it('tells two figures of one column that are off by the same', () => {
  expect(
    found(
      '项目预算100万元，实际支出90万元，预算执行率80%。\n购置设备三类，其中甲类20台、乙类15台、丙类10台，共计55台。',
    ),
  ).toEqual(['fund-execution-rate warning differs A2 80% ↔ 90.00%', 'text-sum warning differs A3 55台 ↔ 45台']);
});
