/** Files that cannot be read, each built where it breaks, with the problem that has to be named. */
import { pack, writeZip } from '../../src/files/zip/write';
import { crc32 } from '../../src/files/zip/crc';
import { readZip, type ZipEntry } from '../../src/files/zip/read';
import { xls, xlsb } from './build-binary';
import { entriesOf, MAIN, OFFICE, OPEN_DOCUMENT, rows, text, workbookParts, zip, type Parts } from './build';

export interface BrokenFile {
  readonly what: string;
  readonly name: string;
  readonly build: () => Uint8Array;
  /** Id of the problem. */
  readonly id: string;
}

const bytes = (content: string) => new TextEncoder().encode(content);
const SHEET = rows(text('A1', '项目'));
const good = () => zip(workbookParts([SHEET]));
const withParts = (parts: Parts) => () => zip({ ...workbookParts([SHEET], { strings: ['<t>x</t>'] }), ...parts });
const withSheet = (xml: string) => () => zip(workbookParts([xml]));

/** The archive with some entries changed. */
function tampered(change: (entries: ZipEntry[]) => readonly ZipEntry[]): Uint8Array {
  return writeZip(change(entriesOf(workbookParts([SHEET]))));
}

function tamperedEntry(name: string, change: Partial<ZipEntry>): () => Uint8Array {
  return () => tampered((entries) => entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
}

/** Many entries that each declare a gigabyte: nothing of them may be unpacked. */
function declaredBomb(): Uint8Array {
  const [zeros] = entriesOf({ 'xl/media/zeros.bin': new Uint8Array(1_000_000) });
  if (!zeros) throw new Error('no entry');
  return tampered((entries) => [
    ...entries,
    ...Array.from({ length: 20 }, (_, index) => ({ ...zeros, name: `xl/media/${String(index)}.bin`, size: 2 ** 30 })),
  ]);
}

/** A sheet that unpacks to more than it declares. */
function hiddenBomb(): Uint8Array {
  const bomb = pack('xl/worksheets/sheet1.xml', new Uint8Array(50_000_000).fill(0x20));
  return tampered((entries) => [...entries.filter(({ name }) => name !== bomb.name), { ...bomb, size: 1000 }]);
}

/** The same in a binary workbook. */
function hiddenBinaryBomb(): Uint8Array {
  const path = 'xl/worksheets/sheet1.bin';
  const bomb = { ...pack(path, new Uint8Array(1_000_000)), size: 1000 };
  return writeZip(readZip(xlsb()).map((entry) => (entry.name === path ? bomb : entry)));
}

/** Cells at the far corners of many sheets: small in the file, huge as rectangles. */
function farCorners(): Uint8Array {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  return zip(workbookParts(Array.from({ length: 100 }, () => sheet)));
}

/** Rows that each begin in the first column and end in the last. */
function wideRows(): Uint8Array {
  const row = (number: string) =>
    `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="XFD${number}"><v>1</v></c></row>`;
  return zip(
    workbookParts([
      `<sheetData>${Array.from({ length: 2000 }, (_, index) => row(String(index + 1))).join('')}</sheetData>`,
    ]),
  );
}

function manySheets(): Uint8Array {
  const sheets = Array.from(
    { length: 10_001 },
    (_, index) => `<sheet name="${String(index)}" sheetId="1" r:id="none"/>`,
  );
  return zip({
    ...workbookParts([SHEET]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
  });
}

const ONE_PART =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/></sheets></workbook>';

function ods(rowsXml: string): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content ${OPEN_DOCUMENT}><office:body><office:spreadsheet><table:table>` +
      `${rowsXml}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

/** The last sector of the stream leads back to its first. */
function loopingSectors(): Uint8Array {
  return withLong(xls([], []), 512 + (2 + 7) * 4, 2);
}

function withLong(file: Uint8Array, at: number, value: number): Uint8Array {
  new DataView(file.buffer).setUint32(at, value, true);
  return file;
}

const ENTITY_BOMB =
  '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** What a platform sends in place of an export to somebody who has to log in again. */
const LOGIN_PAGE = '\ufeff<!DOCTYPE html><html><body><form>登录已过期<input name="user"></form></body></html>';
const XML_2003 = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

export const BROKEN_FILES: readonly BrokenFile[] = [
  { what: 'nothing in it', name: '空.xlsx', build: () => new Uint8Array(), id: 'files.empty' },
  { what: 'text', name: 'a.xlsx', build: () => bytes('项目支出绩效自评表'), id: 'files.not-workbook' },
  {
    what: 'bytes without meaning',
    name: 'a.xls',
    build: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256),
    id: 'files.not-workbook',
  },
  {
    what: 'binary data called .csv',
    name: 'a.csv',
    build: () => Uint8Array.from([1, 0, 2, 0]),
    id: 'files.not-workbook',
  },
  {
    what: 'a picture',
    name: 'a.png',
    build: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
    id: 'files.not-workbook',
  },
  { what: 'a PDF', name: 'a.xlsx', build: () => bytes('%PDF-1.7\n'), id: 'files.other-document' },
  {
    what: 'a Word document',
    name: 'a.docx',
    build: () => zip({ 'word/document.xml': '<document/>' }),
    id: 'files.is-word',
  },
  { what: 'a web page without a table', name: 'a.xls', build: () => bytes(LOGIN_PAGE), id: 'files.no-sheets' },
  { what: 'an XML spreadsheet without a sheet', name: 'a.xls', build: () => bytes(XML_2003), id: 'files.no-sheets' },
  {
    what: 'an XML spreadsheet cut off',
    name: 'a.xls',
    build: () => bytes(XML_2003.replace('/>', '><Worksheet>')),
    id: 'files.damaged',
  },
  { what: 'a web archive', name: 'a.xls', build: () => bytes('MIME-Version: 1.0\n<table>'), id: 'files.unsupported' },
  { what: 'any archive', name: 'a.zip', build: () => zip({ 'readme.txt': 'x' }), id: 'files.not-workbook' },
  { what: 'an archive with nothing in it', name: 'a.xlsx', build: () => writeZip([]), id: 'files.not-workbook' },
  {
    what: 'an archive with a password',
    name: 'a.xlsx',
    build: () => withFlag(good(), 1),
    id: 'files.encrypted',
  },
  { what: 'cut in the middle', name: 'a.xlsx', build: () => good().slice(0, 900), id: 'files.truncated' },
  { what: 'cut at its end', name: 'a.xlsx', build: () => good().slice(0, -10), id: 'files.truncated' },
  {
    what: 'cut at its beginning',
    name: 'a.xlsx',
    build: () => joined(bytes('PK'), good().slice(400)),
    id: 'files.truncated',
  },
  { what: 'only its first bytes', name: 'a.xlsx', build: () => bytes('PK\x03\x04'), id: 'files.truncated' },
  {
    what: 'a compound file cut off',
    name: 'a.xls',
    build: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    id: 'files.truncated',
  },
  { what: 'entries that declare gigabytes', name: 'a.xlsx', build: declaredBomb, id: 'files.too-large' },
  { what: 'an entry larger than it declares', name: 'a.xlsx', build: hiddenBomb, id: 'files.damaged' },
  { what: 'a binary entry larger than it declares', name: 'a.xlsb', build: hiddenBinaryBomb, id: 'files.damaged' },
  {
    what: 'an entry smaller than it declares',
    name: 'a.xlsx',
    build: tamperedEntry('xl/worksheets/sheet1.xml', { size: 1_000_000 }),
    id: 'files.damaged',
  },
  {
    what: 'a wrong checksum',
    name: 'a.xlsx',
    build: tamperedEntry('xl/worksheets/sheet1.xml', { crc: 1 }),
    id: 'files.damaged',
  },
  {
    what: 'packed data that is none',
    name: 'a.xlsx',
    build: tamperedEntry('xl/workbook.xml', { method: 8, packed: bytes('????') }),
    id: 'files.damaged',
  },
  {
    what: 'an unknown packing',
    name: 'a.xlsx',
    build: tamperedEntry('xl/workbook.xml', { method: 99 }),
    id: 'files.damaged',
  },
  {
    what: 'two entries of one name',
    name: 'a.xlsx',
    build: () => tampered((entries) => [...entries, ...entries.slice(-1)]),
    id: 'files.damaged',
  },
  {
    what: 'two entries of the same data',
    name: 'a.xlsx',
    build: nested,
    id: 'files.damaged',
  },
  {
    what: 'an entry that has another name where its data stands',
    name: 'a.xlsx',
    build: () => withLocalNames((name) => name.replace('sheet1', 'sheet2')),
    id: 'files.damaged',
  },
  {
    what: 'an entry that leaves the archive',
    name: 'a.xlsx',
    build: withParts({ '../../etc/passwd': 'x' }),
    id: 'files.damaged',
  },
  {
    what: 'the same with backslashes',
    name: 'a.xlsx',
    build: withParts({ '..\\..\\windows\\x': 'x' }),
    id: 'files.damaged',
  },
  {
    what: 'no relationships',
    name: 'a.xlsx',
    build: () => zip({ 'xl/workbook.xml': '<workbook/>' }),
    id: 'files.damaged',
  },
  {
    what: 'no workbook part',
    name: 'a.xlsx',
    build: () => tampered((entries) => entries.filter(({ name }) => name !== 'xl/workbook.xml')),
    id: 'files.damaged',
  },
  {
    what: 'a missing worksheet',
    name: 'a.xlsx',
    build: () => tampered((entries) => entries.filter(({ name }) => !name.includes('sheet1'))),
    id: 'files.damaged',
  },
  { what: 'no sheets', name: 'a.xlsx', build: () => zip(workbookParts([])), id: 'files.no-sheets' },
  { what: 'too many sheets', name: 'a.xlsx', build: manySheets, id: 'files.too-many-sheets' },
  { what: 'cells at far corners', name: 'a.xlsx', build: farCorners, id: 'files.too-many-cells' },
  { what: 'rows from the first column to the last', name: 'a.xlsx', build: wideRows, id: 'files.too-many-cells' },
  {
    what: 'a worksheet that stops',
    name: 'a.xlsx',
    build: withSheet('<sheetData><row r="1"><c r="A1"><v>1'),
    id: 'files.damaged',
  },
  {
    what: 'a worksheet that is no XML',
    name: 'a.xlsx',
    build: withParts({ 'xl/worksheets/sheet1.xml': '<<<>>' }),
    id: 'files.damaged',
  },
  {
    what: 'a tag without an end',
    name: 'a.xlsx',
    build: withParts({ 'xl/worksheets/sheet1.xml': '<worksheet a="' }),
    id: 'files.damaged',
  },
  { what: 'a comment without an end', name: 'a.xlsx', build: withSheet('<!-- '), id: 'files.damaged' },
  {
    what: 'entities that multiply',
    name: 'a.xlsx',
    build: withParts({ 'xl/sharedStrings.xml': `${ENTITY_BOMB}<sst><si><t>&c;</t></si></sst>` }),
    id: 'files.damaged',
  },
  {
    what: 'an entity that reads a file',
    name: 'a.xlsx',
    build: withParts({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook/>' }),
    id: 'files.damaged',
  },
  { what: 'deep nesting', name: 'a.xlsx', build: withSheet('<a>'.repeat(500_000)), id: 'files.damaged' },
  {
    what: 'a cell outside of any sheet',
    name: 'a.xlsx',
    build: withSheet(rows('<c r="ZZZZ9999999"><v>1</v></c>')),
    id: 'files.damaged',
  },
  {
    what: 'a row outside of any sheet',
    name: 'a.xlsx',
    build: withSheet('<sheetData><row r="99999999"><c><v>1</v></c></row></sheetData>'),
    id: 'files.damaged',
  },
  {
    what: 'a row before the first',
    name: 'a.xlsx',
    build: withSheet('<sheetData><row r="-5"><c><v>1</v></c></row></sheetData>'),
    id: 'files.damaged',
  },
  {
    what: 'a text that is not there',
    name: 'a.xlsx',
    build: withSheet(rows('<c r="A1" t="s"><v>7</v></c>')),
    id: 'files.damaged',
  },
  {
    what: 'two sheets of one part',
    name: 'a.xlsx',
    build: () => zip({ ...workbookParts([SHEET]), 'xl/workbook.xml': ONE_PART }),
    id: 'files.damaged',
  },
  {
    what: 'a text of many megabytes',
    name: 'a.xlsx',
    build: withSheet(rows(text('A1', '字'.repeat(3_000_000)))),
    id: 'files.damaged',
  },
  {
    what: 'a text of many pieces',
    name: 'a.xlsx',
    build: withSheet(rows(`<c r="A1" t="inlineStr"><is>${'<t>1234567890</t>'.repeat(300_000)}</is></c>`)),
    id: 'files.damaged',
  },
  {
    what: 'a tag of many megabytes',
    name: 'a.xlsx',
    build: withSheet(`<c ${'a="b" '.repeat(1_000_000)}/>`),
    id: 'files.damaged',
  },
  { what: 'a sheet whose sectors lead in a circle', name: 'a.xls', build: loopingSectors, id: 'files.no-sheets' },
  {
    what: 'a directory whose sectors lead in a circle',
    name: 'a.xls',
    build: () => withLong(xls([], []), 512 + 4, 1),
    id: 'files.no-sheets',
  },
  {
    what: 'sectors beyond the end',
    name: 'a.xls',
    build: () => withLong(xls([], []), 512 + 8, 99_999),
    id: 'files.damaged',
  },
  {
    what: 'a repeated text that fills the sheet',
    name: 'a.ods',
    build: () =>
      ods(
        `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
    id: 'files.too-many-cells',
  },
  {
    what: 'cells repeated beyond the last column',
    name: 'a.ods',
    build: () =>
      ods(
        `<table:table-row>${'<table:table-cell table:number-columns-repeated="16384"/>'.repeat(10_000)}<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
    id: 'files.damaged',
  },
  {
    what: 'a cell of endless paragraphs',
    name: 'a.ods',
    build: () =>
      ods(`<table:table-row><table:table-cell>${'<text:p/>'.repeat(3_000_000)}</table:table-cell></table:table-row>`),
    id: 'files.damaged',
  },
  {
    what: 'blanks that fill the memory',
    name: 'a.ods',
    build: () =>
      ods(
        `<table:table-row><table:table-cell><text:p>${'<text:s text:c="100000"/>'.repeat(10_000)}</text:p></table:table-cell></table:table-row>`,
      ),
    id: 'files.damaged',
  },
  { what: 'content that stops', name: 'a.ods', build: () => ods('<table:table-row>'), id: 'files.damaged' },
];

/** The archive with another name of the same length before the data of each entry. */
function withLocalNames(change: (name: string) => string): Uint8Array {
  const archive = good();
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 30 <= archive.length; at += 1) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const place = archive.subarray(at + 30, at + 30 + view.getUint16(at + 26, true));
    place.set(bytes(change(new TextDecoder().decode(place))));
  }
  return archive;
}

/** An archive with an entry whose data is another entry, header and all. */
function nested(): Uint8Array {
  const inner = storedEntry('b.xml', bytes('<a/>'));
  const outer = storedEntry('a.bin', inner.local);
  const directory = joined(outer.central(0), inner.central(outer.local.length - inner.local.length));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 2, true);
  end.setUint32(16, outer.local.length, true);
  return joined(outer.local, directory, new Uint8Array(end.buffer));
}

function storedEntry(name: string, data: Uint8Array): { local: Uint8Array; central: (at: number) => Uint8Array } {
  const header = (length: number, signature: number, sizesAt: number) => {
    const view = new DataView(new ArrayBuffer(length));
    view.setUint32(0, signature, true);
    view.setUint32(sizesAt - 4, crc32(data), true);
    view.setUint32(sizesAt, data.length, true);
    view.setUint32(sizesAt + 4, data.length, true);
    view.setUint16(sizesAt + 8, name.length, true);
    return view;
  };
  return {
    local: joined(new Uint8Array(header(30, 0x04034b50, 18).buffer), bytes(name), data),
    central: (at) => {
      const view = header(46, 0x02014b50, 20);
      view.setUint32(42, at, true);
      return joined(new Uint8Array(view.buffer), bytes(name));
    },
  };
}

/** Sets a flag in every record of the directory. */
function withFlag(archive: Uint8Array, flag: number): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 4 <= archive.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | flag, true);
  }
  return archive;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
