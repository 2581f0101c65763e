import type { CellValue, SheetSnapshot } from '../../src/core/model';
import { readWorkbookFile } from '../../src/files';
import { rows, stylesXml, text, workbookParts, zip, type WorkbookOptions } from './build';

async function readSheets(sheets: readonly string[], options?: WorkbookOptions): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbookFile(zip(workbookParts(sheets, options)), '表.xlsx')).sheets;
}

async function readSheet(sheet: string, options?: WorkbookOptions): Promise<SheetSnapshot> {
  const [first] = await readSheets([sheet], options);
  if (!first) throw new Error('no sheet');
  return first;
}

describe('the value of a cell', () => {
  it.each<[what: string, cell: string, value: CellValue]>([
    ['a number', '<c r="A1"><v>96.63</v></c>', 96.63],
    ['a negative number with an exponent', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '预算执行率'],
    ['formatted text as plain text, without reading aids', '<c r="A1" t="s"><v>1</v></c>', '决策（20分）'],
    ['an inline text', text('A1', 'a &lt; b &amp; &#20915;&#x7B56;'), 'a < b & 决策'],
    ['an escaped character', text('A1', '一_x000A_二_x005F_x0041_'), '一\n二_x0041_'],
    ['a CDATA text', text('A1', '<![CDATA[<决策>]]>'), '<决策>'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { fault: '#REF!' }],
    ['a formula with its result', '<c r="A1"><f>1+2</f><v>3</v></c>', 3],
    ['a formula with text', '<c r="A1" t="str"><f>A2</f><v>优</v></c>', '优'],
    ['a formula without a stored result', '<c r="A1"><f>1+2</f></c>', { fault: 'uncached' }],
    ['a formula with an empty stored result', '<c r="A1"><f>1+2</f><v></v></c>', { fault: 'uncached' }],
    ['a shared formula without a stored result', '<c r="A1"><f t="shared" si="0"/></c>', { fault: 'uncached' }],
    ['a number too large for a cell', '<c r="A1"><v>1e999</v></c>', { fault: '#NUM!' }],
    ['text where a number should be', '<c r="A1"><v>九十</v></c>', '九十'],
    ['a date written out', '<c r="A1" t="d"><v>2023-12-31</v></c>', 45291],
    ['text that begins like a formula', text('A1', '=1+1'), '=1+1'],
  ])('%s', async (_, cell, value) => {
    const strings = [
      '<t>预算执行率</t>',
      '<r><t>决策</t></r><rPh sb="0" eb="1"><t>juéce</t></rPh><r><rPr><b/></rPr><t>（20分）</t></r>',
    ];
    expect((await readSheet(rows(cell), { strings })).rows).toEqual([[value]]);
  });

  it.each<[what: string, cell: string]>([
    ['a styled cell without a value', '<c r="A1" s="3"/>'],
    ['a cell of nothing', '<c r="A1"></c>'],
    ['an empty text', text('A1', '')],
    ['a formula that gives an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ])('%s is blank', async (_, cell) => {
    expect((await readSheet(rows(cell))).rows).toEqual([]);
  });

  it('counts places where the file does not say them', async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>';
    expect((await readSheet(sheet)).rows).toEqual([[1, null, 2], [], [3]]);
  });
});

describe('number formats', () => {
  it.each<[format: number | string, kept: string | null]>([
    [0, null],
    [2, null],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'yyyy/m/d'],
    [31, 'yyyy"年"m"月"d"日"'],
    [57, 'yyyy"年"m"月"'],
    ['0.0%', '0.0%'],
    ['yyyy"年"m"月"', 'yyyy"年"m"月"'],
    ['[$-804]yyyy/m/d;@', '[$-804]yyyy/m/d;@'],
    ['[h]:mm', '[h]:mm'],
    ['0.00"万元"', null],
    ['#,##0.00"%"', null],
    ['[Red]#,##0.00;[Blue]-#,##0.00', null],
    ['[DBNum1][$-804]General', null],
    ['G/通用格式"台"', null],
    ['0.00_ ;[Red]\\-0.00\\ ', null],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', null],
  ])('%s', async (format, kept) => {
    const sheet = await readSheet(rows('<c r="A1" s="0"><v>0.5</v></c>'), { styles: stylesXml(format) });
    expect(sheet.formats ?? null).toEqual(kept === null ? null : [[kept]]);
  });

  it('come in the shape of the rows', async () => {
    const { formats } = await readSheet(
      rows('<c r="B1"><v>1</v></c>', '<c r="B2"><v>1</v></c><c r="C2" s="0"><v>1</v></c>'),
      {
        styles: stylesXml(9),
      },
    );
    expect(formats).toEqual([['0%'], ['0%', '0%']]);
  });

  it('count dates from 1900, also where the workbook counts from 1904', async () => {
    const sheet = await readSheet(rows('<c r="A1" s="0"><v>43829</v></c><c r="B1" s="1"><v>43829</v></c>'), {
      styles: stylesXml(14, 0),
      workbookPr: '<workbookPr date1904="1"/><extLst><workbookPr chartTrackingRefBase="1"/></extLst>',
    });
    expect(sheet.rows).toEqual([[45291, 43829]]);
  });
});

