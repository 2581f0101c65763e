/** Small .xls and .xlsb files, record by record. */
import { relationships, zip } from './build';

type Bytes = readonly number[];

export const u16 = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): Bytes => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];
const wide = (text: string): Bytes => [...text].flatMap((character) => [...u16(character.charCodeAt(0))]);

/** Text with its length in two bytes, or one, and two bytes a character. */
export const xlsText = (text: string, length: 1 | 2 = 2): Bytes => [
  ...(length === 1 ? [text.length] : u16(text.length)),
  1,
  ...wide(text),
];

export const record = (id: number, ...data: readonly Bytes[]): Bytes => {
  const bytes = data.flat();
  return [...u16(id), ...u16(bytes.length), ...bytes];
};

export const BEGIN = record(0x0809, u16(0x0600), u16(5), u32(0), u32(0), u32(0));
export const END = record(0x000a);

export interface XlsSheet {
  readonly name: string;
  readonly state?: number;
  readonly type?: number;
  /** Records between the beginning and the end of the sheet. */
  readonly records: Bytes;
}

/** The workbook stream: globals with the records given, then the sheets. */
export function xlsStream(globals: Bytes, sheets: readonly XlsSheet[]): Bytes {
  const bodies = sheets.map(({ records }) => [...BEGIN, ...records, ...END]);
  const entry = ({ name, state = 0, type = 0 }: XlsSheet, start: number) =>
    record(0x0085, u32(start), [state, type], xlsText(name, 1));
  const headLength =
    BEGIN.length + globals.length + sheets.flatMap((sheet) => [...entry(sheet, 0)]).length + END.length;
  let start = headLength;
  const entries = sheets.flatMap((sheet, index) => {
    const bytes = entry(sheet, start);
    start += bodies[index]?.length ?? 0;
    return [...bytes];
  });
  return [...BEGIN, ...globals, ...entries, ...END, ...bodies.flat()];
}

const SECTOR = 512;
const FREE = 0xffffffff;
const CHAIN_END = 0xfffffffe;

/** A compound file with one stream, long enough (4096 bytes at least) not to need the mini stream. */
export function compoundFile(name: string, content: Bytes): Uint8Array {
  const data = Uint8Array.from(content);
  const sectors = Math.max(8, Math.ceil(data.length / SECTOR));
  const tables = Math.ceil((sectors + 2) / 127);
  const directory = tables;
  const first = tables + 1;
  const file = new Uint8Array(SECTOR * (1 + first + sectors));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  const heads = [
    [44, tables],
    [48, directory],
    [56, 4096],
    [60, CHAIN_END],
    [68, CHAIN_END],
  ] as const;
  for (const [offset, value] of heads) view.setUint32(offset, value, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index < tables ? index : FREE, true);
  const next = (sector: number, value: number) => view.setUint32(SECTOR + sector * 4, value, true);
  for (let sector = 0; sector < (tables * SECTOR) / 4; sector += 1) next(sector, sector < tables ? 0xfffffffd : FREE);
  next(directory, CHAIN_END);
  for (let index = 0; index < sectors; index += 1)
    next(first + index, index + 1 === sectors ? CHAIN_END : first + index + 1);
  const entry = (at: number, title: string, type: number, child: number, start: number, size: number) => {
    file.set(wide(title), at);
    view.setUint16(at + 64, title.length * 2 + 2, true);
    view.setUint8(at + 66, type);
    for (const [offset, value] of [
      [68, FREE],
      [72, FREE],
      [76, child],
    ] as const)
      view.setUint32(at + offset, value, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  const place = SECTOR * (1 + directory);
  entry(place, 'Root Entry', 5, 1, CHAIN_END, 0);
  entry(place + 128, name, 2, FREE, first, Math.max(data.length, 4096));
  file.set(data, SECTOR * (1 + first));
  return file;
}

export function xls(globals: Bytes, sheets: readonly XlsSheet[]): Uint8Array {
  return compoundFile('Workbook', xlsStream(globals, sheets));
}

const xlsbRecord = (id: number, ...data: readonly Bytes[]): Bytes => {
  const bytes = data.flat();
  const idBytes = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  return [...idBytes, bytes.length, ...bytes];
};
const xlsbText = (text: string): Bytes => [...u32(text.length), ...wide(text)];

/** A binary workbook with one sheet: a text, a number and an error in its first row, A1:C1 merged. */
export function xlsb(): Uint8Array {
  const sheet = [
    ...xlsbRecord(0, u32(0), u32(0), u32(0), [0]),
    ...xlsbRecord(6, u32(0), u32(0), xlsbText('指标')),
    ...xlsbRecord(5, u32(1), u32(0), f64(96.63)),
    ...xlsbRecord(3, u32(2), u32(0), [0x2a]),
    ...xlsbRecord(176, u32(0), u32(0), u32(0), u32(2)),
  ];
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
    'xl/workbook.bin': Uint8Array.from(xlsbRecord(156, u32(0), u32(1), xlsbText('rId1'), xlsbText('自评表'))),
    'xl/_rels/workbook.bin.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.bin']),
    'xl/worksheets/sheet1.bin': Uint8Array.from(sheet),
  });
}
