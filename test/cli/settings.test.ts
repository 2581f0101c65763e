import { SETTINGS } from '../../src/core/profiles';
import { readWorkbookFile } from '../../src/files';
import { resolve } from 'node:path';
import { pe } from './support';

const CLEAN = resolve('samples/clean-example.xlsx');

describe('pe settings', () => {
  it('lists every setting with its id, what is in use and what may be written', async () => {
    const { out, exitCode } = await pe(['settings']);
    expect(exitCode).toBe(0);
    for (const { id, names } of SETTINGS) {
      expect(out).toContain(id);
      expect(out).toContain(names[0] ?? '');
    }
    expect(out).toContain('现在采用：90/80/60');
    expect((await pe(['settings', '--lang', 'en'])).out).toContain('In use: 90/80/60');
  });

  it('writes the sheet, alone or into a copy of a workbook, and lists what that has', async () => {
    const alone = (await pe(['settings', '-o', 'a.xlsx'])).written.get('a.xlsx') ?? new Uint8Array();
    expect((await readWorkbookFile(alone, 'a.xlsx')).sheets.map(({ name }) => name)).toEqual(['评价设置']);
    const copy = (await pe(['settings', CLEAN, '-o', 'b.xlsx'])).written.get('b.xlsx') ?? new Uint8Array();
    expect((await readWorkbookFile(copy, 'b.xlsx')).sheets.map(({ name }) => name)).toContain('评价设置');
    const again = await pe(['settings', 'b.xlsx', '-o', 'c.xlsx'], { 'b.xlsx': copy });
    expect([again.exitCode, again.written.size]).toEqual([2, 0]);
    expect(again.err).toContain('已经有「评价设置」表');
  });

  it('never writes over a file unless told to', async () => {
    const files = { 'a.xlsx': new Uint8Array([1]) };
    expect((await pe(['settings', '-o', 'a.xlsx'], files)).exitCode).toBe(2);
    expect((await pe(['settings', '-o', 'a.xlsx', '--force'], files)).written.size).toBe(1);
    expect((await pe(['settings', '-o', 'a.pdf'])).err).toContain('.xlsx 结尾');
  });
});
