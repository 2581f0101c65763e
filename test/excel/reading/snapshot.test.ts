import { evaluate } from '../../../src/core/evaluate';
import { HostProblem, onCellEdit, takeSnapshot } from '../../../src/excel';
import type { HostSheetData } from '../../../workbench/host';
import { cost, FORM, open, problemOf } from '../support';

jest.setTimeout(60_000);

const cells = (sheet: string, rows: (string | number)[][]): HostSheetData => ({ name: sheet, rows });

describe('what a snapshot has', () => {
  it('has values, errors, dates and percents as files give them, from where they begin', async () => {
    open([
      {
        name: '表',
        origin: { row: 2, column: 1 },
        rows: [['名称', 0.95, 45292, true], [], [null, { fault: '#N/A' }, 3.5]],
        formats: [[null, '0.00%', 'yyyy/m/d', null], undefined, [null, null, '#,##0.00']],
      },
    ]);
    expect(await takeSnapshot()).toEqual({
      sheets: [
        {
          name: '表',
          visibility: 'visible',
          origin: { row: 2, column: 1 },
          rows: [['名称', 0.95, 45292, true], [], [null, { fault: '#N/A' }, 3.5]],
          formats: [[null, '0.00%', 'yyyy/m/d'], undefined, undefined],
          merges: 'unknown',
        },
      ],
    });
  });

  it('has the cells of hidden sheets and of hidden and filtered rows, none of very hidden sheets', async () => {
    open([
      { ...cells('明细', [['a'], ['b'], ['c']]), rowLines: [{ index: 1, hidden: true }] },
      { ...cells('隐藏', [['d']]), visibility: 'hidden' },
      { ...cells('深藏', [['e']]), visibility: 'veryHidden' },
    ]);
    const { sheets } = await takeSnapshot();
    expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows])).toEqual([
      ['明细', 'visible', [['a'], ['b'], ['c']]],
      ['隐藏', 'hidden', [['d']]],
      ['深藏', 'veryHidden', []],
    ]);
  });

  it.each(["It's", "'项目' 1", 'a!b', 'R1C1', 'ئۇيغۇر', '__proto__', 'constructor', ' 前后 ', 'A1', '=1+1'])(
    'reads the sheet called %s',
    async (name) => {
      // Excel allows no apostrophe at either end of a name.
      const legal = name.replace(/^'|'$/g, '’');
      open([cells(legal, [['x', 1]])]);
      expect((await takeSnapshot()).sheets[0]).toMatchObject({ name: legal, rows: [['x', 1]] });
    },
  );

  it('reads protected sheets', async () => {
    open({ sheets: [{ ...cells('表', [['a']]), protection: {} }], structureProtected: true });
    expect((await takeSnapshot()).sheets[0]?.rows).toEqual([['a']]);
  });

  it('reads merged cells, tables and empty sheets as they are', async () => {
    open([
      {
        name: '表',
        rows: [
          ['合并', null, 1],
          ['甲', '乙', 2],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        tables: [{ name: 'T', area: { top: 1, left: 0, bottom: 1, right: 2 } }],
      },
      { name: '空' },
    ]);
    const { sheets } = await takeSnapshot();
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [
        ['合并', null, 1],
        ['甲', '乙', 2],
      ],
      [],
    ]);
  });
});

