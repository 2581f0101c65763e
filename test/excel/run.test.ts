/** What all calls share: cell-edit mode, grouping for undo, errors in words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageIds, placeholders, type Language } from '../../src/core/messages';
import { HostProblem, onCellEdit, refreshSnapshot, takeSnapshot, watch, writeCell } from '../../src/excel';
import { toHostProblem } from '../../src/excel/errors';
import { FORM, open, problemOf, quiet } from './support';

/** Lets the host work until something is so; the test's own limit ends what never is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('cell-edit mode', () => {
  it('makes a write wait, and carries it out once', async () => {
    const host = open([FORM]);
    const heard: boolean[] = [];
    const stop = onCellEdit((waiting) => heard.push(waiting));
    host.person.startEditing();
    const written = writeCell({ sheet: '自评表', row: 1, column: 6 }, '9', 9.5);
    await until(() => heard.length > 0);
    expect([heard, host.person.values('自评表!G2')]).toEqual([[true], [[9]]]);
    host.person.finishEditing();
    await written;
    expect([heard, host.person.values('自评表!G2')]).toEqual([[true, false], [[9.5]]]);
    expect(host.book.journal.depth).toBe(1);
    stop();
  });

  it('is never told while somebody just fills in cells: what looks at changes waits silently', async () => {
    const host = open([FORM]);
    const heard: boolean[] = [];
    const changes: unknown[] = [];
    const stopEdit = onCellEdit((waiting) => heard.push(waiting));
    const snapshot = await takeSnapshot();
    const stop = await watch({ onChange: (changed) => changes.push(...changed) }, 1);
    host.person.type('自评表!E2', '19场');
    host.person.startEditing();
    const refreshed = refreshSnapshot(snapshot, [{ sheet: '自评表', area: { top: 1, left: 4, bottom: 1, right: 4 } }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([heard, changes]).toEqual([[], []]);
    host.person.finishEditing();
    expect((await refreshed).sheets[0]?.rows[1]?.[4]).toBe('19场');
    await quiet(host, 1);
    expect([heard, changes]).toEqual([[], [expect.objectContaining({ sheet: '自评表' })]]);
    await stop();
    stopEdit();
  });

  it('is told once for several calls that wait', async () => {
    const host = open([FORM]);
    const heard: boolean[] = [];
    const stop = onCellEdit((waiting) => heard.push(waiting));
    host.person.startEditing();
    const calls = [takeSnapshot(), takeSnapshot()];
    await until(() => heard.length > 0);
    host.person.finishEditing();
    await Promise.all(calls);
    expect(heard).toEqual([true, false]);
    stop();
  });

  it('is said in words where the host does not wait', async () => {
    const host = open([FORM]);
    const request = host.request.bind(host);
    host.request = (body, flags) => request(body, flags & ~64);
    host.person.startEditing();
    expect(await problemOf(takeSnapshot())).toBe('excel.cell-edit');
  });

  it('that begins half-way starts the work over', async () => {
    const host = open([FORM]);
    const request = host.request.bind(host);
    let requests = 0;
    host.request = async (body, flags) => {
      requests += 1;
      if (requests === 2) host.person.startEditing();
      if (requests === 3) setTimeout(() => host.person.finishEditing(), 10);
      return request(body, flags);
    };
    expect((await takeSnapshot()).sheets[0]?.rows).toEqual(
      FORM.rows?.map((row) => row.filter((cell) => cell !== null)),
    );
  });
});

describe('errors', () => {
  it.each([
    [{ code: 'AccessDenied' }, 'excel.protected'],
    [{ code: 'ItemNotFound' }, 'excel.gone'],
    [{ code: 'ConnectionFailure' }, 'excel.closed'],
    // As Microsoft lists them (error handling, and the troubleshooting page).
    [{ code: 'InactiveWorkbook' }, 'excel.other-workbook'],
    [{ code: 'NotImplemented' }, 'excel.unsupported'],
    [{ code: 'UndoNotSupported' }, 'excel.undo'],
    [{ code: 'MemoryLimitReached' }, 'excel.memory'],
    [{ code: 'OperationCellsExceedLimit' }, 'excel.too-large'],
    [{ code: 'EmptyChartSeries' }, 'excel.chart-empty'],
    [{ code: 'ServiceNotAvailable' }, 'excel.busy'],
    [{ code: 'Conflict' }, 'excel.conflict'],
    // With another workbook in front; of any other member the code says nothing.
    [{ code: 'GeneralException', debugInfo: { errorLocation: 'WorksheetCollection.add' } }, 'excel.other-workbook'],
    [{ code: 'GeneralException', debugInfo: { errorLocation: 'Range.values' } }, 'excel.failed'],
    [{ code: 'GeneralException' }, 'excel.failed'],
    [{ code: 'NeverHeardOf' }, 'excel.failed'],
    [{ code: 7 }, 'excel.failed'],
    [new TypeError('x'), 'excel.failed'],
    [null, 'excel.failed'],
    ['text', 'excel.failed'],
  ])('%j has words', (error, id) => {
    const { problem, cause } = toHostProblem(error);
    expect(problem.id).toBe(id);
    expect(cause).toBe(error);
  });

  it('are kept as they are when they have words already', () => {
    const problem = new HostProblem('excel.cancelled');
    expect(toHostProblem(problem)).toBe(problem);
  });

  it('have words for every id that the code names, and no others, in both languages', () => {
    const folder = resolve('src/excel');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const named = new Set([...code.matchAll(/'(excel\.[a-z-]+)'/g)].map(([, id]) => id ?? ''));
    const texts = (language: Language) => messageIds(language).filter((id) => id.startsWith('excel.'));
    expect([...texts('zh')].sort()).toEqual([...named].sort());
    expect(texts('en')).toEqual(texts('zh'));
    for (const id of texts('zh')) expect(placeholders(id, 'en')).toEqual(placeholders(id, 'zh'));
  });
});
