import { planComparedSheet } from '../../../src/core/summary/compared-sheet';
import { held, TARGETS } from '../compare/books';
import { linesOf } from './fixtures';

const comparison = held(
  { title: TARGETS, rows: ['产出指标 | 数量指标 | 检验台次 | ≥100台', '产出指标 | 质量指标 | =1+1 | ≥95%'] },
  { rows: ['产出指标 | 数量指标 | 检验台次 | ≥90台 | 93台 | 100 | 100'] },
);
const about = { files: { before: '甲.xlsx', after: '乙.xlsx' }, isEmpty: { before: false, after: false } };
const plan = planComparedSheet(comparison, { ...about, open: 'after' });

it('has one row a difference under a frozen heading that is printed on every page and filtered by', () => {
  const lines = linesOf(plan);
  expect(lines.slice(0, 4)).toEqual([
    '两份工作簿的比较',
    '2 处差别。其中错误 2 处、提醒 0 处、提示 0 处。',
    '前一份：甲.xlsx　后一份：乙.xlsx',
    '设备检验项目（目标 ↔ 自评）',
  ]);
  expect(lines[5]).toContain('检验台次 | 目标值 | 要求降低 | ≥100台 | ≥90台 | -10台 | 错误');
  expect(lines[6]).toContain('=1+1 | 指标 | 取消 | ≥95%');
  expect([plan.frozenRows, plan.printTitles, plan.filter]).toEqual([
    5,
    { top: 4, bottom: 4 },
    { top: 4, left: 0, bottom: 6, right: 11 },
  ]);
});

it('links the cells of the workbook it is written into, and no others', () => {
  const linked = (open: 'before' | 'after' | 'none') =>
    planComparedSheet(comparison, { ...about, open }).cells.flatMap(({ link, row, column }) =>
      link && row < 7 ? [`${String(row)} ${String(column)} ${String(link.row)}`] : [],
    );
  expect(linked('after')).toEqual(['5 11 3']);
  expect(linked('before')).toEqual(['5 10 3', '6 10 4']);
  expect(linked('none')).toEqual([]);
});

it('says what was not compared', () => {
  expect(linesOf(plan).at(-1)).toBe('设备检验项目：前一份没有写分值、完成值、得分，没有比较。');
});

it('is written in English, too', () => {
  const lines = linesOf(planComparedSheet(comparison, { ...about, open: 'after' }, 'en'));
  expect(lines.slice(0, 2)).toEqual([
    'Two workbooks compared',
    'Differences: 2. Among them errors: 2, warnings: 0, notes: 0.',
  ]);
});