describe('what a snapshot costs', () => {
  it.each([1, 60])('takes three syncs for %s sheets and clears nothing', async (count) => {
    const host = open(Array.from({ length: count }, (_, index) => ({ ...FORM, name: `表${String(index)}` })));
    host.person.type('表0!Z1', 'typed');
    const spent = await cost(host, () => takeSnapshot());
    expect(spent).toEqual({ syncs: 3, writes: 0, undoSteps: 0, cleared: [] });
    expect(host.person.undo()).toBe(true);
    expect(host.kept).toBe(0);
  });

  it('reads more than 200,000 cells in blocks and tells how far it is', async () => {
    const rows = Array.from({ length: 4500 }, (_, row) => Array.from({ length: 100 }, (_, column) => row + column));
    const host = open([cells('大表', rows)]);
    const progress: [number, number][] = [];
    const spent = await cost(host, async () => {
      const { sheets } = await takeSnapshot({ onProgress: (done, of) => progress.push([done, of]) });
      expect(sheets[0]?.rows).toEqual(rows);
    });
    expect(spent.syncs).toBe(5);
    expect(progress).toEqual([
      [0, 450_000],
      [200_000, 450_000],
      [400_000, 450_000],
      [450_000, 450_000],
    ]);
  });

  it('stays within 5 MB an answer, however long the texts are', async () => {
    const text = '绩效评价'.repeat(60);
    const rows = Array.from({ length: 400 }, () => Array.from({ length: 40 }, () => text));
    const host = open([cells('长文', rows)]);
    expect((await takeSnapshot()).sheets[0]?.rows).toEqual(rows);
    expect(host.counters.bytesOut).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('asks again in parts where Excel gives no values, as it does for too many cells', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => [row, row * 2]);
    const host = open([cells('表', rows), cells('另', [['x']])]);
    const request = host.request.bind(host);
    host.request = async (body, flags) => {
      const reply = await request(body, flags);
      const answer = JSON.parse(reply.body) as { Results: { Value: { Values?: unknown[][] | null } | null }[] };
      for (const { Value } of answer.Results) if (Value?.Values && Value.Values.length > 2) Value.Values = null;
      return { ...reply, body: JSON.stringify(answer) };
    };
    expect((await takeSnapshot()).sheets.map((sheet) => sheet.rows)).toEqual([rows, [['x']]]);
  });

  it('refuses a sheet with a stray cell far away, and names the cell', async () => {
    const host = open([{ name: '表', rows: [['a']] }]);
    host.person.type('表!XFD1048576', 'x');
    await expect(takeSnapshot()).rejects.toMatchObject({
      problem: { id: 'excel.sheet-too-large', data: { sheet: '表', cell: 'XFD1048576' } },
    });
  });
});

describe('what comes in between', () => {
  it('is cancelled before it begins, and on the way', async () => {
    const rows = Array.from({ length: 5000 }, () => Array.from({ length: 100 }, () => 1));
    open([cells('大表', rows)]);
    expect(await problemOf(takeSnapshot({ signal: AbortSignal.abort() }))).toBe('excel.cancelled');
    const controller = new AbortController();
    const taken = takeSnapshot({ signal: controller.signal, onProgress: (done) => done > 0 && controller.abort() });
    expect(await problemOf(taken)).toBe('excel.cancelled');
  });

  it('says that the workbook was closed', async () => {
    const host = open([FORM]);
    host.close();
    await expect(takeSnapshot()).rejects.toBeInstanceOf(HostProblem);
    expect(await problemOf(takeSnapshot())).toBe('excel.closed');
  });

  it('leaves out what stood on a sheet that is deleted on the way', async () => {
    const host = open([FORM, cells('另一张', [['x']])]);
    const request = host.request.bind(host);
    let requests = 0;
    host.request = async (body, flags) => {
      requests += 1;
      if (requests === 3) host.person.deleteSheet('另一张');
      return request(body, flags);
    };
    const { sheets } = await takeSnapshot();
    expect(sheets.map(({ rows }) => rows.length)).toEqual([4, 0]);
  });

  it('waits while a cell is edited, says so, and goes on by itself', async () => {
    const host = open([FORM]);
    const heard: boolean[] = [];
    const stop = onCellEdit((waiting) => {
      heard.push(waiting);
      setTimeout(() => {
        host.person.finishEditing();
      }, 5);
    });
    host.person.startEditing();
    expect((await takeSnapshot()).sheets).toHaveLength(1);
    expect(heard).toEqual([true, false]);
    stop();
  });

  it('can be cancelled while it waits for a cell', async () => {
    const host = open([FORM]);
    const controller = new AbortController();
    const stop = onCellEdit((waiting) => {
      if (waiting) controller.abort();
    });
    host.person.startEditing();
    expect(await problemOf(takeSnapshot({ signal: controller.signal }))).toBe('excel.cancelled');
    host.person.finishEditing();
    stop();
  });
});

it('finds a table of the snapshot', async () => {
  open([FORM]);
  const { projects } = evaluate(await takeSnapshot());
  expect(projects.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
    '培训场次',
    '合格率',
    '政策知晓度',
  ]);
});