describe('a sheet', () => {
  it('starts at its first cell and ends each row at its last', async () => {
    const sheet = await readSheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3" s="1"/><c r="C3"><v>1</v></c><c r="D3" s="1"/></row>' +
        '<row r="4" s="1" customFormat="1"/><row r="5"><c r="D5"><v>2</v></c></row><row r="900"><c r="A900" s="1"/></row></sheetData>',
    );
    expect(sheet).toEqual({
      name: 'Sheet1',
      visibility: 'visible',
      origin: { row: 2, column: 2 },
      merges: [],
      rows: [[1], [], [null, 2]],
    });
  });

  it('keeps its merged areas in its own coordinates', async () => {
    const merges =
      '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="Z90:Z99"/><mergeCell ref="B2"/><mergeCell ref="?"/></mergeCells>';
    const sheet = await readSheet(`<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>${merges}`);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('says whether it is visible, whatever it is called', async () => {
    const names = ['自评表', '__proto__', 'constructor'];
    const states = ['visible', 'hidden', 'veryHidden'];
    const sheets = await readSheets(['', '', ''], { names, states });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['自评表', 'visible'],
      ['__proto__', 'hidden'],
      ['constructor', 'veryHidden'],
    ]);
  });

  it('costs little for a million formatted blank rows', async () => {
    const blank = Array.from(
      { length: 1_048_570 },
      (_, row) => `<row r="${String(row + 2)}"><c r="A${String(row + 2)}" s="1"/></row>`,
    );
    const bytes = zip(
      workbookParts([`<sheetData><row r="1">${text('A1', '项目')}</row>${blank.join('')}</sheetData>`]),
    );
    expect((await readWorkbookFile(bytes, '表.xlsx')).sheets[0]?.rows).toEqual([['项目']]);
  });

  it('may have a cell at its very end', async () => {
    const cells = '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c>';
    const sheet = await readSheet(`<sheetData><row r="1">${cells}</row></sheetData>`);
    expect(sheet.rows).toHaveLength(1_048_576);
    expect(sheet.rows.at(-1)?.at(-1)).toBe(2);
  });
});

describe('a package', () => {
  const sheet = rows(text('A1', '项目'));
  const renamed = (from: string, to: string) => (parts: [string, string | Uint8Array][]) =>
    parts.map(([name, content]): [string, string | Uint8Array] => [
      name.replace(from, to),
      typeof content === 'string' ? content.replaceAll(from, to) : content,
    ]);

  it.each<[what: string, change: (parts: [string, string | Uint8Array][]) => [string, string | Uint8Array][]]>([
    [
      'with prefixed elements',
      (parts) =>
        parts.map(([name, content]) => [
          name,
          name.startsWith('xl/w') && typeof content === 'string'
            ? content.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
            : content,
        ]),
    ],
    [
      'of the strict dialect',
      renamed(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    ],
    ['with absolute targets', renamed('Target="worksheets', 'Target="/xl/worksheets')],
    [
      'with a name in other letters than its target',
      (parts) => parts.map(([name, content]) => [name.replace('sheet1', 'Sheet1'), content]),
    ],
    ['with backslashes in names', (parts) => parts.map(([name, content]) => [name.replaceAll('/', '\\'), content])],
    [
      'in UTF-16',
      (parts) =>
        parts.map(([name, content]) => [
          name,
          typeof content === 'string'
            ? new Uint8Array(Uint16Array.from(`\ufeff${content}`, (unit) => unit.charCodeAt(0)).buffer)
            : content,
        ]),
    ],
    [
      'with a chart sheet',
      (parts) =>
        parts.map(([name, content]) => {
          if (name === 'xl/workbook.xml')
            return [name, String(content).replace('<sheets>', '<sheets><sheet name="图" sheetId="9" r:id="c"/>')];
          if (name === 'xl/_rels/workbook.xml.rels') {
            const chart =
              '<Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
            return [name, String(content).replace('</Relationships>', chart)];
          }
          return [name, content];
        }),
    ],
  ])('%s', async (_, change) => {
    const parts = change(Object.entries(workbookParts([sheet])));
    const snapshot = await readWorkbookFile(zip(Object.fromEntries(parts)), '表.xlsx');
    expect(snapshot.sheets.map(({ name, rows: [row] }) => [name, row])).toEqual([['Sheet1', ['项目']]]);
  });

  it('is read although parts that hold no cells are broken', async () => {
    const more = { 'xl/drawings/drawing1.xml': '<broken', 'xl/theme/theme1.xml': '', 'xl/calcChain.xml': '<' };
    expect(await readSheets([sheet], { more })).toHaveLength(1);
  });
});
