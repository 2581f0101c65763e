import { strToU8, zipSync } from 'fflate';
import { render } from '../../src/core/messages';
import type { DocumentBlock } from '../../src/core/model';
import { FileProblem, readEvaluationFile, readWordFile, readWorkbookFile } from '../../src/files';
import { BOOK, document, part, row, run, table, wordFile } from './word';

/** A block as a test writes it: text, or the cells of a table by row, each with its columns. */
function shown(block: DocumentBlock): unknown {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map((cells) =>
    cells.map(({ text, left, right, isContinued }) => {
      const columns = left === right ? String(left) : `${String(left)}-${String(right)}`;
      return `${columns} ${isContinued ? '^' : text}`;
    }),
  );
}

async function blocksOf(xml: string, parts: Parameters<typeof document>[1] = {}): Promise<unknown[]> {
  const { blocks } = await readWordFile(document(xml, parts), 'a.docx');
  return blocks.map(shown);
}

describe('a Word file', () => {
  it('is its paragraphs and tables in their order, named after the file', async () => {
    const bytes = wordFile(['一、评价结论', '综合得分91.5分，\n等级为“优”。', '', [['决策', '20']], 'A < B & C']);
    const { name, blocks } = await readWordFile(bytes, 'reports/评价报告[终稿].docx');
    expect(name).toBe('评价报告[终稿]');
    expect(blocks.map(shown)).toEqual([
      '一、评价结论',
      '综合得分91.5分，\n等级为“优”。',
      [['0 决策', '1 20']],
      'A < B & C',
    ]);
  });

  it.each<[what: string, xml: string, lines: unknown[]]>([
    [
      'formatted parts, links and insertions',
      `<w:p>${run('一')}<w:hyperlink>${run('二')}</w:hyperlink><w:ins>${run('三')}</w:ins></w:p>`,
      ['一二三'],
    ],
    [
      'contents of controls',
      `<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:p>${run('一')}</w:p></w:sdtContent></w:sdt>`,
      ['一'],
    ],
    [
      'nothing that was deleted or moved away',
      `<w:p>${run('一')}<w:del><w:r><w:delText>二</w:delText></w:r></w:del><w:moveFrom>${run('三')}</w:moveFrom></w:p>`,
      ['一'],
    ],
    ['no codes of fields', `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('一')}</w:p>`, ['一']],
    [
      'what a field shows, and not the field within its code',
      `<w:p>${field('begin')}${run('IF ')}${field('begin')}${field('separate')}${run('码')}${field('end')}${field('separate')}${run('果')}${field('end')}${run('文')}</w:p>`,
      ['果文'],
    ],
    [
      'the text behind a field that was never closed',
      `<w:p>${field('begin')}${run('码')}</w:p><w:p>${run('文')}</w:p>`,
      ['文'],
    ],
    [
      'tabs and breaks',
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>',
      ['一\t二\n三'],
    ],
    [
      'paragraphs of which the mark was deleted as one',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('一')}</w:p><w:p>${run('二')}</w:p>`,
      ['一二'],
    ],
    [
      'no hidden text, and that which is no longer hidden',
      `<w:p>${run('一', '<w:vanish/>')}${run('二', '<w:vanish w:val="0"/>')}${run('三', '<w:rStyle w:val="hid"/>')}</w:p>`,
      ['二'],
    ],
    ['the text whose mark alone is hidden', `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('一')}</w:p>`, ['一']],
    [
      'a drawn box once, behind its paragraph',
      `<w:p>${run('一')}<w:r><mc:AlternateContent><mc:Choice>${run('x')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('二')}</w:p>`,
      ['一二', '框'],
    ],
    [
      'a box drawn in the newer way, once',
      `<w:p>${run('一')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:p><wp:t>x</wp:t></wp:p><wps:txbx xmlns:wps="urn:wps">${box('框')}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['一', '框'],
    ],
    [
      'nothing of other namespaces',
      `<w:p>${run('一')}<z:r xmlns:z="urn:z"><z:t>x</z:t><w:t>y</w:t></z:r></w:p><z:p xmlns:z="urn:z">${run('z')}</z:p>`,
      ['一'],
    ],
    [
      'no former properties',
      `<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="h1"/></w:pPr></w:pPrChange></w:pPr>${run('一')}</w:p>`,
      ['一'],
    ],
    [
      'no line of the table of contents',
      `<w:p><w:pPr><w:pStyle w:val="toc1"/></w:pPr>${run('一、概况 3')}</w:p><w:p>${run('一、概况')}</w:p>`,
      ['一、概况'],
    ],
  ])('has %s', async (_, xml, lines) => {
    expect(await blocksOf(xml, STYLES)).toEqual(lines);
  });

  it('says how deep its headings are', async () => {
    const style = (id: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(id)}</w:p>`;
    const own = `<w:p><w:pPr><w:pStyle w:val="h1"/><w:outlineLvl w:val="9"/></w:pPr>${run('正文')}</w:p>`;
    const xml = ['h1', 'based', 'named', 'toc0', 'loop'].map(style).join('') + own;
    const { blocks } = await readWordFile(document(xml, STYLES), 'a.docx');
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.level])).toEqual([
      ['h1', 1],
      ['based', 1],
      ['named', 3],
      ['toc0', null],
      ['loop', null],
      ['正文', null],
    ]);
  });

  it('has footnotes and endnotes behind the paragraph that refers to them, counted as they come', async () => {
    const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;
    const notes = (kind: string) =>
      strToU8(
        `<w:${kind}s ${BOOK}><w:${kind} w:id="0" w:type="separator"><w:p>${run('线')}</w:p></w:${kind}>` +
          [1, 2, 3]
            .map((id) => `<w:${kind} w:id="${String(id)}"><w:p>${run(`${kind}${String(id)}`)}</w:p></w:${kind}>`)
            .join('') +
          `</w:${kind}s>`,
      );
    const xml = `<w:p>${run('一')}${refer('footnote', 2)}${refer('endnote', 1)}</w:p><w:p>${run('二')}${refer('footnote', 1)}</w:p>`;
    const parts = { ...part('footnotes', notes('footnote')), ...part('endnotes', notes('endnote')) };
    const { blocks } = await readWordFile(document(xml, parts), 'a.docx');
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.note])).toEqual([
      ['一', null],
      ['footnote2', { kind: 'footnote', number: 1 }],
      ['endnote1', { kind: 'endnote', number: 1 }],
      ['二', null],
      ['footnote1', { kind: 'footnote', number: 2 }],
    ]);
  });

  describe('tables', () => {
    it.each<[what: string, xml: string, blocks: unknown[]]>([
      [
        'merged cells, across and down',
        table(row(['甲', 'gridSpan w:val="2"'], ['乙', 'vMerge w:val="restart"']), row(['1'], ['2'], ['', 'vMerge'])),
        [
          [
            ['0-1 甲', '2 乙'],
            ['0 1', '1 2', '2 ^'],
          ],
        ],
      ],
      [
        'cells joined in the old way',
        table(row(['甲', 'hMerge w:val="restart"'], ['', 'hMerge'], ['乙']), row(['1'], ['2'], ['3'])),
        [
          [
            ['0-1 甲', '2 乙'],
            ['0 1', '1 2', '2 3'],
          ],
        ],
      ],
      [
        'rows that begin further to the right',
        table(row(['甲'], ['乙']), row('gridBefore w:val="1"', ['1'])),
        [[['0 甲', '1 乙'], ['1 1']]],
      ],
      [
        'no rows and cells that were deleted or are hidden',
        table(
          row(['甲'], ['乙', 'cellDel w:id="1"'], ['丙']),
          row('del w:id="1"', ['1'], ['2']),
          row('hidden', ['3'], ['4']),
        ),
        [[['0 甲', '1 丙']]],
      ],
      [
        'borders that miss each other by a hair as one',
        table(
          [1000, 60, 1940, 2000],
          row(['甲'], ['乙', 'gridSpan w:val="2"'], ['丙']),
          row(['1', 'gridSpan w:val="2"'], ['2'], ['3']),
        ),
        [
          [
            ['0 甲', '1 乙', '2 丙'],
            ['0 1', '1 2', '2 3'],
          ],
        ],
      ],
      [
        'borders that stand apart as two',
        table(
          [1000, 300, 1700, 2000],
          row(['甲'], ['乙', 'gridSpan w:val="2"'], ['丙']),
          row(['1', 'gridSpan w:val="2"'], ['2'], ['3']),
        ),
        [
          [
            ['0 甲', '1-2 乙', '3 丙'],
            ['0-1 1', '2 2', '3 3'],
          ],
        ],
      ],
      [
        'a cell that is itself that narrow',
        table([1000, 60, 1940], row(['甲'], [''], ['乙']), row(['1', 'gridSpan w:val="2"'], ['2'])),
        [
          [
            ['0 甲', '1 ', '2 乙'],
            ['0-1 1', '2 2'],
          ],
        ],
      ],
      [
        'several paragraphs and a box in a cell',
        table(row(['甲'], [`一</w:t></w:r></w:p><w:p><w:r><w:t>二`])),
        [[['0 甲', '1 一\n二']]],
      ],
      [
        'a table in a cell behind the table',
        table(row([`外`], [`内</w:t></w:r></w:p>${table(row(['1'], ['2']))}<w:p><w:r><w:t>后`])),
        [[['0 外', '1 内\n后']], [['0 1', '1 2']]],
      ],
      [
        'the contents of a frame as they stand',
        table(row([`前</w:t></w:r></w:p>${table(row(['1'], ['2']))}<w:p><w:r><w:t>后`])),
        ['前', [['0 1', '1 2']], '后'],
      ],
    ])('have %s', async (_, xml, blocks) => {
      expect(await blocksOf(xml)).toEqual(blocks);
    });
  });

  describe('automatic numbers', () => {
    const numbered = (list: number, depth: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${text === '' ? '' : run(text)}</w:p>`;
    const level = (at: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
    const NUMBERING = part(
      'numbering',
      strToU8(
        `<w:numbering ${BOOK}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/><w:pStyle w:val="h1"/>')}` +
          `${level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>` +
          `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '·')}</w:abstractNum>` +
          `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
          `<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
      ),
    );

    it('are written before their text', async () => {
      const xml = [
        [1, 0, '甲'],
        [1, 1, '乙'],
        [1, 1, '丙'],
        [1, 2, '丁'],
        [1, 0, '戊'],
        [1, 1, '己'],
        [2, 0, '一'],
        [2, 1, '点'],
        [3, 0, '五'],
        [3, 0, '六'],
        [9, 0, '无'],
      ] as const;
      expect(await blocksOf(xml.map((item) => numbered(item[0], item[1], item[2])).join(''), NUMBERING)).toEqual([
        '一、甲',
        '（一）乙',
        '（二）丙',
        '1.2.1 丁',
        '二、戊',
        '（一）己',
        '1. 一',
        '点',
        '5. 五',
        '6. 六',
        '无',
      ]);
    });

    it('come with a style, and count the rows of a table', async () => {
      const style = `<w:p><w:pPr><w:pStyle w:val="h1"/></w:pPr>${run('甲')}</w:p>`;
      const cell = (text: string) => `</w:t></w:r></w:p>${numbered(2, 0, text)}<w:p><w:r><w:t>`;
      const xml = style + style + table(row([cell('')], ['a']), row([cell('')], ['b']));
      expect(await blocksOf(xml, { ...STYLES, ...NUMBERING })).toEqual([
        '一、甲',
        '二、甲',
        [
          ['0 1.', '1 a'],
          ['0 2.', '1 b'],
        ],
      ]);
    });
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'files.empty'],
    ['text', strToU8('报告'), 'files.not-word'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'files.not-word'],
    ['a file cut off', wordFile(['文字']).slice(0, 200), 'files.truncated'],
    ['broken markup', wordFile([], { 'word/document.xml': strToU8('<w:document') }), 'files.damaged-word'],
    [
      'more than a computer should unpack',
      wordFile(['文字'], { 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      'files.too-large',
    ],
    [
      'more lines than any report has',
      wordFile([Array<string>(100_001).fill('字').join('\n')]),
      'files.too-many-lines',
    ],
    ['more paragraphs than any report has', wordFile(Array<string>(100_001).fill('字')), 'files.too-many-lines'],
    ['a paragraph longer than a cell', wordFile(['字'.repeat(32_768)]), 'files.text-too-long'],
  ])('%s is refused in words', async (_, bytes, id) => {
    const problem = await readWordFile(bytes, 'report.docx').then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(FileProblem);
    if (!(problem instanceof FileProblem)) return;
    expect(problem.problem.id).toBe(id);
    for (const language of ['zh', 'en'] as const) expect(render(problem.problem, language)).toContain('report.docx');
  });
});

describe('a file of either kind', () => {
  const old = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
      512,
    );
    bytes[512 + 64] = 2 * (stream.length + 1);
    bytes[512 + 66] = 2;
    return bytes;
  };
  const problemOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof FileProblem ? error.problem.id : error),
    );

  it('is told by its contents', async () => {
    const { sheets, documents } = await readEvaluationFile(wordFile(['文字']), '报告.xlsx');
    expect(sheets).toEqual([]);
    expect(documents?.map(({ blocks }) => blocks.map(shown))).toEqual([['文字']]);
  });

  it.each<[string, Promise<unknown>, string]>([
    ['a report where a workbook is needed', readWorkbookFile(wordFile(['文字']), 'a.docx'), 'files.is-word'],
    ['an old document', readEvaluationFile(old('WordDocument'), 'a.doc'), 'files.old-word'],
    ['an old document as a text', readWordFile(old('WordDocument'), 'a.doc'), 'files.old-word'],
    ['a document with a password', readEvaluationFile(old('EncryptedPackage'), 'a.docx'), 'files.encrypted'],
    ['half a document', readEvaluationFile(wordFile(['文字']).slice(0, 300), 'a.docx'), 'files.truncated'],
    [
      'a document with a broken part',
      readEvaluationFile(wordFile([], { 'word/document.xml': strToU8(`<w:document ${BOOK}><w:body>`) }), 'a.docx'),
      'files.damaged-word',
    ],
  ])('%s is refused in words', async (_, work, id) => {
    expect(await problemOf(work)).toBe(id);
  });
});

function field(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function box(words: string): string {
  return `<w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent>`;
}

const STYLES = part(
  'styles',
  strToU8(
    `<w:styles ${BOOK}><w:style w:styleId="h1"><w:name w:val="标题一"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
      '<w:style w:styleId="based"><w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="named"><w:name w:val="heading 3"/></w:style><w:style w:styleId="toc0"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:styleId="toc1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>' +
      '<w:style w:type="character" w:styleId="hid"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
  ),
);
