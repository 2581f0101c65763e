/** Rates with other amounts between them and their figures, of a word that only both have, or of a figure far away. */
import { foundIn } from './grids';

const found = (...lines: string[]) =>
  foundIn('text-rate', { 报告文本: `2023年某项目绩效评价报告\n${lines.join('\n')}` });

describe('other amounts between', () => {
  const arrived = (rate: string) =>
    `安排资金7200万元，资金来源为示范资金4000万元、省级奖补3200万元，实际到位6840万元，市级配套到位1640万元，资金到位率${rate}。`;
  const spent = (rate: string, before = '安排养护资金2460万元，其中省级1460万元、县级1000万元，当年全部下达。') =>
    `${before}至年末实际支出2214万元，预算执行率${rate}。`;
  it.each<[string, string, string[]]>([
    ['right', arrived('95.00%'), []],
    ['wrong', arrived('96.50%'), ['warning differs A2 96.50% ↔ 95.00%']],
    ['far off', arrived('65.20%'), ['nothing to check']],
    ['of the sentence before', spent('90.00%'), []],
    ['… wrong', spent('92.00%'), ['warning differs A2 92.00% ↔ 90.00%']],
    [
      '… that was changed',
      spent('92.00%', '安排养护资金2460万元，其中省级1460万元，年中调减60万元。'),
      ['nothing to check'],
    ],
    [
      '… of another year',
      `2022年安排养护资金2460万元，其中省级1460万元。2023年实际支出2214万元，预算执行率92.00%。`,
      ['nothing to check'],
    ],
    [
      'a word of what was spent',
      '共安排创新券资金4390万元，累计兑付4177.77万元，总体预算执行率96.17%。',
      ['warning differs A2 96.17% ↔ 95.17%'],
    ],
    [
      'a day before it',
      '项目计划筹措资金2460万元，截至评价日实际到位2091万元，资金到位率为87.5%。',
      ['warning differs A2 87.5% ↔ 85.00%'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('of a contract', () => {
  const of = (rate: string) =>
    `设备类合同总额2022万元，截至年末已支付1820万元，支付进度为${rate}，其余202万元为质保金和未到期款项。`;
  it.each<[string, string, string[]]>([
    ['what was paid', of('90.01%'), []],
    ['… wrong', of('92.8%'), ['warning differs A2 92.8% ↔ 90.01%']],
    ['… of one of them', of('92.8%').replace('已支付', '甲公司已支付'), ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('a word of both', () => {
  it.each<[string, string, string[]]>([
    ['due and done', '牛口蹄疫应免31250头、实免30350头，免疫密度97.12%。', []],
    ['… wrong', '牛口蹄疫应免31250头、实免30350头，免疫密度98.12%。', ['warning differs A2 98.12% ↔ 97.12%']],
    ['… of another deed', '牛口蹄疫应免31250头、实免30350头，抗体水平98.12%。', ['nothing to check']],
    ['among them', '11934名学员中，有10382人取得各类证书，取证率87.00%。', []],
    ['… wrong', '11934名学员中，有10382人取得各类证书，取证率89.00%。', ['warning differs A2 89.00% ↔ 87.00%']],
    ['a count that gives the rate', '全年发生水毁47处，抢通42处，及时率93.62%。', ['nothing to check']],
    ['… of another deed', '全年发生水毁47处，抢通42处，上报及时率93.36%。', ['nothing to check']],
    ['… and none that does', '全年发生水毁47处，抢通42处，及时率93.36%。', ['warning differs A2 93.36% ↔ 89.36%']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('in another chapter', () => {
  const many = Array.from({ length: 14 }, (_, at) => `第${String(at + 1)}段说明了工作的组织情况。`);
  const share = (rate: string) => `累计完成综合治理河长35.90公里，为设计任务的${rate}。`;
  const growth = (rate: string) => `2023年接待游客1286.4万人次，比2022年增长${rate}。`;
  it.each<[string, string[], string[]]>([
    ['a plan', ['综合治理河长38.60公里。', ...many, share('93.01%')], []],
    ['… wrong', ['综合治理河长38.60公里。', ...many, share('95.01%')], ['warning across A17 95.01% ↔ 93.01%']],
    [
      '… told in two ways',
      ['综合治理河长38.60公里。', '综合治理河长37.60公里。', ...many, share('95.01%')],
      ['nothing to check'],
    ],
    ['the year before', ['2022年全市接待游客942.8万人次。', ...many, growth('36.44%')], []],
    ['… wrong', ['2022年全市接待游客942.8万人次。', ...many, growth('34.66%')], ['warning across A17 34.66% ↔ 36.44%']],
    ['… of something else', ['2022年全市接待学员942.8万人次。', ...many, growth('34.66%')], ['nothing to check']],
  ])('%s', (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});
