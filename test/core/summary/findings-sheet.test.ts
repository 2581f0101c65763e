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
      '序号 | 级别 | 检查 | 项目名称 | 指标 | 单元格 | 其他位置 | 其他位置（续） | 问题 | 表中所写 | 对照 | 为什么 | 依据 | 如何处理 | 处理意见 | 整改情况 | 责任人 | 日期 | 状态 | fingerprint | status',
    ]);
    expect(lines.slice(3, 6).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      '1 错误',
      '2 提醒',
      '3 错误',
    ]);
    expect(plan.frozenRows).toBe(3);
    expect(plan.printTitles).toEqual({ top: 2, bottom: 2 });
    expect(plan.filter).toEqual({ top: 2, left: 0, bottom: 5, right: 18 });
  });

  it('has the same columns whatever was found', () => {
    expect(linesOf(planFindingsSheet(result(), 'zh'))[2]).toBe(linesOf(plan)[2]);
  });

  it('has a status: open, or accepted with the reason', () => {
    const column = plan.cells.find(({ value }) => value === '状态')?.column;
    const statuses = plan.cells.filter((cell) => cell.column === column && cell.row > 2).map(({ value }) => value);
    expect(statuses).toEqual(['待处理', '待处理', '已接受：领导已批准（张三）']);
  });

  it('names what each figure is', () => {
    const conflict = finding({
      check: 'figure-conflict',
      message: { id: 'figure-conflict.differs', data: {} },
      stated: '86.19%',
      computed: '87.05%',
    });
    expect(linesOf(planFindingsSheet(result({ findings: [conflict] }), 'zh'))[3]).toContain(
      '| 86.19% | 另一处所写\n87.05% |',
    );
    expect(linesOf(plan)[3]).toContain('| 98 | 重新计算\n99.48 |');
  });

  it('leads to the other places, cells below each other as one', () => {
    const related = [at(4, 6), at(5, 6), at(6, 6), at(9, 2, '资金'), at(1, 1), at(1, 1)];
    const sheet = planFindingsSheet(result({ findings: [finding({ related })] }), 'zh');
    const links = sheet.cells.filter(({ row, link }) => row === 3 && link).map(({ value, link }) => [value, link]);
    expect(links).toEqual([
      ['指标表 A31', at(30)],
      ['指标表 G5:G7', at(4, 6)],
      ['资金 C10 等，另 1 处', at(9, 2, '资金')],
    ]);
  });

  it('says what was checked, by which version and when, where the host tells', () => {
    const written = { file: '自评表.xlsx', version: '1.1.0', time: '2026-01-02 03:04' };
    const sheet = planFindingsSheet(result({ findings }), 'zh', written);
    expect(linesOf(sheet).slice(2, 4)).toEqual([
      '文件：自评表.xlsx　项目：特种设备检验检测经费',
      '赋分规则：财预〔2020〕10号 项目支出绩效评价管理办法（mof-2020-10）　版本：1.1.0　核对时间：2026-01-02 03:04',
    ]);
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.answers?.headings).toBe(4);
  });

  it('links to the cell', () => {
    const cell = plan.cells.find(({ value }) => value === '指标表 H24');
    expect(cell?.link).toEqual(at(23, 7));
  });

  it('shows severity by style, and accepted ones quietly', () => {
    const styles = (row: number) => [
      ...new Set(plan.cells.filter((cell) => cell.row === row).map(({ style }) => style)),
    ];
    expect(styles(3)).toEqual(['number', 'error', 'text', 'note']);
    expect(styles(5)).toEqual(['accepted', 'note']);
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
