import { found, project } from './support';

const of = (actual: string, score: string, reason: string) =>
  project({
    indicators: `name | points | target | actual | score | reason\n检测批次 | 10 | ≥500批 | ${actual} | ${score} | ${reason}`,
  });

describe('reason-contradiction', () => {
  it.each<[actual: string, score: string, reason: string, expected: string[]]>([
    ['450批', '9', '已完成', ['warning done F2']],
    ['450批', '9', '达成预期指标', ['warning done F2']],
    ['512批', '10', '未完成', ['warning undone F2']],
    ['512批', '10', '部分完成', ['warning undone F2']],
    ['512批', '10', '已完成', []],
    ['450批', '9', '未完成', []],
    ['450批', '10', '未完成', []],
  ])('%s, %s of 10 points, reason 「%s」', (actual, score, reason, expected) => {
    expect(found('reason-contradiction', of(actual, score, reason))).toEqual(expected);
  });

  it.each(['', '无', '/', '基本完成', '因疫情未完成线下检测，改为送样', '已完成合同签订，检测跨年'])(
    'has nothing to look at in 「%s」',
    (reason) => {
      expect(found('reason-contradiction', of('450批', '9', reason))).toEqual(['nothing to check']);
    },
  );
});
