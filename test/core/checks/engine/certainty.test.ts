/** In sentences an error is what one number typed wrong explains; what else does not fit is a warning. In tables nothing changes. */
import { evaluate } from '../../../../src/core/evaluate';
import { lineOf } from '../support';
import { sheetOf } from '../page';
import { sheet } from '../../reading/typed';

const told = (text: string) =>
  evaluate({ sheets: [sheet('报告文本', `2023年某项目绩效评价报告\n${text}`)] })
    .findings.filter(({ check, severity }) => check !== 'table-missing' && severity !== 'info')
    .map((finding) => `${finding.check} ${lineOf(finding)}`);

const bought = (total: string) => `购置设备三类，其中甲类210台、乙类150台、丙类110台，共计${total}台。`;
const spent = (rate: string) => `项目预算1000万元，实际支出923.4万元，预算执行率${rate}%。`;

it.each([
  // One digit, two that changed places, the point, a digit too many; and two digits.
  [bought('471'), 'text-sum error differs A2 471台 ↔ 470台'],
  [bought('407'), 'text-sum error differs A2 407台 ↔ 470台'],
  [bought('417'), 'text-sum warning differs A2 417台 ↔ 470台'],
  [bought('4700'), 'text-sum error differs A2 4700台 ↔ 470台'],
  [bought('4701'), 'text-sum error differs A2 4701台 ↔ 470台'],
  [bought('481'), 'text-sum warning differs A2 481台 ↔ 470台'],
  [spent('92.43'), 'fund-execution-rate error differs A2 92.43% ↔ 92.34%'],
  [spent('92.84'), 'fund-execution-rate error differs A2 92.84% ↔ 92.34%'],
  [spent('92.85'), 'fund-execution-rate warning differs A2 92.85% ↔ 92.34%'],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

it('a digit of two is no slip', () => {
  expect(told('购置设备三类，其中甲类21台、乙类15台、丙类11台，共计48台。')).toEqual([
    'text-sum warning differs A2 48台 ↔ 47台',
  ]);
});

const form = (total: string, text = '') => {
  const page = sheetOf(
    '自评表',
    `
项目名称 | 河道清淤项目
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 清淤长度 | ≥100公里 | 103公里 | 60 | 60
效益指标 | 社会效益 | 安全运行 | 保障 | 保障 | 40 | 40
合计 | | | | | 100 | ${total}
`.trim() + '\n',
  );
  const sheets = text === '' ? [page] : [page, sheet('报告文本', text)];
  return evaluate({ sheets })
    .findings.filter(({ severity }) => severity !== 'info')
    .map((finding) => `${finding.check} ${finding.severity} ${finding.stated} ↔ ${finding.computed}`);
};

it('what cells say is certain, however far off', () => {
  expect(form('87.5')).toContain('score-total error 87.5 ↔ 100');
});

it('a statement of the text that another in a table contradicts is certain, a count of rows too', () => {
  expect(form('100', '清淤长度完成188公里。')).toContain('figure-conflict error 188公里 ↔ 103公里');
  expect(form('100', '共设置三级指标8个。')).toContain('count-declared error 8个 ↔ 2');
});

it('grades are no numbers', () => {
  expect(form('100', '项目总得分100分，评价等级为“中”。')).toContain('grade-mismatch error 中 ↔ 优');
});
