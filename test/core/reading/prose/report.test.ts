import { factsOf, KNOWN } from './facts';

describe('what a heading says of the lines below it', () => {
  it('an indicator, a part, or nothing of the project', () => {
    const facts = factsOf([
      '四、绩效评价指标分析',
      '（一）项目决策情况',
      '本项指标权重分值21.00分，评价得分20.50分。',
      '1.项目立项情况分析',
      '（1）立项依据充分性',
      '立项符合规划。综上所述，本指标满分为5.00分，根据评分标准得4.50分。',
      '（2）别的内容',
      '综上所述，本指标满分为3.00分，根据评分标准得3.00分。',
    ]);
    expect(facts).toEqual([
      'points 决策 21.00分',
      'score 决策 20.50分',
      'headedName 决策 立项依据充分性',
      'points 立项依据充分性 5.00分',
      'score 立项依据充分性 4.50分',
    ]);
  });

  it('a name before a colon', () => {
    expect(
      factsOf([
        '预算执行率：截至2023年12月31日，款项已付，预算执行率为78.06%，扣1.10分。故此指标权重分值：2分；评价得分：0.90分；得分率45%。',
        '其他说明：评价得分：5分。',
      ]),
    ).toEqual([
      'executionRate 78.06%',
      'deduction 预算执行率 1.10分',
      'points 预算执行率 2分',
      'score 预算执行率 0.90分',
      'scoreRate 预算执行率 45%',
    ]);
  });

  it('the indicator named in the line before', () => {
    expect(factsOf(['“设备合格率”指标：预期指标值为“100%”。', '本指标满分为5分，根据评分标准得4分。'])).toEqual([
      'target 设备合格率 100%',
      'points 设备合格率 5分',
      'score 设备合格率 4分',
    ]);
  });

  it('a sum below the heading of a part, but not the score of one of its indicators', () => {
    expect(factsOf(['（1）对于“产出数量”', '购置桌椅8批，该指标不扣分，得2分。', '合计得10分。'])).toEqual([
      'score 产出数量 10分',
    ]);
  });

  it('rules and proposals state nothing', () => {
    expect(
      factsOf([
        '（二）评价标准',
        '总得分为95分。',
        '七、有关建议',
        '预算安排500万元。',
        '三、评价结论',
        '总得分为95分。',
      ]),
    ).toEqual(['score 95分']);
  });

  it('a paragraph of the conclusion holds for the project', () => {
    expect(
      factsOf(['（三）项目产出情况', '五、预算执行进度与绩效指标偏差', '本项目三级指标18个，总体完成率为88.89%。']),
    ).toEqual(['indicatorCount 18个', 'overallCompletion 88.89%']);
  });
});

describe('what the whole report makes doubtful', () => {
  it('two points under one heading are parts of a sum', () => {
    expect(factsOf(['（1）立项依据充分性', '得1分；得2分。'])).toEqual([]);
  });

  it('two lists of values with indicators of one name', () => {
    const values = ['“办公效率”指标，预期指标值为提高', '“办公效率”指标，预期指标值为保障'];
    expect(factsOf(values)).toEqual([]);
    expect(factsOf(['一、概况', values[0] ?? '', '四、分析', values[1] ?? ''])).toHaveLength(2);
  });

  it('a name that two indicators of the tables bear', () => {
    const known = { ...KNOWN, indicatorNames: ['资金合规率', '资金合规率'] };
    expect(factsOf(['（三）项目产出情况', '资金合规率100%，得10分。'], known)).toEqual([]);
  });

  it('years, where the period is not known', () => {
    const unknown = { indicatorNames: [], groupNames: [] };
    expect(factsOf('2022年预算执行率85%。2023年预算执行率96%。', unknown)).toEqual([]);
    expect(factsOf('2023年预算执行率96%。', unknown)).toEqual(['executionRate 96%']);
  });

  it('the score by the unit itself beside another', () => {
    expect(factsOf('自评得分98分。评价小组认为，综合得分92分。')).toEqual(['score 92分']);
    expect(factsOf('自评得分98分。')).toEqual(['score 98分']);
  });
});

describe('a report on several projects', () => {
  const known = { indicatorNames: ['校舍改造', '图书采购'], groupNames: [] };
  it('states the score and the grade of each', () => {
    expect(
      factsOf('校舍改造平均分为86.93分，绩效评价等级为“良”；图书采购平均分为94分，绩效评价等级为“优”。', known),
    ).toEqual(['score 校舍改造 86.93分', 'grade 校舍改造 良', 'score 图书采购 94分', 'grade 图书采购 优']);
  });

  it('says nothing of projects that are not in its list', () => {
    expect(factsOf('道路养护平均分为86.93分，绩效评价等级为“良”。', known)).toEqual([]);
  });
});

describe('any text', () => {
  it.each(['', ' ', '。。。', '=', '“', '1.', '（一）', '__proto__：5分', 'constructor得5分', '：：', '得', '\u0000'])(
    '%j',
    (line) => expect(factsOf(line)).toEqual([]),
  );
});

describe('the year of what stands below a heading', () => {
  const below = (first: string, second: string) => factsOf([first, '项目支出480万元。', second, '项目支出590万元。']);

  it('is that which the heading begins with', () => {
    expect(below('（一）2022年资金使用情况', '（二）2023年资金使用情况')).toEqual(['spent 590万元']);
    expect(below('2022年', '2023年')).toEqual(['spent 590万元']);
    expect(below('（一）2023年资金使用情况', '（二）项目资金使用情况')).toEqual(['spent 480万元', 'spent 590万元']);
  });

  it('is none where the line has another figure', () => {
    expect(below('2022年完成3个项目', '2023年')).toEqual(['spent 480万元', 'spent 590万元']);
  });
});

describe('money that is counted in another way', () => {
  it('is not that of the project', () => {
    expect(factsOf(['按当年下达资金口径，支出507.70万元。', '按计划，支出541.30万元。'])).toEqual(['spent 541.30万元']);
  });
});

describe('points that a sentence takes', () => {
  it('from one of a part, and not from the part', () => {
    expect(factsOf('产出指标中，形象进度目标75%，该指标8分，得7.32分，扣0.68分。')).toEqual([]);
    expect(factsOf('产出指标扣0.68分。')).toEqual(['deduction 产出 0.68分']);
  });

  it('once; what follows is some of it', () => {
    expect(factsOf('“资金到位率”扣1.50分：一是县级配套未到位，扣1.00分；二是拨付延迟，扣0.50分。')).toEqual([
      'deduction 资金到位率 1.50分',
    ]);
  });
});

it('a conclusion in other words than those of grades is none', () => {
  expect(factsOf('评估结论为“建议支持”。')).toEqual([]);
  expect(factsOf('评价结论为“良”。')).toEqual(['grade 良']);
  expect(factsOf('评价等级为“合意”。')).toEqual(['grade 合意']);
});
