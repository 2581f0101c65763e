/** So many, the price of one and the amount of all, each in a paragraph of its own. */
import { foundIn, saidIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `2023年某补贴项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

const COUNT = '（一）补贴对象。全县享受补贴的老年人稳定在1240人。';
const PRICE = '（二）补贴标准。补贴标准为每人每月90元。';
const PAID = (amount: string) => `（三）发放情况。按标准足额发放12个月，共发放补贴资金${amount}。`;
const OTHER = '（四）信息公开。发放名册在村务公开栏公示。';

describe('text-sum of products over paragraphs', () => {
  it.each<[string, string[], string[]]>([
    ['each in its own', [COUNT, PRICE, PAID('133.92万元')], []],
    ['… and wrong', [COUNT, PRICE, PAID('143.92万元')], ['warning across A4 143.92万元 ↔ 133.92万元']],
    [
      'three paragraphs between',
      [COUNT, OTHER, OTHER, PRICE, OTHER, OTHER, PAID('143.92万元')],
      ['warning across A8 143.92万元 ↔ 133.92万元'],
    ],
    ['… and four before the price', [COUNT, OTHER, OTHER, OTHER, PRICE, PAID('143.92万元')], ['nothing to check']],
    ['… or behind it', [COUNT, PRICE, OTHER, OTHER, OTHER, PAID('143.92万元')], ['nothing to check']],
    ['nearly so much', [COUNT, PRICE, PAID('147.31万元')], ['warning across A4 147.31万元 ↔ 133.92万元']],
    ['… and another amount', [COUNT, PRICE, PAID('147.32万元')], ['nothing to check']],
    [
      'in ten thousands',
      ['修复面积4.5万平方米。', '综合单价为每平方米320元，结算价款为1540.00万元，与图纸一致。'],
      ['warning across A3 1540.00万元 ↔ 1440万元'],
    ],
    [
      '… as rounded as they are written',
      ['修复面积4.5万平方米。', '综合单价为每平方米320元，结算价款为1455.80万元。'],
      [],
    ],
    ['some who come and go', ['享受补贴的老年人1240人。', PRICE, PAID('131.52万元')], ['nothing to check']],
    [
      '… and a slip of the same digits',
      ['享受补贴的老年人1240人。', PRICE, PAID('139.32万元')],
      ['warning across A4 139.32万元 ↔ 133.92万元'],
    ],
    [
      'with no word of reckoning: one digit',
      ['参训教师320名，培训5天。', '每人每天380元。', '实际支出68.80万元。'],
      ['warning across A4 68.80万元 ↔ 60.8万元'],
    ],
    ['… and two', ['参训教师320名，培训5天。', '每人每天380元。', '实际支出59.90万元。'], ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text.join('\n'))).toEqual(expected));

  it.each<[string, string[]]>([
    ['two numbers', [COUNT, '新增老年人320人。', PRICE, PAID('143.92万元')]],
    ['two prices', [COUNT, PRICE, '残疾人每人每月100元。', PAID('143.92万元')]],
    ['two lengths', [COUNT, PRICE, '工作经费保障6个月，共发放补贴资金143.92万元，发放12个月。']],
    ['a sample', ['抽查享受补贴的老年人1240人。', PRICE, PAID('143.92万元')]],
    ['a budget', [COUNT, PRICE, '全年发放12个月，预算共143.92万元。']],
    ['one who pays a part', [COUNT, PRICE, '发放12个月，其中省级共补助143.92万元。']],
    ['not all of it', [COUNT, PRICE, '发放12个月，共发放143.92万元，含补发上年欠款。']],
    ['no length', [COUNT, PRICE, '共发放补贴资金143.92万元。']],
    ['for each of something else', ['覆盖行政村124个。', PRICE, PAID('143.92万元')]],
    ['an average', [COUNT, '平均每人每月90元。', PAID('143.92万元')]],
  ])('not of %s', (_, text) => expect(found(text.join('\n'))).toEqual(['nothing to check']));

  it('names both places', () => {
    expect(saidIn('text-sum', sheet([COUNT, PRICE, PAID('143.92万元')].join('\n')))).toEqual([
      '文字中写“共发放补贴资金143.92万元”，A2 写“全县享受补贴的老年人稳定在1240人”，而 1240人×90元×12 = 133.92万元。',
    ]);
  });
});
