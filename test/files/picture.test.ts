import { readFileSync } from 'node:fs';
import { readWorkbookFile } from '../../src/files';
import { readPicture, type SheetPicture } from '../../src/files/picture';
import { MAIN, text, workbookParts, zip, type Parts } from './build';

async function drawn(bytes: Uint8Array, name = 'a.xlsx', place = 0): Promise<SheetPicture> {
  const { sheets } = await readWorkbookFile(bytes, name);
  const sheet = sheets[place];
  if (!sheet) throw new Error('no sheet');
  return readPicture(bytes, name, sheet);
}

const cellOf = ({ cells, looks }: SheetPicture, row: number, column: number) => {
  const cell = cells.find((one) => one.row === row && one.column === column);
  return cell && { text: cell.text, ...looks[cell.look] };
};

/** The first two fills are reserved, whatever they are said to be. */
const RESERVED = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';

/** Cell styles of these fonts, fills and formats, one each. */
function styles(list: readonly { font?: string; fill?: string; format?: number; align?: string }[]): string {
  const fonts = list.map(({ font = '<sz val="11"/>' }) => `<font>${font}</font>`);
  const fills = list.map(({ fill = '<patternFill patternType="none"/>' }) => `<fill>${fill}</fill>`);
  const xfs = list.map(
    ({ format = 0, align = '' }, at) =>
      `<xf numFmtId="${String(format)}" fontId="${String(at)}" fillId="${String(at + 2)}" borderId="0" xfId="0" applyAlignment="1">${align}</xf>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><fonts>${fonts.join('')}</fonts><fills>${RESERVED}${fills.join('')}</fills>` +
    '<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

const styled = (sheet: string, list: Parameters<typeof styles>[0], more: Parts = {}) =>
  zip(workbookParts([sheet], { styles: styles(list), more }));

const solid = (color: string) => `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;

it('a cell looks as the workbook says', async () => {
  const bytes = styled(
    `<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>合计</t></is></c></row></sheetData>`,
    [
      {},
      {
        font: '<b/><i/><sz val="14"/><color rgb="FFC00000"/>',
        fill: solid('rgb="FFF2F2F2"'),
        align: '<alignment horizontal="center" vertical="top" wrapText="1"/>',
      },
    ],
  );
  expect(cellOf(await drawn(bytes), 0, 0)).toMatchObject({
    text: '合计',
    bold: true,
    italic: true,
    size: 14,
    color: '#c00000',
    fill: '#f2f2f2',
    align: 'center',
    top: true,
    wraps: true,
  });
});

it.each([
  ['of the theme', 'theme="4"', '#4472c4'],
  ['of the palette', 'indexed="10"', '#ff0000'],
  ['of the palette’s first eight', 'indexed="2"', '#ff0000'],
  ['written with its opacity', 'rgb="80ABCDEF"', '#abcdef'],
  ['that is none', 'rgb="red;background:url(//x)"', ''],
])('a colour %s is one of CSS', async (_, color, css) => {
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>`;
  expect(cellOf(await drawn(styled(sheet, [{}, { fill: solid(color) }])), 0, 0)?.fill).toBe(css);
});

it.each([
  [10, 0.8706, '87.06%'],
  [4, 1234.5, '1,234.50'],
  [14, 45_000, '2023/3/15'],
  [0, 1234.5, '1234.5'],
])('format %d shows %d as %s', async (format, value, shown) => {
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>${String(value)}</v></c></row></sheetData>`;
  expect(cellOf(await drawn(styled(sheet, [{}, { format }])), 0, 0)).toMatchObject({ text: shown, align: 'right' });
});

it('columns and rows have their sizes; hidden ones have none', async () => {
  const bytes = styled(
    '<cols><col min="2" max="2" width="20" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
      `<sheetData><row r="1" ht="30" customHeight="1">${text('A1', '甲')}</row>` +
      `<row r="2" hidden="1">${text('A2', '乙')}</row><row r="3">${text('C3', '丙')}</row></sheetData>`,
    [{}],
  );
  const { columns, rows } = await drawn(bytes);
  expect(columns.slice(0, 3)).toEqual([64, 145, 0]);
  expect(rows.slice(0, 3)).toEqual([40, 0, 20]);
});

it('a row without a height is as high as its text needs, up to a limit', async () => {
  const csv = (lines: number) =>
    new TextEncoder().encode(`"${Array.from({ length: lines }, () => '行').join('\n')}",1\n`);
  expect((await drawn(csv(3), 'a.csv')).rows[0]).toBe(60);
  expect((await drawn(csv(12), 'a.csv')).rows[0]).toBe(240);
  expect((await drawn(csv(13), 'a.csv')).rows[0]).toBe(240);
});

it('where a file tells nothing of looks, columns are as wide as their texts, up to a limit', async () => {
  const csv = (characters: number) => new TextEncoder().encode(`${'字'.repeat(characters)},1\n`);
  const width = async (characters: number) => (await drawn(csv(characters), 'a.csv')).columns[0];
  expect(await width(1)).toBe(64);
  expect(await width(10)).toBe(152);
  expect(await width(19)).toBe(278);
  expect(await width(20)).toBe(285);
  expect(await width(100)).toBe(285);
});

it('merged areas come along', async () => {
  const bytes = zip(
    workbookParts([
      `<sheetData><row r="1">${text('A1', '标题')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
    ]),
  );
  expect((await drawn(bytes)).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});

it('an error shows its code, a formula without a result nothing', async () => {
  const bytes = zip(
    workbookParts([
      '<sheetData><row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A1</f></c></row></sheetData>',
    ]),
  );
  const picture = await drawn(bytes);
  expect(cellOf(picture, 0, 0)?.text).toBe('#DIV/0!');
  expect(cellOf(picture, 0, 1)?.text ?? '').toBe('');
});

it('cells of a look are told of once', async () => {
  const { cells, looks } = await drawn(readFileSync('samples/001-ningxia-equipment.xlsx'), '001.xlsx', 2);
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
  expect(looks.length).toBeLessThan(cells.length / 4);
});

it('a styles part that is broken costs the looks, not the picture', async () => {
  const sheet = `<sheetData><row r="1">${text('A1', '甲')}</row></sheetData>`;
  const bytes = zip(workbookParts([sheet], { more: { 'xl/theme/theme1.xml': '<a:theme' } }));
  expect(cellOf(await drawn(bytes), 0, 0)?.text).toBe('甲');
});
