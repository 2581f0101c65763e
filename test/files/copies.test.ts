/** The copy that is written: whole, readable by anyone, and with what a person wrote on our sheets. */
import type { SheetPlan } from '../../src/core/model';
import { addSheets, readWorkbookFile } from '../../src/files';
import { OfficePackage } from '../../src/files/package';
import { scanXml } from '../../src/files/xml/scan';
import { readZip } from '../../src/files/zip/read';
import { writeZip } from '../../src/files/zip/write';
import { entriesOf, MAIN, rows, stylesXml, text, workbookParts, zip, type Parts } from './build';

const LABEL = '决\u0007策\u001f\ufffe';
const PLAN: SheetPlan = {
  name: '检查结果',
  marker: 'pe:findings',
  widths: [6, 20, 20],
  heights: {},
  cells: [
    { row: 0, column: 0, value: '检查结果', style: 'title' },
    { row: 1, column: 0, value: '序号', style: 'header' },
    { row: 1, column: 1, value: '问题', style: 'header' },
    { row: 2, column: 0, value: 1, style: 'number' },
    { row: 2, column: 1, value: LABEL, style: 'text' },
    { row: 3, column: 0, value: 2, style: 'number' },
    { row: 3, column: 1, value: '过程', style: 'text' },
  ],
  merges: [],
  charts: [],
  frozenRows: 0,
  landscape: true,
};
const CHART: SheetPlan['charts'][number] = {
  kind: 'bar',
  title: LABEL,
  categories: { top: 2, left: 1, bottom: 3, right: 1 },
  values: { top: 2, left: 0, bottom: 3, right: 0 },
  place: { top: 5, left: 0, bottom: 12, right: 2 },
  format: '0',
};
const SHEET = rows(text('A1', '项目'));
const plain = (parts: Parts = {}) => zip({ ...workbookParts([SHEET], { styles: stylesXml(0) }), ...parts });
const add = (bytes: Uint8Array, ...plans: readonly SheetPlan[]) => addSheets(bytes, '表.xlsx', plans);

function rewritten(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const pack = new OfficePackage(bytes);
  const parts: Record<string, string | Uint8Array> = {};
  for (const { name } of pack.entries) parts[name] = name === path ? change(pack.text(name)) : pack.bytes(name);
  return zip(parts);
}

const utf16 = (xml: string) =>
  new Uint8Array(
    Uint16Array.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, (unit) => unit.charCodeAt(0)).buffer,
  );

const idOf = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error: unknown) => (error as { problem: { id: string } }).problem.id,
  );

it('every part is XML, whatever the names in the workbook hold', async () => {
  const bytes = await add(plain(), { ...PLAN, charts: [CHART] });
  const pack = new OfficePackage(bytes);
  const parts = pack.entries.map(({ name }) => name).filter((name) => name.endsWith('.xml'));
  expect(parts).toContain('xl/charts/chart1.xml');
  for (const part of parts) scanXml(pack.text(part), {});
  expect(pack.text('xl/charts/chart1.xml')).toContain('决\ufffd策');
});

