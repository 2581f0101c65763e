/** Rates whose whole may be one of several amounts, growth told backwards, shares of a total by its name. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('text-rate', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('text-rate: rates of several wholes', () => {
  describe('any of the wholes', () =>
    each([
      ['下达100万元，到位90万元，支出81万元，执行率81%。', []],
      ['下达100万元，到位90万元，支出81万元，执行率90%。', []],
      ['下达100万元，到位90万元，支出81万元，执行率85%。', ['warning differs A2 85% ↔ 81.00%']],
      ['下达100万元，到位90万元，支出81万元，到位率90%，执行率90%。', []],
      ['安排500万元，截至6月支出300万元，全年执行率98%。', ['nothing to check']],
    ]));

  describe('growth told backwards', () =>
    each([
      ['2023年立案105起，2022年为126起，下降16.67%。', []],
      ['2023年立案105起，2022年为126起，下降20%。', ['warning differs A2 20% ↔ 16.67%']],
      ['2023年立案105起，2022年同期为126起，同比下降16.67%。', []],
      ['2023年立案105起，2022年同期为126起，同比下降20%。', ['warning differs A2 20% ↔ 16.67%']],
      ['2023年立案105起，2022年126起，2021年150起，较2021年下降30%。', []],
      ['2023年立案105起，2022年126起，2021年150起，较2021年下降40%。', ['warning differs A2 40% ↔ 16.00%']],
      ['2023年立案105起，2022年126起，结案率下降5%。', ['nothing to check']],
    ]));

  describe('of a total by its name', () =>
    each([
      ['奖补资金总额2400万元，甲县获得奖补资金1008万元，占奖补资金总额的42%。', []],
      ['奖补资金总额2400万元，甲县获得奖补资金1008万元，占奖补资金总额的24%。', ['warning differs A2 24% ↔ 42.00%']],
      ['项目资金总额2400万元，其中设备购置费600万元，占设备总额的50%。', ['nothing to check']],
    ]));

  describe('of the year before, in the sentence before: only what nearly fits, or has its digits turned', () =>
    each([
      ['2022年接待游客112.4万人次。2023年接待138.6万人次，同比增长23.3%。', []],
      ['2022年接待游客112.4万人次。2023年接待138.6万人次，同比增长32.3%。', ['warning differs A2 32.3% ↔ 23.31%']],
      ['2022年接待游客112.4万人次。2023年接待138.6万人次，同比增长28.3%。', ['warning differs A2 28.3% ↔ 23.31%']],
      ['2022年接待游客112.4万人次。2023年接待138.6万人次，同比增长28.4%。', ['nothing to check']],
      ['2022年接待12.5万人次。2023年一季度接待5万人次，增长25%。', ['nothing to check']],
      ['2021年接待12.5万人次。2023年接待15万人次，增长10%。', ['nothing to check']],
    ]));
});
