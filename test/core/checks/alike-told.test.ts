/** One thing told again with another small figure: how late it was, how many there are; each rule once broken and once kept. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('figure-conflict', { 报告文本: `2023年清溪县某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

const NOTHING = ['nothing to check'];

describe('figure-conflict: how late one named thing was', () =>
  each([
    [
      '泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段实际完工日期为2023年10月16日，超合同工期64天。',
      ['warning slip A3 64天 ↔ 46天'],
    ],
    ['泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段超合同工期46天。', NOTHING],
    [
      '泉塘镇标段超合同工期64天。\n泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段延期46天。',
      ['warning slip A2 64天 ↔ 46天'],
    ],
    ['泉塘镇标段延期46天。\n青山镇标段于8月完工，泉塘镇标段于10月完工，延期47天。', ['warning slip A3 47天 ↔ 46天']],
    // Another thing, another deed, the other way round, counted, told so far, rough, both in one sentence, of three.
    ['泉塘镇标段延期46天。\n青山镇标段延期64天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段于10月完工，青山镇标段延期64天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段较计划推迟30天开工。', NOTHING],
    ['泉塘镇标段较合同工期延期46天。\n泉塘镇标段较合同工期提前30天。', NOTHING],
    ['3个标段较合同工期延期46天。\n3个标段较合同工期延期30天。', NOTHING],
    ['截至2023年9月底，泉塘镇标段延期30天。\n泉塘镇标段延期46天。', NOTHING],
    ['泉塘镇标段延期约64天。\n泉塘镇标段延期46天。', NOTHING],
    ['泉塘镇标段因雨延期64天，因征地延期46天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段延期64天。\n泉塘镇标段延期60天。', NOTHING],
    ['泉塘镇逾期46天报送资料。\n泉塘镇逾期64天报送资料。', NOTHING],
    ['泉塘镇标段每逾期1天扣200元。\n泉塘镇标段延期46天。', NOTHING],
  ]));

describe('figure-conflict: what the paragraph on an indicator tells, and another sentence by its name', () => {
  const inReport = (told: string, paragraph: string) =>
    foundIn('figure-conflict', {
      评价报告: `2023年清溪县某项目绩效评价报告
      ${told}
      一级指标 | 三级指标 | 指标分值 | 评价得分
      C产出 | 新建污水管网 | 50 | 50
      D效益 | 覆盖行政村 | 50 | 50
      合计 | | 100 | 100
      五、绩效分析
      ${paragraph}`,
    });
  const PIPES = 'C102 新建污水管网，满分50分，得分50分。目标：≥24公里；完成情况：24.6公里。';
  const VILLAGES = '（1）覆盖行政村（50分）。年度目标为125个，实际为125个。每村2场。';
  it.each<[told: string, paragraph: string, expected: string[]]>([
    ['总投资8000万元，新建污水管网26.4公里。', PIPES, ['warning slip A2 26.4公里 ↔ 24.6公里']],
    ['总投资8000万元，新建污水管网24.6公里。', PIPES, []],
    ['总投资8000万元，新建污水管网24公里以上。', PIPES, []],
    // A tenth apart, and more.
    ['总投资8000万元，新建污水管网27.0公里。', PIPES, ['warning slip A2 27.0公里 ↔ 24.6公里']],
    ['总投资8000万元，新建污水管网27.1公里。', PIPES, []],
    // Of a place, a part of the time, another year, as planned, more than the name.
    ['甲镇新建污水管网26.4公里。', PIPES, []],
    ['截至9月底，新建污水管网22.4公里。', PIPES, []],
    ['2022年新建污水管网26.4公里。', PIPES, []],
    ['计划新建污水管网26.4公里。', PIPES, []],
    ['新建污水管网及泵站26.4公里。', PIPES, []],
    ['共完成演出250场，覆盖128个行政村。', VILLAGES, ['warning slip A2 128个 ↔ 125个']],
    ['共完成演出250场，覆盖125个行政村。', VILLAGES, []],
    ['共完成演出250场，覆盖100个行政村。', VILLAGES, []],
    ['共完成演出250场，覆盖128个行政村的文化站。', VILLAGES, []],
    ['共完成演出250场，覆盖128个行政村。', VILLAGES.replace('目标为125', '目标为128'), []],
    // Two values, or no target, say too little.
    ['新建污水管网26.4公里。', `${PIPES}实际完成25.1公里。`, []],
    ['新建污水管网26.4公里。', 'C102 新建污水管网，满分50分，得分50分。完成情况：24.6公里。', []],
  ])('%s %s', (told, paragraph, expected) => {
    const said = inReport(told, paragraph).filter((one) => one !== 'nothing to check');
    expect(said).toEqual(expected);
  });
});

describe('figure-conflict: two clauses alike but for their number', () => {
  const ALSO = '5个包的设备均在2023年9月22日前完成到货安装。';
  const WARNS = ['warning slip A4 6个 ↔ 5个'];
  each([
    [`${ALSO}\n评价情况如下。5个包全部公开招标。\n“以县采购、以院使用”，6个包全部公开招标。`, WARNS],
    [`${ALSO}\n5个包全部公开招标。\n5个包全部公开招标。`, NOTHING],
    // Told nowhere else, far off, of one kind, of another deed, as planned, both told twice.
    ['5个包全部公开招标。\n6个包全部公开招标。', NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n7个包全部公开招标。`, NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n货物类6个包全部公开招标。`, NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n6个包全部签订合同。`, NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n计划6个包全部公开招标。`, NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n青山镇设备，6个包全部公开招标。`, NOTHING],
    [`${ALSO}\n5个包全部公开招标。\n6个包全部公开招标。\n6个包的合同均已签订。`, NOTHING],
    // A tenth of many.
    ['30个站点的设备已安装。\n30个站点全部接入平台。\n27个站点全部接入平台。', ['warning slip A4 27个 ↔ 30个']],
    ['30个站点的设备已安装。\n30个站点全部接入平台。\n26个站点全部接入平台。', NOTHING],
    // Too little is said of them.
    [`${ALSO}\n5个包全部完成。\n6个包全部完成。`, NOTHING],
  ]);
});

describe('text-rate: growth by the name of a row of a table of two years', () => {
  const grown = (text: string, rows = '') =>
    foundIn('text-rate', {
      评价报告: `2023年公交补贴绩效评价报告
      项目 | 2022年 | 2023年 | 增减
      运营线路（条） | 44 | 46 | 2
      运营里程（万公里） | 2765 | 2820 | 55
      客运量（万人次） | 4248 | 4386 | 138
      财政补贴（万元） | 2590.4 | 2658.4 | 68
      ${rows}
      ${text}`,
    });
  it.each<Row>([
    ['2023年客运量较2022年增长4.25%。', ['warning across A7 4.25% ↔ 3.25%']],
    ['2023年客运量较2022年增长3.25%。', []],
    ['2023年客运量较2022年增长3.25%，运营里程增长1.99%。', []],
    ['2023年客运量较2022年增长3.25%，运营里程增长2.99%。', ['warning across A7 2.99% ↔ 1.99%']],
    ['2023年客运量较上年增长4.25%。', ['warning across A7 4.25% ↔ 3.25%']],
    ['2023年，客运量同比增长4.25%。', ['warning across A7 4.25% ↔ 3.25%']],
    ['2023年客运量较2022年下降3.25%。', ['warning across A7 3.25% ↔ -3.25%']],
    // Of years or rows that the table does not have, or of no year.
    ['2023年客运量较2021年增长4.25%。', NOTHING],
    ['2022年客运量较上年增长4.25%。', NOTHING],
    ['2023年免费客运量较2022年增长4.25%。', NOTHING],
    ['客运量增长4.25%。', NOTHING],
    ['2023年客运量较2022年增长约4.25%。', NOTHING],
  ])('%s', (text, expected) => expect(grown(text)).toEqual(expected));

  it('believes what the table itself has as the difference', () => {
    const table = (more: string, rate: string) =>
      foundIn('text-rate', {
        评价报告: `2023年公交补贴绩效评价报告
        项目 | 2022年 | 2023年 | 增减
        客运量（万人次） | 4248 | 4368 | ${more}
        财政补贴（万元） | 2590.4 | 2658.4 | 68
        2023年客运量较2022年增长${rate}。`,
      });
    expect([table('138', '3.25%'), table('120', '3.25%')]).toEqual([[], ['warning across A5 3.25% ↔ 2.82%']]);
  });
});

describe('table-parts: what a later year has more', () => {
  const table = (rows: string, headings = '2022年 | 2023年 | 增减') =>
    foundIn('table-parts', {
      评价报告: `2023年公交补贴绩效评价报告
      项目 | ${headings}
      ${rows}`,
    }).filter((one) => one !== 'nothing to check');
  const KEPT = '运营线路（条） | 44 | 46 | 2\n运营里程（万公里） | 2765 | 2820 | 55';
  it.each<[what: string, found: string[], expected: string[]]>([
    ['kept', table(`${KEPT}\n客运量（万人次） | 4248 | 4386 | 138`), []],
    ['not kept', table(`${KEPT}\n客运量（万人次） | 4248 | 4368 | 138`), ['error row D5 138 ↔ 120']],
    ['by one, which may be rounded', table(`${KEPT}\n客运量（万人次） | 4248 | 4386 | 139`), []],
    ['by two', table(`${KEPT}\n客运量（万人次） | 4248 | 4386 | 140`), ['error row D5 140 ↔ 138']],
    ['less, without a sign', table(`${KEPT}\n客运量（万人次） | 4248 | 4128 | 120`), []],
    [
      'as a rate',
      table('客运量 | 4248 | 4386 | 3.25%\n运营里程 | 2765 | 2820 | 1.99%\n补贴 | 2590 | 2658 | 2.73%'),
      [],
    ],
    ['kept by too few', table('运营线路 | 44 | 46 | 2\n客运量 | 4248 | 4368 | 138\n里程 | 2765 | 2820 | 66'), []],
    [
      'the later year first',
      table(
        `运营线路（条） | 46 | 44 | 2\n运营里程（万公里） | 2820 | 2765 | 55\n客运量（万人次） | 4368 | 4248 | 138`,
        '2023年 | 2022年 | 增减',
      ),
      ['error row D5 138 ↔ 120'],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});

describe('text-sum: what each of a row had', () => {
  const each = (text: string) =>
    foundIn('text-sum', {
      评价报告: `2023年困难群众救助补助资金绩效评价报告
      项目 | 保障人数（人、人次） | 支出金额（万元）
      农村最低生活保障 | 4372 | 2098.56
      特困人员供养 | 618 | 652.61
      临时救助 | 1045 | 146.3
      合计 | — | 2897.47
      ${text}`,
    });
  it.each<Row>([
    ['特困人员全年人均支出11560.03元。', ['warning differs A7 11560.03元 ↔ 10560.0324元']],
    ['特困人员全年人均支出10560.03元。', []],
    ['特困人员供养人均支出1.16万元。', NOTHING],
    ['农村最低生活保障全年人均补助4900元。', ['warning differs A7 4900元 ↔ 4800元']],
    ['农村最低生活保障全年人均补助4800元。', []],
    // Of a month, laid down, of another time, of another row, far off.
    ['特困人员月人均支出960.03元。', NOTHING],
    ['特困人员人均补助标准11560.03元。', NOTHING],
    ['上年特困人员人均支出11560.03元。', NOTHING],
    ['分散供养特困人员人均支出11560.03元。', NOTHING],
    ['特困人员全年人均支出8400.03元。', NOTHING],
  ])('%s', (text, expected) => expect(each(text)).toEqual(expected));
});

describe('text-rate: how much of a row was spent', () => {
  const found = (text: string, table = TABLE) =>
    foundIn('text-rate', { 报告: `某市2023年博物馆免费开放项目绩效评价报告\n${text}\n表1 各馆情况\n${table}` });
  const TABLE = `博物馆 | 补助金额（万元） | 支出金额（万元） | 参观人次
市博物馆 | 980 | 931 | 128600
革命纪念馆 | 265 | 252 | 31500
陶瓷馆 | 130 | 108.7 | 9600
合计 | 1375 | 1291.7 | 169700`;
  const WRONG = ['warning across A2 86.32% ↔ 83.62%'];
  it.each<[string, string[]]>([
    ['各馆执行率差异明显，最高的革命纪念馆为95.09%，最低的陶瓷馆为83.62%。', []],
    ['各馆执行率差异明显，最高的革命纪念馆为95.09%，最低的陶瓷馆为86.32%。', WRONG],
    ['陶瓷馆执行率86.32%。', WRONG],
    // Another rate, another time, another thing, and a rate that is far off.
    ['各馆满意度差异明显，最低的陶瓷馆为86.32%。', NOTHING],
    ['各馆执行率和满意度差异明显，到位率也不同，最低的陶瓷馆为86.32%。', NOTHING],
    ['上年陶瓷馆执行率86.32%。', NOTHING],
    ['截至2023年6月底，陶瓷馆执行率86.32%。', NOTHING],
    ['陶瓷馆布展经费执行率86.32%。', NOTHING],
    ['陶瓷馆执行率46.12%。', NOTHING],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
  it('a table with rates of its own', () =>
    expect(
      found(
        '陶瓷馆执行率86.32%。',
        '博物馆 | 预算（万元） | 支出（万元） | 执行率\n市博物馆 | 980 | 931 | 95%\n陶瓷馆 | 130 | 108.7 | 83.62%',
      ),
    ).toEqual(NOTHING));
});

describe('figure-conflict: a plan that a table has, and what was done of it', () => {
  const found = (text: string) =>
    foundIn('figure-conflict', {
      报告: `某市2023年公路养护项目绩效评价报告
      三、项目产出
      ${text}
      附表1 指标
      一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
      产出 | 安防工程里程 | 85公里 | 80公里 | 40 | 38
       | 漏登率 | ≤0.05% | 0.03% | 30 | 30
      效益 | 满意度 | ≥90% | 92% | 30 | 30
      合计 | | | | 100 | 98
      附表2 里程完成情况（公里）
      工程类别 | 计划 | 完成 | 差额
      预防养护 | 214.8 | 214.8 | 0
      修复养护 | 171.7 | 163.4 | 8.3
      合计 | 386.5 | 378.2 | 8.3`,
    });
  it.each<[string, string[]]>([
    ['安防工程计划85公里，因2条路段拆迁滞后，实际完成80公里。', []],
    ['安防工程计划85公里，因2条路段拆迁滞后，实际完成83公里。', ['warning slip A3 83公里 ↔ 80公里']],
    // Another plan, another name, another time, far off.
    ['安防工程计划87公里，实际完成83公里。', []],
    ['绿化工程计划85公里，实际完成83公里。', []],
    ['安防工程计划85公里，上年实际完成83公里。', []],
    ['安防工程计划85公里，实际完成38公里。', []],
    ['完成里程：计划386.5公里，实际378.2公里。', []],
    ['完成里程：计划386.5公里，实际383.2公里。', ['warning slip A3 383.2公里 ↔ 378.2']],
    ['完成里程：计划386.5公里，其中上半年实际383.2公里。', []],
    ['完成里程：计划380公里，实际383.2公里。', []],
    ['漏登率为0.03%，优于目标值。', []],
    ['漏登率为0.04%，优于目标值。', ['error differs A3 0.04% ↔ 0.03%']],
    ['目标漏登率为0.04%，优于目标值。', []],
  ])('%s', (text, expected) => expect(found(text).filter((one) => one !== NOTHING[0])).toEqual(expected));
});