it('a workbook without styles gets them where every program looks for them', async () => {
  const pack = new OfficePackage(await add(zip(workbookParts([SHEET])), PLAN));
  expect(pack.has('xl/styles.xml')).toBe(true);
  expect(pack.text('xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
});

describe('encodings', () => {
  const PARTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

  it.each(PARTS)('%s in UTF-16 is written in UTF-8 and says so', async (path) => {
    const parts = workbookParts([SHEET], { styles: stylesXml(0) });
    const bytes = await add(zip({ ...parts, [path]: utf16(String(parts[path])) }), PLAN);
    const written = new TextDecoder('utf-8', { fatal: true }).decode(new OfficePackage(bytes).bytes(path));
    expect(written.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
    scanXml(written, {});
  });

  const strings = (declared: string, bytes: readonly number[]): Uint8Array =>
    Uint8Array.from([
      ...new TextEncoder().encode(`<?xml version="1.0" encoding="${declared}"?><sst xmlns="${MAIN}"><si><t>`),
      ...bytes,
      ...new TextEncoder().encode('</t></si></sst>'),
    ]);
  const GBK = [0xd6, 0xb8, 0xb1, 0xea];

  it.each<[declared: string, bytes: readonly number[], id: string]>([
    ['GBK', GBK, 'files.encoding'],
    ['ISO-8859-1', [0x41], 'files.encoding'],
    ['UTF-16', [0x41], 'files.encoding'],
    ['UTF-8', GBK, 'files.damaged'],
    ['US-ASCII', [0xe5, 0x86, 0xb3], 'files.damaged'],
    ['US-ASCII', [0x41], 'read'],
    ['utf-8', [0xe5, 0x86, 0xb3], 'read'],
  ])('%s holding %j: %s', async (declared, bytes, id) => {
    const parts = workbookParts([rows('<c r="A1" t="s"><v>0</v></c>')], { strings: ['<t/>'] });
    const file = zip({ ...parts, 'xl/sharedStrings.xml': strings(declared, bytes) });
    expect(await idOf(readWorkbookFile(file, '表.xlsx'))).toBe(id === 'read' ? 'written' : id);
  });
});

describe('what is broken anywhere is not passed on', () => {
  const rich = () => ({ ...workbookParts([SHEET], { styles: stylesXml(0) }), 'docProps/app.xml': '<a>1</a>' });

  it.each(['<a><b></a></b>', '<a b=1/>', '<a>&nbsp;</a>', '<a>\u0007</a>', '<a/><b/>'])('%j', async (xml) => {
    expect(await idOf(add(zip({ ...rich(), 'docProps/app.xml': xml }), PLAN))).toBe('files.damaged');
  });

  it('a checksum of a part that nobody reads', async () => {
    const entries = entriesOf({ ...rich(), 'xl/media/image1.png': new Uint8Array(100).fill(7) });
    const damaged = entries.map((entry) => (entry.name.endsWith('.png') ? { ...entry, crc: 1 } : entry));
    expect(await idOf(add(writeZip(damaged), PLAN))).toBe('files.damaged');
  });

  it('a relationship of the styles that leads elsewhere', async () => {
    const parts = rich();
    const list = String((parts as Parts)['xl/_rels/workbook.xml.rels']).replace('styles.xml', '../docProps/app.xml');
    expect(await idOf(add(zip({ ...parts, 'xl/_rels/workbook.xml.rels': list }), PLAN))).toBe('files.damaged');
  });

  it('nothing where all is whole', async () => {
    expect(await idOf(add(zip(rich()), PLAN))).toBe('written');
  });
});

describe('what a person wrote on our sheet', () => {
  const PATH = 'xl/worksheets/sheet2.xml';
  const noted = async (...notes: readonly (readonly [row: number, xml: string])[]) => {
    let bytes = await add(plain(), PLAN);
    for (const [row, xml] of notes) {
      const has = new OfficePackage(bytes).text(PATH).includes(`<row r="${String(row)}"`);
      bytes = rewritten(bytes, PATH, (sheet) =>
        has
          ? sheet.replace(new RegExp(`(<row r="${String(row)}".*?)</row>`), `$1${xml}</row>`)
          : sheet.replace('</sheetData>', `<row r="${String(row)}">${xml}</row></sheetData>`),
      );
    }
    return bytes;
  };
  const written = async (bytes: Uint8Array, plan: SheetPlan) => {
    const { sheets } = await readWorkbookFile(await add(bytes, plan), '表.xlsx');
    const { rows: cells = [], origin = { row: 0, column: 0 } } = sheets[1] ?? {};
    return (row: number, column: number) => cells[row - 1 - origin.row]?.[column - origin.column] ?? null;
  };
  const [K, E] = [10, 4];

  it('beside and below stays, formulas, formats and all', async () => {
    const note =
      '<c r="K3" s="1" t="inlineStr"><is><t>已与财务科核对</t></is></c><c r="L3"><f>K3&amp;"x"</f><v>5</v></c>';
    const bytes = await noted([3, note], [9, text('A9', '另见附件')]);
    const at = await written(bytes, PLAN);
    expect([at(3, K), at(3, K + 1), at(9, 0)]).toEqual(['已与财务科核对', 5, '另见附件']);
    expect(new OfficePackage(await add(bytes, PLAN)).text(PATH)).toContain(note.replaceAll('&amp;', '&amp;'));
  });

  it('follows the finding it was written beside', async () => {
    const [title, ...others] = PLAN.cells;
    const more = others.map((cell) => (cell.row >= 2 ? { ...cell, row: cell.row + 1 } : cell));
    const first: SheetPlan['cells'] = [
      { row: 2, column: 0, value: 1, style: 'number' },
      { row: 2, column: 1, value: '新的问题', style: 'text' },
    ];
    const at = await written(await noted([4, text('E4', '过程的备注')]), {
      ...PLAN,
      cells: [...(title ? [title] : []), ...first, ...more],
    });
    expect([at(4, E), at(5, E)]).toEqual([null, '过程的备注']);
  });

  it('comes below everything where its finding is gone', async () => {
    const plan = { ...PLAN, cells: PLAN.cells.filter(({ row }) => row !== 3) };
    const at = await written(await noted([4, text('E4', '过程的备注')]), plan);
    expect([at(4, E), at(5, E)]).toEqual([null, '过程的备注']);
  });

  it('gives way where we need more columns', async () => {
    const at = await written(await noted([3, text('D3', '备注')]), { ...PLAN, widths: [6, 20, 20, 20, 20] });
    expect([at(3, 3), at(3, 5)]).toEqual([null, '备注']);
  });

  it('is not what we wrote there ourselves before', async () => {
    const longer = {
      ...PLAN,
      widths: [6, 20, 20, 20],
      cells: [...PLAN.cells, { row: 9, column: 3, value: '旧', style: 'text' as const }],
    };
    const at = await written(await add(plain(), longer), PLAN);
    expect(at(10, 3)).toBeNull();
  });

  it('stays in a sheet that another program saved with prefixes', async () => {
    const bytes = rewritten(await noted([3, text('K3', '备注')]), PATH, (xml) =>
      xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    );
    const at = await written(bytes, PLAN);
    expect([at(1, 0), at(3, K)]).toEqual(['检查结果', '备注']);
    expect(readZip(await add(bytes, PLAN)).length).toBeGreaterThan(0);
  });
});
