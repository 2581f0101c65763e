/** What a reviewer sees is what is read: cells count only where the format has them. */
import { readWorkbookFile } from '../../src/files';
import { MAIN, OFFICE, OPEN_DOCUMENT, rows, text, workbookParts, zip, type Parts } from './build';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const SHOWN = '<c r="G3"><v>90</v></c>';

async function read(bytes: Uint8Array, name = '表.xlsx'): Promise<unknown> {
  try {
    return (await readWorkbookFile(bytes, name)).sheets.map(({ rows: cells }) => cells);
  } catch (error) {
    return (error as { problem?: { id: string } }).problem?.id ?? error;
  }
}

const sheet = (xml: string, parts: Parts = {}) => read(zip({ ...workbookParts([xml]), ...parts }));

describe('a figure beside the one that is shown', () => {
  const row = (cells: string) => `<sheetData><row r="3">${cells}</row></sheetData>`;
  const extension = (content: string) => `<extLst><ext uri="{1}" xmlns:z="urn:z">${content}</ext></extLst>`;
  const choice = (one: string, other: string) =>
    `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}" xmlns:z="urn:z"><mc:Choice Requires="z">${one}</mc:Choice>` +
    `<mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;

  it.each<[what: string, xml: string, expected: unknown]>([
    [
      'in an extension of the sheet',
      row(SHOWN) + extension('<z:row r="3"><z:c r="G3"><z:v>80</z:v></z:c></z:row>'),
      90,
    ],
    ['of our own namespace in an extension', row(SHOWN) + extension('<row r="3"><c r="G3"><v>80</v></c></row>'), 90],
    ['in an extension of the cell', row('<c r="G3"><v>90</v><extLst><ext uri="{1}"><v>8</v></ext></extLst></c>'), 90],
    ['in the formula', row('<c r="G3"><f>A1<v>8</v></f><v>90</v></c>'), 90],
    ['in a value', row('<c r="G3"><v>90<v>8</v></v></c>'), 90],
    ['of another namespace in the row', row(`${SHOWN}<z:c xmlns:z="urn:z" r="G3"><z:v>80</z:v></z:c>`), 90],
    ['of the other dialect in the row', row(`${SHOWN}<s:c xmlns:s="${STRICT}" r="G3"><s:v>80</s:v></s:c>`), 90],
    ['of another namespace in the cell', row('<c r="G3"><v>90</v><z:v xmlns:z="urn:z">8</z:v></c>'), 90],
    ['in an attribute of another namespace', row('<c xmlns:z="urn:z" r="G3" z:t="s"><v>90</v></c>'), 90],
    [
      'for a row of another namespace',
      '<sheetData><row xmlns:z="urn:z" z:r="9" r="3"><c><v>90</v></c></row></sheetData>',
      90,
    ],
    ['as text of a number', row('<c r="G3"><v>90</v><is><t>8</t></is></c>'), 90],
    [
      'as reading aid',
      row('<c r="G3" t="inlineStr"><is><t>九十</t><rPh sb="0" eb="1"><t>八十</t></rPh></is></c>'),
      '九十',
    ],
    ['that is no decimal number', row('<c r="G3"><v>0x50</v></c>'), '0x50'],
    ['in two alternatives of a cell', row(choice('<c r="G3"><v>80</v></c>', SHOWN)), 'files.damaged'],
    ['in two alternatives of a value', row(`<c r="G3">${choice('<v>80</v>', '<v>90</v>')}</c>`), 'files.damaged'],
    ['in two alternatives of the table', choice(row('<c r="G3"><v>80</v></c>'), row(SHOWN)), 'files.damaged'],
    [
      'whose wrapping is to be ignored',
      `<sheetData xmlns:mc="${COMPATIBILITY}" xmlns:z="urn:z" mc:ProcessContent="z:x"><z:x><row r="3">${SHOWN}</row></z:x></sheetData>`,
      'files.damaged',
    ],
    ['in a second table', row(SHOWN) + row('<c r="G3"><v>80</v></c>'), 'files.damaged'],
    ['in a second value', row('<c r="G3"><v>90</v><v>80</v></c>'), 'files.damaged'],
    ['of a text that hexadecimal counts', row('<c r="G3" t="s"><v>0x0</v></c>'), 'files.damaged'],
    ['in a row that hexadecimal counts', `<sheetData><row r="0x3">${SHOWN}</row></sheetData>`, 'files.damaged'],
    ['at a place too long to be one', row('<c r="G3000000000000000000"><v>8</v></c>'), 'files.damaged'],
  ])('%s', async (_, xml, expected) => {
    const found = await sheet(xml, { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>八</t></si></sst>` });
    expect(found).toEqual(typeof expected === 'string' && expected.startsWith('files.') ? expected : [[[expected]]]);
  });

  it.each<[what: string, strings: string, expected: unknown]>([
    ['in an extension', '<si><t>九十</t><extLst><ext uri="{1}"><t>八十</t></ext></extLst></si>', '九十'],
    ['of another namespace', '<z:si xmlns:z="urn:z"><z:t>八十</z:t></z:si><si><t>九十</t></si>', '九十'],
    ['within a text', '<si><t>九十<t>八</t></t></si>', '九十'],
    ['in a reading aid', '<si><t>九十</t><rPh sb="0" eb="1"><t>八</t></rPh></si>', '九十'],
    ['that stands in no list', '<x><si><t>八十</t></si></x><si><t>九十</t></si>', '九十'],
  ])('a shared text %s', async (_, strings, expected) => {
    const found = await read(
      zip({
        ...workbookParts([rows('<c r="A1" t="s"><v>0</v></c>')], { strings: [''] }),
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
      }),
    );
    expect(found).toEqual([[[expected]]]);
  });

  it.each<[what: string, sheets: string, expected: unknown]>([
    ['of another namespace', '<z:sheet xmlns:z="urn:z" name="B" sheetId="2" r:id="rId2"/>', [[['甲']]]],
    ['in an extension', '<extLst><sheet name="B" sheetId="2" r:id="rId2"/></extLst>', [[['甲']]]],
    ['with the id of another namespace', '', [[['甲']]]],
  ])('a sheet %s', async (_, more, expected) => {
    const parts = workbookParts([rows(text('A1', '甲')), rows(text('A1', '乙'))]);
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:y="urn:y"><sheets>` +
      `<sheet name="A" sheetId="1" y:id="rId2" r:id="rId1"/>${more}</sheets></workbook>`;
    expect(await read(zip({ ...parts, 'xl/workbook.xml': workbook }))).toEqual(expected);
  });

  it('a relationship of the same id twice', async () => {
    const parts = workbookParts([rows(text('A1', '甲')), rows(text('A1', '乙'))]);
    const list = String(parts['xl/_rels/workbook.xml.rels']).replace('Id="rId2"', 'Id="rId1"');
    expect(await read(zip({ ...parts, 'xl/_rels/workbook.xml.rels': list }))).toBe('files.damaged');
  });

  it.each<[what: string, xml: string, expected: unknown]>([
    [
      'a comment within its text',
      '<text:p>90<office:annotation><text:p>80</text:p></office:annotation></text:p>',
      '90',
    ],
    [
      'a table within the cell',
      '<text:p>90</text:p><table:table><table:table-row><table:table-cell><text:p>80</text:p></table:table-cell></table:table-row></table:table>',
      '90',
    ],
    [
      'formatted parts within each other',
      '<text:p><text:span>九<text:a><text:span>十</text:span></text:a></text:span></text:p>',
      '九十',
    ],
  ])('.ods: %s', async (_, content, expected) => {
    const bytes = zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        `<office:document-content ${OPEN_DOCUMENT}><office:body><office:spreadsheet>` +
        '<table:tracked-changes><table:table><table:table-row><table:table-cell><text:p>0</text:p></table:table-cell></table:table-row></table:table></table:tracked-changes>' +
        `<table:table table:name="A"><table:table-row><table:table-cell>${content}</table:table-cell></table:table-row></table:table>` +
        '</office:spreadsheet></office:body></office:document-content>',
    });
    expect(await read(bytes, '表.ods')).toEqual([[[expected]]]);
  });
});

describe('the right namespace', () => {
  const prefixed = (prefix: string, space: string, xml: string) => ({
    'xl/worksheets/sheet1.xml': xml
      .replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`)
      .replace('<x:worksheet', `<x:worksheet xmlns:x="${space}"`),
  });

  it.each([MAIN, STRICT])('counts under any prefix: %s', async (space) => {
    const xml = `<worksheet><sheetData><row r="3">${SHOWN}</row></sheetData></worksheet>`;
    expect(await sheet('', prefixed('x', space, xml))).toEqual([[[90]]]);
  });

  it.each([
    ['no namespace', '<worksheet><sheetData/></worksheet>'],
    ['another one', '<worksheet xmlns="urn:z"><sheetData/></worksheet>'],
    ['another root', `<chartsheet xmlns="${MAIN}"/>`],
  ])('%s is no worksheet', async (_, xml) => {
    expect(await sheet('', { 'xl/worksheets/sheet1.xml': xml })).toBe('files.damaged');
  });
});
