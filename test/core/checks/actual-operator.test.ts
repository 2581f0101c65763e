import { found, project, said } from './support';

const of = (target: string, actual: string) =>
  project({ indicators: `name | target | actual\n群众满意度 | ${target} | ${actual}` });

describe('actual-operator', () => {
  it.each<[target: string, actual: string, expected: string[]]>([
    ['≥95%', '96%', []],
    ['≥95%', '≥95%', ['warning repeats C2 ≥95% ↔ ']],
    ['≥95%', '≥ 95％', ['warning carries C2 ≥ 95％ ↔ ']],
    ['≥95%', '≥96%', ['warning carries C2 ≥96% ↔ ']],
    ['≤10次', '<10次', ['warning carries C2 <10次 ↔ ']],
    ['≥95%', '不低于95%', ['warning carries C2 不低于95% ↔ ']],
    ['≥95%', '大于等于95', ['warning carries C2 大于等于95 ↔ ']],
    ['≥95%', '达到98%', []],
    ['≥95%', '超过96%', []],
    ['≥95%', '95%以上', ['info vague C2 95%以上 ↔ ']],
    ['≤5天', '5天以内', ['info vague C2 5天以内 ↔ ']],
    ['=12次', '=12次', []],
    ['提升', '不低于上年水平', []],
    ['2021年12月底前', '2021年12月底前', ['nothing to check']],
    ['≥95%', '-5%', []],
  ])('target %s, actual %s', (target, actual, expected) => {
    expect(found('actual-operator', of(target, actual))).toEqual(expected);
  });

  it.each([['', '/'].map((actual) => [actual])].flat())('has nothing to look at in 「%s」', (actual) => {
    expect(found('actual-operator', of('≥95%', actual))).toEqual(['nothing to check']);
  });

  it('says what is repeated', () => {
    expect(said('actual-operator', of('≥95%', '≥95%'))[0]).toContain('照抄');
  });
});
