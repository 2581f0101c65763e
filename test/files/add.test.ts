import { readXlsx } from 'hucre';
import type { SheetPlan } from '../../src/core/model';
import { STYLES } from '../../src/core/summary/styles';
import { addSheets, readWorkbookFile } from '../../src/files';
import { OfficePackage } from '../../src/files/package';
import { scanXml } from '../../src/files/xml/scan';
import { unpack, type ZipEntry } from '../../src/files/zip/read';
import { MAIN, OFFICE, rows, stylesXml, text, workbookParts, zip, type Parts } from './build';
import { xls, xlsb } from './build-binary';
import { richWorkbook } from './rich';

const PLAN: SheetPlan = {
  name: '评价汇总',
  marker: 'pe:summary',
  widths: [20, 10, 12],
  heights: { 0: 30 },
  cells: [
    { row: 0, column: 0, value: '评价汇总', style: 'title' },
    { row: 2, column: 0, value: '决策', style: 'label' },
    { row: 2, column: 1, value: 1, style: 'percent' },
    { row: 3, column: 0, value: '过程 & <管理>', style: 'label' },
    { row: 3, column: 1, value: 0.9911, style: 'percent', format: '0.0%' },
    { row: 4, column: 0, value: '预算执行率', style: 'error', link: { sheet: "自评'表", row: 3, column: 27 } },
    { row: 4, column: 1, value: 96.63, style: 'number' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  charts: [
    {
      kind: 'bar',
      title: '各部分得分率',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      values: { top: 2, left: 1, bottom: 3, right: 1 },
      place: { top: 6, left: 0, bottom: 15, right: 2 },
      format: '0.00%',
    },
  ],
  frozenRows: 2,
  landscape: true,
};

const FINDINGS: SheetPlan = { ...PLAN, name: '检查结果', marker: 'pe:findings', charts: [] };
const SHEET = rows(text('A1', '项目'));
const plain = (parts: Parts = {}) => zip({ ...workbookParts([SHEET], { styles: stylesXml(0) }), ...parts });
const add = (bytes: Uint8Array, ...plans: readonly SheetPlan[]) => addSheets(bytes, '表.xlsx', plans);

const named = (...names: string[]) =>
  zip(
    workbookParts(
      names.map(() => SHEET),
      { names },
    ),
  );

/** Texts of all elements, one a line, as they stand in the XML. */
function partText(bytes: Uint8Array, path: string): string {
  return new OfficePackage(bytes).text(path);
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  return (await readWorkbookFile(bytes, '表.xlsx')).sheets.map(({ name }) => name);
}

function contentOf(entry: ZipEntry): string {
  const pieces: number[] = [];
  for (const piece of unpack(entry)) pieces.push(...piece);
  return String.fromCharCode(...pieces);
}

/** The tags of an XML text with their attributes, counts aside. */
function tags(xml: string): string[] {
  const found: string[] = [];
  scanXml(xml, { open: (_, { start, end }) => found.push(xml.slice(start, end).replace(/ count="\d+"/, '')) });
  return found;
}

describe('what is in the file', () => {
  const CHANGED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

  it('stays byte by byte: charts, comments, macros, pictures, pivot tables, other sheets and what nobody knows', async () => {
    const before = new OfficePackage(richWorkbook());
    const after = new OfficePackage(await add(richWorkbook(), PLAN, FINDINGS));
    const kept = new Map(after.entries.map((entry) => [entry.name, entry]));
    const untouched = before.entries.filter(({ name }) => !CHANGED.includes(name));
    expect(untouched.length).toBeGreaterThan(20);
    for (const entry of untouched) expect(kept.get(entry.name)).toEqual(entry);
  });

  it.each(CHANGED)('stays in %s, with the new entries between', async (path) => {
    const before = tags(partText(richWorkbook(), path));
    const after = tags(partText(await add(richWorkbook(), PLAN, FINDINGS), path));
    const added = [...after];
    for (const tag of before) {
      const place = added.indexOf(tag);
      expect([tag, place >= 0]).toEqual([tag, true]);
      added.splice(place, 1);
    }
    expect(added.length).toBeGreaterThan(0);
    // What was there keeps its order.
    const order = after.filter((tag) => before.includes(tag) && !added.includes(tag));
    expect(order).toEqual(before.filter((tag) => order.includes(tag)));
  });

  it('is read by another program afterwards', async () => {
    const workbook = await readXlsx(await add(plain(), PLAN, FINDINGS), { readStyles: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '评价汇总', '检查结果']);
    expect(workbook.sheets[1]?.rows[3]?.slice(0, 2)).toEqual(['过程 & <管理>', 0.9911]);
  });

  it('stays the same when nothing is planned', async () => {
    const before = new OfficePackage(richWorkbook());
    const after = new OfficePackage(await add(richWorkbook()));
    const contents = (pack: OfficePackage) => pack.entries.map((entry) => [entry.name, contentOf(entry)]);
    expect(contents(after)).toEqual(contents(before));
  });
});

describe('a new sheet', () => {
  it('holds the planned values, with its marker outside of the printed area', async () => {
    const bytes = await add(plain(), PLAN);
    const sheet = (await readWorkbookFile(bytes, '表.xlsx')).sheets[1];
    expect(sheet?.rows[0]).toEqual(['评价汇总', ...new Array<null>(24).fill(null), 'pe:summary']);
    expect(sheet?.rows.slice(2)).toEqual([
      ['决策', 1],
      ['过程 & <管理>', 0.9911],
      ['预算执行率', 96.63],
    ]);
    expect(sheet?.formats?.slice(2)).toEqual([
      [null, '0.00%'],
      [null, '0.0%'],
    ]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'评价汇总\'!$A$1:$C$16</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'评价汇总\'!$1:$2</definedName>',
    );
  });

  it('has widths, heights, merged and frozen rows, and fits the paper', async () => {
    const xml = partText(await add(plain(), PLAN), 'xl/worksheets/sheet2.xml');
    for (const expected of [
      '<col min="1" max="1" width="22.21" customWidth="1"/>',
      '<row r="1" ht="30" customHeight="1">',
      '<mergeCell ref="A1:C1"/>',
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
      'orientation="landscape" fitToWidth="1" fitToHeight="0"',
      '<pageSetUpPr fitToPage="1"/>',
    ]) {
      expect(xml).toContain(expected);
    }
  });

  it.each(['=1+1', '+86', '-5', '@SUM(A1)', "=cmd|'/c calc'!A1"])(
    'writes %s as text that stays text',
    async (value) => {
      const bytes = await add(plain(), { ...PLAN, cells: [{ row: 0, column: 0, value, style: 'text' }] });
      const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[1];
      expect(sheet?.rows[0]?.[0]).toBe(value);
      expect(sheet?.cells?.get('0,0')?.formula).toBeUndefined();
      expect(partText(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
    },
  );

  it.each([
    ['line ends', '一\n二', '一\n二'],
    ['characters that XML cannot hold', 'a\u0000b\u001f', 'a\u0000b\u001f'],
    ['what looks like an escape', '_x0041_', '_x0041_'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['blanks at both ends', '  x  ', '  x  '],
    ['a text longer than a cell', '字'.repeat(40_000), '字'.repeat(32_767)],
  ])('keeps %s', async (_, value, read) => {
    const bytes = await add(plain(), { ...PLAN, cells: [{ row: 0, column: 0, value, style: 'text' }] });
    expect((await readWorkbookFile(bytes, '表.xlsx')).sheets[1]?.rows[0]?.[0]).toBe(read);
  });

  it('leads to cells, also of a sheet that is added with it', async () => {
    const toFindings = {
      row: 5,
      column: 0,
      value: '检查结果',
      style: 'text',
      link: { sheet: '检查结果', row: 2, column: 0 },
    } as const;
    const bytes = await add(plain(), { ...PLAN, cells: [...PLAN.cells, toFindings] }, FINDINGS);
    const xml = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(`<hyperlink ref="A5" location="'自评''表'!AB4"/>`);
    expect(xml).toContain(`<hyperlink ref="A6" location="'检查结果'!A3"/>`);
  });

  it('has its charts with the values they show', async () => {
    const bytes = await add(plain(), PLAN);
    const chart = (await readXlsx(bytes)).sheets[1]?.charts?.[0];
    expect(chart).toMatchObject({
      title: '各部分得分率',
      anchor: { from: { row: 6, col: 0 }, to: { row: 16, col: 3 } },
    });
    const xml = partText(bytes, 'xl/charts/chart1.xml');
    expect(xml).toContain("<c:f>'评价汇总'!$B$3:$B$4</c:f>");
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      '各部分得分率',
      ...['决策', '过程 &amp; &lt;管理&gt;'],
      ...['1', '0.9911'],
    ]);
  });

  it('looks as the styles say', async () => {
    const sheet = (await readXlsx(await add(plain(), PLAN), { readStyles: true })).sheets[1];
    const style = sheet?.cells?.get('4,0')?.style;
    expect(style?.font).toMatchObject({
      name: '微软雅黑',
      size: STYLES.error.size,
      bold: true,
      color: { rgb: STYLES.error.color },
    });
    expect(style?.fill).toMatchObject({ fgColor: { rgb: STYLES.error.fill } });
    expect(sheet?.cells?.get('0,1')?.style?.font).toEqual(sheet?.cells?.get('0,0')?.style?.font);
  });

  it.each<[what: string, parts: Parts]>([
    ['without styles', workbookParts([SHEET])],
    ['with empty styles', workbookParts([SHEET], { styles: `<styleSheet xmlns="${MAIN}"/>` })],
    [
      'with prefixed styles',
      workbookParts([SHEET], { styles: `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="0"/></x:styleSheet>` }),
    ],
  ])('comes into a workbook %s', async (_, parts) => {
    const bytes = await add(zip(parts), PLAN);
    expect((await readWorkbookFile(bytes, '表.xlsx')).sheets[1]?.formats?.[2]).toEqual([null, '0.00%']);
  });
});

describe('the name of a new sheet', () => {
  it.each<[taken: string[], planned: string, name: string]>([
    [['自评表'], '评价汇总', '评价汇总'],
    [['评价汇总'], '评价汇总', '评价汇总 2'],
    [['评价汇总', '评价汇总 2'], '评价汇总', '评价汇总 3'],
    [['summary'], 'Summary', 'Summary 2'],
    [['x'], '一/二[三]:四?', '一 二 三  四'],
    [['x'], '字'.repeat(40), '字'.repeat(31)],
    [['字'.repeat(31)], '字'.repeat(31), `${'字'.repeat(29)} 2`],
    [['x'], "'", '_'],
    [['x'], 'History', 'History_'],
    [['x'], '__proto__', '__proto__'],
  ])('beside %j: %s → %s', async (taken, planned, name) => {
    const bytes = await add(named(...taken), { ...PLAN, name: planned });
    expect((await sheetNames(bytes)).at(-1)).toBe(name);
  });

  it('is free even where a sheet of that name is not ours, which is not touched', async () => {
    const before = named('评价汇总');
    const after = new OfficePackage(await add(before, PLAN));
    const sheet = (pack: OfficePackage) => pack.entries.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    expect(sheet(after)).toEqual(sheet(new OfficePackage(before)));
  });
});

describe('a sheet that carries our marker', () => {
  const changed: SheetPlan = {
    ...PLAN,
    cells: [{ row: 0, column: 0, value: '新的汇总', style: 'title' }, ...PLAN.cells.slice(1, 5)],
  };

  it('is updated in place, also under a numbered name', async () => {
    const first = await add(named('评价汇总'), PLAN, FINDINGS);
    const second = await add(first, changed, FINDINGS);
    expect(await sheetNames(second)).toEqual(['评价汇总', '评价汇总 2', '检查结果']);
    expect((await readWorkbookFile(second, '表.xlsx')).sheets[1]?.rows[0]?.[0]).toBe('新的汇总');
    expect(partText(second, 'xl/charts/chart1.xml')).toContain("'评价汇总 2'!$B$3");
  });

  it.each<[what: string, sheet: string, name: string]>([
    ['under a name a person gave it', rows(text('Z1', 'pe:summary')), '我的汇总'],
    ['in another cell of the first row', rows(text('A1', 'pe:summary')), '评价汇总'],
    ['in another row', rows(text('A1', 'x'), text('Z2', 'pe:summary')), '评价汇总'],
  ])('is a person’s %s: nothing of it is touched', async (_, sheet, name) => {
    const before = zip(workbookParts([SHEET, sheet], { names: ['自评表', name] }));
    const after = new OfficePackage(await add(before, PLAN));
    const part = (pack: OfficePackage) => pack.entries.find((entry) => entry.name === 'xl/worksheets/sheet2.xml');
    expect(part(after)).toEqual(part(new OfficePackage(before)));
    expect(await sheetNames(await add(before, PLAN))).toHaveLength(3);
  });

  it('adds nothing to the file when it is updated again and again', async () => {
    const first = await add(plain(), PLAN, FINDINGS);
    const again = await add(await add(first, PLAN, FINDINGS), PLAN, FINDINGS);
    const sorted = (bytes: Uint8Array) =>
      new OfficePackage(bytes).entries
        .filter(({ name }) => name !== '[Content_Types].xml')
        .map((entry) => [entry.name, contentOf(entry)])
        .sort();
    expect(sorted(again)).toEqual(sorted(first));
  });

  it('loses the chart that is no longer planned, with its part', async () => {
    const bytes = await add(await add(plain(), PLAN), { ...changed, charts: [] });
    expect(new OfficePackage(bytes).has('xl/charts/chart1.xml')).toBe(false);
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('chart1.xml');
    expect(partText(bytes, 'xl/drawings/drawing1.xml')).not.toContain('twoCellAnchor');
  });

  it('keeps what a person has put on it: comments, pictures, conditional formats, zoom', async () => {
    const extras =
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>';
    let bytes = await add(plain(), PLAN);
    bytes = rewritten(bytes, 'xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replace('<printOptions', `${extras}<printOptions`)
        .replace('showGridLines="0"', 'showGridLines="0" zoomScale="85"')
        .replace('</worksheet>', `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId7"/></worksheet>`),
    );
    bytes = rewritten(bytes, 'xl/drawings/drawing1.xml', (xml) =>
      xml.replace(
        '</xdr:wsDr>',
        '<xdr:oneCellAnchor><xdr:pic><xdr:cNvPr name="图章"/></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>',
      ),
    );
    const updated = await add(bytes, changed);
    const sheet = partText(updated, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain(extras);
    expect(sheet).toContain('zoomScale="85"');
    expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing '));
    expect(sheet).toContain('新的汇总');
    const drawing = partText(updated, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('图章');
    expect(drawing.match(/pe-chart-/g)).toHaveLength(1);
  });

  it('is found by a marker in the shared texts too, as Excel saves it', async () => {
    const sheet = rows('<c r="A1" t="s"><v>0</v></c><c r="Z1" t="s"><v>1</v></c>');
    const parts = workbookParts([SHEET, sheet], {
      strings: ['<t>旧</t>', '<t>pe:summary</t>'],
      names: ['自评表', '评价汇总'],
    });
    expect(await sheetNames(await add(zip(parts), PLAN))).toEqual(['自评表', '评价汇总']);
  });
});

describe('a format to which nothing can be added without loss', () => {
  it.each<[format: string, bytes: () => Uint8Array]>([
    ['.xls', () => xls([], [{ name: 'A', records: [] }])],
    ['.xlsb', xlsb],
    ['.ods', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['.csv', () => new TextEncoder().encode('a,b')],
  ])('%s', async (format, bytes) => {
    await expect(addSheets(bytes(), `表${format}`, [PLAN])).rejects.toMatchObject({
      problem: { id: 'files.keep-format', data: { file: `表${format}`, format } },
    });
  });
});

/** The file with one part changed. */
function rewritten(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const pack = new OfficePackage(bytes);
  const parts: Record<string, string | Uint8Array> = {};
  for (const { name } of pack.entries) parts[name] = name === path ? change(pack.text(name)) : pack.bytes(name);
  return zip(parts);
}
