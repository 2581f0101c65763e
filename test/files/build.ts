/** Small workbooks written part by part, so that a test shows exactly what is in the file. */
import { pack, writeZip } from '../../src/files/zip/write';
import type { ZipEntry } from '../../src/files/zip/read';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The declarations of an .ods file. */
export const OPEN_DOCUMENT = [
  `xmlns:office="${OASIS}office:1.0"`,
  `xmlns:table="${OASIS}table:1.0"`,
  `xmlns:text="${OASIS}text:1.0"`,
  `xmlns:style="${OASIS}style:1.0"`,
  `xmlns:number="${OASIS}datastyle:1.0"`,
  `xmlns:draw="${OASIS}drawing:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

export function entriesOf(parts: Parts): ZipEntry[] {
  return Object.entries(parts).map(([name, content]) => pack(name, content));
}

export function zip(parts: Parts): Uint8Array {
  return writeZip(entriesOf(parts));
}

export function relationships(...targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = targets.map(([id, kind, target]) => {
    const type = kind.includes('://') ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export interface WorkbookOptions {
  /** Names of the sheets; `sheets` of workbookParts by default get the names Sheet1, Sheet2 … */
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  readonly workbookPr?: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly more?: Parts;
}

/** The parts of a workbook whose worksheets hold this XML within `<worksheet>`. */
export function workbookParts(sheets: readonly string[], options: WorkbookOptions = {}): Parts {
  const { names = [], states = [], workbookPr = '', strings, styles, more = {} } = options;
  const numbers = sheets.map((_, index) => String(index + 1));
  const list = numbers.map((number, index) => {
    const state = states[index] === undefined ? '' : ` state="${states[index]}"`;
    return `<sheet name="${names[index] ?? `Sheet${number}`}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  const types = numbers.map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET_TYPE}.worksheet+xml"/>`,
  );
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET_TYPE}.sheet.main+xml"/>${types.join('')}` +
      `${styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET_TYPE}.styles+xml"/>`}</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...numbers.map((number) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const),
      ...(strings ? ([['rIdS', 'sharedStrings', 'sharedStrings.xml']] as const) : []),
      ...(styles === undefined ? [] : ([['rIdT', 'styles', 'styles.xml']] as const)),
    ),
    ...Object.fromEntries(
      sheets.map((xml, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
    ...(strings && {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...more,
  };
}

/** A styles part with cell styles of these number formats: a number of a built-in one, or a code. */
export function stylesXml(...formats: readonly (number | string)[]): string {
  const codes = formats.filter((format) => typeof format === 'string');
  const xfs = formats.map((format) => {
    const id = typeof format === 'number' ? format : 164 + codes.indexOf(format);
    return `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  });
  const definitions = codes.map((code, index) => {
    return `<numFmt numFmtId="${String(164 + index)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
  });
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${definitions.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(xfs.length)}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Rows of cells within `<sheetData>`. */
export function rows(...xml: readonly string[]): string {
  return `<sheetData>${xml.map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`).join('')}</sheetData>`;
}

/** An inline text cell. */
export function text(reference: string, content: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
}
