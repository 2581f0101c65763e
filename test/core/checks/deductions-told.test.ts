/** Points that were taken off: one by one, and in all. */
import { foundIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('text-sum of deductions', () => {
  it.each<[string, string, string[]]>([
    ['the parts behind all of it', '该项目共扣5分：其中数量指标扣2分、质量指标扣3分。', []],
    ['… and short of it', '该项目共扣5分：其中数量指标扣2分、质量指标扣2分。', ['warning short A2 5分 ↔ 4分']],
    [
      'more than all',
      '各项指标累计扣减6分，其中决策类扣1分、过程类扣2分、产出类扣4分。',
      ['warning differs A2 6分 ↔ 7分'],
    ],
    ['all of it behind its parts', '未及时验收扣2分，档案不全扣1分，共扣3分。', []],
    ['… and wrong', '未及时验收扣2分，档案不全扣1分，共扣5分。', ['warning differs A2 5分 ↔ 3分']],
    ['a part of a part in brackets', '过程类扣3分（制度扣2分、资金扣1分），产出类扣2分，共扣5分。', []],
    ['a part of a part without', '过程类扣3分，其中制度扣2分、资金扣1分；产出类扣2分，共扣5分。', []],
    ['one of them', '该项目共扣5分，其中数量指标扣2分。', ['nothing to check']],
    ['the largest of them', '共扣8分，其中产出类扣3分、效益类扣2分。', ['nothing to check']],
    ['a rule', '每少一次扣1分，每超一天扣2分，共扣5分。', ['nothing to check']],
    ['two totals', '甲扣1分、乙扣2分，决策共扣4分；丙扣1分、丁扣1分，过程共扣2分。', ['nothing to check']],
    ['what is left of all', '项目总分100分，累计扣9分，最终得分91分。', []],
    ['… and wrong, in other words', '项目总分100分，累计扣9分，综合得分92分。', ['warning difference A2 9分 ↔ 8分']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
