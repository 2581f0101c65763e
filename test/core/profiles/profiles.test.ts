import Big from 'big.js';
import type { Grade } from '../../../src/core/model';
import { DEFAULT_PROFILE, gradeOf, GRADES, profileById, PROFILES } from '../../../src/core/profiles';

describe('presets', () => {
  it('ships four, the default first', () => {
    expect(PROFILES.map(({ id }) => id)).toEqual(['mof-2020-10', 'mof-2021-101', 'hubei-2020', 'platform-linear']);
    expect(PROFILES[0]).toBe(DEFAULT_PROFILE);
  });

  it.each(PROFILES)('$id is found by its id', (profile) => {
    expect(profileById(` ${profile.id.toUpperCase()} `)).toBe(profile);
  });

  it.each(['', 'nothing', '__proto__', 'constructor'])('no preset is called %j', (id) => {
    expect(profileById(id)).toBeNull();
  });

  it.each(PROFILES)('$id has choices in order', ({ grades, bands, totalCaps, splits }) => {
    expect([...grades]).toEqual([...grades].sort((a, b) => b - a));
    expect([...bands]).toEqual([...bands].sort((a, b) => b - a));
    expect(totalCaps.map(([below]) => below)).toEqual(totalCaps.map(([below]) => below).sort((a, b) => a - b));
    for (const split of splits) expect(Object.values(split).reduce((sum, points) => sum + points, 0)).toBe(100);
  });
});

describe('gradeOf', () => {
  it.each<[score: string, full: string, grade: Grade]>([
    ['100', '100', '优'],
    ['90', '100', '优'],
    ['89.99', '100', '良'],
    ['80', '100', '良'],
    ['79.99', '100', '中'],
    ['60', '100', '中'],
    ['59.99', '100', '差'],
    ['0', '100', '差'],
    ['81', '90', '优'],
    ['80.99', '90', '良'],
    ['26.7', '30', '良'],
    ['5', '0', '差'],
  ])('%s of %s is %s', (score, full, grade) => {
    expect(gradeOf(new Big(score), new Big(full), DEFAULT_PROFILE)).toBe(grade);
  });

  it('knows the four words of the regulation', () => {
    expect(GRADES).toEqual(['优', '良', '中', '差']);
  });
});
