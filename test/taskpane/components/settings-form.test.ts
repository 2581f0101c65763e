import { DEFAULT_PROFILE, readSettings } from '../../../src/core/profiles';
import {
  changes,
  formOf,
  isOption,
  isPeriod,
  isReadable,
  isValid,
  presetOf,
} from '../../../src/taskpane/components/settings/form';
import type { Snapshot } from '../../../src/core/model';

const settings = (...rows: (readonly [string, string])[]): Snapshot => ({
  sheets: [{ name: '评价设置', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] }],
});

const DEFAULT_PROFILE_FORM = formOf(readSettings({ sheets: [] }));

describe('the form of the settings', () => {
  it('starts from what the workbook says', () => {
    const form = formOf(
      readSettings(settings(['赋分规则', 'hubei-2020'], ['评价年度', '2023'], ['fund-execution-low.threshold', '85%'])),
    );
    expect(form.profile).toBe('hubei-2020');
    expect([form.values.get('period'), form.values.get('fund-execution-low.threshold')]).toEqual(['2023', '85%']);
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
      values: new Map(saved.values).set('fund-execution-low.threshold', '').set('period', ' 2024 '),
    };
    expect(changes(saved, saved)).toEqual([]);
    expect(changes(saved, edited)).toEqual([
      ['period', '2024'],
      ['fund-execution-low.threshold', ''],
    ]);
    expect(saved.profile).toBe(DEFAULT_PROFILE.id);
  });

  it('takes rules of one’s own that can be read, and no others', () => {
    const { profile } = DEFAULT_PROFILE_FORM;
    expect(isReadable('grades', '85/75/60', profile)).toBe(true);
    expect(isReadable('grades', '60/75/85', profile)).toBe(false);
    expect(isReadable('unmet', '按比例', profile)).toBe(true);
    expect(isReadable('unmet', '看着办', profile)).toBe(false);
    expect(isValid(DEFAULT_PROFILE_FORM)).toBe(true);
    expect(isValid({ profile, values: new Map([['bands', '很多']]) })).toBe(false);
  });

  it('reads back what it writes: grades of one’s own and their name', () => {
    const edited = {
      profile: 'hubei-2020',
      values: new Map(DEFAULT_PROFILE_FORM.values).set('grades', '85/75/60').set('profile-name', '某市规则'),
    };
    const written = readSettings(settings(...changes(DEFAULT_PROFILE_FORM, edited)));
    expect([written.profile.id, written.profile.grades, written.problems]).toEqual(['某市规则', [85, 75, 60], []]);
    expect(formOf(written)).toEqual(edited);
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
