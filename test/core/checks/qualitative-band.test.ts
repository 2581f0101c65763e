import { profileById } from '../../../src/core/profiles';
import { found, project } from './support';

const row = (actual: string, score: string, reason = '', criterion = '') =>
  `name | points | target | actual | score | reason | criterion\n制度建设 | 10 | 建立 | ${actual} | ${score} | ${reason} | ${criterion}`;
const of = (...cells: Parameters<typeof row>) => project({ indicators: row(...cells) });

describe('qualitative-band', () => {
  it.each<[actual: string, score: string, expected: string[]]>([
    ['达成预期指标', '10', []],
    ['达成预期指标', '8', []],
    ['达成预期指标', '7', ['warning below E2 7 ↔ 8–10']],
    ['基本达成目标', '10', ['info mostly E2 10 ↔ 6–10']],
    ['基本达成目标', '9', []],
    ['部分达成并具有一定效果', '7', []],
    ['部分达成并具有一定效果', '8', []],
    ['部分达成并具有一定效果', '9', ['warning above E2 9 ↔ 6–8']],
    ['部分达成', '5', ['warning below E2 5 ↔ 6–8']],
    ['未达成且效果较差', '3', []],
    ['未达成且效果较差', '0', []],
    ['未完成', '8', ['warning above E2 8 ↔ 0–6']],
  ])('%s with %s of 10 points', (actual, score, expected) => {
    expect(found('qualitative-band', of(actual, score))).toEqual(expected);
  });

  it('lets a reason explain a low score, but not a high one', () => {
    expect(found('qualitative-band', of('达成预期指标', '7', '验收材料不全'))).toEqual([]);
    expect(found('qualitative-band', of('部分达成', '9', '验收材料不全'))).toHaveLength(1);
  });

  it('takes the bands from the profile', () => {
    const profile = profileById('hubei-2020');
    if (!profile) throw new Error('no such profile');
    expect(found('qualitative-band', project({ indicators: row('部分达成', '5'), profile }))).toEqual([]);
  });

  it('leaves what a criterion of another kind gives to the checks on scores', () => {
    expect(found('qualitative-band', of('部分达成', '9', '', '由专家酌情打分'))).toEqual([]);
  });

  it.each(['有效提升', '基本健全', '95%', ''])('has nothing to look at in 「%s」', (actual) => {
    expect(found('qualitative-band', of(actual, '9'))).toEqual(['nothing to check']);
  });
});
