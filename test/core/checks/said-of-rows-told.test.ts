/** What a sentence says of all rows of a table, or of one by its name. */
import { foundIn } from './grids';

const page = (check: string, ...lines: string[]) => foundIn(check, { 报告文本: lines.join('\n') });

const spent = (claim: string, amount: string) =>
  page(
    'claim-conflict',
    claim,
    '子项 | 预算（万元） | 支出（万元）',
    '送教上门 | 25.00 | 25.00',
    `教材教具 | 30.00 | ${amount}`,
    '康复器材 | 45.50 | 45.50',
  );

const met = (claim: string, actual: string) =>
  page(
    'claim-conflict',
    claim,
    '指标 | 年度指标值 | 实际完成值',
    '巡回义诊（场次） | ≥24 | 26',
    `老年人体检（人） | ≥6,200 | ${actual}`,
    '慢病随访（人次） | ≥18,000 | 18,340',
  );

const never = (claim: string, times: string) =>
  page(
    'claim-conflict',
    claim,
    '指标 | 目标值 | 完成值',
    '分部工程合格率 | 100% | 100%',
    `安全生产事故（起） | 0 | ${times}`,
    '农民工工资支付率 | 100% | 100%',
  );

const most = (claim: string, ...bound: string[]) =>
  page(
    'claim-conflict',
    claim,
    '社区 | 抽查户数 | 投放准确率',
    ...bound.map((rate, at) => `${'东南西'[at] ?? ''}园 | 250 | ${rate}`),
  );

describe('claim-conflict: of all rows', () => {
  const CLAIM = '2023年学校三个子项预算均全额支出，执行率100%。';
  it('all spent', () => {
    expect(spent(CLAIM, '28.60')).toEqual(['warning against A1 2023年学校三个子项预算均全额支出 ↔ 教材教具28.6']);
    expect(spent(CLAIM, '30.00')).not.toContainEqual(expect.stringContaining('against'));
    expect(spent('2023年学校两个子项预算均全额支出，执行率100%。', '28.60')).not.toContainEqual(
      expect.stringContaining('against'),
    );
    expect(spent('除教材教具外，2023年学校三个子项预算均全额支出，执行率100%。', '28.60')).not.toContainEqual(
      expect.stringContaining('against'),
    );
  });

  it('all met', () => {
    const found = ['warning against A1 年初设定的3项数量指标全部完成 ↔ 老年人体检（人）≥6,200，5,978'];
    expect(met('年初设定的3项数量指标全部完成。', '5,978')).toEqual(found);
    expect(met('年初设定的3项数量指标全部完成。', '6,278')).not.toContainEqual(expect.stringContaining('against'));
    expect(met('年初设定的2项数量指标全部完成。', '5,978')).not.toContainEqual(expect.stringContaining('against'));
    expect(met('应确保年初设定的3项数量指标全部完成。', '5,978')).not.toContainEqual(
      expect.stringContaining('against'),
    );
  });

  it('none at all', () => {
    const CLAIMS = ['全年未发生安全生产事故', '无安全生产事故'];
    for (const claim of CLAIMS) {
      expect(never(`${claim}。`, '1')).toEqual([`warning against A1 ${claim} ↔ 安全生产事故（起）1`]);
      expect(never(`${claim}。`, '0')).not.toContainEqual(expect.stringContaining('against'));
      expect(never(`上年${claim}。`, '1')).not.toContainEqual(expect.stringContaining('against'));
    }
  });

  it('above a bound', () => {
    const found = ['warning against A1 三个社区投放准确率均在90%以上 ↔ 南园 88.4%'];
    expect(most('三个社区投放准确率均在90%以上。', '93.6%', '88.4%', '92.0%')).toEqual(found);
    expect(most('三个社区投放准确率均在90%以上。', '93.6%', '90.4%', '92.0%')).not.toContainEqual(
      expect.stringContaining('against'),
    );
    expect(most('两个社区投放准确率均在90%以上。', '93.6%', '88.4%', '92.0%')).not.toContainEqual(
      expect.stringContaining('against'),
    );
  });
});

describe('claim-conflict: the largest share', () => {
  const largest = (name: string) =>
    page(
      'claim-conflict',
      `从支出结构看，2022年行动资金中${name}占比最高。`,
      '支出方向 | 金额（万元）',
      '物化补助 | 142.30',
      '社会化服务 | 168.50',
      '示范基地建设 | 75.20',
      '合计 | 386.00',
    );
  it('is that of the largest amount', () => {
    expect(largest('物化补助')).toHaveLength(1);
    expect(largest('物化补助')).toContainEqual(expect.stringContaining('warning extreme A1'));
    expect(largest('社会化服务')).toEqual([]);
  });
});

describe('table-total: what 其中 names without the word', () => {
  const total = (amount: string) =>
    page(
      'table-total',
      '支出科目 | 金额（万元）',
      '商品和服务支出 | 284.60',
      '其中：委托业务费 | 156.00',
      '差旅费 | 31.20',
      '资本性支出 | 115.40',
      `合计 | ${amount}`,
    );
  it('is within the row above', () => {
    expect(total('400.00')).toEqual([]);
    expect(total('410.00')).toHaveLength(1);
  });
});
