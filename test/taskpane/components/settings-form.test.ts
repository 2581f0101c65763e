import { DEFAULT_PROFILE, readSettings } from '../../../src/core/profiles';
import { changes, formOf, isOption, isPeriod, OPTIONS, presetOf } from '../../../src/taskpane/components/settings/form';
import type { Snapshot } from '../../../src/core/model';

const settings = (...rows: (readonly [string, string])[]): Snapshot => ({
  sheets: [{ name: '评价设置', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] }],
});

describe('the form of the settings', () => {
  it('starts from what the workbook says', () => {
    const form = formOf(
      readSettings(settings(['赋分规则', 'hubei-2020'], ['评价年度', '2023'], ['fund-execution-low.threshold', '85%'])),
    );
    expect(form).toMatchObject({ profile: 'hubei-2020', period: '2023' });
    expect(form.options.get('fund-execution-low.threshold')).toBe('85%');
  });

  it('knows the preset under a department’s own rules', () => {
    const { profile } = readSettings(settings(['赋分规则', 'hubei-2020'], ['等级线', '95/85/60']));
    expect(profile.id).toBe('custom');
    expect(presetOf(profile)?.id).toBe('hubei-2020');
  });

  it('writes only what changed, and an emptied option as its default', () => {
    const saved = formOf(readSettings(settings(['fund-execution-low.threshold', '85%'])));
    const edited = {
      ...saved,
      period: ' 2024 ',
      options: new Map(saved.options).set('fund-execution-low.threshold', ''),
    };
    expect(changes(saved, saved)).toEqual([]);
    expect(changes(saved, edited)).toEqual([
      ['评价年度', '2024'],
      ['fund-execution-low.threshold', ''],
    ]);
    expect(saved.profile).toBe(DEFAULT_PROFILE.id);
  });

  it('has a field for every option of the checks', () => {
    expect(OPTIONS.map(({ name }) => name)).toContain('weight-total.full-mark');
  });

  it.each([
    ['', true],
    ['2024', true],
    ['1899', false],
    ['24', false],
    ['2024年', false],
  ])('a year: %s', (text, isRight) => {
    expect(isPeriod(text)).toBe(isRight);
  });

  it.each([
    ['', true],
    ['90%', true],
    ['0.9', true],
    ['９０％', true],
    ['-1', false],
    ['很多', false],
  ])('a limit: %s', (text, isRight) => {
    expect(isOption(text)).toBe(isRight);
  });
});
