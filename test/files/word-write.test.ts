/** Planned documents as Word files: read back by our own reader, and looked at as XML. */
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentPlan, DocumentPlanBlock } from '../../src/core/model';
import { readWordFile } from '../../src/files';
import { writeDocument } from '../../src/files/document/write';

const written = (...blocks: readonly DocumentPlanBlock[]) => writeDocument(planOf(blocks));
const planOf = (blocks: readonly DocumentPlanBlock[]): DocumentPlan => ({ title: '草稿', blocks });
const paragraph = (text: string): DocumentPlanBlock => ({ kind: 'paragraph', text: [{ text }] });

async function partsOf(...blocks: readonly DocumentPlanBlock[]): Promise<Record<string, string>> {
  const parts = unzipSync(await written(...blocks));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const xmlOf = async (...blocks: readonly DocumentPlanBlock[]) => (await partsOf(...blocks))['word/document.xml'] ?? '';

const readBack = async (...blocks: readonly DocumentPlanBlock[]) =>
  (await readWordFile(await written(...blocks), '草稿.docx')).blocks;

const table: DocumentPlanBlock = {
  kind: 'table',
  columns: [
    { width: 1, align: 'left' },
    { width: 2, align: 'right' },
  ],
  header: [[[{ text: '一级' }], [{ text: '得分' }]]],
  rows: [
    [{ text: [{ text: '产出' }] }, { text: [{ text: '9' }] }],
    [{ text: [], isContinued: true }, { text: [{ text: '8', isOpen: true }] }],
    [{ text: [{ text: '合计' }] }, { text: [{ text: '17' }] }],
  ],
};

describe('a document that is written', () => {
  it('is read back as it was planned', async () => {
    expect(
      await readBack(
        { kind: 'title', text: [{ text: '报告' }] },
        { kind: 'heading', level: 1, text: [{ text: '一、基本情况' }] },
        { kind: 'heading', level: 2, text: [{ text: '（一）项目概况' }] },
        { kind: 'heading', level: 3, text: [{ text: '1.背景' }] },
        { kind: 'paragraph', text: [{ text: '背景：' }, { text: '（待填）', isOpen: true }] },
        table,
        { kind: 'page', isLandscape: true },
        paragraph('第一行\n第二行'),
      ),
    ).toEqual([
      expect.objectContaining({ text: '报告' }),
      expect.objectContaining({ text: '一、基本情况', level: 1 }),
      expect.objectContaining({ text: '（一）项目概况', level: 2 }),
      expect.objectContaining({ text: '1.背景', level: 3 }),
      expect.objectContaining({ text: '背景：（待填）', level: null }),
      {
        kind: 'table',
        rows: [
          [
            { text: '一级', left: 0, right: 0, isContinued: false },
            { text: '得分', left: 1, right: 1, isContinued: false },
          ],
          [
            { text: '产出', left: 0, right: 0, isContinued: false },
            { text: '9', left: 1, right: 1, isContinued: false },
          ],
          [
            { text: '', left: 0, right: 0, isContinued: true },
            { text: '8', left: 1, right: 1, isContinued: false },
          ],
          [
            { text: '合计', left: 0, right: 0, isContinued: false },
            { text: '17', left: 1, right: 1, isContinued: false },
          ],
        ],
      },
      expect.objectContaining({ text: '第一行\n第二行' }),
    ]);
  });

  it('has the same bytes every time, and says neither when nor by whom it was made', async () => {
    const [first, second] = [await written(table), await written(table)];
    expect(first).toEqual(second);
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('草稿');
    expect(core).not.toMatch(/dcterms:|\d{4}-\d\d-\d\d|Un-named/);
  });

  it('leads nowhere: no part of it refers to anything outside', async () => {
    const parts = await partsOf(paragraph('http://example.com/'), table);
    for (const [name, text] of Object.entries(parts)) {
      if (name.endsWith('.rels')) expect(text).not.toContain('TargetMode');
      expect(text).not.toMatch(/hyperlink |INCLUDE|DDE|attachedTemplate/);
    }
    // The only field is the number of the page.
    const fields = Object.values(parts).flatMap((text) => [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)]);
    expect(new Set(fields.map(([, code]) => code))).toEqual(new Set(['PAGE']));
  });

  it.each([
    ['markup', '<w:br/></w:t></w:r>&amp;<b>'],
    ['the code of a field', '{ INCLUDETEXT "c:\\secret" } =SUM(A1)'],
    ['placeholders of templates', '{{name}} ${x} {name}'],
    ['quotes and blanks', '  “甲”  "乙" \'丙\'  '],
    ['characters beyond the first plane', '𠮷野家🙂'],
  ])('takes %s as text', async (_, text) => {
    const [block] = await readBack(paragraph(text));
    expect(block).toMatchObject({ text });
  });

  it('leaves out what XML cannot hold, and takes every line end as one', async () => {
    const [block] = await readBack(paragraph('甲\u0000\u0008乙\uffff丙\ud800丁\udc00戊\r\n己\r庚'));
    expect(block).toMatchObject({ text: '甲乙丙丁戊\n己\n庚' });
  });

  it('lets what is open stand out, and nothing else', async () => {
    const xml = await xmlOf({ kind: 'paragraph', text: [{ text: '已写' }, { text: '（待填）', isOpen: true }] });
    expect(
      [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*?w:highlight(?:(?!<\/w:r>).)*?<w:t[^>]*>([^<]*)/g)].map(([, t]) => t),
    ).toEqual(['（待填）']);
  });

  it('keeps who signs, and when, on a page with the paragraphs before', async () => {
    const end = (text: string): DocumentPlanBlock => ({ kind: 'paragraph', text: [{ text }], place: 'end' });
    const xml = await xmlOf(
      paragraph('一'),
      paragraph('二'),
      paragraph('三'),
      end('盖章'),
      end('日期'),
      paragraph('四'),
    );
    const kept = xml
      .split('<w:p>')
      .slice(1)
      .map((part) => part.includes('<w:keepNext/>'));
    expect(kept).toEqual([false, true, true, true, false, false]);
  });

  it('repeats the heading of a table, and lets no row be torn apart', async () => {
    const rows = (await xmlOf(table)).split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('has tables as wide as the page they are on', async () => {
    const widths = async (isLandscape: boolean) => {
      const xml = await xmlOf({ kind: 'page', isLandscape }, table);
      return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    };
    expect(await widths(false)).toEqual([2948, 5896]);
    expect(await widths(true)).toEqual([4856, 9713]);
  });

  it('keeps two tables apart', async () => {
    expect((await readBack(table, table)).filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });

  it('is on A4, upright or across as planned, with the number on every page', async () => {
    const xml = await xmlOf(paragraph('甲'), { kind: 'page', isLandscape: true }, paragraph('乙'));
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => [width, height]);
    expect(sizes).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
    ]);
    expect(xml.match(/<w:footerReference /g)).toHaveLength(2);
  });

  it('is set in the fonts of official papers', async () => {
    const { 'word/styles.xml': styles = '' } = await partsOf(paragraph('甲'));
    const fontOf = (id: string) =>
      new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*w:eastAsia="([^"]*)"`).exec(styles)?.[1];
    expect(['Title', 'Heading1', 'Heading2', 'TableText', 'TableHead'].map(fontOf)).toEqual([
      '宋体',
      '黑体',
      '楷体',
      '宋体',
      '黑体',
    ]);
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋".*<\/w:docDefaults>/);
  });
});
