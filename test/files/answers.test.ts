/** 检查结果 in a file: what was filled in stays with its finding, as it was written, when the sheet is brought up to date. */
import { readXlsx } from 'hucre';
import type { SheetPlan } from '../../src/core/model';
import { planFindingsSheet } from '../../src/core/summary/findings-sheet';
import { addSheets, readWorkbookFile } from '../../src/files';
import { OfficePackage } from '../../src/files/package';
import { newWorkbook } from '../../src/files/adding/new-workbook';
import { finding, result } from '../core/summary/fixtures';

const OPINION = 14;
const DATE = 17;

const planOf = (...names: string[]) =>
  planFindingsSheet(result({ findings: names.map((name) => finding({ subject: name, fingerprint: name })) }), 'zh');

/** The sheet as a person leaves it: the same, with cells filled in. */
const filledIn = (plan: SheetPlan, filled: Readonly<Record<string, string | number>>): SheetPlan => ({
  ...plan,
  cells: plan.cells.map((cell) => {
    const value = filled[`${String(cell.row)} ${String(cell.column)}`];
    return value === undefined ? cell : { ...cell, value };
  }),
});

const rowsOf = async (bytes: Uint8Array) => (await readWorkbookFile(bytes, '表.xlsx')).sheets[0]?.rows ?? [];
const partText = (bytes: Uint8Array, name: string) => new OfficePackage(bytes).text(name);

describe('answers in a file', () => {
  it('stay with their finding, and below the others once it is gone', async () => {
    const person = filledIn(planOf('甲', '乙'), { [`3 ${String(OPINION)}`]: '已改', [`4 ${String(DATE)}`]: 45_000 });
    const bytes = await addSheets(await newWorkbook([person], '表.xlsx'), '表.xlsx', [planOf('新', '乙')]);
    const rows = await rowsOf(bytes);
    expect([3, 4, 5].map((row) => [rows[row]?.[4], rows[row]?.[OPINION], rows[row]?.[DATE]])).toEqual([
      ['新', null, null],
      ['乙', null, 45_000],
      ['甲', '已改', null],
    ]);
    expect(rows[5]?.[1]).toBe('不再出现');
    const again = await addSheets(bytes, '表.xlsx', [planOf('甲', '新', '乙')]);
    expect((await rowsOf(again))[3]?.[OPINION]).toBe('已改');
    expect((await readXlsx(again)).sheets).toHaveLength(1);
  });

  it('have a filter over the table, hidden columns, and headings on every page', async () => {
    const bytes = await addSheets(await newWorkbook([planOf('甲')], '表.xlsx'), '表.xlsx', [planOf('甲', '乙')]);
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<autoFilter [^>]*>/g)).toEqual(['<autoFilter ref="A3:S5"/>']);
    expect(sheet.match(/<col [^>]*hidden="1"/g)).toHaveLength(2);
    const workbook = partText(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('hidden="1">\'检查结果\'!$A$3:$S$5<');
    expect(workbook).toContain(">'检查结果'!$3:$3<");
    expect(workbook.match(/_FilterDatabase/g)).toHaveLength(1);
  });

  it('leave each cell once', async () => {
    const person = filledIn(planOf('甲', '乙'), { [`3 ${String(OPINION)}`]: '已改' });
    const bytes = await addSheets(await newWorkbook([person], '表.xlsx'), '表.xlsx', [planOf('乙')]);
    const references = [...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d+)"/g)].map(
      ([, at]) => at,
    );
    expect(references).toHaveLength(new Set(references).size);
  });
});
