import { CHECKS } from '../../src/core/checks';
import { EXCEPTIONS_SHEET } from '../../src/core/own-sheets/names';
import { readExceptions } from '../../src/core/reading/forms/exceptions';
import { accept, takeSnapshot, withdraw } from '../../src/excel';
import type { HostSheetData } from '../../workbench/host';
import { cost, FINDING, FORM, open, problemOf } from './support';

jest.setTimeout(60_000);

const OTHER = { ...FINDING, check: 'score-rate', fingerprint: 'zyxwvutsrqpo', subject: '合格率' };
const read = async () => readExceptions(await takeSnapshot());
const acceptIt = () => accept(FINDING, '口径不同，已核实', '李四', '2024-05-01');

const HEADINGS = ['检查', '指标', '说明', '确认人', '日期', '指纹'];
const sheet = (rows: HostSheetData['rows']): HostSheetData => ({ name: EXCEPTIONS_SHEET, rows: rows ?? [] });

it('makes the sheet, and every host reads the row', async () => {
  const host = open([FORM]);
  await acceptIt();
  expect(host.person.values(`${EXCEPTIONS_SHEET}!A1:F1`)).toEqual([HEADINGS]);
  expect(await read()).toEqual({
    problems: [],
    exceptions: [
      expect.objectContaining({
        check: 'score-total',
        indicator: '合计',
        reason: '口径不同，已核实',
        by: '李四',
        when: '2024-05-01',
        fingerprint: 'abcdefghijkl',
      }),
    ],
  });
});

it.each(['zh-CN', 'en-US'])('is read again in %s for every check, whatever its title', async (displayLanguage) => {
  open([FORM]);
  Object.defineProperty(Office.context, 'displayLanguage', { value: displayLanguage });
  const checks = CHECKS.map(({ meta }) => meta.id).filter((id) => id.includes('-'));
  const some = checks.filter((_id, index) => index % 6 === 0);
  for (const check of some) await accept({ ...FINDING, check }, '已核实', '', '');
  expect((await read()).exceptions.map(({ check }) => check)).toEqual(some);
});

it('keeps the rows that are there, and writes the same finding once', async () => {
  const host = open([FORM]);
  await acceptIt();
  await accept(OTHER, '四舍五入', '王五', '2024-05-02');
  await accept(FINDING, '再次核实', '李四', '2024-05-03');
  const { exceptions } = await read();
  expect(exceptions.map(({ check, reason }) => [check, reason])).toEqual([
    ['score-total', '再次核实'],
    ['score-rate', '四舍五入'],
  ]);
  expect(host.person.sheetNames).toEqual(['自评表', EXCEPTIONS_SHEET]);
});

it('takes an acceptance back, and fills its row again', async () => {
  const host = open([FORM]);
  await acceptIt();
  await accept(OTHER, '四舍五入', '王五', '2024-05-02');
  await withdraw(FINDING);
  expect((await read()).exceptions.map(({ check }) => check)).toEqual(['score-rate']);
  expect((await read()).problems).toEqual([]);
  await acceptIt();
  expect(host.person.values(`${EXCEPTIONS_SHEET}!F2:F4`)).toEqual([['abcdefghijkl'], ['zyxwvutsrqpo'], ['']]);
});

it('takes nothing back where there is nothing', async () => {
  open([FORM]);
  expect(await problemOf(withdraw(FINDING))).toBe('none');
  open([FORM, sheet([['随便写的']])]);
  expect(await problemOf(withdraw(FINDING))).toBe('none');
});

describe('a sheet edited by hand', () => {
  it.each<[string, HostSheetData['rows']]>([
    ['is empty', []],
    ['holds nonsense', [['这里是我的笔记'], [1, 2, { fault: '#REF!' }], [null, true]]],
    [
      'lacks the column of fingerprints',
      [
        ['检查', '指标', '说明'],
        ['score-rate', '合格率', '四舍五入'],
      ],
    ],
    ['has its headings elsewhere and in another order', [[null], [null, '指纹', '说明', '检查'], [null]]],
    ['has a row in the way', [HEADINGS, ['随手记'], [null, null, null, null, null, null, '旁边']]],
  ])('%s: the row is added, nothing is lost', async (_what, rows) => {
    const host = open([FORM, sheet(rows)]);
    const before = host.save().sheets[1]?.rows ?? [];
    await acceptIt();
    const { exceptions } = await read();
    expect(exceptions.map(({ fingerprint, reason }) => [fingerprint, reason])).toEqual([
      ['abcdefghijkl', '口径不同，已核实'],
    ]);
    const after = host.save().sheets[1]?.rows ?? [];
    before.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) expect(after[row]?.[column]).toEqual(value);
      });
    });
  });

  it('keeps the looks that a person gave it', async () => {
    const style = { fill: '#FFFF00', bold: true };
    const styles = [{ area: { top: 0, left: 0, bottom: 9, right: 5 }, style }];
    const host = open([FORM, { ...sheet([HEADINGS]), styles }]);
    await acceptIt();
    expect(host.book.findSheet(EXCEPTIONS_SHEET)?.styleAt(1, 2)).toEqual(style);
  });

  it('has no headings and no room for them: said, and left as it is', async () => {
    const host = open([FORM, sheet(Array.from({ length: 30 }, (_, row) => [`笔记${String(row)}`]))]);
    const before = host.save();
    expect(await problemOf(acceptIt())).toBe('excel.exceptions-unusable');
    expect(host.save()).toEqual(before);
  });
});

it.each(['', '   '])('wants a reason, not “%s”', async (reason) => {
  const host = open([FORM]);
  expect(await problemOf(accept(FINDING, reason, '李四', '2024-05-01'))).toBe('excel.reason-missing');
  expect(host.person.sheetNames).toEqual(['自评表']);
});

it('says that the sheet is protected', async () => {
  const host = open([FORM]);
  await acceptIt();
  host.person.protect(EXCEPTIONS_SHEET);
  expect(await problemOf(accept(OTHER, '四舍五入', '王五', ''))).toBe('excel.sheet-protected');
  expect(await problemOf(withdraw(FINDING))).toBe('excel.sheet-protected');
});

it('on a new sheet can be undone, a step for what it says and one for what adorns it, and clears nothing', async () => {
  const host = open([FORM]);
  expect(await cost(host, acceptIt)).toMatchObject({ syncs: 3, undoSteps: 2, cleared: [] });
  expect(await cost(host, () => accept(OTHER, '四舍五入', '', ''))).toMatchObject({
    syncs: 4,
    undoSteps: 1,
    cleared: [],
  });
  for (let step = 0; step < 3; step += 1) host.person.undo();
  expect(host.person.sheetNames).toEqual(['自评表']);
});

it('writes text that looks like a formula or a date as text', async () => {
  open([FORM]);
  await accept(FINDING, '=HYPERLINK("x")', '+李四', '-1');
  expect((await read()).exceptions[0]).toMatchObject({ reason: '=HYPERLINK("x")', by: '+李四', when: '-1' });
});
