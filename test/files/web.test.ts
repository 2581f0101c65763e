/** Web pages and XML Spreadsheet 2003 under the name of a workbook, as platforms export them. */
import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/core/evaluate';
import type { SheetSnapshot } from '../../src/core/model';
import { readWorkbookFile } from '../../src/files';
import { MAX_CELLS, MAX_TEXT } from '../../src/files/limits';
import { compoundFile } from './build-binary';

const bytes = (text: string) => new TextEncoder().encode(text);

/** GB18030 of texts of the characters that the tests use. */
const GBK = new Map(Object.entries({ 项: [0xcf, 0xee], 目: [0xc4, 0xbf], 值: [0xd6, 0xb5], 分: [0xb7, 0xd6] }));
const gbk = (text: string) => Uint8Array.from([...text].flatMap((one) => GBK.get(one) ?? [one.charCodeAt(0)]));

async function sheetsOf(content: string | Uint8Array, name = '导出.xls'): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbookFile(typeof content === 'string' ? bytes(content) : content, name)).sheets;
}

async function sheetOf(content: string | Uint8Array, name?: string): Promise<SheetSnapshot> {
  const [sheet] = await sheetsOf(content, name);
  if (!sheet) throw new Error('There is a sheet.');
  return sheet;
}

const rowsOf = async (content: string | Uint8Array) => (await sheetOf(content)).rows;

async function problemOf(content: string | Uint8Array, name = '导出.xls'): Promise<string> {
  return readWorkbookFile(typeof content === 'string' ? bytes(content) : content, name).then(
    () => 'read',
    (error: unknown) => (error as { problem: { id: string } }).problem.id,
  );
}

