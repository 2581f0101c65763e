/** A small form with a wrong total, whose parts are damaged and whose texts are exchanged. */
import { columnLetters } from '../../src/core/sheet/reference';
import { encodeCellText, encodeText } from '../../src/files/xml/text';
import { pack, writeZip } from '../../src/files/zip/write';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places of a form where a person's words stand. */
export const PLACES = ['project', 'level', 'indicator', 'target', 'actual', 'total', 'sheet', 'sentence'] as const;
export type PlaceName = (typeof PLACES)[number];
export type Words = Readonly<Partial<Record<PlaceName, string>>>;

export type Parts = Record<string, string>;

/** The parts of the workbook, with some of its words exchanged. */
export function bookParts(words: Words = {}): Parts {
  const {
    project = '设备购置',
    level = '产出指标',
    indicator = '检验台次',
    target = '≥100台',
    actual = '103台',
  } = words;
  const {
    total = '合计',
    sheet = '自评表',
    sentence = '本项目全年预算数100万元，执行数90万元，预算执行率90%。',
  } = words;
  const table: (string | number)[][] = [
    ['项目名称', project],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [level, '数量指标', indicator, target, actual, 50, 50],
    ['效益指标', '社会效益指标', '安全运行率', '≥90%', '80%', 50, 50],
    [total, '', '', '', '', 100, 90],
    [sentence],
  ];
  const cells = table.map((row, index) => {
    const xml = row.map((value, column) => {
      const place = `${columnLetters(column)}${String(index + 1)}`;
      return typeof value === 'number'
        ? `<c r="${place}"><v>${String(value)}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
    });
    return `<row r="${String(index + 1)}">${xml.join('')}</row>`;
  });
  return {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${encodeText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'docProps/app.xml': '<Properties><Application>a</Application></Properties>',
  };
}

function relationships(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, content]) => pack(name, content)));
}
