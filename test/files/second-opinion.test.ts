/** hucre, which shares no code with src/files, reads and writes the same files: both must agree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { dateToSerial, readXlsx, writeXlsx, type Sheet } from 'hucre';
import type { CellValue, SheetSnapshot } from '../../src/core/model';
import { addSheets, readWorkbookFile } from '../../src/files';
import { rows, text, workbookParts, zip } from './build';

const SAMPLES = resolve('samples');

/** Cells that hold something, by their place. */
function cellsOf({ origin, rows: all }: SheetSnapshot): Record<string, CellValue> {
  const found: [string, CellValue][] = [];
  all.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) found.push([`${String(row + origin.row)},${String(column + origin.column)}`, value]);
    });
  });
  return Object.fromEntries(found);
}

function cellsOfHucre({ rows: all, cells }: Sheet): Record<string, CellValue> {
  const found: [string, CellValue][] = [];
  all.forEach((values, row) => {
    values.forEach((value, column) => {
      const place = `${String(row)},${String(column)}`;
      const isError = cells?.get(place)?.type === 'error';
      const same = value instanceof Date ? dateToSerial(value) : isError ? { fault: String(value) } : value;
      if (same !== null && same !== '') found.push([place, same as CellValue]);
    });
  });
  return Object.fromEntries(found);
}

describe('a sample', () => {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

  it.each(files)('%s has the same cells, names and merged areas', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
    const ours = await readWorkbookFile(bytes, name);
    const theirs = await readXlsx(bytes);
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
    for (const [index, sheet] of ours.sheets.entries()) {
      const other = theirs.sheets[index];
      expect(cellsOf(sheet)).toEqual(other && cellsOfHucre(other));
      const merges = other?.merges?.map(({ startRow, startCol, endRow, endCol }) => [
        startRow,
        startCol,
        endRow,
        endCol,
      ]);
      const read = sheet.merges === 'unknown' ? [] : sheet.merges;
      expect(read.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(merges);
    }
  });
});

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((content) => !content.includes('_x') && content.trim() !== ''),
  fc.constant(null),
);

describe('any values', () => {
  it('come back from a workbook that hucre wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), async (values) => {
        const bytes = await writeXlsx({ sheets: [{ name: '表', rows: values }] });
        const [sheet] = (await readWorkbookFile(bytes, '表.xlsx')).sheets;
        const expected = values.flatMap((row, rowIndex) =>
          row.flatMap((value, column) => (value === null ? [] : [[`${String(rowIndex)},${String(column)}`, value]])),
        );
        expect(sheet && cellsOf(sheet)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('come back from a sheet that was added', async () => {
    const workbook = zip(workbookParts([rows(text('A1', '项目'))]));
    const content = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 8 }), async (values) => {
        const cells = values.map((value, row) => ({ row: row + 1, column: 0, value, style: 'text' as const }));
        const plan = {
          name: '汇总',
          marker: 'm',
          widths: [],
          heights: {},
          cells,
          merges: [],
          charts: [],
          frozenRows: 0,
          landscape: false,
        };
        const bytes = await addSheets(workbook, '表.xlsx', [plan]);
        const [, ours] = (await readWorkbookFile(bytes, '表.xlsx')).sheets;
        const [, theirs] = (await readXlsx(bytes)).sheets;
        for (const [index, value] of values.entries()) {
          const expected = Object.is(value, -0) ? 0 : value;
          expect(ours?.rows[index + 1]?.[0]).toBe(expected);
          expect(theirs?.rows[index + 1]?.[0]).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  });
});
