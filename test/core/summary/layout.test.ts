import { SheetDraft } from '../../../src/core/summary/layout';

const text = (value: string) => ({ value, style: 'text' as const });

describe('SheetDraft', () => {
  it('places cells row by row, merges what spans, and keeps a link', () => {
    const sheet = new SheetDraft([10, 10]);
    const link = { sheet: '指标表', row: 4, column: 2 };
    sheet.wide('标题', 'title', 30);
    sheet.line([
      { column: 0, ...text('甲'), link },
      { column: 1, value: 0.5, style: 'percent', format: '0%' },
    ]);
    expect(sheet.plan('名称', 'marker')).toEqual({
      name: '名称',
      marker: 'marker',
      widths: [10, 10],
      heights: { 0: 30, 1: 18 },
      cells: [
        { row: 0, column: 0, value: '标题', style: 'title' },
        { row: 1, column: 0, value: '甲', style: 'text', link },
        { row: 1, column: 1, value: 0.5, style: 'percent', format: '0%' },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      charts: [],
      frozenRows: 0,
      landscape: true,
    });
  });

  it('gives wrapped text its height, over all columns it spans', () => {
    const sheet = new SheetDraft([10, 10]);
    sheet.line([{ column: 0, ...text('一二三四五六七八') }]);
    sheet.line([{ column: 0, span: 2, ...text('一二三四五六七八') }]);
    expect(sheet.plan('', '').heights).toEqual({ 0: 34, 1: 18 });
  });

  it.each([
    ['0', 12345678, 10],
    ['#,##0.00', 1234567890.5, 18],
    ['0.00%', 12.5, 10],
    ['#,##0', 5, 6],
  ])('makes room for a figure in the format %s', (format, value, width) => {
    const sheet = new SheetDraft([6]);
    sheet.line([{ column: 0, value, style: 'number', format }]);
    expect(sheet.plan('', '').widths).toEqual([width]);
  });

  it('cuts text that is longer than the highest row', () => {
    const sheet = new SheetDraft([10]);
    sheet.line([{ column: 0, ...text('字'.repeat(32767)) }]);
    const [cell] = sheet.plan('', '').cells;
    expect(cell?.value).toHaveLength(120);
    expect(String(cell?.value).endsWith('字…')).toBe(true);
  });

  it('returns the area of the items of a table', () => {
    const sheet = new SheetDraft([10, 10, 10]);
    sheet.row = 4;
    const columns = [
      { header: '甲', column: 0, show: (item: number) => ({ value: item, style: 'number' as const }) },
      { header: '乙', column: 1, span: 2, show: () => text('') },
    ];
    expect(sheet.table(columns, [1, 2, 3])).toEqual({ top: 5, left: 0, bottom: 7, right: 2 });
    expect(sheet.row).toBe(8);
  });
});
