/** What a file may ask of the machine is counted while it is read, whatever it says of itself, in every format alike. */
import { readWorkbookFile } from '../../src/files';
import { Budget, MAX_CELLS, MAX_CHARACTERS, MAX_TEXT } from '../../src/files/limits';
import { OPEN_DOCUMENT, rows, text, workbookParts, zip } from './build';

const LONGEST = 'x'.repeat(MAX_TEXT);

const ods = (content: string) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content ${OPEN_DOCUMENT}><office:body><office:spreadsheet><table:table table:name="A">${content}` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  });
const odsText = (words: string) =>
  ods(`<table:table-row><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row>`);
const shared = (words: string) =>
  zip(workbookParts([rows('<c r="A1" t="s"><v>0</v></c>')], { strings: [`<t>${words}</t>`] }));
const csv = (words: string) => new TextEncoder().encode(`a,${words}`);

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  return readWorkbookFile(bytes, name).then(
    () => 'read',
    (error: unknown) => (error as { problem: { id: string } }).problem.id,
  );
}

describe('a text of a cell', () => {
  it.each<[format: string, build: (words: string) => Uint8Array]>([
    ['a.xlsx', (words) => zip(workbookParts([rows(text('A1', words))]))],
    ['b.xlsx', shared],
    ['c.xlsx', (words) => zip(workbookParts([rows(`<c r="A1" t="str"><f>A2</f><v>${words}</v></c>`)]))],
    ['a.ods', odsText],
    ['a.csv', csv],
    ['b.csv', (words) => csv(`"${words}"`)],
  ])('may be as long as Excel lets it be, and no longer: %s', async (name, build) => {
    expect(await outcome(build(LONGEST), name)).toBe('read');
    expect(await outcome(build(`${LONGEST}x`), name)).toBe('files.text-too-long');
  });

  it('counts as often as a cell shows it', async () => {
    const cells = (count: number) =>
      rows(...Array.from({ length: count }, (_, row) => `<c r="A${String(row + 1)}" t="s"><v>0</v></c>`));
    const most = Math.floor(MAX_CHARACTERS / MAX_TEXT) - 1;
    const build = (count: number) => zip(workbookParts([cells(count)], { strings: [`<t>${LONGEST}</t>`] }));
    expect(await outcome(build(most), 'a.xlsx')).toBe('read');
    expect(await outcome(build(most + 2), 'a.xlsx')).toBe('files.too-much-text');
  });
});

describe('the places of a workbook', () => {
  it('are counted to the last', () => {
    const budget = new Budget();
    budget.take(MAX_CELLS);
    expect(() => {
      budget.take(1);
    }).toThrow();
  });

  it('.csv: no more than 32 MB', async () => {
    const bytes = new Uint8Array(32 * 1024 * 1024 + 1).fill(0x78);
    expect(await outcome(bytes, 'a.csv')).toBe('files.too-large');
    expect(await outcome(bytes.subarray(1), 'a.csv')).toBe('files.text-too-long');
  });

  it.each([
    ['lines of nothing', '\n'.repeat(1_048_577)],
    ['separators', ','.repeat(16_385)],
  ])('.csv: %s', async (_, content) => {
    const bytes = new TextEncoder().encode(content);
    expect(await outcome(bytes, 'a.csv')).toBe('files.too-many-cells');
    expect(await outcome(bytes.subarray(0, -2), 'a.csv')).not.toBe('files.too-many-cells');
  });

  it('.ods: cells repeated to more than may be', async () => {
    const repeated = (count: number) =>
      ods(
        `<table:table-row table:number-rows-repeated="${String(count)}"><table:table-cell table:number-columns-repeated="100"><text:p>x</text:p></table:table-cell></table:table-row>`,
      );
    expect(await outcome(repeated(MAX_CELLS / 100 + 1), 'a.ods')).toBe('files.too-many-cells');
    expect(await outcome(repeated(100), 'a.ods')).toBe('read');
  });
});
