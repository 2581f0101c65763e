import { found, project } from './support';

const of = (name: string, target: string, actual: string) =>
  project({ indicators: `name | target | actual\n${name} | ${target} | ${actual}` });

describe('percent-range', () => {
  it.each<[name: string, target: string, actual: string, expected: string[]]>([
    ['验收合格率', '≥98%', '100%', []],
    ['验收合格率', '≥98%', '102%', ['error above C2 102% ↔ 100%']],
    ['验收合格率', '≥120%', '100%', ['error above B2 ≥120% ↔ 100%']],
    ['群众满意度', '≥90%', '-5%', ['error below C2 -5% ↔ 0%']],
    ['政策覆盖率（%）', '95', '105', ['error above C2 105 ↔ 100%']],
    ['群众满意度', '≥90%', '105', ['error above C2 105 ↔ 100%']],
    ['群众满意度', '≥90%', '95%-105%', ['error above C2 95%-105% ↔ 100%']],
    ['群众满意度≥90%', '90%', '100.5%', ['error above C2 100.5% ↔ 100%']],
  ])('%s: target %s, actual %s', (name, target, actual, expected) => {
    expect(found('percent-range', of(name, target, actual))).toEqual(expected);
  });

  it.each([
    ['群众满意度', '≥90%', '0.95'],
    ['群众满意度', '≥90%', '1.05'],
    ['群众满意度', '≥90分', '450分'],
    ['群众满意度', '满意', '120'],
    ['政策覆盖率', '≥95%', '5个百分点'],
  ])('is silent: %s, target %s, actual %s', (name, target, actual) => {
    expect(found('percent-range', of(name, target, actual))).toEqual([]);
  });

  it.each(['任务完成率', '预算执行率', '产值增长率', '毛入学率', '合格率提高', '检测批次'])(
    'has nothing to look at in %s',
    (name) => {
      expect(found('percent-range', of(name, '≥100%', '120%'))).toEqual(['nothing to check']);
    },
  );
});
