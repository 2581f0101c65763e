import { compareWorkbooks } from '../../../src/core/compare';
import type { PairKind } from '../../../src/core/model';
import { lineOf, project } from './support';

const found = (before: string, after: string, kind: PairKind = 'targets'): string[] => {
  const of = (row: string) => ({
    projects: [project({ indicators: `level1 | level2 | name | target\n${row}\n产出 | 质量 | 合格率 | 95%` })],
    portfolios: [],
    findings: [],
  });
  const { findings } = compareWorkbooks(of(before), of(after), { kind });
  return findings.filter(({ check }) => check === 'indicator-lowered').map(lineOf);
};

describe('indicator-lowered', () => {
  it.each<[string, string, string, string[]]>([
    ['≥ made smaller', '检验台次 | ≥100台', '检验台次 | ≥90台', ['error lowered D2 ≥90台 ↔ ≥100台']],
    ['≥ made larger', '检验台次 | ≥100台', '检验台次 | ≥110台', []],
    ['≤ made larger', '投诉率 | ≤1%', '投诉率 | ≤2%', ['error loosened D2 ≤2% ↔ ≤1%']],
    ['≤ made smaller', '投诉率 | ≤2%', '投诉率 | ≤1%', []],
    ['no sign', '检验台次 | 100台', '检验台次 | 90台', ['warning lowered D2 90台 ↔ 100台']],
    ['a fault without a sign', '投诉率 | 1%', '投诉率 | 2%', ['warning loosened D2 2% ↔ 1%']],
    ['a range', '合格数 | 90-95%', '合格数 | 80-90%', ['warning lowered D2 80-90% ↔ 90-95%']],
    ['a range beside a number', '合格数 | 90-95%', '合格数 | 80%', []],
    [
      'a name that may be another',
      '检验设备台次 | ≥100台',
      '检验设备台次数量 | ≥90台',
      ['warning lowered D2 ≥90台 ↔ ≥100台'],
    ],
    ['another unit', '检验台次 | ≥100台', '检验台次 | ≥90%', []],
    ['words', '检验台次 | 全部', '检验台次 | ≥90台', []],
  ])('%s', (_, before, after, expected) => {
    expect(found(`产出 | 数量 | ${before}`, `产出 | 数量 | ${after}`)).toEqual(expected);
  });

  it('weighs as much as the two are to each other', () => {
    const [before, after] = ['产出 | 数量 | 检验台次 | ≥100台', '产出 | 数量 | 检验台次 | ≥90台'];
    const kinds = ['targets', 'versions', 'years', 'other'] as const;
    expect(kinds.map((kind) => found(before, after, kind).map((line) => line.split(' ')[0]))).toEqual([
      ['error'],
      ['warning'],
      ['info'],
      [],
    ]);
  });
});
