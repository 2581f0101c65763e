import { readWorkbookFile } from '../../src/files';
import { OPEN_DOCUMENT, zip } from './build';
import { compoundFile, f64, record, u16, u32, xls, xlsb, xlsText } from './build-binary';

describe('.xls', () => {
  const format = (id: number, code: string) => record(0x041e, u16(id), xlsText(code));
  const style = (formatId: number) => record(0x00e0, u16(0), u16(formatId), new Array<number>(16).fill(0));
  const styles = [...format(170, '0.0%'), ...style(0), ...style(170), ...style(14)];
  const at = (row: number, column: number, styleId = 0) => [...u16(row), ...u16(column), ...u16(styleId)];

  async function readOne(records: readonly number[], globals: readonly number[] = styles) {
    const { sheets } = await readWorkbookFile(xls(globals, [{ name: '自评表', records }]), '表.xls');
    return sheets[0];
  }

  it.each<[what: string, records: readonly number[], value: unknown]>([
    ['a number', record(0x0203, at(0, 0), f64(96.63)), 96.63],
    ['a short number in hundredths', record(0x027e, at(0, 0), u32((9663 << 2) | 3)), 96.63],
    ['half a double', record(0x027e, at(0, 0), u32(0x40580000)), 96],
    ['a text of its own', record(0x0204, at(0, 0), xlsText('决策')), '决策'],
    ['a boolean', record(0x0205, at(0, 0), [1, 0]), true],
    ['an error', record(0x0205, at(0, 0), [0x2a, 1]), { fault: '#N/A' }],
    ['a formula with a number', record(0x0006, at(0, 0), f64(12.5), u16(0), u32(0)), 12.5],
    ['a formula with true', record(0x0006, at(0, 0), [1, 0, 1, 0, 0, 0, 0xff, 0xff]), true],
    ['a formula with an error', record(0x0006, at(0, 0), [2, 0, 7, 0, 0, 0, 0xff, 0xff]), { fault: '#DIV/0!' }],
    [
      'a formula with text',
      [...record(0x0006, at(0, 0), [0, 0, 0, 0, 0, 0, 0xff, 0xff]), ...record(0x0207, xlsText('优'))],
      '优',
    ],
  ])('%s', async (_, records, value) => {
    expect((await readOne(records))?.rows).toEqual([[value]]);
  });

  it('reads several numbers in one record, and tells dates', async () => {
    const sheet = await readOne(
      record(0x00bd, at(2, 1, 1), u32((9663 << 2) | 3), u16(2), u32((45291 << 2) | 2), u16(2)),
    );
    expect(sheet).toMatchObject({
      origin: { row: 2, column: 1 },
      rows: [[96.63, 45291]],
      formats: [[null, 'yyyy/m/d']],
    });
  });

  it('reads shared texts that go on in a further record', async () => {
    const first = [...u32(2), ...u32(2), ...xlsText('产出'), ...u16(4), 1, ...xlsText('效益').slice(3)];
    const shared = [...record(0x00fc, first), ...record(0x003c, [0], [0x41, 0x42])];
    const sheet = await readOne(record(0x00fd, at(0, 0), u32(1)), [...styles, ...shared]);
    expect(sheet?.rows).toEqual([['效益AB']]);
  });

  it('knows merged areas', async () => {
    const merge = record(0x00e5, u16(1), u16(0), u16(0), u16(0), u16(3));
    const sheet = await readOne([...record(0x0204, at(0, 0), xlsText('x')), ...merge]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  it('gives the sheets in their order', async () => {
    const sheets = ['A', 'B', '__proto__'].map((name) => ({ name, records: [] }));
    const snapshot = await readWorkbookFile(xls(styles, sheets), '表.xls');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['A', 'B', '__proto__']);
  });

  it.each<[what: string, bytes: Uint8Array, id: string]>([
    ['a password', xls(record(0x002f, u16(1)), [{ name: 'A', records: [] }]), 'files.encrypted'],
    ['Excel 95', compoundFile('Book', [0]), 'files.unsupported'],
    ['an older stream', compoundFile('Workbook', record(0x0809, u16(0x0500), u16(5))), 'files.unsupported'],
    ['a Word document', compoundFile('WordDocument', [0]), 'files.old-word'],
    ['a password on a newer file', compoundFile('EncryptedPackage', [0]), 'files.encrypted'],
    ['something else', compoundFile('Contents', [0]), 'files.not-workbook'],
    [
      'a file cut off',
      xls([], [{ name: 'A', records: new Array<number>(4096).fill(0) }]).slice(0, 3000),
      'files.damaged',
    ],
  ])('%s', async (_, bytes, id) => {
    await expect(readWorkbookFile(bytes, '表.xls')).rejects.toMatchObject({
      problem: { id, data: { file: '表.xls' } },
    });
  });
});

describe('.ods', () => {
  const ods = (tables: string, styles = '') =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        `<office:document-content ${OPEN_DOCUMENT}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    });
  const table = (content: string, attributes = '') =>
    `<table:table table:name="自评表"${attributes}>${content}</table:table>`;
  const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
  const cell = (attributes: string, content = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
  const p = (content: string) => `<text:p>${content}</text:p>`;

  it.each<[what: string, cells: string, value: unknown]>([
    ['a number', cell('office:value-type="float" office:value="96.63"', p('97')), 96.63],
    ['money', cell('office:value-type="currency" office:value="1560"', p('¥1560')), 1560],
    ['a percent', cell('office:value-type="percentage" office:value="0.9663"', p('97%')), 0.9663],
    ['a date', cell('office:value-type="date" office:date-value="2023-12-31"', p('x')), 45291],
    ['a time', cell('office:value-type="date" office:date-value="2023-12-31T12:00:00"', p('x')), 45291.5],
    ['a boolean', cell('office:value-type="boolean" office:boolean-value="true"', p('TRUE')), true],
    ['an error', cell('office:value-type="string" calcext:value-type="error"', p('#REF!')), { fault: '#REF!' }],
    ['a formula never calculated', cell('table:formula="of:=1+1"'), { fault: 'uncached' }],
    [
      'paragraphs and blanks',
      cell('office:value-type="string"', p('一<text:s text:c="2"/>二 ') + p('三<text:line-break/>四')),
      '一  二 \n三\n四',
    ],
    ['parts of a text', cell('office:value-type="string"', p('<text:span>决</text:span><text:a>策</text:a>')), '决策'],
    [
      'text without its comment',
      cell('office:value-type="string"', `<office:annotation>${p('批注')}</office:annotation>${p('正文')}`),
      '正文',
    ],
    [
      'text without the text of a shape',
      cell('office:value-type="string"', `<draw:frame>${p('图')}</draw:frame>${p('正文')}`),
      '正文',
    ],
  ])('%s', async (_, cells, value) => {
    const { sheets } = await readWorkbookFile(ods(table(row(cells))), '表.ods');
    expect(sheets[0]?.rows).toEqual([[value]]);
  });

  it('tells percents and dates', async () => {
    const styles =
      '<number:percentage-style style:name="N11"><number:number number:decimal-places="2"/><number:text>%</number:text>' +
      '</number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N11"/>';
    const percent = cell('table:style-name="ce1" office:value-type="percentage" office:value="0.9663"');
    const date = cell('office:value-type="date" office:date-value="2023-12-31"');
    const { sheets } = await readWorkbookFile(
      ods(table(row(`<table:table-cell/>${percent}${date}`)), styles),
      '表.ods',
    );
    expect(sheets[0]?.formats).toEqual([['0.00%', 'yyyy/m/d']]);
  });

  it('counts repeated cells and rows, header rows and groups', async () => {
    const one = cell('office:value-type="float" office:value="1" table:number-columns-repeated="2"', p('1'));
    const tables = table(
      `<table:table-header-rows>${row(one)}</table:table-header-rows>` +
        row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="2"') +
        `<table:table-row-group>${row(`<table:table-cell/>${one}`, ' table:number-rows-repeated="2"')}</table:table-row-group>` +
        row(
          '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048571"',
        ),
    );
    const { sheets } = await readWorkbookFile(ods(tables), '表.ods');
    expect(sheets[0]?.rows).toEqual([[1, 1], [], [], [null, 1, 1], [null, 1, 1]]);
  });

  it('knows merged areas', async () => {
    const merged = cell(
      'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"',
      p('合并'),
    );
    const tables = table(row(`${merged}<table:covered-table-cell/>`));
    const { sheets } = await readWorkbookFile(ods(tables), '表.ods');
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  it('says that a password is in the way', async () => {
    const bytes = zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': new Uint8Array([1, 2, 3]),
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
    });
    await expect(readWorkbookFile(bytes, '表.ods')).rejects.toMatchObject({ problem: { id: 'files.encrypted' } });
  });
});

describe('.xlsb', () => {
  it('gives values, errors and merged areas', async () => {
    expect(await readWorkbookFile(xlsb(), '表.xlsb')).toEqual({
      sheets: [
        {
          name: '自评表',
          visibility: 'visible',
          origin: { row: 0, column: 0 },
          rows: [['指标', 96.63, { fault: '#N/A' }]],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        },
      ],
    });
  });
});

describe('.csv', () => {
  const GB18030 = Uint8Array.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31]); // 指标,1

  it.each<[what: string, bytes: Uint8Array, rows: unknown]>([
    [
      'UTF-8',
      new TextEncoder().encode('指标,得分\n"决策, 立项",20'),
      [
        ['指标', '得分'],
        ['决策, 立项', '20'],
      ],
    ],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeff指标,1'), [['指标', '1']]],
    ['GB 18030', GB18030, [['指标', '1']]],
    [
      'tabs',
      new TextEncoder().encode('指标\t得分\r\n\r\n决策, 立项\t20'),
      [['指标', '得分'], [], ['决策, 立项', '20']],
    ],
    ['quotes in quotes', new TextEncoder().encode('"""达到""\n的",1,"",""""'), [['"达到"\n的', '1', null, '"']]],
    ['a quote that is not closed', new TextEncoder().encode('a,"b,c\n'), [['a', 'b,c\n']]],
    ['text that begins like a formula', new TextEncoder().encode('=1+1,@x'), [['=1+1', '@x']]],
  ])('%s', async (_, bytes, rows) => {
    const { sheets } = await readWorkbookFile(bytes, 'a/b/自评表.csv');
    expect(sheets).toEqual([
      { name: '自评表', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: 'unknown' },
    ]);
  });
});
