import { foundIn, saidIn } from './grids';

const found = (text: string) => foundIn('text-rate', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('text-rate', () => {
  it.each<[string, string, string[]]>([
    ['the rate of its amounts', '张庄镇安排资金200万元，实际支出190万元，执行率95%。', []],
    ['another rate', '张庄镇安排资金200万元，实际支出190万元，执行率96%。', ['error differs A2 96% ↔ 95.00%']],
    ['the part told first', '实际支出190万元，占预算安排200万元的95%。', ['nothing to check']],
    ['digits that were cut off', '计划改造300公里，完成200公里，完成率66.66%。', ['info rounding A2 66.66% ↔ 66.67%']],
    ['three amounts', '安排资金200万元，到位180万元，支出170万元，执行率90%。', ['nothing to check']],
    ['the amount of something else', '安排资金500万元，监理费支出10万元，执行率96%。', ['nothing to check']],
    ['two clauses', '安排资金500万元；支出480万元，执行率96%。', ['nothing to check']],
    ['completion', '计划改造380公里，完成200公里，完工率100%。', ['error differs A2 100% ↔ 52.63%']],
    ['a score rate', '总分值25分，得分19.88分，得分率79.52%。', []],
    ['another score rate', '总分值25分，得分19.88分，得分率78.52%。', ['error differs A2 78.52% ↔ 79.52%']],
    ['shares', '甲县100万元，占比50%，乙县60万元，占比30%，丙县40万元，占比20%。', []],
    [
      'a wrong share',
      '甲县100万元，占比50%，乙县60万元，占比35%，丙县40万元，占比20%。',
      ['error differs A2 35% ↔ 30.00%'],
    ],
    ['a share of what is named', '移民资金共计800万元，其中安排生产资金80万元，占移民资金的10%。', []],
    ['another', '移民资金共计800万元，其中安排生产资金90万元，占移民资金的10%。', ['error differs A2 10% ↔ 11.25%']],
    [
      'a share of something that is not told',
      '当年支出480万元，累计支出980万元，占总投资的81.67%。',
      ['nothing to check'],
    ],
    ['growth', '从2022年的200人增加到2023年的250人，增长25%。', []],
    ['other growth', '从2022年的200人增加到2023年的250人，增长20%。', ['error differs A2 20% ↔ 25.00%']],
    ['a fall', '由200件减少到150件，下降25%。', []],
    ['a rise of a rate', '满意度由85%提高到92%，提高7%。', ['nothing to check']],
    ['a formula', '及时率=49/146×100%=33.56%。', []],
    ['another result', '及时率=49/146×100%=35.56%。', ['error formula A2 35.56% ↔ 33.56%']],
    ['an average', '平均=（33.56%+27.72%+55.36%+45.98%）/4=40.66%。', []],
    ['a formula in words', '及时率=发放数/总数×100%=35.56%。', ['nothing to check']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('shows how the rate comes about', () => {
    expect(saidIn('text-rate', { 报告文本: '某报告\n张庄镇安排资金200万元，实际支出190万元，执行率96%。' })).toEqual([
      '文字中写“执行率96%”，按这句话里的数字计算是 190÷200 = 95.00%。',
    ]);
  });
});
