/** @jest-environment jsdom */
import { startFramedOffice } from '../../../workbench/host/jest-frame';
import { EmulatedHost, FrameConversation } from '../../../workbench/host';
import { codeOf, sheet1 } from './support';

const workbook = { name: '自评.xlsx', sheets: [{ name: 'Sheet1', rows: [['a', 1]] }] };

describe('a page in a frame', () => {
  test('hears who its host is and what it supports', async () => {
    await startFramedOffice(workbook, { requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
    const { host, displayLanguage, requirements } = Office.context;
    expect([host, displayLanguage]).toEqual(['Excel', 'zh-CN']);
    expect(['1.9', '1.10'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  test('reads and writes, and hears of changes', async () => {
    const { run, host } = await startFramedOffice(workbook);
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      const range = sheet1(context).getRange('A1:B1').load('values');
      await context.sync();
      range.values = [[range.values[0]?.[1], '95%']];
      await context.sync();
    });
    host.person.type('Sheet1!C3', 'typed');
    await host.settled();
    expect(host.person.values('Sheet1!A1:B1')).toEqual([[1, 0.95]]);
    expect(heard).toEqual(['A1:B1', 'C3']);
  });

  test('gets its errors by name', async () => {
    const { run, host } = await startFramedOffice(workbook, { payloadLimit: 2000 });
    const reading = (): Promise<unknown> =>
      run(async (context) => {
        const range = sheet1(context).getRange('A1:Z99').load('values');
        await context.sync();
        return range.values;
      });
    await expect(codeOf(reading())).resolves.toBe('ResponsePayloadSizeLimitExceeded');
    host.person.startEditing();
    await expect(codeOf(reading())).resolves.toBe('InvalidOperationInCellEditMode');
    host.person.finishEditing();
    const missing = run(async (context) => {
      context.workbook.worksheets.getItem('Other').activate();
      await context.sync();
    });
    await expect(codeOf(missing)).resolves.toBe('ItemNotFound');
  });

  test('runs the commands of the ribbon', async () => {
    const { press } = await startFramedOffice(workbook);
    const pressed: string[] = [];
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await press('check-button', 'check');
    expect(pressed).toEqual(['check-button']);
  });

  test('tells the host of its pane and its ribbon; the ribbon costs the undo stack', async () => {
    const { host } = await startFramedOffice(workbook);
    host.person.type('Sheet1!A1', 'typed');
    await Office.addin.hide();
    expect(host.addIn.runtime).toBe('Background');
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'tab', controls: [{ id: 'button', enabled: false }] }] });
    expect([...host.addIn.ribbon]).toEqual([['button', false]]);
    expect(host.book.journal.clearedBy).toEqual(['RibbonButton.enabled']);
  });

  test('calculates custom functions', async () => {
    const functions = {
      functions: [{ id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value', type: 'number' }] }],
    };
    const { host } = await startFramedOffice(workbook, { functions, namespace: 'PE' });
    CustomFunctions.associate('DOUBLE', ((value: number) => value * 2) as never);
    host.person.type('Sheet1!C1', '=PE.DOUBLE(B1)');
    await host.settled();
    expect(host.person.values('Sheet1!C1')).toEqual([[2]]);
  });
});

describe('the conversation', () => {
  const frame = { conversationId: 'c-1', appId: 'add-in', origin: 'https://localhost' };

  const talk = (message: object | string): unknown[] => {
    const said: unknown[] = [];
    const conversation = new FrameConversation(new EmulatedHost(workbook), frame, (text) =>
      said.push(JSON.parse(text)),
    );
    conversation.receive(typeof message === 'string' ? message : JSON.stringify(message));
    return said;
  };

  const request = { _messageType: 0, _actionType: 0, _conversationId: 'c-1', _correlationId: 7, _data: null };

  test.each([
    ['no JSON', 'hello'],
    ['nothing', 'null'],
    ['an answer', { ...request, _messageType: 1, _actionName: 'executeMethod' }],
    ['another conversation', { ...request, _conversationId: 'c-2', _actionName: 'executeMethod' }],
  ])('%s is left alone', (_case, message) => {
    expect(talk(message)).toEqual([]);
  });

  test.each([
    ['ContextActivationManager_notifyHost', { Error: 0 }],
    ['executeMethod', { Error: 5005 }],
    ['ContextActivationManager_getAppContextAsync', { _docUrl: '自评.xlsx', _appName: 16 }],
  ])('%s is answered', (_actionName, data) => {
    expect(talk({ ...request, _actionName })).toMatchObject([{ _messageType: 1, _correlationId: 7, _data: data }]);
  });

  test('is told of events that the host does not have', async () => {
    await startFramedOffice(workbook);
    const registered = await new Promise<string>((resolve) => {
      const heard = (): void => undefined;
      const type = Office.EventType.DocumentSelectionChanged;
      Office.context.document.addHandlerAsync(type, heard, ({ status }) => resolve(String(status)));
    });
    expect(registered).toBe('failed');
  });
});
