import { foundIn } from './grids';

const found = (table: string) => foundIn('table-parts', { 附表: table });

describe('table-parts', () => {
  const rests = (last: string, heading = '结余') => `
    站点 | 计划 | 已用 | ${heading}
    甲站 | 530 | 210 | 320
    乙站 | 417 | 105 | 312
    丙站 | 860 | 415 | 445
    丁站 | 298 | 133 | ${last}
  `;

  it.each<[string, string, string[]]>([
    ['the rest', rests('165'), []],
    ['another', rests('156'), ['error row D5 156 ↔ 165']],
    ['a blank', rests(''), []],
    ['without a word, where only three rows keep it', rests('156', '其他'), ['nothing to check']],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  describe('a formula of letters in notes', () => {
    const payments = (result: string, label = '应付补助（C+D-E）', kept = '使用者付费（E）', share = '70%') => `
      项目 | 金额
      可用性服务费（A） | 1680
      付费系数（k） | 91%
      应付可用性服务费（A×${share}+A×30%×k） | 1634.64
      扣后服务费（C） | 1634.64
      运维服务费（D） | 996.63
      ${kept} | 312.48
      ${label} | ${result}
    `;

    it('is worked out down a column', () => {
      expect(found(payments('2318.80'))).toEqual([]);
      expect(found(payments('2318.82'))).toEqual(['error column B8 2318.82 ↔ 2318.79']);
      expect(found(payments('2336.79'))).toEqual(['error column B8 2336.79 ↔ 2318.79']);
      expect(found(payments('2318.79', '应付补助（C+D-E）', '使用者付费（E）', '60%'))).toEqual([
        'error column B4 1634.64 ↔ 1466.64',
      ]);
    });

    it('says nothing where a letter is missing or stands twice, or another unit may be meant', () => {
      expect(found(payments('2336.79', '应付补助（C+D-F）'))).toEqual([]);
      expect(found(payments('2336.79', '应付补助（C+D-E）', '使用者付费（D）'))).toEqual([]);
      expect(found(payments('23187900'))).toEqual([]);
    });

    it('is worked out along the rows where most of them keep it', () => {
      const table = (third: string, second = '15') => `
        乡镇 | 批复（A） | 追加（B） | 支付（C） | 尚余（A+B-C）
        甲镇 | 50 | 3 | 41 | 12
        乙镇 | 60 | 2 | 47 | ${second}
        丙镇 | 70 | 4 | 52 | ${third}
      `;
      expect(found(table('22'))).toEqual([]);
      expect(found(table('23'))).toEqual(['error row E4 23 ↔ 22']);
      expect(found(table('23', '16'))).toEqual(['nothing to check']);
    });
  });

  describe('an account', () => {
    const account = (closing: string, { subsidy = '2880', last = '1800', also = '', surplus = '6621' } = {}) => `
      项目 | 年初预算数 | 调整预算数 | 决算数 | 完成率
      一、上年结余 | | | 58642 |
      二、本年收入合计 | 20060 | 20320 | 20568 | 101.2%
      1.个人缴费收入 | 5200 | 5200 | 5448 | 104.8%
      2.政府补贴收入 | 14860 | 15120 | 15120 | 100%
      其中：中央财政补贴 | 10260 | 10440 | 10440 | 100%
      省级财政补贴 | 2840 | ${subsidy} | 2880 | 100%
      市县财政补贴 | 1760 | 1800 | ${last} | 100%
      三、本年支出合计 | 13860 | 13920 | 13947 | 100.2%
      1.基础养老金支出 | 12680 | 12800 | 12871 | 100.6%
      2.个人账户养老金支出 | 1180 | 1120 | 1076 | 96.1%
      ${also}
      四、本年收支结余 | 6200 | 6400 | ${surplus} |
      五、年末滚存结余 | | | ${closing} |
    `;

    it('ends with what was there, came in and was not spent', () => {
      expect(found(account('65263'))).toEqual([]);
      expect(found(account('65264'))).toEqual(['error column D13 65264 ↔ 65263']);
      expect(found(account('65263', { surplus: '6631' }))[0]).toBe('error column D12 6631 ↔ 6621');
    });

    it('may have other rows, of which nobody knows what they do', () => {
      expect(found(account('65264', { also: '四、上解上级支出 | | | 12 |' }))).toEqual([]);
      expect(found(account('65264', { also: '3.转移支出 | 0 | 0 | 0 | 0' }))).toEqual([
        'error column D14 65264 ↔ 65263',
      ]);
    });

    it('adds up what 其中 names where two other columns show that it is all', () => {
      expect(found(account('65263', { last: '1808' }))).toEqual(['error column D5 15120 ↔ 15128']);
      expect(found(account('65263', { last: '1808', subsidy: '2780' }))).toEqual([]);
    });
  });

  it('finds more bonds used than were issued', () => {
    const table = (used: string, heading = '已发行债券') => `
      县区 | 专项债券额度 | ${heading} | 已使用债券资金
      甲县 | 9000 | 9000 | 8910
      乙县 | 8000 | 5000 | 4250
      丙县 | 6000 | 4000 | ${used}
    `;
    expect(found(table('4000'))).toEqual([]);
    expect(found(table('4001'))).toEqual(['error bound D4 4001 ↔ 4000']);
    expect(found(table('4001', '本年发行债券'))).not.toContain('error bound D4 4001 ↔ 4000');
  });

  it('believes a relation without a word where many rows keep it and one breaks it', () => {
    const table = (broken: string) => `
      站点 | 甲数 | 乙数 | 丙数
      一 | 5301 | 2104 | 3197
      二 | 4172 | 1053 | 3119
      三 | 8604 | 4157 | 4447
      四 | 2981 | 1332 | 1649
      五 | 7415 | 3306 | ${broken}
    `;
    expect(found(table('4109'))).toEqual([]);
    expect(found(table('4190'))).toEqual(['error row B6 7415 ↔ 7496']);
  });

  it('believes no relation that two rows keep without a word', () => {
    expect(found('站点 | 甲数 | 乙数 | 丙数\n一 | 5 | 3 | 2\n二 | 9 | 4 | 5\n三 | 7 | 4 | 2')).not.toContainEqual(
      expect.stringContaining('error'),
    );
  });

  describe('what can be no more than its whole', () => {
    const sources = (part: string) => `
      项目名称 | 合计 | 其中：财政资金 | 完成情况
      甲工程 | 100 | 80 | 完成
      乙工程 | 60 | ${part} | 完成
      丙工程 | 90 | 70 | 完成
    `;
    const taken = (back: string, heading = '收回金额') => `
      乡镇 | 发放户数 | 发放金额 | ${heading}
      甲镇 | 12 | 100 | 20
      乙镇 | 8 | 60 | ${back}
      丙镇 | 10 | 90 | 0
    `;

    it.each<[string, string, string[]]>([
      ['a part of the column before it', sources('60'), []],
      ['more than that', sources('75'), ['error bound C3 75 ↔ 60']],
      ['what was taken back', taken('60'), []],
      ['more than was given', taken('75'), ['error bound D3 75 ↔ 60']],
      ['what was given in all years', taken('75', '历年累计收回金额'), ['nothing to check']],
      ['what came back of loans', taken('75', '收回贷款'), ['nothing to check']],
      ['what only words like it name', taken('75', '收回率'), ['nothing to check']],
    ])('%s, in a row', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });

    it('needs two rows that keep it, and more than break it', () => {
      expect(found('乡镇 | 发放份数 | 收回份数\n甲镇 | 100 | 90\n乙镇 | 60 | 75')).toEqual(['nothing to check']);
    });

    it('leaves what may come from former years', () => {
      const table = (first: string) =>
        `站点 | ${first} | 收取押金 | 退回押金\n甲 | 60 | 10 | 50\n乙 | 50 | 90 | 20\n丙 | 40 | 80 | 40`;
      expect(found(table('期初押金'))).toEqual(['nothing to check']);
      expect(found(table('押金户数'))).toEqual(['error bound D2 50 ↔ 10']);
    });

    it('takes people for no part of money', () => {
      const table =
        '乡镇 | 受益户数 | 补助资金 | 其中：脱贫户\n甲 | 30 | 20 | 12\n乙 | 40 | 25 | 15\n丙 | 50 | 10 | 18';
      expect(found(table)).toEqual(['nothing to check']);
    });

    const below = (part: string) => `
      类别 | 人数 | 金额
      在校生 | 300 | 60
      其中：寄宿生 | ${part} | 20
      教师 | 40 | 10
    `;

    it.each<[string, string, string[]]>([
      ['the row above it', below('120'), []],
      ['more than that', below('320'), ['error bound B3 320 ↔ 300']],
      ['some of all rows above', '科室 | 人数\n甲 | 60\n乙 | 40\n其中：女 | 50', []],
      ['more than all rows above', '科室 | 人数\n甲 | 60\n乙 | 40\n其中：女 | 150', ['error bound B4 150 ↔ 100']],
      ['of the total above it', '科室 | 人数\n甲 | 60\n合计 | 60\n其中：女 | 61', ['error bound B4 61 ↔ 60']],
      ['a standard, which is no amount', '类别 | 补助标准\n甲 | 600\n其中：乙 | 1000', ['nothing to check']],
    ])('%s, below it', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });
  });
  describe('what headings say is left', () => {
    const ledger = (unpaid: string, heading = '未付款') => `
      采购项目 | 合同金额 | 节约资金 | 已付款 | ${heading}
      数字化加工 | 128.60 | 6.40 | 115.74 | ${unpaid}
      密集架 | 82.40 | 3.60 | 82.40 | 0.00
      设备维保 | 22.80 | 1.20 | 17.10 | 5.70
      灭火系统 | 55.30 | 2.70 | 49.77 | 5.53
      合计 | 289.10 | 13.90 | 265.01 | 24.09
    `;
    const list = (difference: string, heading = '分差') => `
      序号 | 项目名称 | 预算数 | 自评得分 | 财政复核得分 | ${heading} | 复核等级
      1 | 路灯维护 | 320 | 95.5 | 93 | 2.5 | 优
      2 | 饮水安全 | 860 | 96 | 91.5 | ${difference} | 优
      3 | 图书馆 | 75 | 98 | 95.2 | 2.8 | 优
      合计 | | 1255 | — | — | — |
    `;

    it.each<[string, string, string[]]>([
      ['of a contract', ledger('12.86'), []],
      ['another amount', ledger('18.26'), ['error row E2 18.26 ↔ 12.86']],
      ['of the year before', ledger('18.26', '上年末未付款'), ['nothing to check']],
      ['of two scores of a list', list('4.5'), []],
      ['another difference', list('5.5'), ['error row F3 5.5 ↔ 4.5']],
      ['a column of other points', list('5.5', '附加分'), ['nothing to check']],
    ])('%s', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });

    it('is told in place of the total that is right but for it', () => {
      const funds = (unpaid: string) => ({
        台账: ledger(unpaid)
          .replace('合同金额', '采购预算 | 合同金额')
          .replace(/ \| (?=\d+\.\d+ \| \d+\.\d+ \| \d+\.\d+ \|)/g, ' | 400 | '),
      });
      expect(foundIn('fund-items', funds('18.26'))).toEqual(foundIn('fund-items', funds('12.86')));
      expect(foundIn('table-parts', funds('18.26'))).toEqual(['error row F2 18.26 ↔ 12.86']);
    });
  });

  describe('what the review took from an indicator', () => {
    const sheet = (headings: string, third: string, first = '1') => `
      一级指标 | 三级指标 | ${headings}
      决策 | 立项程序规范性 | 3 | 2 | ${first}
      | 预算编制合理率 | 3 | 2.5 | ${first.startsWith('-') ? '-0.5' : '0.5'}
      过程 | 完成及时率 | 5 | 3 | ${third}
      | 制度健全性 | 4 | 4 | 0
      合计 | | 15 | 11.5 | 3.5`;

    it.each<[string, string, string[]]>([
      ['own score without the reviewed', sheet('自评得分 | 复核得分 | 核减分', '2'), []],
      ['another figure', sheet('自评得分 | 复核得分 | 核减分', '1'), ['error row E4 1 ↔ 2']],
      ['with its sign', sheet('自评得分 | 复核得分 | 核减分', '-1', '-1'), []],
      ['a column of something else', sheet('分值 | 得分 | 加分', '1'), ['nothing to check']],
    ])('%s', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });
  });
});
