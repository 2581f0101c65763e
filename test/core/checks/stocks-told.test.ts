/** Beginning, changes and end; shares that the sentence names before; prices and costs over several paragraphs. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (check: string) => (text: string) => foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` });

function each(check: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(check)(text)).toEqual(expected));
}

describe('text-sum: between two days', () =>
  each('text-sum', [
    ['年初在册低保对象1350户，全年新纳入86户、退出41户，年末在册1395户。', []],
    ['年初在册低保对象1350户，全年新纳入86户、退出41户，年末在册1359户。', ['error differs A2 1359户 ↔ 1395户']],
    ['年初在册低保对象1350户，全年动态管理86户、退出41户，年末在册1359户。', ['nothing to check']],
  ]));

describe('text-sum: shares of all', () =>
  each('text-sum', [
    ['2022年度学员考核分优秀、合格、不合格三档，优秀占35.00%，合格占58.00%，不合格占7.00%。', []],
    [
      '2022年度学员考核分优秀、合格、不合格三档，优秀占35.00%，合格占58.00%，不合格占9.00%。',
      ['warning shares A2 100% ↔ 102%'],
    ],
  ]));

describe('text-sum: points under a heading', () =>
  each('text-sum', [
    ['B12预算编制科学性（满分10分）：测算依据不充分，扣1.50分，得8.50分。', []],
    ['B12预算编制科学性（满分10分）：测算依据不充分，扣1.50分，得9.50分。', ['error difference A2 9.50分 ↔ 8.5分']],
  ]));

describe('text-sum: what one cost', () => {
  const KM = '完成供水管网改造24.50公里，覆盖居民1.9万户。\n管网改造工程支出1470.00万元。\n';
  const PUPILS = '营养改善计划2023年支出189.00万元。\n项目覆盖31所学校，受益学生4200人。\n';
  each('text-sum', [
    [`${KM}管网改造单位成本为60.00万元/公里。`, []],
    [`${KM}管网改造单位成本为66.00万元/公里。`, ['warning differs A4 66.00万元/公里 ↔ 60万元']],
    [`${KM}按核定费用计算，单位成本为66.00万元/公里。`, ['nothing to check']],
    [`${PUPILS}按受益学生计算，生均补助450元。`, []],
    [`${PUPILS}按受益学生计算，生均补助540元。`, ['warning differs A4 540元 ↔ 450元']],
    [`${PUPILS}生均补助540元。`, ['nothing to check']],
  ]);
});

describe('text-rate: of the price of a contract', () => {
  const PRICE = '应急广播系统建设合同价640.00万元，工期180日。\n';
  each('text-rate', [
    [`${PRICE}5.3 支付情况　累计支付512.00万元，占合同价的80.00%。`, []],
    [`${PRICE}5.3 支付情况　累计支付521.00万元，占合同价的80.00%。`, ['warning across A3 80.00% ↔ 81.41%']],
  ]);
});

describe('figure-conflict: the price of the only contract', () => {
  const PRICE = '疫苗冷链设备采购项目，中标价123.60万元，履约中无变更。\n设备经检测合格后投入使用。\n';
  each('figure-conflict', [
    [`${PRICE}合同价款1236000元已于2023年11月一次性付清。`, ['nothing to check']],
    [`${PRICE}合同价款1263000元已于2023年11月一次性付清。`, ['warning slip A4 1263000元 ↔ 123.60万元']],
    [`${PRICE}另一合同价100万元。\n合同价款1263000元已于2023年11月一次性付清。`, ['nothing to check']],
  ]);
});

describe('date-period: early, and it was late', () => {
  const DUE = '时效目标：污水处理站应于2023年6月30日前完工并通水。\n';
  each('date-period', [
    [`${DUE}实际于2023年6月15日完工通水，较目标时限提前15天。`, []],
    [`${DUE}实际于2023年8月15日完工通水，较合同约定提前15天。`, ['nothing to check']],
    [`${DUE}实际于2023年8月15日完工通水，较目标时限提前15天。`, ['warning delay A3 较目标时限提前15天 ↔ 延期46天']],
  ]);
});
