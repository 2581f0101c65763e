/** @jest-environment jsdom */
import { environment, onCommand, onThemeChange, ready, showPane, takeSnapshot } from '../../src/excel';
import { startFramedOffice } from '../../workbench/host/jest-frame';
import { FORM, problemOf } from './support';

const workbook = { sheets: [FORM] };

/** Office's theme, as desktop hosts give it. */
function setTheme(theme: Partial<Office.OfficeTheme>): void {
  Object.defineProperty(Office.context, 'officeTheme', { value: theme, configurable: true });
}

function setContrast(active: boolean): void {
  Object.defineProperty(window, 'matchMedia', {
    value: (query: string) => ({
      matches: active && query.includes('forced-colors'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    configurable: true,
  });
}

describe('outside Excel', () => {
  it('says so, and every call has words', async () => {
    await ready();
    expect(environment()).toMatchObject({ host: 'none', language: 'zh', supports: { watch: false, functions: false } });
    expect(await problemOf(takeSnapshot())).toBe('excel.no-excel');
    await showPane();
    onCommand('checkWorkbook', () => Promise.reject(new Error('never')));
  });
});

describe('in Excel', () => {
  it('knows the host, the language and what is supported', async () => {
    await startFramedOffice(workbook, {
      requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' },
    });
    await ready();
    expect(environment()).toMatchObject({
      host: 'excel',
      language: 'zh',
      supports: { watch: true, selectTogether: false, functions: true, values: false, pane: true },
    });
  });

  // As the design guide for panes has it: the host draws its own menu over the top right corner.
  it.each([
    ['Mac', 40],
    ['PC', 16],
    ['OfficeOnline', 0],
  ])('on %s leaves %i pixels free for the host’s menu', async (platform, width) => {
    await startFramedOffice(workbook);
    await ready();
    const context: unknown = Object.create(Office.context, { platform: { value: platform } });
    Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as unknown });
    expect(environment().menuWidth).toBe(width);
  });

  it.each<[Partial<Office.OfficeTheme>, string, string, string]>([
    [{}, 'light', '#ffffff', '#242424'],
    [{ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }, 'light', '#ffffff', '#000000'],
    [{ bodyBackgroundColor: '262626', bodyForegroundColor: 'F0F0F0' }, 'dark', '#262626', '#f0f0f0'],
    [{ bodyBackgroundColor: 'what', isDarkTheme: true }, 'dark', '#292929', '#ffffff'],
  ])('theme %j', async (theme, kind, background, foreground) => {
    await startFramedOffice(workbook);
    await ready();
    setContrast(false);
    setTheme(theme);
    expect(environment().theme).toEqual({ kind, background, foreground });
  });

  it('follows high contrast before Office’s theme, and tells of changes', async () => {
    await startFramedOffice(workbook);
    setContrast(false);
    setTheme({ bodyBackgroundColor: '#FFFFFF' });
    let heard = 0;
    const stop = onThemeChange(() => (heard += 1));
    window.dispatchEvent(new Event('focus'));
    expect(heard).toBe(0);
    setContrast(true);
    window.dispatchEvent(new Event('focus'));
    expect([heard, environment().theme.kind]).toEqual([1, 'contrast']);
    stop();
    setContrast(false);
    window.dispatchEvent(new Event('focus'));
    expect(heard).toBe(1);
  });

  it('carries out a ribbon button', async () => {
    const { host, press } = await startFramedOffice(workbook);
    const done: number[] = [];
    onCommand('checkWorkbook', async () => {
      await showPane();
      done.push((await takeSnapshot()).sheets.length);
    });
    host.addIn.runtime = 'Hidden';
    await press('check', 'checkWorkbook');
    expect(done).toEqual([1]);
    expect(host.addIn.runtime).toBe('Visible');
  });

  it('tells Excel that a button is done even where its work fails', async () => {
    await startFramedOffice(workbook);
    const associate = jest.spyOn(Office.actions, 'associate').mockImplementation(() => undefined);
    onCommand('writeSummary', () => Promise.reject(new Error('failed')));
    const [name, command] = associate.mock.calls[0] as unknown as [string, (event: object) => Promise<void>];
    const completed = jest.fn();
    await expect(command({ completed })).rejects.toThrow('failed');
    expect([name, completed.mock.calls.length]).toEqual(['writeSummary', 1]);
  });
});