describe('a web page', () => {
  it('is one sheet of the texts that are seen, called as Excel called it or like the file', async () => {
    const table = '<table><tr><td>项目名称</td><td>路灯改造</td></tr><tr><th>分值<th>96.63%</table>';
    const sheet = await sheetOf(
      `<html><head><title>导出</title><style>td{}</style></head><body>${table}</body></html>`,
    );
    expect(sheet).toMatchObject({ name: '导出', visibility: 'visible', origin: { row: 0, column: 0 }, merges: [] });
    expect(sheet.rows).toEqual([
      ['项目名称', '路灯改造'],
      ['分值', '96.63%'],
    ]);
    const named = `<html><!--[if gte mso 9]><xml><x:Name>自评表</x:Name></xml><![endif]-->${table}</html>`;
    expect((await sheetOf(named)).name).toBe('自评表');
  });

  it('has merged cells where the page spans them', async () => {
    const sheet = await sheetOf(
      '<table><tr><td rowspan=2>产出</td><td colspan="2">数量</td></tr><tr><td>甲</td><td>乙</td></tr>' +
        '<tr><td>丙<td>丁</table>',
    );
    expect(sheet.rows).toEqual([
      ['产出', '数量'],
      [null, '甲', '乙'],
      ['丙', '丁'],
    ]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('has no cell that reaches beyond its table', async () => {
    const sheet = await sheetOf('<table><tr><td rowspan=50>甲<td>乙</table><table><tr><td>丙<td>丁</table>');
    expect(sheet.rows).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
    expect(sheet.merges).toEqual([]);
  });

  it('has tables under each other, and what is written between them', async () => {
    const page =
      '<h1>自评表</h1><p>单位：万元</p><table><tr><td>甲<td>1</table>说明<div>见附件</div><table><tr><td>乙</table>完';
    expect(await rowsOf(page)).toEqual([['自评表'], ['单位：万元'], ['甲', '1'], ['说明'], ['见附件'], ['乙'], ['完']]);
  });

  it('has inner tables below the row that holds them', async () => {
    const page = '<table><tr><td>外<table><tr><td>内1<td>内2</table>后<td>旁</tr><tr><td>末</table>';
    expect(await rowsOf(page)).toEqual([['外'], ['内1', '内2'], ['后'], ['旁'], ['末']]);
  });

  it('has texts as they are seen: references, blanks, lines', async () => {
    const page = `<table><tr><td> 完成
      率&nbsp;&ge; 95&#37; <br>（<b>含</b>复检）<p>注</p></td><td>&nbsp;</td><td>a&lt;b &amp; &quot;c&quot;</td></tr></table>`;
    expect(await rowsOf(page)).toEqual([['完成 率 ≥ 95%\n（含复检）\n注', null, 'a<b & "c"']]);
  });

  it('has what was typed into its fields, and nothing that is not seen', async () => {
    const page =
      '<table><tr><td><input value="95"><input type=hidden value="h"><script>var a="<td>x"</script>' +
      '<td><select><option>优<option>良</select><td><INPUT TYPE=text VALUE="良&quot;"></table>';
    expect(await rowsOf(page)).toEqual([['95', null, '良"']]);
  });

  it('has errors of Excel as faults, and numbers as they are written', async () => {
    expect(await rowsOf('<table><tr><td>#DIV/0!<td x:num="0.9663">96.63%<td>=1+1')).toEqual([
      [{ fault: '#DIV/0!' }, '96.63%', '=1+1'],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytes('\ufeff<table><tr><td>项目值分</table>')],
    ['GBK, said', gbk('<html><meta charset=gb2312><table><tr><td>项目值分</table>')],
    ['GBK, not said', gbk('<table><tr><td>项目值分</table>')],
    ['GBK under the name of UTF-8', gbk('<meta charset="utf-8"><table><tr><td>项目值分</table>')],
    ['UTF-16', utf16('\ufeff<table><tr><td>项目值分</table>')],
    ['UTF-16 without a mark', utf16('<table><tr><td>项目值分</table>')],
  ])('in %s is read', async (_, content) => {
    expect(await rowsOf(content)).toEqual([['项目值分']]);
  });

  it('may be as broken as pages are', async () => {
    for (const page of [
      '<table',
      '<table><tr><td>',
      '</table></tr></td><td>x<tr>y<table>',
      '<table><tr><td colspan=-5 rowspan="x">a</td colspan=9></tr>',
      '<table><tr><td>a<!-- not closed',
      '<table><tr><td>a<td title="never closed>b',
      `<table>${'<b>'.repeat(50)}<tr><td>a</i></table>`,
    ]) {
      expect(['read', 'files.no-sheets']).toContain(await problemOf(page));
    }
  });

  it('is evaluated like any other form', async () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const page = `<html><body><table>${row('项目名称', '设备购置')}${row('一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分')}
      ${row('产出指标', '检验台次', '&ge;100台', '103台', '50', '50')}${row('效益指标', '合格率', '≥90%', '95%', '50', '50')}
      ${row('合计', '', '', '', '100', '90')}</table></body></html>`;
    const result = evaluate(await readWorkbookFile(bytes(page), 'a.xls'));
    expect(result.projects[0]?.name).toBe('设备购置');
    expect(result.findings.map(({ check, at }) => [check, at.row])).toEqual([['score-total', 4]]);
  });
});

describe('a hostile web page', () => {
  const many = (part: string, count: number) => part.repeat(count);

  it.each([
    ['cells without end', `<table><tr>${many('<td>', 20_000)}`, 'files.too-many-cells'],
    ['spans without end', `<table>${many('<tr><td colspan=1000 rowspan=65534>', 5_000)}`, 'files.too-many-cells'],
    ['rows without end', `<table>${many('<tr>', 1_100_000)}`, 'files.too-many-cells'],
    ['tables in tables', many('<table><tr><td>', 500), 'files.too-many-cells'],
    ['a text without end', `<table><tr><td>${many('x', 4 * MAX_TEXT + 1)}`, 'files.text-too-long'],
    ['a text longer than a cell', `<table><tr><td>${many('x', MAX_TEXT + 1)}`, 'files.text-too-long'],
  ])('%s', async (_, page, id) => {
    expect(await problemOf(page)).toBe(id);
  });

  it.each([
    ['elements that are never closed', '<b>'],
    ['ends of what never began', '</x>'],
    ['both', '<b></x>'],
    ['attributes', '<b a="'],
    ['references', '&amp'],
    ['comments', '<!--<x:Name>'],
    ['declarations', '<![if '],
    ['lines', 'x<br>'],
  ])('of many %s asks for work like its length', async (_, part) => {
    const page = (count: number) => `<table><tr><td>a</table>${part.repeat(count)}`;
    expect(['read', 'files.text-too-long']).toContain(await problemOf(page(200_000)));
  });

  it('whose cells share columns of a long cell counts each step', async () => {
    const wide = many('<td rowspan=60000>', 900);
    expect(await problemOf(`<table><tr>${wide}${many('<tr><td>x', Math.ceil(MAX_CELLS / 900) + 10)}`)).toBe(
      'files.too-many-cells',
    );
  });
});

const SS =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
const book = (sheets: string, styles = '') =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook ${SS} xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles>${styles}</Styles>${sheets}</Workbook>`;
const table = (rows: string, name = '自评表', rest = '') =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${rest}</Worksheet>`;
const data = (type: string, text: string) => `<Data ss:Type="${type}">${text}</Data>`;

describe('XML Spreadsheet 2003', () => {
  it('has its sheets with values of all kinds', async () => {
    const [sheet, hidden] = await sheetsOf(
      book(
        table(
          `<Row><Cell>${data('String', '项目 &amp; 名称')}</Cell><Cell>${data('Number', '96.63')}</Cell><Cell>${data('Boolean', '1')}</Cell></Row>
           <Row><Cell>${data('Error', '#REF!')}</Cell><Cell ss:Formula="=A1"/><Cell>${data('DateTime', '2023-12-31T00:00:00.000')}</Cell></Row>`,
        ) +
          table(
            `<Row><Cell>${data('String', 'x')}</Cell></Row>`,
            '备查',
            '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>',
          ),
      ),
    );
    expect(sheet).toMatchObject({ name: '自评表', visibility: 'visible' });
    expect(sheet?.rows).toEqual([
      ['项目 & 名称', 96.63, true],
      [{ fault: '#REF!' }, { fault: 'uncached' }, 45291],
    ]);
    expect(sheet?.formats?.[1]?.[2]).toBe('yyyy/m/d');
    expect(hidden).toMatchObject({ name: '备查', visibility: 'hidden' });
  });

  it('tells percents by the style of cell, row or column', async () => {
    const styles =
      '<Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="d"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style><Style ss:ID="n"/>';
    const one = data('Number', '0.5');
    const sheet = await sheetOf(
      book(
        table(
          `<Column/><Column ss:StyleID="p"/><Column ss:Index="5" ss:StyleID="p" ss:Span="1"/>
           <Row><Cell ss:StyleID="p">${one}</Cell><Cell>${one}</Cell><Cell>${one}</Cell><Cell ss:Index="5">${one}</Cell><Cell>${one}</Cell><Cell>${one}</Cell></Row>
           <Row ss:StyleID="p"><Cell>${one}</Cell><Cell ss:StyleID="n">${one}</Cell></Row>`,
        ),
        styles,
      ),
    );
    expect(sheet.formats?.[0]).toEqual(['0.00%', '0.00%', null, null, '0.00%', '0.00%']);
    expect(sheet.formats?.[1]).toEqual(['0.00%']);
  });

  it('has cells and rows at their places, and merged areas', async () => {
    const text = (words: string) => data('String', words);
    const sheet = await sheetOf(
      book(
        table(
          `<Row ss:Index="3"><Cell ss:Index="2" ss:MergeAcross="1" ss:MergeDown="1">${text('甲')}</Cell><Cell>${text('乙')}</Cell></Row>
           <Row ss:Span="2"/><Row><Cell>${text('丙')}</Cell></Row>`,
        ),
      ),
    );
    expect(sheet.origin).toEqual({ row: 2, column: 0 });
    expect(sheet.rows).toEqual([[null, '甲', null, '乙'], [], [], [], ['丙']]);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
  });

  it('has formatted texts whole, and comments not at all', async () => {
    const rich = `<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>完成</B><Font html:Color="#FF0000">率<I>（%）</I></Font></ss:Data>`;
    const note = `<Comment ss:Author="x"><ss:Data xmlns="http://www.w3.org/TR/REC-html40">批注</ss:Data></Comment>`;
    expect(await rowsOf(book(table(`<Row><Cell>${rich}${note}</Cell></Row>`)))).toEqual([['完成率（%）']]);
  });

  it.each([
    [
      'GBK',
      gbk(
        book(table(`<Row><Cell>${data('String', '项目值分')}</Cell></Row>`, 'a')).replace(
          '"1.0"?',
          '"1.0" encoding="gb2312"?',
        ),
      ),
    ],
    ['UTF-16', utf16(`\ufeff${book(table(`<Row><Cell>${data('String', '项目值分')}</Cell></Row>`, 'a'))}`)],
  ])('in %s is read', async (_, content) => {
    expect(await rowsOf(content)).toEqual([['项目值分']]);
  });

  it.each([
    ['a row beyond the last', table('<Row ss:Index="1048577"><Cell/></Row>'), 'files.damaged'],
    ['a column beyond the last', table('<Row><Cell ss:Index="16385"/></Row>'), 'files.damaged'],
    [
      'rows far apart',
      table(
        `<Row><Cell>${data('String', 'a')}</Cell></Row><Row ss:Index="1048576"><Cell>${data('String', 'a')}</Cell></Row>`,
      ),
      'read',
    ],
    [
      'styles of all columns, again and again',
      table('<Column ss:Index="1" ss:Span="16383" ss:StyleID="p"/>'.repeat(200)),
      'files.too-many-cells',
    ],
    ['a document type', '<!DOCTYPE a>', 'files.damaged'],
    [
      'a text that is too long',
      table(`<Row><Cell>${data('String', 'x'.repeat(MAX_TEXT + 1))}</Cell></Row>`),
      'files.text-too-long',
    ],
    ['two tables on a sheet', '<Worksheet ss:Name="a"><Table/><Table/></Worksheet>', 'files.damaged'],
  ])('with %s: %s', async (_, sheets, id) => {
    expect(await problemOf(book(sheets))).toBe(id);
  });
});

describe('other inputs', () => {
  it('columns between tabs under the name .xls', async () => {
    expect(await rowsOf(gbk('项目\t分值\r\n甲\t1'.replace('甲', '值')))).toEqual([
      ['项目', '分值'],
      ['值', '1'],
    ]);
    expect(await problemOf('项目支出', 'a.xls')).toBe('files.not-workbook');
  });

  it.each(['utf-16le', 'utf-16be'])('.csv in %s without its mark', async (encoding) => {
    const little = utf16('项目,1\n值,2\n');
    const content = encoding === 'utf-16le' ? little : swapped(little);
    expect((await sheetOf(content, 'a.csv')).rows).toEqual([
      ['项目', '1'],
      ['值', '2'],
    ]);
  });

  it('.et is what it holds: a workbook of Excel in either form', async () => {
    const clean = new Uint8Array(readFileSync('samples/clean-example.xlsx'));
    expect((await sheetsOf(clean, '自评表.et')).length).toBeGreaterThan(0);
  });

  it.each([
    ['a.pdf', bytes('%PDF-1.7\n'), 'files.other-document'],
    ['a.doc', compoundFile('WordDocument', [0]), 'files.old-word'],
    ['a.wps', compoundFile('WordDocument', [0]), 'files.old-word'],
    ['a.rtf', bytes('{\\rtf1}'), 'files.other-document'],
  ])('%s is refused in a sentence with the way out', async (name, content, id) => {
    expect(await problemOf(content, name)).toBe(id);
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...Buffer.from(text, 'utf16le')]);
}

function swapped(little: Uint8Array): Uint8Array {
  return little.map((_, at) => little[at ^ 1] ?? 0);
}
