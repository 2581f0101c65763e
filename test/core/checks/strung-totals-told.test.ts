/** Totals behind figures in a row, the share of a part, growth between listed years, how many times as much. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const NOTHING = ['nothing to check'];

/** Lines are paragraphs. */
function each(id: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) =>
    expect(foundIn(id, { 报告文本: `某项目绩效评价报告\n${text}` })).toEqual(expected),
  );
}

describe('text-sum: totals of figures in a row', () => {
  describe('as many as the total says', () =>
    each('text-sum', [
      [
        '已支付首付款145.80万元、中期款194.40万元，两期共支付334.20万元。',
        ['warning differs A2 334.20万元 ↔ 340.2万元'],
      ],
      ['已支付首付款145.80万元、中期款194.40万元，两期共支付340.20万元。', []],
      // Another number of them, another deed, and parts that do not follow each other.
      ['已支付首付款145.80万元、中期款194.40万元，三期共支付534.20万元。', NOTHING],
      ['已支付首付款145.80万元、中期款194.40万元，两期共扣款34.20万元。', NOTHING],
      ['已支付首付款145.80万元，另付中期款194.40万元，其中两期共支付334.20万元。', NOTHING],
    ]));

  describe('named beforehand', () =>
    each('text-sum', [
      [
        '三个标段考核扣款分别为8.60万元、12.35万元和6.25万元，合计扣款29.20万元。',
        ['error differs A2 29.20万元 ↔ 27.2万元'],
      ],
      ['三个标段考核扣款分别为8.60万元、12.35万元和6.25万元，合计扣款27.20万元。', []],
      ['三个标段合同价分别为860万元、1235万元和625万元，合计扣款29.20万元。', NOTHING],
    ]));

  describe('points of a part', () =>
    each('text-sum', [
      ['资金管理得10.80分，组织实施得8.40分，过程指标合计得20.20分。', ['warning differs A2 20.20分 ↔ 19.2分']],
      ['资金管理得10.80分，组织实施得8.40分，过程指标合计得19.20分。', []],
      ['资金管理12分，得10.80分，组织实施得8.40分，过程指标合计得20.20分。', NOTHING],
      ['资金管理得10.80分，组织实施得8.40分，项目合计得87.20分。', NOTHING],
    ]));

  describe('two kinds', () =>
    each('text-sum', [
      ['承载业务系统118个，其中核心业务系统41个、一般业务系统67个。', ['warning short A2 118个 ↔ 108个']],
      ['承载业务系统108个，其中核心业务系统41个、一般业务系统67个。', []],
    ]));
});

describe('text-rate', () => {
  describe('the share of a part by its name', () =>
    each('text-rate', [
      [
        '安排资金7800万元，其中中央资金3200万元、省级财政资金4600万元，省级资金占60.97%。',
        ['warning differs A2 60.97% ↔ 58.97%'],
      ],
      ['安排资金7800万元，其中中央资金3200万元、省级财政资金4600万元，省级资金占58.97%。', []],
      // The parts make no whole; nobody knows which part is meant.
      ['安排资金7900万元，其中中央资金3200万元、省级财政资金4600万元，省级资金占60.97%。', NOTHING],
      ['安排资金7800万元，其中中央资金3200万元、省级财政资金4600万元，市级资金占60.97%。', NOTHING],
    ]));

  describe('growth between the years of a list', () =>
    each('text-rate', [
      [
        '累计安排28200万元，其中2021年8200万元、2022年9400万元、2023年10600万元。\n从增幅看，2022年比2021年增长14.63%，2023年比2022年增长13.77%。',
        ['warning across A3 13.77% ↔ 12.77%'],
      ],
      [
        '累计安排28200万元，其中2021年8200万元、2022年9400万元、2023年10600万元。\n从增幅看，2022年比2021年增长14.63%，2023年比2022年增长12.77%。',
        [],
      ],
      // None of them fits: they are of something else.
      [
        '累计安排28200万元，其中2021年8200万元、2022年9400万元、2023年10600万元。\n从增幅看，2022年比2021年增长4.63%，2023年比2022年增长3.77%。',
        NOTHING,
      ],
    ]));

  describe('how many times as much', () =>
    each('text-rate', [
      ['核销4610万元消费券直接带动消费36880万元，拉动比为1:8.5。', ['warning formula A2 1:8.5 ↔ 8.00']],
      ['核销4610万元消费券直接带动消费36880万元，拉动比为1：8。', []],
      ['核销4610万元消费券直接带动消费36880万元，拉动比约为1:8.5。', NOTHING],
      ['核销4610万元，投入500万元，带动消费36880万元，拉动比为1:8.5。', NOTHING],
      ['核销4610万元消费券直接带动消费36880万元，男女比例为1:8.5。', NOTHING],
    ]));
});
