import { found, funds, project } from './support';

const block = funds('label | budget | spent\n总额 | 1560 | 1507.45');
const table = (...rows: string[]) =>
  `level1 | level2 | name | target | actual | part\n${rows.map((row) => `产出 | 成本指标 | ${row}`).join('\n')}`;

describe('fund-cost-indicators', () => {
  it.each<[string, string[], string[]]>([
    ['budget and spending', ['检验 | ≤680.00万元 | 680.00万元', '办公 | ≤880.00万元 | 827.45万元'], []],
    ['in 元', ['检验 | ≤6800000元 | 680万元', '办公 | ≤880万元 | 8274500元'], []],
    [
      'another target',
      ['检验 | ≤600万元 | 680万元', '办公 | ≤880万元 | 827.45万元'],
      ['info targets D2 1480万元 ↔ 1560万元'],
    ],
    [
      'another spending',
      ['检验 | ≤680万元 | 700万元', '办公 | ≤880万元 | 827.45万元'],
      ['info actuals E2 1527.45万元 ↔ 1507.45万元'],
    ],
    ['one alone', ['检验 | ≤680万元 | 700万元'], ['nothing to check']],
    ['one that is blank', ['检验 | ≤680万元 | ', '办公 | | 827.45万元'], ['nothing to check']],
    ['an error cell', ['检验 | #REF! | #REF!', '办公 | ≤880万元 | 827.45万元'], ['nothing to check']],
    ['words', ['检验 | 符合规定 | 达成', '办公 | ≤880万元 | 827.45万元'], ['nothing to check']],
    ['prices of a piece', ['单价 | ≤5万元 | 5万元', '人均成本 | ≤1万元 | 1万元'], ['nothing to check']],
    [
      'costs per piece by their unit',
      ['检验 | ≤50元/台 | 50元/台', '办公 | ≤880元/人 | 827元/人'],
      ['nothing to check'],
    ],
    ['percents and zeros', ['节约率 | 15% | 0%', '办公 | ≤0 | 0'], ['nothing to check']],
    ['negatives', ['退款 | -20万元 | -20万元', '办公 | 1580万元 | 1527.45万元'], []],
    [
      'a 其中 row',
      ['检验 | ≤680万元 | 680万元', '办公 | ≤880万元 | 827.45万元', '其中：水电 | ≤80万元 | 80万元 | x'],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found('fund-cost-indicators', project({ indicators: table(...rows), funds: [block] }))).toEqual(expected);
  });

  it('has nothing to compare without money', () => {
    const rows = ['检验 | ≤680万元 | 680万元', '办公 | ≤880万元 | 827.45万元'];
    expect(found('fund-cost-indicators', project({ indicators: table(...rows) }))).toEqual(['nothing to check']);
  });
});
