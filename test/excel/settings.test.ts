import { SETTINGS_SHEET } from '../../src/core/own-sheets/names';
import { allNames, readSettings, SETTINGS } from '../../src/core/profiles';
import { settingRows } from '../../src/core/settings';
import { readSettingsSheet, takeSnapshot, writeAllSettings, writeSettings } from '../../src/excel';
import { cost, FORM, open, problemOf } from './support';

const read = async () => readSettings(await takeSnapshot());

it('makes the sheet, and every host reads it', async () => {
  open([FORM]);
  await writeSettings([
    ['赋分规则', 'mof-2021-101'],
    ['评价年度', '2024'],
    ['低于执行率', '85%'],
  ]);
  const { profile, period, options, problems } = await read();
  expect([profile.id, period, [...options], problems]).toEqual(['mof-2021-101', '2024', [['低于执行率', '85%']], []]);
});

it('makes a sheet that says nothing itself, in English too', async () => {
  open([FORM]);
  Object.defineProperty(Office.context, 'displayLanguage', { value: 'en-US' });
  await writeSettings([['评价年度', '2024']]);
  expect(await read()).toMatchObject({ options: new Map(), problems: [] });
});

it('writes over a value, keeps every other row and what stands beside', async () => {
  const host = open([
    FORM,
    {
      name: SETTINGS_SHEET,
      origin: { row: 1, column: 1 },
      rows: [
        ['设置项', '值'],
        ['评分规则：', null, 'mof-2020-10', '旁注'],
        ['我们自己的', '别动'],
        ['年度', 2023],
      ],
    },
  ]);
  await writeSettings([
    ['赋分规则', 'mof-2021-101'],
    ['评价年度', '2024'],
    ['等级线', '85/75/60'],
  ]);
  expect(host.person.values(`${SETTINGS_SHEET}!B2:E6`)).toEqual([
    ['设置项', '值', '', ''],
    ['评分规则：', '', 'mof-2021-101', '旁注'],
    ['我们自己的', '别动', '', ''],
    ['年度', '2024', '', ''],
    ['等级线', '85/75/60', '', ''],
  ]);
  const { profile, period } = await read();
  expect([profile.grades, profile.execution, period]).toEqual([[85, 75, 60], expect.any(Array), '2024']);
});

it('empties a value, and writes no row for an empty one', async () => {
  const host = open([FORM, { name: SETTINGS_SHEET, rows: [['评价年度', '2023']] }]);
  await writeSettings([
    ['评价年度', ''],
    ['等级线', ''],
  ]);
  expect(host.save().sheets[1]?.rows).toEqual([['评价年度']]);
  expect((await read()).period).toBe('');
});

it('does nothing for no entries, and says that the sheet is protected', async () => {
  const host = open([FORM, { name: SETTINGS_SHEET, rows: [['评价年度', '2023']], protection: {} }]);
  expect((await cost(host, () => writeSettings([]))).syncs).toBe(0);
  expect(await problemOf(writeSettings([['评价年度', '2024']]))).toBe('excel.sheet-protected');
});

it('a new sheet can be undone, a step for what it says and one for what adorns it; nothing is cleared', async () => {
  const host = open([FORM]);
  const spent = await cost(host, () => writeSettings([['评价年度', '2024']]));
  expect(spent).toMatchObject({ syncs: 3, undoSteps: 2, cleared: [] });
});

describe('all settings written down', () => {
  it('say what is in use and change nothing of it, in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      open([FORM]);
      const before = await read();
      Object.defineProperty(Office.context, 'displayLanguage', { value: language === 'en' ? 'en-US' : 'zh-CN' });
      expect(await writeAllSettings(settingRows(before, language))).toBe(SETTINGS.length);
      expect(await read()).toEqual(before);
      await writeSettings([['grades', '85/75/60']]);
      expect((await read()).profile.grades).toEqual([85, 75, 60]);
      expect((await read()).problems).toEqual([]);
    }
  });

  it('come below what a person wrote, which stays; written again only what is in use changes', async () => {
    const host = open([
      FORM,
      {
        name: SETTINGS_SHEET,
        rows: [
          ['设置项', '值'],
          ['等级线', '85/75/60'],
          ['我们自己的', '别动'],
        ],
      },
    ]);
    const rows = settingRows(await read(), 'zh');
    expect(await writeAllSettings(rows)).toBe(SETTINGS.length - 1);
    expect(host.person.values(`${SETTINGS_SHEET}!A1:B4`)).toEqual([
      ['设置项', '值'],
      ['等级线', '85/75/60'],
      ['我们自己的', '别动'],
      ['设置项', '值'],
    ]);
    expect((await read()).profile.grades).toEqual([85, 75, 60]);
    await writeSettings([['period', '2031']]);
    expect(await writeAllSettings(settingRows(await read(), 'zh'))).toBe(0);
    expect(host.person.values(`${SETTINGS_SHEET}!A6:C6`)).toEqual([['评价年度', '2031', '2031']]);
  });

  it('are read from the sheet alone', async () => {
    open([FORM]);
    expect(await readSettingsSheet()).toBeNull();
    await writeSettings([['period', '2031']]);
    expect(readSettings({ sheets: [(await readSettingsSheet()) ?? never()] }).period).toBe('2031');
  });
});

const never = (): never => {
  throw new Error('no sheet');
};

/** Values that make a difference, by the name we write. */
const VALUES: Readonly<Record<string, string>> = {
  赋分规则: 'mof-2021-101',
  评价年度: '2031',
  规则名称: '本局规则',
  等级线: '85/75/60',
  超额阈值: '150%',
  超额扣分: '2',
  未达标计分: '60%起按比例',
  反向指标计分: '不得分',
  执行率计分: '100%:100%；80%:50%',
  满意度计分: '90%:100%；80%:50%',
  总分上限: '50%:59',
  定性档次: '90/70/0',
  每档扣分: '整数',
  权重分配: '产出60 效益40',
  执行率下限: '85%',
  进度落后界限: '15%',
  单个指标分值上限: '40%',
  产出效益分值下限: '70%',
  满分: '120',
  超额提示线: '115%',
};

it.each(SETTINGS.map((setting) => [setting.names[0] ?? '', allNames(setting)] as const))(
  '%s: readers find the same setting under all its names',
  (name, names) => {
    const settings = names.map((one) =>
      readSettings({
        sheets: [
          {
            name: SETTINGS_SHEET,
            visibility: 'visible',
            origin: { row: 0, column: 0 },
            merges: [],
            rows: [[one, VALUES[name] ?? '']],
          },
        ],
      }),
    );
    expect(settings[0]?.values.size).toBe(1);
    expect(settings[0]?.problems).toEqual([]);
    for (const other of settings) expect(other).toEqual(settings[0]);
  },
);
