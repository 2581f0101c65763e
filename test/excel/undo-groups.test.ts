/** What is written is one step to undo where Excel groups, and is written all the same where it refuses to. */
import type * as Face from '../../src/excel';
import { FORM, open } from './support';

const AT = { sheet: '自评表', row: 1, column: 6 };

/** The face as it is when a page opens: what it learnt about undo in another session is forgotten. */
function newSession(): typeof Face {
  let face: typeof Face | undefined;
  jest.isolateModules(() => {
    face = jest.requireActual<typeof Face>('../../src/excel');
  });
  if (!face) throw new Error('no face');
  return face;
}

/** Excel with a run of its own: groups are refused with a code, before or after the first request was carried out. */
function refusing(code: string, begun = false) {
  const host = open([FORM], { requirementSets: { ExcelApi: '1.20' } });
  const real = Excel.run.bind(Excel) as (
    options: object,
    work: (context: never) => Promise<unknown>,
  ) => Promise<unknown>;
  const grouped: boolean[] = [];
  jest.spyOn(Excel, 'run').mockImplementation((async (
    options: Excel.RunOptions,
    work: (context: never) => Promise<unknown>,
  ) => {
    const isGroup = options.mergeUndoGroup === true;
    grouped.push(isGroup);
    if (!isGroup) return real(options, work);
    const refusal = Object.assign(new Error(code), { code });
    if (!begun) throw refusal;
    await real(options, async (context) => work(context));
    throw refusal;
  }) as unknown as typeof Excel.run);
  return { host, grouped };
}

afterEach(() => {
  jest.restoreAllMocks();
});

it.each([
  ['1.17', [false, false]],
  ['1.20', [false, true]],
])('ExcelApi %s: reads are never grouped, writes where Excel can', async (version, expected) => {
  open([FORM], { requirementSets: { ExcelApi: version } });
  const run = jest.spyOn(Excel, 'run');
  const { takeSnapshot, writeCell } = newSession();
  await takeSnapshot();
  await writeCell(AT, '9', 9.5);
  expect(run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup === true)).toEqual(expected);
});

it.each(['UndoNotSupported', 'GeneralException', 'InvalidArgument', 'InternalError'])(
  '%s: the cell is written without a group, and groups are not tried again',
  async (code) => {
    const { host, grouped } = refusing(code);
    const { writeCell } = newSession();
    await writeCell(AT, '9', 9.5);
    await writeCell(AT, '9.5', 8);
    expect(host.person.values('自评表!G2')).toEqual([[8]]);
    expect(grouped).toEqual([true, false, false]);
  },
);

it('another refusal is said, and nothing is tried twice', async () => {
  const { grouped } = refusing('AccessDenied');
  const { writeCell } = newSession();
  await expect(writeCell(AT, '9', 9.5)).rejects.toMatchObject({ problem: { id: 'excel.protected' } });
  expect(grouped).toEqual([true]);
});

it('a failure that has nothing to do with groups does not end them', async () => {
  const { host, grouped } = refusing('GeneralException');
  const { writeCell } = newSession();
  const allowed = host.faults.refuse('Range.values');
  await expect(writeCell(AT, '9', 9.5)).rejects.toMatchObject({ problem: { id: 'excel.failed' } });
  allowed();
  await writeCell(AT, '9', 9.5);
  expect(grouped).toEqual([true, false, true, false]);
});

it('what was carried out is not carried out twice', async () => {
  const { grouped } = refusing('GeneralException', true);
  const { writeSheets } = newSession();
  const plan = { name: '汇总', marker: 'performance-evaluation:t', widths: [], heights: {}, merges: [], charts: [] };
  const cells = [{ row: 0, column: 0, value: '汇总', style: 'title' as const }];
  await expect(writeSheets([{ ...plan, cells, frozenRows: 0, landscape: true }])).rejects.toThrow();
  expect(grouped).toEqual([true]);
});

it('UndoNotSupported after the first request: said, and the next try does not group', async () => {
  const { host, grouped } = refusing('UndoNotSupported', true);
  const { writeCell } = newSession();
  await expect(writeCell(AT, '9', 9.5)).rejects.toMatchObject({ problem: { id: 'excel.undo' } });
  await writeCell(AT, '9.5', 8);
  expect(host.person.values('自评表!G2')).toEqual([[8]]);
  expect(grouped).toEqual([true, false]);
});
