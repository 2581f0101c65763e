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
    ['of this indicator', '检查率84.92%，本指标5分，扣1.2分，得3.8分。', []],
    ['… and wrong', '检查率84.92%，本指标5分，扣1.25分，得4.25分。', ['warning difference A2 4.25分 ↔ 3.75分']],
    ['of one by its name', '药品批次指标6分，扣0.6分，得5.4分。', []],
    ['… and wrong', '药品批次指标6分，扣0.6分，得4.5分。', ['warning difference A2 4.5分 ↔ 5.4分']],
    ['with points more', '信息化建设加5分，扣1分，得94分。', ['nothing to check']],
    ['of a part, some of it', '满分30分，得25.5分。目标未分解，扣1分；制度不全，扣0.8分。', []],
    ['… all of it', '满分30分，得28.2分。目标未分解，扣1分；制度不全，扣0.8分。', []],
    [
      '… and too much',
      '满分30分，得28.5分。目标未分解，扣1分；制度不全，扣0.8分。',
      ['error differs A2 28.5分 ↔ 28.2分'],
    ],
    [
      '… beside that of an indicator',
      '满分30分，得28.5分。目标4分，得3分。制度不全，扣1分；档案不全，扣1分。',
      ['nothing to check'],
    ],
    ['… told again in its parts', '满分30分，得28.5分。管理扣1.5分，其中制度扣1分、档案扣0.5分。', []],
    ['… and again in all', '满分30分，得28.5分。制度不全扣1分，档案不全扣0.5分，因此扣1.5分。', ['nothing to check']],
    ['one of a part', '满分30分，得25.5分。目标未分解，扣1分。', ['nothing to check']],
    ['… and wrong, in other words', '项目总分100分，累计扣9分，综合得分92分。', ['warning difference A2 9分 ↔ 8分']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
