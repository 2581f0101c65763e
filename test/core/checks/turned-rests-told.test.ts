/** What is left of an amount that another sentence told, and points of which nothing else was taken off. */
import { foundIn } from './grids';

const found = (...lines: string[]) =>
  foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${lines.join('\n')}` });

describe('what is left', () => {
  const rest = (left: string) => [
    '2022年项目资金总额518.40万元，包括上年结转32.40万元、当年安排486.00万元。',
    `截至12月31日，实际支出471.92万元，年末结转${left}万元。`,
  ];
  const paid = (amount: string) => [`项目年度预算2880万元。因考核扣减服务费36.50万元，扣减之后实际支付${amount}万元。`];
  it.each<[string, string[], string[]]>([
    ['right', rest('46.48'), ['nothing to check']],
    ['turned', rest('64.48'), ['warning difference A3 64.48万元 ↔ 46.48万元']],
    ['less, for whatever reason', rest('36.48'), ['nothing to check']],
    ['behind a deduction', paid('2843.50'), ['nothing to check']],
    ['… turned', paid('2845.30'), ['warning difference A2 2845.30万元 ↔ 2843.5万元']],
    ['… of which some is not paid yet', paid('2559.15'), ['nothing to check']],
  ])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});

describe('nothing else taken off', () => {
  const own = (given: string, end: string) =>
    `过程指标分值20分，得${given}分。调整未报批，扣1.5分；资料归档不完整，扣0.5分。${end}`;
  const apart = (given: string) => [
    `决策满分16分，得14.6分；过程满分20分，得${given}分；产出满分34分，得30.2分。`,
    `得${given}分。扣分事项有两项：一是监管不严，扣1.8分；二是归集不规范，扣0.9分。其余指标均得满分。`,
  ];
  it.each<[string, string[], string[]]>([
    ['right', [own('18', '其他指标均得满分。')], []],
    ['wrong', [own('17.5', '其他指标均得满分。')], ['warning differs A2 17.5分 ↔ 18分']],
    ['perhaps something else', [own('17.5', '其他指标较好。')], []],
    ['in another paragraph', apart('17.3'), []],
    ['… wrong', apart('18.3'), ['warning differs A3 18.3分 ↔ 17.3分']],
  ])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});

describe('what is left, told in a chapter of its own', () => {
  const apart = (left: string) => [
    '2023年，县城管网改造工程纳入补助范围，资金总需求6250.00万元，其中中央补助3600.00万元。年末实际到位5960.00万元。',
    '第二章　资金执行',
    '全年支出5487.37万元，各片区支出见下表。',
    '第六章　问题与整改',
    `（二）资金结余较大与配套欠拨并存。年末结余资金${left}万元，全部为县级统筹账户存款；而县级配套仍欠拨290.00万元。`,
  ];
  it.each<[string, string[], string[]]>([
    ['right', apart('472.63'), []],
    ['turned', apart('427.63'), ['warning difference A6 427.63万元 ↔ 472.63万元']],
    ['less, for whatever reason', apart('372.63'), []],
  ])('%s', (_, lines, expected) =>
    expect(found(...lines).filter((line) => line !== 'nothing to check')).toEqual(expected),
  );
});
