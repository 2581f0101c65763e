/** The records of the workbook stream of an .xls file (MS-XLS, BIFF8), and the values in them. */
import type { CellFault } from '../../../core/model';
import { faultOf } from '../grid';

export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  calendar: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  formattedText: 0x00d6,
  cellStyle: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

export interface BiffRecord {
  readonly id: number;
  /** The data, and that of the records that continue it. */
  readonly data: BiffData;
  /** Where the next record begins. */
  readonly end: number;
}

/** The records from an offset on. */
export function* records(stream: Uint8Array, start: number): Generator<BiffRecord, void> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const blocks: Uint8Array[] = [];
    do {
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) throw new RangeError('record');
      blocks.push(stream.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    } while (at + 4 <= stream.length && view.getUint16(at, true) === RECORD.continued);
    yield { id, data: new BiffData(blocks), end: at };
  }
}

/** Reads values one after the other. A read past the end throws a RangeError. */
export class BiffData {
  private view: DataView;
  private block = 0;
  private at = 0;

  constructor(private readonly blocks: readonly Uint8Array[]) {
    this.view = viewOf(blocks[0] ?? new Uint8Array());
  }

  get hasMore(): boolean {
    return this.at < this.view.byteLength || this.block + 1 < this.blocks.length;
  }

  /** Bytes left in the present block. */
  get remaining(): number {
    return this.view.byteLength - this.at;
  }

  bytes(length: number): DataView {
    const at = this.take(length);
    return new DataView(this.view.buffer, this.view.byteOffset + at, length);
  }

  byte(): number {
    return this.view.getUint8(this.take(1));
  }

  short(): number {
    return this.view.getUint16(this.take(2), true);
  }

  long(): number {
    return this.view.getUint32(this.take(4), true);
  }

  double(): number {
    return this.view.getFloat64(this.take(8), true);
  }

  /** A number in four bytes: an integer or the upper half of a double, either possibly in hundredths. */
  shortNumber(): number {
    const bits = this.long();
    const value = (bits & 2) !== 0 ? (bits | 0) >> 2 : upperHalf(bits & 0xfffffffc);
    return (bits & 1) !== 0 ? value / 100 : value;
  }

  /** Text with its length in four bytes before it, two bytes a character. */
  wideText(): string {
    return this.characters(this.long(), true);
  }

  skip(bytes: number): void {
    let left = bytes;
    while (left > 0) {
      this.toNextBlock();
      const step = Math.min(left, this.view.byteLength - this.at);
      if (step === 0) throw new RangeError('data');
      this.at += step;
      left -= step;
    }
  }

  /** Text with its length in two bytes before it, or one. Formatting and reading aids are skipped. */
  text(lengthBytes: 1 | 2 = 2): string {
    this.toNextBlock();
    const length = lengthBytes === 1 ? this.byte() : this.short();
    const flags = this.byte();
    const runs = (flags & 8) !== 0 ? this.short() : 0;
    const aids = (flags & 4) !== 0 ? this.long() : 0;
    const text = this.characters(length, (flags & 1) !== 0);
    this.skip(runs * 4 + aids);
    return text;
  }

  /** Where text goes on in the next block, that block says anew whether its characters take two bytes. */
  private characters(length: number, startsWide: boolean): string {
    const codes: number[] = [];
    let isWide = startsWide;
    while (codes.length < length) {
      if (this.at >= this.view.byteLength) {
        this.toNextBlock();
        isWide = (this.byte() & 1) !== 0;
      }
      codes.push(isWide ? this.short() : this.byte());
    }
    let text = '';
    for (let at = 0; at < codes.length; at += 4096) text += String.fromCharCode(...codes.slice(at, at + 4096));
    return text;
  }

  private toNextBlock(): void {
    while (this.at >= this.view.byteLength && this.block + 1 < this.blocks.length) {
      this.block += 1;
      this.view = viewOf(this.blocks[this.block] ?? new Uint8Array());
      this.at = 0;
    }
  }

  private take(bytes: number): number {
    const at = this.at;
    this.at += bytes;
    return at;
  }
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** The error of that number. */
export function errorOf(code: number): CellFault {
  return faultOf(ERRORS.get(code) ?? '#VALUE!');
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, bits >>> 0);
  return view.getFloat64(0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
