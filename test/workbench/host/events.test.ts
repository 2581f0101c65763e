import { type OfficeSession, startOffice } from '../../../workbench/host/jest';
import { batch, sheet1, startSheet, workbookWith } from './support';

type Listen = (context: Excel.RequestContext, handler: (event: unknown) => Promise<void>) => unknown;

/** Listens, and gives the list that fills with events. */
async function listening<E = Record<string, unknown>>(session: OfficeSession, listen: Listen): Promise<E[]> {
  const heard: E[] = [];
  await session.run(async (context) => {
    listen(context, (event) => {
      heard.push(event as E);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('changes', () => {
  test('a person’s edit is heard with its address and values', async () => {
    const session = startSheet([[1]]);
    const heard = await listening<Excel.WorksheetChangedEventArgs>(session, ({ workbook }, handler) =>
      workbook.worksheets.onChanged.add(handler),
    );
    session.host.person.type('Sheet1!A1', '95%');
    session.host.person.type('Sheet1!B2:C2', [['a', 'b']]);
    await session.host.settled();
    expect(heard).toMatchObject([
      {
        address: 'A1',
        changeType: 'RangeEdited',
        triggerSource: 'Unknown',
        details: { valueBefore: 1, valueAfter: 0.95 },
      },
      { address: 'B2:C2', details: undefined },
    ]);
  });

  test('the add-in’s own writes are marked as such', async () => {
    const session = startSheet();
    const heard = await listening(session, (context, handler) => sheet1(context).onChanged.add(handler));
    await batch(session, (context) => (sheet1(context).getRange('A1').values = [[1]]));
    await session.host.settled();
    expect(heard).toMatchObject([{ address: 'A1', triggerSource: 'ThisLocalAddin' }]);
  });

  test('the event leads to its range', async () => {
    const session = startSheet();
    const heard = await listening<Excel.WorksheetChangedEventArgs>(session, ({ workbook }, handler) =>
      workbook.worksheets.onChanged.add(handler),
    );
    session.host.person.type('Sheet1!B2', 'here');
    await session.host.settled();
    const values = await session.run(async (context) => {
      const range = heard[0]?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([['here']]);
  });

  test('whoever listens to one sheet does not hear another', async () => {
    const session = startOffice(workbookWith('Sheet1', 'Sheet2'));
    const heard = await listening(session, (context, handler) => sheet1(context).onChanged.add(handler));
    session.host.person.type('Sheet2!A1', 1);
    await session.host.settled();
    expect(heard).toEqual([]);
  });

  test('who no longer listens, or has switched events off, hears nothing', async () => {
    const session = startSheet();
    const heard: unknown[] = [];
    const handler = await session.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
      await context.sync();
      return added;
    });
    await batch(session, ({ runtime }) => (runtime.enableEvents = false));
    session.host.person.type('Sheet1!A1', 1);
    await batch(session, ({ runtime }) => (runtime.enableEvents = true));
    await session.host.settled();
    expect(heard).toEqual([]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    const pushed = session.host.counters.messages;
    session.host.person.type('Sheet1!A1', 2);
    await session.host.settled();
    expect([heard.length, session.host.counters.messages - pushed]).toEqual([0, 0]);
  });
});

test('what happens to sheets is heard', async () => {
  const session = startOffice(workbookWith('Sheet1', 'Sheet2'));
  const heard = await listening<{ type: string }>(session, ({ workbook: { worksheets } }, handler) => {
    worksheets.onActivated.add(handler);
    worksheets.onAdded.add(handler);
    worksheets.onDeactivated.add(handler);
    worksheets.onDeleted.add(handler);
    worksheets.onNameChanged.add(handler);
    worksheets.onSelectionChanged.add(handler);
    worksheets.onVisibilityChanged.add(handler);
  });
  const { person, book } = session.host;
  const id = book.findSheet('Sheet2')?.id;
  person.renameSheet('Sheet2', '检查结果');
  person.select('检查结果!B2');
  person.show('Sheet1', 'hidden');
  person.addSheet('新');
  person.activate('新');
  person.deleteSheet('检查结果');
  await session.host.settled();
  const first = book.sheets[0]?.id;
  expect(heard).toMatchObject([
    { type: 'WorksheetNameChanged', worksheetId: id, nameBefore: 'Sheet2', nameAfter: '检查结果' },
    { type: 'WorksheetDeactivated', worksheetId: first },
    { type: 'WorksheetActivated', worksheetId: id },
    { type: 'WorksheetSelectionChanged', worksheetId: id, address: 'B2' },
    { type: 'WorksheetVisibilityChanged', worksheetId: first, visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    { type: 'WorksheetAdded' },
    { type: 'WorksheetDeactivated', worksheetId: id },
    { type: 'WorksheetActivated' },
    { type: 'WorksheetDeleted', worksheetId: id },
  ]);
});

test('a number format that is changed is heard of', async () => {
  const session = startSheet([[0.5]]);
  const heard: string[] = [];
  await batch(session, ({ workbook }) =>
    workbook.worksheets.onFormatChanged.add(({ address }) => Promise.resolve(void heard.push(address))),
  );
  session.host.person.format('Sheet1!A1:B2', '0%');
  await session.host.settled();
  expect(heard).toEqual(['A1:B2']);
  expect(session.host.person.cell('Sheet1!A1').text).toBe('50%');
});
