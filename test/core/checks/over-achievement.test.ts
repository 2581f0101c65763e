import { profileById } from '../../../src/core/profiles';
import { found, project } from './support';

const of = (target: string, actual: string, reason = '', name = '检测批次') =>
  project({
    indicators: `name | points | target | actual | score | reason\n${name} | 10 | ${target} | ${actual} | 10 | ${reason}`,
  });

describe('over-achievement', () => {
  it.each<[target: string, actual: string, expected: string]>([
    ['≥2400份', '3200份', 'warning high D2 3200份 ↔ ≥2400份'],
    ['100个', '130个', 'warning high D2 130个 ↔ 100个'],
    ['=100个', '200个', 'warning high D2 200个 ↔ =100个'],
    ['≥3万人次', '45000人次', 'warning high D2 45000人次 ↔ ≥3万人次'],
    ['≥33000台', '41261台', 'info above D2 41261台 ↔ ≥33000台'],
    ['≥100个', '129.9个', 'info above D2 129.9个 ↔ ≥100个'],
  ])('target %s, actual %s', (target, actual, expected) => {
    expect(found('over-achievement', of(target, actual))).toEqual([expected]);
  });

  it.each([
    ['≥100个', '119个', ''],
    ['≥2400份', '3200份', '年中追加任务'],
  ])('is silent: target %s, actual %s, reason 「%s」', (target, actual, reason) => {
    expect(found('over-achievement', of(target, actual, reason))).toEqual([]);
  });

  it.each([
    ['≤10次', '3次', '科目调整次数'],
    ['≥95%', '198%', '检测合格率'],
    ['100万元', '60万元', '项目总成本'],
    ['≥100个', '80个', '检测批次'],
    ['有效提升', '200%', '检测批次'],
  ])('has nothing to look at: target %s, actual %s of %s', (target, actual, name) => {
    expect(found('over-achievement', of(target, actual, '', name))).toEqual(['nothing to check']);
  });

  it('is a note in a table without a column for reasons', () => {
    const table = 'name | points | target | actual | score\n检测批次 | 10 | ≥100批 | 150批 | 10';
    expect(found('over-achievement', project({ indicators: table }))).toEqual(['info high D2 150批 ↔ ≥100批']);
  });

  it('takes the threshold from the profile and the note from its option', () => {
    const profile = profileById('platform-linear');
    if (!profile) throw new Error('no such profile');
    const strict = { ...profile, over: { from: 1.1, deduct: 2 } };
    const table = 'name | points | target | actual | score | reason\n检测批次 | 10 | ≥100批 | 115批 | 10 |';
    expect(found('over-achievement', project({ indicators: table, profile: strict }))).toHaveLength(1);
    expect(found('over-achievement', of('≥100个', '115个'), { 'over-achievement.note': '110%' })).toHaveLength(1);
  });

  it('needs no points', () => {
    const indicators = 'name | target | actual | reason\n监管企业数 | ≥21家 | 85家 |';
    expect(found('over-achievement', project({ indicators }))).toEqual(['warning high C2 85家 ↔ ≥21家']);
  });

  it('says nothing before the year is over', () => {
    const during = { ...of('≥100个', '200个'), form: 'monitoring' as const };
    expect(found('over-achievement', during)).toEqual(['nothing to check']);
  });
});
