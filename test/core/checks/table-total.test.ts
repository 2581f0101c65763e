import { evaluate } from '../../../src/core/evaluate';
import { foundIn } from './grids';
import { sheet } from '../reading/typed';
import { lineOf } from './support';

const found = (table: string) => foundIn('table-total', { 附表: table });

describe('table-total', () => {
  const list = (total: string, label = '合计') => `
    乡镇 | 受益户数 | 分配金额
    甲镇 | 30 | 20
    乙镇 | 40 | 15
    ${label} | 70 | ${total}
  `;

  it.each<[string, string, string[]]>([
    ['the sum', list('35'), []],
    ['another', list('45'), ['error column C4 45 ↔ 35']],
    ['composed words', list('45', '资金合计'), ['error column C4 45 ↔ 35']],
    ['a blank total', list(''), []],
    ['no figure', list('—'), []],
    ['a label that adds up nothing', list('45', '丙镇'), ['nothing to check']],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it('adds up answers of which everybody gives one, up to those who answered', () => {
    const question = (...counts: number[]) =>
      [
        '选项 | 小计 | 比例',
        ...counts.map((count, at) => `${ANSWERS[at] ?? ''} | ${String(count)} | ${String(count / 10)}%`),
      ].join('\n');
    const ANSWERS = ['A.非常满意', 'B.比较满意', 'C.一般', 'D.不满意'];
    const asked = (total: string, ...counts: number[]) =>
      found(`${question(...counts)}\n本题有效填写人次 | ${total} |`);
    expect(asked('486', 274, 146, 46, 30)).toEqual(['error column B6 486 ↔ 496']);
    expect(asked('496', 274, 146, 46, 30)).toEqual([]);
    // Somebody may have answered otherwise.
    expect(asked('500', 274, 146, 46, 30)).toEqual([]);
    // People may have several reasons.
    expect(
      found('选项 | 小计 | 比例\nA.价格 | 274 | 56%\nB.质量 | 146 | 30%\nC.服务 | 96 | 19%\n本题有效填写人次 | 486 |'),
    ).not.toContain('error column B5 486 ↔ 516');
  });

  it('leaves a subtotal without parts alone where parts stand below their subtotals', () => {
    const grouped = (adults: string, total: string) => `
      服务类别 | 人数
      儿童小计 | 326
      孤独症儿童 | 182
      其他儿童 | 144
      成人小计 | ${adults}
      合计 | ${total}
    `;
    expect(found(grouped('1520', '1846'))).toEqual([]);
    expect(found(grouped('1520', '1856'))).toEqual(['error column B6 1856 ↔ 1846']);
  });

  it.each<[string, string, string[]]>([
    ['as many as are listed', '备注：1.本次分配涉及2个乡镇（街道）；2.资金已下达。', []],
    ['another number', '备注：1.本次分配涉及3个乡镇（街道）；2.资金已下达。', ['error count A5 3 ↔ 2']],
    ['all of a place share in it', '说明：全县3个乡镇共分配35万元。', ['error count A5 3 ↔ 2']],
    ['all of a place, of which some are listed', '说明：全县3个乡镇，2个有任务。', []],
    ['some of them', '说明：本次分配涉及的2个乡镇中1个为山区镇。', []],
    ['something else', '备注：本次分配涉及3个村。', []],
  ])('counts the rows that a note tells: %s', (_, note, expected) => {
    const table = (heading: string) => list('35').replace('乡镇', heading).replace('受益户数', '户数') + `${note}\n`;
    expect(found(table('乡镇（街道）'))).toEqual(expected);
    // Without a total nobody knows whether all of them are there.
    expect(found(table('乡镇（街道）').replace(/合计.*\n/, '')).filter((line) => line.includes('count'))).toEqual([]);
  });

  it('adds up the places of a county where another row shows that they do', () => {
    const places = (all: string, people = '9.50', unit = '个') => `
      片区 | 老城 | 开发区 | 滨河 | 新区 | 全县
      直排口（${unit}） | 9 | 3 | 5 | 1 | ${all}
      受益人口（万人） | 4.62 | 1.85 | 2.10 | 0.93 | ${people}
    `;
    expect(found(places('18'))).toEqual([]);
    expect(found(places('17'))).toEqual(['error row F2 17 ↔ 18']);
    // What is not counted one by one may be rounded, and without a row that adds up it is no sum.
    expect(found(places('17', '9.50', '公里'))).toEqual([]);
    expect(found(places('17', '2.38')).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('adds up 额度, which is no rate', () => {
    expect(found(list('45').replace('分配金额', '债券额度'))).toEqual(['error column C4 45 ↔ 35']);
    expect(found(list('45').replace('分配金额', '满意度'))).toEqual([]);
  });

  describe('a row whose name holds a word of a label', () => {
    const works = (name: string, people = '69', money = '685.57') => `
      项目 | 服务人数 | 分配金额
      食品抽检 | 42 | 411.60
      ${name} | 18 | 182.77
      设备监察 | 9 | 91.20
      合计 | ${people} | ${money}
    `;

    it.each(['计量标准器具更新', '电话费补贴', '经济增长奖补'])('is added up: %s', (name) => {
      expect(found(works(name))).toEqual([]);
      expect(found(works(name, '69', '658.57'))).toEqual(['error column C5 658.57 ↔ 685.57']);
    });

    it.each(['制定行业标准', '公众满意度', '总量减排监测'])('is added up where the total does: %s', (name) => {
      expect(found(works(name))).toEqual([]);
      // The other column shows that it is.
      expect(found(works(name, '69', '658.57'))).toEqual(['error column C5 658.57 ↔ 685.57']);
    });

    it('is none where it says what its figures are', () => {
      expect(found(works('补助标准', '51', '502.80'))).toEqual([]);
      expect(found(works('补助标准', '51', '520.80'))).toEqual(['error column C5 520.8 ↔ 502.8']);
    });

    it('is one of the columns that a row adds up', () => {
      const columns = (last: string) => `
        乡镇 | 合计 | 道路 | 标准化厂房 | 渠道
        甲镇 | 60 | 10 | 20 | 30
        乙镇 | 66 | 12 | 23 | 31
        丙镇 | ${last} | 15 | 25 | 55
      `;
      expect(found(columns('95'))).toEqual([]);
      expect(found(columns('98'))).toEqual(['error row B4 98 ↔ 95']);
    });
  });

  describe('a total that lies between its rows', () => {
    const roads = (total: string, third = '3321', grouped = '') => `
      乡镇 | 养护金额
      甲镇 | 3785
      乙镇 | 3868
      ${grouped}
      丙镇 | ${third}
      合计 | ${total}
    `;

    it('is what comes to each, but for the least and the greatest themselves', () => {
      expect(found(roads('3321'))).toEqual(['error column B5 3321 ↔ 10974']);
      expect(found(roads('3322'))).toEqual(['nothing to check']);
      expect(found(roads('3867'))).toEqual(['nothing to check']);
      expect(found(roads('3868'))).toEqual(['error column B5 3868 ↔ 10974']);
    });

    it('is a sum where it nearly comes to it, or a row is a slip', () => {
      expect(found(roads('87887', '90000'))).toEqual(['nothing to check']);
      expect(found(roads('87888', '90000'))).toEqual(['error column B5 87888 ↔ 97653']);
      // 3321 was typed ten times as much.
      expect(found(roads('10974', '33210'))).toEqual(['error column B5 10974 ↔ 40863']);
      expect(found(roads('10974', '33211'))).toEqual(['nothing to check']);
    });

    it('is a sum where another total of its column is one', () => {
      expect(found(roads('8000', '9000', '甲乙小计 | 7653'))).toEqual(['error column B6 8000 ↔ 9000']);
    });
  });

  it('reads up to 200 totals of a table; more say nothing', () => {
    const table = (totals: number) =>
      ['乡镇 | 金额', '甲镇 | 20', '乙镇 | 15', ...Array(totals).fill('合计 | 45')].join('\n');
    expect(found(table(200))[0]).toBe('error column B4 45 ↔ 35');
    expect(found(table(201))).toEqual(['nothing to check']);
  });

  it('reads subtotals, outlines and 其中 as they fit', () => {
    const grouped = (total: string) => `
      科目 | 金额
      一、人员经费 | 60
      工资 | 40
      津贴 | 20
      二、公用经费 | 40
      办公费 | 30
      水电费 | 10
      合计 | ${total}
    `;
    expect(found(grouped('100'))).toEqual([]);
    expect(found(grouped('110'))).toEqual(['error column B8 110 ↔ 100']);
    const subtotals = (total: string) => `
      学校 | 学生数
      一小 | 200
      二小 | 150
      小计 | 350
      一中 | 400
      二中 | 100
      小计 | 500
      合计 | ${total}
    `;
    expect(found(subtotals('850'))).toEqual([]);
    expect(found(subtotals('840'))).toEqual(['error column B8 840 ↔ 850']);
    expect(found('科室 | 人数\n甲 | 60\n其中：女 | 20\n乙 | 40\n合计 | 100')).toEqual([]);
    expect(found('科室 | 人数\n合计 | 100\n甲 | 60\n乙 | 40')).toEqual([]);
  });

  it('adds up no unit prices, rates or averages, and nothing with a blank part', () => {
    expect(
      found('品名 | 数量 | 单价 | 金额\n桌 | 10 | 200 | 2000\n椅 | 20 | 100 | 2000\n合计 | 30 | 133 | 4000'),
    ).toEqual([]);
    expect(found('学校 | 人数 | 到课率\n甲 | 20 | 90%\n乙 | 30 | 80%\n合计 | 50 | 84%')).toEqual([]);
    expect(found('品名 | 温度\n甲 | 20\n乙 | 30\n合计 | 25')).toEqual(['nothing to check']);
    expect(found('乡镇 | 金额\n甲 | 20\n乙 |\n丙 | 5\n合计 | 45')).toEqual(['nothing to check']);
  });

  it('compares a total within rows once it holds in two others', () => {
    const table = (third: string) => `
      类别 | 男 | 女 | 总人数
      在职 | 10 | 12 | 22
      退休 | 5 | 6 | 11
      临聘 | 3 | 4 | ${third}
    `;
    expect(found(table('7'))).toEqual([]);
    expect(found(table('8'))).toEqual(['error row D4 8 ↔ 7']);
    expect(found('类别 | 男 | 女 | 总人数\n在职 | 10 | 12 | 22\n临聘 | 3 | 4 | 8')).toEqual(['nothing to check']);
  });

  it('tells one wrong part once, though it is in two sums', () => {
    const table = `
      类别 | 男 | 女 | 合计
      在职 | 10 | 12 | 22
      退休 | 5 | 9 | 11
      临聘 | 3 | 4 | 7
      合计 | 18 | 22 | 40
    `;
    expect(found(table)).toHaveLength(1);
  });

  it('tells two wrong totals of a column apart, though they are off by as much', () => {
    const table = (second: string, third: string) => `
      乡镇 | 合计 | 中央 | 省级
      甲镇 | 12 | 4 | 8
      乙镇 | ${second} | 6 | 9
      丙镇 | ${third} | 7 | 5
      丁镇 | 13 | 3 | 10
      合计 | 52 | 20 | 32
    `;
    expect(found(table('15', '12'))).toEqual([]);
    expect(found(table('18', '9'))).toEqual(['error row B3 18 ↔ 15', 'error row B4 9 ↔ 12']);
  });

  it('takes figures as their column is written: 0.8 beside 0.45 is 0.80', () => {
    const table = (total: string) => `县 | 面积\n甲 | 0.8\n乙 | 0.45\n丙 | 1.2\n合计 | ${total}`;
    expect(found(table('2.45'))).toEqual([]);
    expect(found(table('2.47'))).toEqual([]);
    expect(found(table('2.48'))).toEqual(['error column B5 2.48 ↔ 2.45']);
    expect(found(table('2.54'))).toEqual(['error column B5 2.54 ↔ 2.45']);
  });

  it('adds up rows that a column of numbers puts below others, once another of them holds', () => {
    const outline = (first: string, second = '80') => `
      序号 | 支出方向 | 金额
      一 | 中央资金 | ${first}
      1 | 产业 | 60
      2 | 道路 | 40
      二 | 省级资金 | ${second}
      1 | 产业 | 50
      2 | 培训 | 30
      合计 | | ${String(Number(first) + Number(second))}
    `;
    expect(found(outline('100'))).toEqual([]);
    expect(found(outline('110'))).toEqual(['error column C2 110 ↔ 100']);
    // Neither holds: the rows below are only some of the parts.
    expect(found(outline('110', '90'))).toEqual([]);
  });

  it('adds up whatever stands below a 总 only where another column shows that it does', () => {
    expect(found('指标 | 户数\n总户数 | 412\n脱贫户 | 86\n低保户 | 31')).toEqual(['nothing to check']);
  });

  it('takes blanks for nothing where two other totals show it', () => {
    const table = (third: string) => `
      项目 | 中央 | 省级 | 县级 | 合计
      水渠 | 120 | | 30 | 150
      村道 | | 80 | 20 | 100
      厂房 | 200 | 50 | | ${third}
      合计 | 320 | 130 | 50 | 500
    `;
    expect(found(table('250'))).toEqual([]);
    expect(found(table('260'))).toEqual(['error row E4 260 ↔ 250']);
  });

  it('believes a column of 合计 that one other row keeps, and one that says 总 with two', () => {
    const table = (heading: string, second: string) => `
      类别 | 甲镇 | 乙镇 | ${heading}
      管网 | 12 | 9 | 21
      人口 | 68 | 51 | ${second}
    `;
    expect(found(table('全县合计', '109'))).toEqual(['error row D3 109 ↔ 119']);
    expect(found(table('总数', '109'))).toEqual(['nothing to check']);
  });

  it('tells the figure that is stated where a row and a column meet', () => {
    const table = (b1: string, d2: string) => `
      地区 | 已下达 | 本次 | 合计下达
      全市合计 | ${b1} | 60 | 200
      甲县 | 90 | 40 | ${d2}
      乙县 | 50 | 20 | 70
    `;
    expect(found(table('140', '130'))).toEqual([]);
    expect(found(table('140', '120'))).toEqual(['error row D3 120 ↔ 130']);
    expect(found(table('150', '130'))).toEqual(['error column B2 150 ↔ 140']);
  });

  it('adds up the answers to a question', () => {
    const table = (valid: string) => `
      调查内容 | 满意 | 基本满意 | 不满意 | 有效问卷
      设施 | 150 | 40 | 10 | 200
      服务 | 160 | 30 | 10 | ${valid}
      管理 | 120 | 60 | 20 | 200
    `;
    expect(found(table('200'))).toEqual([]);
    expect(found(table('210'))).toEqual(['error row E3 210 ↔ 200']);
  });

  it('adds them up to the valid copies where the returned ones stand beside them', () => {
    const table = (medium: string) => `
      调查对象 | 发放问卷数 | 回收问卷数 | 有效问卷数 | 满意 | 一般 | 不满意
      老年人 | 120 | 116 | 112 | 104 | 6 | 2
      机构 | 100 | 98 | 96 | 88 | ${medium} | 3
      社区 | 70 | 68 | 67 | 62 | 4 | 1
    `;
    expect(found(table('5'))).toEqual([]);
    expect(found(table('15'))).toEqual(['error row D3 96 ↔ 106']);
    // Two columns of valid copies: nobody knows which of them answered.
    expect(found(table('15').replace('回收问卷数', '有效样本数'))).toEqual(['nothing to check']);
  });

  it('finds subtotals of a list by where they stand, above or below their projects', () => {
    const list = (first: string, second: string) => `
      序号 | 资金性质 | 项目名称 | 评价金额 | 评价得分 | 评价等级
       | 一般公共预算 | 小计 | ${first} | |
      1 | | 校园安保 | 20 | 92 | 优
      2 | | 高龄津贴 | 30 | 85 | 良
       | 政府性基金 | 小计 | ${second} | |
      3 | | 污水处理 | 40 | 91 | 优
      4 | | 土地整理 | 10 | 82 | 良
      合计 | | | 100 | |
    `;
    expect(found(list('50', '50'))).toEqual([]);
    expect(found(list('60', '50'))).toEqual(['error column D2 60 ↔ 50']);
  });

  it('reads years in the first column as labels, and rows that say 「/」 as nothing', () => {
    const list = (people: string) => `
      年份 | 类别 | 数量（人/个） | 金额（万元）
      2021 | 前三名选手奖金 | 351 | 146
       | 选送单位奖补资金 | 9 | 45
      2022 | / | / | /
      2023 | 获奖选手奖金 | 544 | 201.5
      合计 | | ${people} | 392.5
    `;
    expect(found(list('904'))).toEqual([]);
    expect(found(list('914'))).toEqual(['error column C6 914 ↔ 904']);
  });

  it('reads sources of money below years as rows', () => {
    const years = (own: string) => `
      资金渠道 | 2022年 | 2023年 | 三年合计
      上级补助 | 860 | 920 | 1780
      本级预算 | 340 | 360 | 700
      单位自筹 | 75.5 | 80 | ${own}
      合计 | 1275.5 | 1360 | 2635.5
    `;
    expect(found(years('155.5'))).toEqual([]);
    expect(found(years('115.5'))).toEqual(['error row D4 115.5 ↔ 155.5']);
  });

  it('lets a group have one row, and a subtotal as the others have', () => {
    const cities = (only: string) => `
      市 | 县（市、区） | 应拨资金
      甲市 | 长岭县 | 1860
       | 平川县 | 2140
       | 小计 | 4000
      丙市 | 金沙县 | 1100
       | 小计 | ${only}
      全省合计 | | 5100
    `;
    expect(found(cities('1100'))).toEqual([]);
    expect(found(cities('1200'))).not.toEqual([]);
  });

  it('counts those who gave no answer, and takes the last question for one', () => {
    const table = (none: string) => `
      调查内容 | 很满意 | 较满意 | 不满意 | 未作答 | 合计（份）
      办事流程 | 90 | 40 | 14 | 6 | 150
      收费公开 | 96 | 44 | 7 | 3 | 150
      服务态度 | 80 | 60 | 9 | 1 | 150
      总体评价 | 80 | 60 | 8 | ${none} | 150
    `;
    expect(found(table('2'))).toEqual([]);
    expect(found(table('12'))).toEqual(['error row F5 150 ↔ 160']);
  });

  it('adds up no percents', () => {
    const table = `
      项目 | 年度 | 支出金额（万元） | 完成情况(%)
      甲 | 2021 | 600 | 100
       | 2022 | 200 | 100
       | 小计 | 800 | 100
    `;
    expect(found(table)).toEqual([]);
  });

  it('leaves contracts that were settled otherwise to their arithmetic', () => {
    const contracts = (settled: string) => ({
      台账: `
        序号 | 合同名称 | 合同金额 | ${settled} | 已支付 | 未支付
        1 | 路灯采购 | 1860000 | 1840000 | 1748000 | 92000
        2 | 管线迁改 | 640000 | 675000 | 675000 | 0
        合计 | | 2500000 | 2515000 | 2423000 | 92000
      `,
    });
    expect(foundIn('fund-balance', contracts('结算金额'))).toEqual(['nothing to check']);
    expect(foundIn('fund-overspent', contracts('决算价'))).toEqual(['nothing to check']);
    expect(foundIn('table-total', contracts('结算金额'))).toEqual([]);
  });

  it('knows what is left of an asset', () => {
    const assets = (net: string) => `
      资产名称 | 数量 | 原值 | 累计折旧 | 净值
      提取仪 | 2 | 360000 | 225000 | 135000
      定量仪 | 3 | 840000 | 507500 | 332500
      色谱仪 | 1 | 196000 | 78400 | ${net}
    `;
    expect(found(assets('117600'))).toEqual([]);
    expect(found(assets('127600'))).toEqual(['error row C4 196000 ↔ 206000']);
  });

  describe('headings of two rows', () => {
    /** 资金来源 merged over three columns; 项目名称 and 合计 over both rows. */
    const sources = (whole: number, isMerged = true) =>
      evaluate({
        sheets: [
          {
            name: '资金',
            visibility: 'visible',
            origin: { row: 0, column: 0 },
            rows: [
              ['项目名称', '合计', '资金来源', null, null],
              [null, null, '专项债券', '市场化融资', '社会资本'],
              ['甲工程', 300, 100, 150, 50],
              ['乙工程', whole, 120, 60, 40],
              ['丙工程', 180, 80, 70, 30],
            ],
            merges: isMerged
              ? [
                  { top: 0, left: 0, bottom: 1, right: 0 },
                  { top: 0, left: 1, bottom: 1, right: 1 },
                  { top: 0, left: 2, bottom: 0, right: 4 },
                ]
              : [],
          },
        ],
      }).findings.flatMap((finding) => (finding.check.startsWith('table-') ? lineOf(finding) : []));

    it('adds up words below a merged heading, whatever they are', () => {
      expect(sources(220)).toEqual([]);
      expect(sources(230)).toEqual(['error row B4 230 ↔ 220']);
      expect(sources(230, false)).toEqual([]);
    });
  });
  describe('in a row', () => {
    it.each<[string, string, string[]]>([
      ['of some of the columns before it', '1631', []],
      ['another', '1613', ['error row E2 1613 ↔ 1631']],
    ])('小计 %s', (_, first, expected) => {
      const table = `
        县区 | 补贴面积（万亩） | 中央资金 | 省级资金 | 小计
        芷阳区 | 12.46 | 1245 | 386 | ${first}
        安乡县 | 18.20 | 1820 | 564 | 2384
        汉河县 | 15.75 | 1575 | 488 | 2063
        澧水县 | 21.30 | 2130 | 660 | 2790
        合计 | 67.71 | 6770 | 2098 | 8868`;
      expect(found(table)).toEqual(expected);
    });

    const paid = (first: string, heading: string) => `
      合同名称 | 合同金额 | 第一次 | 第二次 | 第三次 | ${heading}
      软件开发 | 3860000 | 1158000 | 1544000 | 772000 | ${first}
      云资源 | 1240000 | 620000 | 496000 | — | 1116000
      录播设备 | 2180000 | 654000 | 1090000 | 327000 | 2071000
      监理 | 186000 | 55800 | 74400 | — | 130200`;

    it.each<[string, string, string[]]>([
      ['all payments', paid('3474000', '累计支付'), []],
      ['another amount', paid('3447000', '累计支付'), ['error row F2 3447000 ↔ 3474000']],
    ])('累计支付: %s', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });

    it.each<[string, string, string[]]>([
      ['all answers', '16', []],
      ['others', '18', ['error row H4 240 ↔ 242']],
    ])('合计 over 人数: %s', (_, some, expected) => {
      const cells = `
        调查内容 | 非常满意 | | 满意 | | 一般 | | 合计 |
         | 人数 | 比例 | 人数 | 比例 | 人数 | 比例 | 人数 | 比例
        数量 | 126 | 52.5% | 78 | 32.5% | 36 | 15% | 240 | 100%
        选址 | 162 | 67.5% | 62 | 25.8% | ${some} | 6.7% | 240 | 100%
        维护 | 102 | 42.5% | 84 | 35% | 54 | 22.5% | 240 | 100%
        总体 | 132 | 55% | 84 | 35% | 24 | 10% | 240 | 100%`;
      const wide = [1, 3, 5, 7].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 }));
      const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }, ...wide];
      const { findings } = evaluate({ sheets: [sheet('问卷', cells, { merges })] });
      expect(findings.filter(({ check }) => check === 'table-total').map(lineOf)).toEqual(expected);
    });

    it.each<[string, string, string[]]>([
      ['the parts of the score', '31.6', []],
      ['others', '33.6', ['error row F3 89.3 ↔ 91.3']],
    ])('总得分 of a list: %s', (_, output, expected) => {
      const table = `
        县（区） | 决策（15分） | 过程（25分） | 产出（35分） | 效益（25分） | 总得分 | 评价等级
        沐原区 | 14 | 22.5 | 33.25 | 23 | 92.75 | 优
        石槽县 | 13.5 | 21.8 | ${output} | 22.4 | 89.3 | 良
        双流县 | 12 | 19.45 | 29.75 | 20.1 | 81.3 | 良
        得分率 | 90% | 85% | 90% | 88% | 88% | `;
      expect(found(table)).toEqual(expected);
    });
  });

  it.each<[string, string, string[]]>([
    ['the sum', '934', []],
    ['another', '943', ['error column C5 943 ↔ 934']],
  ])('adds up the quarters of a year, whose names end as those of rates do: %s', (_, total, expected) => {
    const quarters = `
      乡镇 | 一季度 | 二季度 | 三季度
      甲镇 | 186 | 400 | 188
      乙镇 | 142 | 334 | 143
      丙镇 | 98 | 200 | 99
      合计 | 426 | ${total} | 430`;
    expect(found(quarters)).toEqual(expected);
  });

  it('adds up no row of rates', () => {
    const years = (rate: string) => `
      项目 | 2021年 | 2022年 | 2023年 | 三年合计
      道路 | 1200 | 1310 | 1402 | 3912
      供水 | 640 | 702 | 748 | 2090
      产业 | 720 | 768 | 830 | 2318
      支出合计 | 2560 | 2780 | 2980 | 8320
      支出率 | 98% | 98% | 99% | ${rate}`;
    expect(found(years('98.3%'))).toEqual([]);
    expect(found(years('98.3%').replace('2318', '2381'))).toHaveLength(1);
  });
});
