import type { Fact } from '../../../src/core/model';
import { PROFILES } from '../../../src/core/profiles';
import { foundIn } from './grids';
import { fact, found, funds, project } from './support';

const block = (cells: string) =>
  funds(`label | budget | received | spent | points | rate | score\n年度资金总额 | ${cells}`);
const steps = PROFILES.find(({ id }) => id === 'mof-2021-101');

describe('fund-execution-score', () => {
  it.each<[string, string, string[]]>([
    ['rate × points', '1560 | | 1507.45 | 5 | 96.63% | 4.83', []],
    ['rounded to one decimal', '1560 | | 1507.45 | 5 | 96.63% | 4.8', []],
    ['from the printed rate', ' | | | 10 | 96.63% | 9.66', []],
    ['from a fraction', ' | | | 10 | 0.9663 | 9.66', []],
    ['by the money received', '2000 | 1560 | 1507.45 | 5 | | 4.83', []],
    ['held at the points', '100 | | 110 | 10 | | 10', []],
    ['nothing spent', '100 | | 0 | 10 | 0% | 0', []],
    ['another score', '100 | | 80 | 10 | 80% | 9', ['warning ratio G42 9 ↔ 8']],
    ['full although half was spent', '100 | | 50 | 10 | 50% | 10', ['warning ratio G42 10 ↔ 5']],
    ['zero of zero', '0 | | 0 | 10 | | 0', ['nothing to check']],
    ['a blank score', '100 | | 80 | 10 | 80% |', ['nothing to check']],
    ['an error cell', '100 | | #REF! | 10 | | 9', ['nothing to check']],
    ['no points', '100 | | 80 | / | 80% | 9', ['nothing to check']],
    ['above the points is another finding', '100 | | 80 | 10 | 80% | 12', ['nothing to check']],
    ['a negative score is another finding', '100 | | 80 | 10 | 80% | -1', ['nothing to check']],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-execution-score', project({ funds: [block(cells)] }))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['all of it', '100 | | 100 | 10 | 100% | 10', []],
    ['from 80 %', '100 | | 80 | 10 | 80% | 7', []],
    ['below 60 %', '100 | | 59 | 10 | 59% | 0', []],
    ['rate × points is another rule', '100 | | 95 | 10 | 95% | 9.5', ['warning steps G42 9.5 ↔ 7']],
  ])('steps: %s', (_, cells, expected) => {
    expect(found('fund-execution-score', project({ funds: [block(cells)], ...(steps && { profile: steps }) }))).toEqual(
      expected,
    );
  });

  it('leaves a score alone whose rate nobody tells, and takes whatever rate is told', () => {
    const block = funds('label | budget | received | spent\n年度资金总额 | 920 | 905.2 | 872.86');
    const table = (columns: string, cells: string) => `name | points | score${columns}\n预算执行率 | 4 | ${cells}`;
    const of = (columns: string, cells: string, facts: readonly Fact[] = []) =>
      found('fund-execution-score', project({ indicators: table(columns, cells), funds: [block], facts }));
    expect(of('', '3.5')).toEqual(['nothing to check']);
    expect(of(' | actual', '3.5 |')).toEqual(['warning ratio C2 3.5 ↔ 3.8']);
    expect(of('', '3.5', [fact('executionRate', '87.5%')])).toEqual([]);
    // Of the budget, and of what arrived.
    expect([of(' | actual', '3.80 |'), of(' | actual', '3.86 |')]).toEqual([[], []]);
  });

  it('looks at the indicator 预算执行率, unless a criterion decides', () => {
    const table = (criterion: string) =>
      `name | points | actual | score | criterion\n预算执行率 | 2 | 78.06% | 0.9 | ${criterion}`;
    expect(found('fund-execution-score', project({ indicators: table('') }))).toEqual(['warning ratio D2 0.9 ↔ 1.56']);
    expect(found('fund-execution-score', project({ indicators: table('每下降2%扣0.1分') }))).toEqual([
      'nothing to check',
    ]);
  });

  it('compares the score of one row of money below a title with points', () => {
    const form = (score: string, title = '预算执行情况（万元）（20分）') => ({
      自评表: `
        单位名称 | 某县交通局
        ${title} | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分×执行率）
        部门整体支出总额 | 5010.36 | 4682.68 | 93.46% | ${score}
        一级指标 | 三级指标 | 目标值 | 完成值 | 得分
        产出指标 | 新改建公路（80分） | 80公里 | 80公里 | 80
      `,
    });
    expect(foundIn('fund-execution-score', form('18.69'))).toEqual([]);
    expect(foundIn('fund-execution-score', form('19.69'))).toEqual(['warning ratio E3 19.69 ↔ 18.69']);
    expect(foundIn('fund-execution-score', form('19.69', '预算执行情况（万元）'))).toEqual(['nothing to check']);
  });
});
