import { planFindingsSheet } from '../../../src/core/summary/findings-sheet';
import { accepted, at, finding, linesOf, result, sectionOf } from './fixtures';

const findings = [
  finding({ check: 'weight-policy', severity: 'warning', subject: '产出', stated: '60', computed: '50' }),
  finding({ check: 'score-total', accepted: accepted('领导已批准', '张三') }),
  finding({ check: 'score-total', at: at(23, 7) }),
];

describe('planFindingsSheet', () => {
  const plan = planFindingsSheet(result({ findings }), 'zh');

  it('lists errors first and accepted ones last, under a frozen heading', () => {
    const lines = linesOf(plan);
    expect(lines.slice(0, 3)).toEqual([
      '检查结果',
      '检查发现错误1处、提醒1处、提示0处。另有1处已经说明理由并接受。',
      '序号 | 级别 | 检查 | 指标 | 单元格 | 问题 | 表中所写 | 重新计算 | 如何处理 | 接受理由',
    ]);
    expect(lines.slice(3, 6).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      '1 错误',
      '2 提醒',
      '3 错误',
    ]);
    expect(lines[5]).toContain('领导已批准（张三）');
    expect(plan.frozenRows).toBe(3);
  });

  it('names the project only where there are several, and the reason of acceptance only where there is one', () => {
    const headings = (of: typeof findings) => linesOf(planFindingsSheet(result({ findings: of }), 'zh'))[2];
    expect(headings([finding()])).toBe('序号 | 级别 | 检查 | 指标 | 单元格 | 问题 | 表中所写 | 重新计算 | 如何处理');
    expect(headings([finding(), finding({ project: '另一项目' })])).toBe(
      '序号 | 级别 | 检查 | 项目名称 | 指标 | 单元格 | 问题 | 表中所写 | 重新计算 | 如何处理',
    );
  });

  it('links to the cell', () => {
    const cell = plan.cells.find(({ value }) => value === '指标表 H24');
    expect(cell?.link).toEqual(at(23, 7));
  });

  it('shows severity by style, and accepted ones quietly', () => {
    const styles = (row: number) => [
      ...new Set(plan.cells.filter((cell) => cell.row === row).map(({ style }) => style)),
    ];
    expect(styles(3)).toEqual(['number', 'error', 'text']);
    expect(styles(5)).toEqual(['accepted']);
  });

  it('says which checks ran and which had nothing to look at', () => {
    expect(sectionOf(plan, '检查范围').map((line) => line.split(' | ')[0])).toEqual([
      '已执行 1 项',
      '没有可查内容 1 项',
    ]);
  });

  it('says so when nothing was found', () => {
    expect(linesOf(planFindingsSheet(result(), 'zh'))[1]).toBe('检查没有发现问题。');
  });

  it('counts what was not read by reason, with the first cell', () => {
    const unread = [
      { at: at(9, 5), text: '见附件', reason: 'not-a-value' as const },
      { at: at(10, 5), text: '略', reason: 'not-a-value' as const },
      { at: at(0, 12), text: '备注二', reason: 'duplicate-header' as const },
    ];
    expect(sectionOf(planFindingsSheet(result({ unread }), 'zh'), '没有读入的单元格')).toEqual([
      '读不出数值 2 处 | 首处：指标表 F10 | 见附件',
      '表头重复的列 1 处 | 首处：指标表 M1 | 备注二',
    ]);
  });

  it('reports what is wrong on the settings sheets', () => {
    const problems = [{ id: 'summary.seeFinding', data: { number: 3 } }];
    expect(sectionOf(planFindingsSheet(result({ problems }), 'zh'), '评价设置和例外说明中的问题')).toEqual([
      '见第 3 条',
    ]);
  });
});
