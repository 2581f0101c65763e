import { CHECKS } from '../../../src/core/checks';
import { SETTINGS_SHEET } from '../../../src/core/own-sheets/names';
import {
  allNames,
  LIMITS,
  OWN_RULES,
  presentRule,
  PROFILES,
  readChoice,
  readSettings,
  SETTINGS,
  shortName,
} from '../../../src/core/profiles';
import { planSettings } from '../../../src/core/settings';
import { newWorkbook, readWorkbookFile } from '../../../src/files';

const sheetOf = (rows: readonly (readonly string[])[]) => ({
  sheets: [{ name: SETTINGS_SHEET, visibility: 'visible' as const, origin: { row: 0, column: 0 }, rows, merges: [] }],
});

it('has every option of every check, and no other', () => {
  const options = CHECKS.flatMap(({ meta }) => (meta.options ?? []).map(({ name }) => `${meta.id}.${name}`));
  expect(LIMITS.map(({ id }) => id).sort()).toEqual(options.sort());
});

it('has no name twice', () => {
  const names = SETTINGS.flatMap(allNames).map((name) => name.toLowerCase());
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s written down', (id, profile) => {
  it.each(['zh', 'en'] as const)('is the same profile when it is read: %s', (language) => {
    const rows = OWN_RULES.map((rule) => [rule.id, presentRule(rule.id, profile, language)]);
    const read = readSettings(sheetOf([['profile', id], ...rows]));
    expect(read.problems).toEqual([]);
    // Nothing else is said than the preset says: it is no profile of one's own.
    expect(read.profile).toBe(profile);
  });

  it('is known by its short name', () => {
    expect(readSettings(sheetOf([['赋分规则', shortName(profile)]])).profile).toBe(profile);
  });
});

it.each(OWN_RULES.flatMap(({ id, words }) => [...(words?.zh ?? []), ...(words?.en ?? [])].map((word) => [id, word])))(
  '%s takes the word %s that it offers',
  (id = '', word = '') => {
    expect(PROFILES.map((profile) => readChoice(id, word, profile))).toEqual(PROFILES.map(() => true));
  },
);

it.each(['zh', 'en'] as const)('the sheet of all settings says nothing itself: %s', async (language) => {
  const bytes = await newWorkbook([planSettings(readSettings({ sheets: [] }), language)], 'a.xlsx');
  const read = readSettings(await readWorkbookFile(bytes, 'a.xlsx'));
  expect(read).toEqual(readSettings({ sheets: [] }));
});

it('does not take what explains an empty value for the value', () => {
  const { period, options, problems } = readSettings(
    sheetOf([
      ['设置项', '值', '写出时采用', '可以写', '含义'],
      ['评价年度', '', '', '四位年度，如 2024', '表中没有写年度时使用'],
      ['执行率下限', '85%', '90%', '百分比', ''],
    ]),
  );
  expect([period, [...options], problems]).toEqual(['', [['fund-execution-low.threshold', '85%']], []]);
});
