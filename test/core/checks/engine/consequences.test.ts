import { evaluate } from '../../../../src/core/evaluate';
import { formatPlace as address } from '../../../../src/core/sheet/reference';
import { sheetOf } from '../page';

/** Findings above info, a line each; those that follow from another stand below it, indented. */
function findings(grids: Readonly<Record<string, string>>): string[] {
  const sheets = Object.entries(grids).map(([name, body]) =>
    sheetOf(
      name,
      body
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .join('\n') + '\n',
    ),
  );
  const all = evaluate({ sheets }).findings.filter(({ severity }) => severity !== 'info');
  const line = (finding: (typeof all)[number]) => `${finding.check} ${address(finding.at)}`;
  return all
    .filter(({ causedBy }) => causedBy === undefined)
    .flatMap((cause) => [
      line(cause),
      ...all.filter(({ causedBy }) => causedBy === cause.fingerprint).map((finding) => `  ${line(finding)}`),
    ]);
}

const form = (spent: string, total: string) => `
  项目名称 | 河道清淤项目
  项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  年度资金总额 | 1560 | 1560 | ${spent} | 10 | 96.63% | 9.66
  其中：财政拨款 | 1560 | 1560 | 1507.45 | | |
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 检验台次 | ≥100台 | 103台 | 50 | 50
  效益指标 | 社会效益 | 安全运行 | 保障 | 保障 | 30 | 30
  满意度指标 | 满意度 | 群众满意度 | ≥95% | 95% | 10 | 10
  合计 | | | | | 100 | ${total}
`;

describe('consequences', () => {
  it('nothing is wrong to begin with', () => {
    expect(findings({ 自评表: form('1507.45', '99.66') })).toEqual([]);
  });

  it('a wrong amount explains the rate, the score and what sentences say', () => {
    const text = '项目实际支出1507.45万元，预算执行率96.63%。\n全年执行数为1507.45万元。';
    const lines = findings({ 自评表: form('1057.45', '99.66'), 报告文本: text });
    expect(lines[0]).toMatch(/^(?:fund-parts|figure-conflict) D3$/);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  });

  it('a wrong total explains the grade that does not fit it', () => {
    const text = '项目总得分为79.66分，评价等级为“优”。';
    expect(findings({ 自评表: form('1507.45', '79.66'), 报告文本: text })).toContain('score-total G9');
  });

  it('errors that have nothing to do with each other stand for themselves', () => {
    const table = form('1507.45', '98').replace('95% | 10 | 10', '85% | 10 | 10');
    expect(findings({ 自评表: table })).toEqual(['full-score-unmet G8', 'score-total G9']);
  });

  it('is the same list of findings, whatever follows from what', () => {
    const sheets = [sheetOf('自评表', form('1057.45', '99.66').trim() + '\n')];
    const { findings: all } = evaluate({ sheets });
    const fingerprints = new Set(all.map(({ fingerprint }) => fingerprint));
    for (const { causedBy } of all) if (causedBy !== undefined) expect(fingerprints).toContain(causedBy);
  });
});
