/** Points that a text says were taken from a part, one by one or all of them, beside the table of scores. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

const CHECKS = ['figure-conflict', 'score-group', 'score-rate', 'text-sum'];

const PARTS = `2023年度农村公路养护项目绩效评价报告
一级指标 | 分值 | 得分
决策 | 20 | 18.5
产出 | 40 | 36
效益 | 40 | 37
合计 | 100 | 91.5
`;
const INDICATORS = `2023年度河道治理项目绩效评价报告
一级指标 | 三级指标 | 分值 | 得分
A决策 | 立项依据充分性 | 10 | 10
A决策 | 绩效目标合理性 | 10 | 8.6
B产出 | 清淤完成率 | 40 | 37
B产出 | 完工及时性 | 40 | 40
合计 | | 100 | 95.6
四、指标分析
`;

function found(form: string, text: string): string[] {
  return evaluate({ sheets: [sheet('报告', form + text)] })
    .findings.filter(({ check }) => CHECKS.includes(check))
    .map(({ check, severity, stated, computed }) => `${severity} ${check} ${stated} ↔ ${computed}`)
    .sort();
}

describe('points taken from a part of a table of the parts', () => {
  it.each<[string, string, string[]]>([
    ['for one cause after another', '决策指标因目标未分解扣0.60分，依据不足扣0.90分。', []],
    ['… more than it lost', '决策指标因目标未分解扣1.80分。', ['error figure-conflict 1.80分 ↔ 1.5']],
    ['for one cause of maybe several', '产出指标因一个标段延误扣2.50分。', []],
    ['all of them', '产出指标扣4分。', []],
    ['all of them, wrong', '产出指标扣3分。', ['error figure-conflict 3分 ↔ 4']],
    [
      'the sums of two parts',
      '决策指标因目标未分解扣0.60分，依据不足扣0.90分；产出指标因延误扣2.50分，台账不全扣1.50分，合计扣4.00分。',
      [],
    ],
    [
      '… and wrong',
      '决策指标因目标未分解扣0.60分，依据不足扣0.90分；产出指标因延误扣2.50分，台账不全扣1.50分，合计扣4.50分。',
      ['warning text-sum 4.50分 ↔ 4分'],
    ],
    ['what is left of it', '产出指标因延误扣2.50分，台账不全扣1.50分，合计扣4.00分，得36.00分。', []],
    [
      '… and wrong',
      '产出指标因延误扣2.50分，台账不全扣1.50分，合计扣4.00分，得37.00分。',
      ['error figure-conflict 37.00分 ↔ 36'],
    ],
    ['what is left of all', '决策指标因甲扣1.5分，产出指标因乙扣4分，效益指标因丙扣3分，合计扣8.5分，得91.5分。', []],
  ])('%s', (_, text, expected) => expect(found(PARTS, text)).toEqual(expected));
});

describe('points taken from a part with indicators', () => {
  it.each<[string, string, string[]]>([
    ['for two causes', '决策方面，目标未分年度，扣0.80分；概算依据不足，扣0.60分。', []],
    ['for a cause, more than it lost', '决策方面，目标未分年度，扣1.80分。', ['warning score-group 1.80分 ↔ 1.4']],
    ['right behind its score', '决策类指标得18.6分，扣1.4分。', []],
    ['right behind its score, wrong', '决策类指标得18.6分，扣1.2分。', ['warning score-group 1.2分 ↔ 1.4']],
    ['all of them, wrong', '决策类指标共扣1.2分。', ['warning score-group 1.2分 ↔ 1.4']],
    [
      'its rate with the wrong score',
      '决策类指标分值20分，评价得分17分，得分率85%。',
      ['warning score-group 17分 ↔ 18.6'],
    ],
    ['its rate alone wrong', '决策类指标分值20分，评价得分18.6分，得分率83%。', ['warning score-rate 83% ↔ 93.00%']],
  ])('%s', (_, text, expected) => expect(found(INDICATORS, text)).toEqual(expected));
});
