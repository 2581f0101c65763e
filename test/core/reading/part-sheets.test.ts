/** Score sheets of one part, as third-party reports print them behind the table of all: they belong to that project. */
import { evaluate } from '../../../src/core/evaluate';
import { read, sheet } from './typed';

/** Codes before the names of groups and indicators. */
const WHOLE = `
2023年乡村道路养护项目绩效评价报告
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
A决策15分 | A1项目立项5分 | A101立项依据充分性 | 2 | 2
 | | A102立项程序规范性 | 3 | 0
 | A2绩效目标10分 | A201绩效目标合理性 | 4 | 4
 | | A202绩效指标明确性 | 6 | 4.4
B产出85分 | B1产出数量85分 | B101养护里程 | 50 | 45
 | | B102养护及时率 | 35 | 30
合计 | | | 100 | 85.4
绩效评价工作分为前期准备、现场实施、报告撰写三个阶段
`;
const CODED = `
附表3-3：决策指标得分情况表
指标名称 | 权重 | 指标得分 | 得分率
A1项目立项 | 5.00 | 2.00 | 40.00%
A101立项依据充分性 | 2.00 | 2.00 | 100.00%
A102立项程序规范性 | 3.00 | 0.00 | 0.00%
A2绩效目标 | 10.00 | 8.40 | 84.00%
A201绩效目标合理性 | 4.00 | 4.00 | 100.00%
A202绩效指标明确性 | 6.00 | 4.40 | 73.33%
合计 | 15.00 | 10.40 | 69.33%
`;
const IN_A_COLUMN = `
附表3-3：决策指标得分情况表
指标代码 | 指标名称 | 权重 | 指标得分 | 得分率
A1 | 项目立项 | 5.00 | 2.00 | 40.00%
A101 | 立项依据充分性 | 2.00 | 2.00 | 100.00%
A102 | 立项程序规范性 | 3.00 | 0.00 | 0.00%
A2 | 绩效目标 | 10.00 | 8.40 | 84.00%
A201 | 绩效目标合理性 | 4.00 | 4.00 | 100.00%
A202 | 绩效指标明确性 | 6.00 | 4.40 | 73.33%
合计 | | 15.00 | 10.40 | 69.33%
`;
const PLAIN = `
决策部分得分表
三级指标 | 分值 | 得分
立项依据充分性 | 2 | 2
立项程序规范性 | 3 | 0
绩效目标合理性 | 4 | 4
绩效指标明确性 | 6 | 4.4
合计 | 15 | 10.4
`;
const LEVELLED = `
决策类指标得分情况
二级指标 | 三级指标 | 分值 | 得分
A1项目立项 | A101立项依据充分性 | 2 | 2
 | A102立项程序规范性 | 3 | 0
A2绩效目标 | A201绩效目标合理性 | 4 | 4
 | A202绩效指标明确性 | 6 | 4.4
合计 | | 15 | 10.4
`;

const findings = (text: string) =>
  evaluate({ sheets: [sheet('报告', text)] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ check, stated, computed }) => `${check} ${stated} ↔ ${computed}`);

describe.each([
  ['with codes, parents and children in one column', CODED],
  ['with the codes in a column of their own', IN_A_COLUMN],
  ['without codes', PLAIN],
  ['with the groups in a column of their own', LEVELLED],
])('a part %s', (_, part) => {
  const text = WHOLE + part;

  it('is none of a further project', () => {
    const { projects } = read(sheet('报告', text));
    expect(projects.map(({ name }) => name)).toEqual(['乡村道路养护项目']);
    expect(projects[0]?.indicators).toHaveLength(6);
  });

  it('says nothing wrong where it repeats the whole', () => {
    expect(findings(text).filter((line) => /^(?:weight|score)-/.test(line))).toEqual([]);
  });

  it('is held against the whole', () => {
    const changed = text.replace(/(绩效指标明确性 \| 6(?:\.00)? \| )4\.4/g, (all, head: string, at: number) =>
      at > WHOLE.length ? `${head}5.4` : all,
    );
    expect(findings(changed)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^figure-conflict 5\.40? ↔ 4\.4/)]),
    );
  });
});

test('a rate of a part is held against points and score of the whole', () => {
  expect(findings(WHOLE + CODED.replace('73.33%', '83.33%'))).toContain('score-rate 83.33% ↔ 73.33%');
});
