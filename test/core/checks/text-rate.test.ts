import { foundIn, saidIn } from './grids';

const found = (text: string) => foundIn('text-rate', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('text-rate', () => {
  it.each<[string, string, string[]]>([
    ['what did not pass is told first', '共抽查1840批次，检出不合格46批次，合格1794批次，合格率97.5%。', []],
    [
      '… and wrong',
      '共抽查1840批次，检出不合格46批次，合格1794批次，合格率98.5%。',
      ['error differs A2 98.5% ↔ 97.50%'],
    ],
    ['the rate of its amounts', '张庄镇安排资金200万元，实际支出190万元，执行率95%。', []],
    ['another rate', '张庄镇安排资金200万元，实际支出190万元，执行率96%。', ['warning differs A2 96% ↔ 95.00%']],
    ['the part told first', '实际支出190万元，占预算安排200万元的95%。', []],
    ['digits that were cut off', '计划改造300公里，完成200公里，完成率66.66%。', ['info rounding A2 66.66% ↔ 66.67%']],
    ['one of two wholes', '张庄镇安排资金200万元，到位180万元，支出170万元，执行率94.44%。', []],
    [
      '… and neither',
      '张庄镇安排资金200万元，到位180万元，支出170万元，执行率90%。',
      ['warning differs A2 90% ↔ 85.00%'],
    ],
    ['the amount of something else', '安排资金500万元，监理费支出10万元，执行率96%。', ['nothing to check']],
    ['two clauses', '安排资金500万元；支出480万元，执行率96%。', ['nothing to check']],
    ['completion', '计划改造380公里，完成200公里，完工率100%。', ['warning differs A2 100% ↔ 52.63%']],
    ['a score rate', '总分值25分，得分19.88分，得分率79.52%。', []],
    ['a part', '效益类指标共30分，评价得25分，得分率为83.33%。', []],
    ['a part, another rate', '效益类指标共30分，评价得25分，得分率为92.33%。', ['warning differs A2 92.33% ↔ 83.33%']],
    ['a score before that of a part', '总体评价得92分，其中决策指标16分，得分率88.89%。', ['nothing to check']],
    ['points of one part, the score of another', '决策指标18分，过程指标得16分，得分率88%。', ['nothing to check']],
    ['points taken off', '产出指标共扣2分，得28分，得分率93.33%。', ['nothing to check']],
    ['another score rate', '总分值25分，得分19.88分，得分率78.52%。', ['error differs A2 78.52% ↔ 79.52%']],
    ['of what was allowed', '“三公”经费决算18.62万元，预算21.40万元，控制率87.01%。', []],
    ['… another', '“三公”经费决算18.62万元，预算21.40万元，控制率92.01%。', ['warning differs A2 92.01% ↔ 87.01%']],
    ['… of what was left of it', '预算21.40万元，决算18.62万元，成本控制率12.99%。', []],
    ['people', '在职68人，编制72人，在职人员控制率94.44%。', []],
    ['of what was added', '年初预算3020.00万元，年中追加230.00万元，调整率7.62%。', []],
    ['… another', '年初预算3020.00万元，年中追加230.00万元，调整率6.72%。', ['error differs A2 6.72% ↔ 7.62%']],
    ['of what came of it', '年初预算3020.00万元，追加后预算3250.00万元，调整率7.62%。', ['nothing to check']],
    ['shares', '甲县100万元，占比50%，乙县60万元，占比30%，丙县40万元，占比20%。', []],
    [
      'a wrong share',
      '甲县100万元，占比50%，乙县60万元，占比35%，丙县40万元，占比20%。',
      ['warning differs A2 35% ↔ 30.00%'],
    ],
    ['a share of what is named', '移民资金共计800万元，其中安排生产资金80万元，占移民资金的10%。', []],
    ['another', '移民资金共计800万元，其中安排生产资金90万元，占移民资金的10%。', ['warning differs A2 10% ↔ 11.25%']],
    [
      'a share of something that is not told',
      '当年支出480万元，累计支出980万元，占总投资的81.67%。',
      ['nothing to check'],
    ],
    ['growth', '从2022年的200人增加到2023年的250人，增长25%。', []],
    ['other growth', '从2022年的200人增加到2023年的250人，增长20%。', ['warning differs A2 20% ↔ 25.00%']],
    ['a fall', '由200件减少到150件，下降25%。', []],
    ['a rise of a rate', '满意度由85%提高到92%，提高7%。', ['nothing to check']],
    ['a formula', '及时率=49/146×100%=33.56%。', []],
    ['another result', '及时率=49/146×100%=35.56%。', ['error formula A2 35.56% ↔ 33.56%']],
    ['an average', '平均=（33.56%+27.72%+55.36%+45.98%）/4=40.66%。', []],
    ['a formula in words', '及时率=发放数/总数×100%=35.56%。', ['nothing to check']],
    // Growth by the change, the base and the result
    ['the change over its base', '安排3600万元，较2021年的2800万元增加800万元，增长28.57%。', []],
    ['… and wrong', '安排3600万元，较2021年的2800万元增加800万元，增长38.57%。', ['error differs A2 38.57% ↔ 28.57%']],
    ['a base that nobody told', '收入792.22万元，同比增加189.25万元，增长31.39%。', []],
    ['… and wrong', '收入792.22万元，同比增加189.25万元，增长21.39%。', ['error differs A2 21.39% ↔ 31.39%']],
    ['… of the year before alone', '2022年立案948起，同比增加178起，增长18.78%。', []],
    ['the rate told first', '收入100223万元，较上年同期增长2.61%，增收2546万元。', []],
    ['… and wrong', '收入100223万元，较上年同期增长3.61%，增收2546万元。', ['error differs A2 3.61% ↔ 2.61%']],
    ['a fall', '支出1150万元，比上年减少50万元，下降4.17%。', []],
    ['… and wrong', '支出1150万元，比上年减少50万元，下降5.17%。', ['error differs A2 5.17% ↔ 4.17%']],
    ['of the year before in another clause', '2022年支出1392.5万元；2023年支出较2022年增加51.1万元，增长3.67%。', []],
    [
      '… and wrong',
      '2022年支出1392.5万元；2023年支出较2022年增加51.1万元，增长4.67%。',
      ['error differs A2 4.67% ↔ 3.67%'],
    ],
    ['of last year', '本年收入792.22万元，上年收入602.97万元，增加189.25万元，增长31.39%。', []],
    [
      '… and wrong',
      '本年收入792.22万元，上年收入602.97万元，增加189.25万元，增长33.19%。',
      ['error differs A2 33.19% ↔ 31.39%'],
    ],
    ['… without the change', '支出17.00万元，上年20.00万元，下降15%。', []],
    ['… and wrong', '支出17.00万元，上年20.00万元，下降17.65%。', ['warning differs A2 17.65% ↔ 15.00%']],
    ['of nobody knows what', '收入17.00万元，支出20.00万元，下降17.65%。', ['nothing to check']],
    ['growth by the year', '由2021年的93家增加到2023年的125家，年均增长15.94%。', ['nothing to check']],
    ['growth of something else', '预算1000万元，户均增收较上年增加500元，增长5%。', ['nothing to check']],
    ['a growth and no amount', '公务接待费120万元，比上年增长79.1%，会议费80万元。', ['nothing to check']],
    // Shares
    ['of a whole told with it', '抽查资金1146万元，占项目资金总额3600万元的31.83%。', []],
    ['… and wrong', '抽查资金1146万元，占项目资金总额3600万元的38.31%。', ['warning differs A2 38.31% ↔ 31.83%']],
    ['among those counted', '20个标段中有2个标段延期，占10%。', []],
    ['… and wrong', '20个标段中有2个标段延期，占20%。', ['warning differs A2 20% ↔ 10.00%']],
    ['of their number', '20个标段中有2个标段延期，占标段总数的12.5%。', ['warning differs A2 12.5% ↔ 10.00%']],
    ['so far off that another number is meant', '20个标段中有2个标段延期，占标段总数的12.6%。', ['nothing to check']],
    ['… unless by a digit', '200个标段中有25个标段延期，占标段总数的42.5%。', ['error differs A2 42.5% ↔ 12.50%']],
    ['of others', '20个标段中有2个标段延期，占全市延期标段的20%。', ['nothing to check']],
    ['of the whole before a list', '投资360万元，其中：中央252万元，占70%；省级72万元，占20%；县级36万元，占10%。', []],
    [
      '… and wrong',
      '投资360万元，其中：中央252万元，占70%；省级72万元，占25%；县级36万元，占10%。',
      ['warning differs A2 25% ↔ 20.00%'],
    ],
    [
      'of nothing that is told',
      '投资360万元，其中：中央252万元，占35%；省级72万元，占15%；县级36万元，占30%。',
      ['nothing to check'],
    ],
    ['the amount behind its share', '中央承担60%，即120万元；省级承担25%，即50万元；县级承担15%，即30万元。', []],
    [
      '… and wrong',
      '中央承担60%，即120万元；省级承担25%，即50万元；县级承担18%，即30万元。',
      ['warning differs A2 18% ↔ 15.00%'],
    ],
    ['one part behind 其中', '全县120个村，其中脱贫村45个，占37.5%。', []],
    ['… and wrong', '全县120个村，其中脱贫村45个，占35.7%。', ['error differs A2 35.7% ↔ 37.50%']],
    // Rates that bear the name of what was done
    ['valid of what came back', '发放问卷240份，收回232份，回收率96.67%，其中有效问卷228份，有效率98.28%。', []],
    [
      'valid of what came back, wrong',
      '发放问卷240份，收回232份，回收率96.67%，其中有效问卷228份，有效率96.28%。',
      ['error differs A2 96.28% ↔ 98.28%'],
    ],
    [
      'valid of what came back alone',
      '收回问卷194份，有效问卷190份，有效率95.94%。',
      ['error differs A2 95.94% ↔ 97.94%'],
    ],
    ['effective, and no questionnaire', '种子有效率90%，治疗总有效率95%。', ['nothing to check']],
    ['valid of those left out', '收回194份；剔除漏答4份后，有效问卷190份，有效率97.94%。', ['nothing to check']],
    ['managed of all', '在管患者11900人，规范管理7480人，规范管理率62.86%。', []],
    ['… and wrong', '在管患者11900人，规范管理7480人，规范管理率65.86%。', ['error differs A2 65.86% ↔ 62.86%']],
    ['sound of those tested', '现场抽检60个路段，57个路段合格，合格率98%。', ['warning differs A2 98% ↔ 95.00%']],
    ['of two parts nobody knows which', '抽检90批次，其中食品60批次、合格57批次，合格率98%。', ['nothing to check']],
    ['saved of the price', '预算550万元，中标价520万元，节约30万元，节约率5.45%。', []],
    ['… and wrong', '预算550万元，中标价520万元，节约30万元，节约率6.45%。', ['error differs A2 6.45% ↔ 5.45%']],
    ['what it was changed to', '预算由56万元调减为50万元，调减10.71%。', []],
    ['… and wrong', '预算由56万元调减为50万元，调减12.71%。', ['error differs A2 12.71% ↔ 10.71%']],
    ['parts that make the whole', '总投资3500万元，其中政府投资1400万元，占比40%；企业自筹2100万元，占比60%。', []],
    [
      '… and wrong',
      '总投资3500万元，其中政府投资1400万元，占比45%；企业自筹2100万元，占比60%。',
      ['warning differs A2 45% ↔ 40.00%'],
    ],
    [
      'parts that do not',
      '总投资3600万元，其中政府投资1400万元，占比45%；企业自筹2100万元，占比62%。',
      ['nothing to check'],
    ],
    ['spent up to the end of the year', '市财政下达预算指标457万元，至年底形成支出429.58万元，支出进度94%。', []],
    [
      '… and wrong',
      '市财政下达预算指标457万元，至年底形成支出429.58万元，支出进度90.4%。',
      ['error differs A2 90.4% ↔ 94.00%'],
    ],
    // Of what was due
    ['due and done', '2021年应发放补贴赛项146项，当年发放49项，补贴发放及时率为33.56%。', []],
    [
      '… and wrong',
      '2021年应发放补贴赛项146项，当年发放49项，补贴发放及时率为36.53%。',
      ['warning differs A2 36.53% ↔ 33.56%'],
    ],
    ['another deed', '应发放补贴146项，实际核查49项，发放及时率为36.53%。', ['nothing to check']],
    ['a rate of something else', '应发放补贴146项，当年发放49项，审核及时率为36.53%。', ['nothing to check']],
    ['due and not done', '应整改问题20个，未整改问题5个，整改率75%。', []],
    ['… and wrong', '应整改问题20个，未整改问题5个，整改率80%。', ['warning differs A2 80% ↔ 75.00%']],
    ['what did not pass of all', '抽检图像5,000页，不合格19页，合格率99.62%。', []],
    ['… and wrong', '抽检图像5,000页，不合格19页，合格率99.26%。', ['error differs A2 99.26% ↔ 99.62%']],
    ['of two that were sent', '发放家长问卷600份、学生问卷400份，共回收有效问卷960份，有效回收率96.00%。', []],
    [
      '… and wrong',
      '发放家长问卷600份、学生问卷400份，共回收有效问卷960份，有效回收率69.00%。',
      ['warning differs A2 69.00% ↔ 96.00%'],
    ],
    [
      'the growth of what two figures tell, with how much beside it',
      '亩产由486公斤提高到531公斤，亩均增产45公斤，提高9.26%。',
      [],
    ],
    ['… and wrong', '亩产由486公斤提高到531公斤，亩均增产45公斤，提高11.26%。', ['warning differs A2 11.26% ↔ 9.26%']],
    ['of another measure', '亩产由486公斤提高到531公斤，亩均增收45元，提高11.26%。', ['nothing to check']],
    // Half up, to the decimals that are written
    ['rounded up', '20个村中有7个村达标，占35.0%；计划8项，完成1项，完成率13%。', []],
    ['rounded down', '计划800公里，完成99公里，完成率12.4%。', []],
    ['about', '抽查资金1146万元，占项目资金总额3600万元的约35%。', ['nothing to check']],
    // What two other figures of the paragraph give to two decimals is told of those.
    [
      'the first of several shares',
      '明显改善的164人、有所改善的90人、没有变化的34人，占有效回答288人的比例为56.94%、31.25%和11.81%。',
      ['nothing to check'],
    ],
    ['of two others', '共6800人，平均每笔带动2.90人，为目标6000人的113.33%。', ['nothing to check']],
    ['of neither', '共6800人，平均每笔带动2.90人，为目标6000人的113.23%。', ['warning differs A2 113.23% ↔ 0.05%']],
    [
      'to one decimal, which some two always give',
      '共6800人，平均每笔带动2.90人，为目标6000人的113.3%。',
      ['warning differs A2 113.3% ↔ 0.05%'],
    ],
    [
      'the wrong one of its own',
      '支出42.60万元，较上年48.90万元减少6.30万元，下降14.79%。',
      ['warning differs A2 14.79% ↔ 12.88%'],
    ],
    ['the year before, told first', '上年同期执行2538.64万元，同比减少127.71万元，下降5.03%。', []],
    ['… and wrong', '上年同期执行2538.64万元，同比减少127.71万元，下降6.03%。', ['error differs A2 6.03% ↔ 5.03%']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('shows how the rate comes about', () => {
    expect(saidIn('text-rate', { 报告文本: '某报告\n张庄镇安排资金200万元，实际支出190万元，执行率96%。' })).toEqual([
      '文字中写“执行率96%”，按这句话里的数字计算是 190÷200 = 95.00%。',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['评价得分 | 评分依据', '评分标准', ['warning differs E2 92.01% ↔ 87.01%']],
    ['评价得分 | 扣分说明', '评分标准', ['warning differs E2 92.01% ↔ 87.01%']],
    ['评价得分 | 评分依据', '备注', ['nothing to check']],
    ['评价得分 | 指标说明', '评分标准', ['nothing to check']],
  ])('the grounds of a score beside its rule: %s, %s', (columns, rule, expected) => {
    const table = `
      一级指标 | 三级指标 | ${rule} | ${columns} | 分值
      过程 | 经费控制率 | 不超预算得满分 | 8 | 公用经费决算18.62万元，预算21.40万元，控制率92.01% | 8
      产出 | 培训人次 | 完成得满分 | 92 | 按计划完成 | 92`;
    expect(foundIn('text-rate', { 评分表: table })).toEqual(expected);
  });
});
