import { findingsOf, found, project } from './support';

const of = (target: string, actual: string, name = '检测工作') =>
  project({ indicators: `name | target | actual\n${name} | ${target} | ${actual}` });
const lineOf = (severity: string, kind: string, target: string, actual: string) => [
  `${severity} ${kind} C2 ${actual} ↔ ${target}`,
];

describe('type-mismatch', () => {
  it.each<[severity: string, kind: string, target: string, actual: string]>([
    ['warning', 'words', '≥500批', '较好'],
    ['warning', 'words', '≥500批', '已完成'],
    ['warning', 'words', '95%', '达成预期指标'],
    ['warning', 'words', '90%-95%', '良好'],
    ['info', 'words', '100%', '全部完成'],
    ['info', 'words', '100%', '合格'],
    ['info', 'words', '12个月', '按期完成'],
    ['info', 'words', '≥5年', '长期'],
    ['warning', 'figure', '建立', '3项'],
    ['info', 'figure', '有效提升', '100%'],
    ['info', 'figure', '健全', '1'],
  ])('%s %s: target %s, actual %s', (severity, kind, target, actual) => {
    expect(found('type-mismatch', of(target, actual))).toEqual(lineOf(severity, kind, target, actual));
  });

  it.each([
    ['≥500批', '512批'],
    ['≥500批', '已检测样品512批，合格率较高'],
    ['100%', '少验2项'],
    ['15%', '无法核算'],
    ['100%', '未提供满意度记录'],
    ['3次', '三次会议均已召开'],
    ['0起', '未发生'],
    ['≥500批', 'XX批'],
    ['充分', '充分'],
    ['>=计划产出', '87.05%'],
    ['完成5项任务', '100%'],
    ['2021年12月底前', '100%'],
    ['2021年', '未完成5项'],
    ['不断提升', '已完成100%'],
  ])('is silent: target %s, actual %s', (target, actual) => {
    expect(found('type-mismatch', of(target, actual))).toEqual([]);
  });

  it('lets a rate have a figure whatever its target says', () => {
    expect(found('type-mismatch', of('高', '96%', '群众满意度'))).toEqual([]);
  });

  it('has nothing to look at in blanks', () => {
    expect(found('type-mismatch', of('≥500批', ''))).toEqual(['nothing to check']);
  });

  describe('of one kind', () => {
    const rows = (count: number) =>
      project({
        indicators: [
          'name | points | target | actual | score',
          ...Array.from(
            { length: count },
            (_, index) => `检测${String(index)} | 10 | ≥${String(index + 2)}批 | 较好 | 10`,
          ),
        ].join('\n'),
      });

    it('two are told each, three once with their names', () => {
      expect(found('type-mismatch', rows(2))).toHaveLength(2);
      expect(found('type-mismatch', rows(3))).toEqual(['warning words-several D2']);
      expect(findingsOf('type-mismatch', rows(3))[0]?.related).toHaveLength(5);
    });
  });
});
