import { factsOf, KNOWN, read, show } from './facts';

describe('money and rates of the project', () => {
  it.each([
    ['本项目预算安排总额为1560.00万元。', ['budget 1560.00万元']],
    ['年初预算数为50万元，全年预算数为45万元。', ['initialBudget 50万元', 'budget 45万元']],
    ['年初安排资金50万元。', ['initialBudget 50万元']],
    ['安排资金50万元。', ['budget 50万元']],
    ['2023年实际收到预算资金80万元，资金到位率为100.00%。', ['received 80万元', 'arrivalRate 100.00%']],
    [
      '截至2023年12月31日，实际支出77.50万元，预算执行率96.88%，结余2.50万元。',
      ['spent 77.50万元', 'executionRate 96.88%', 'balance 2.50万元'],
    ],
    ['全年执行数12,345.60元，支出率达到98%。', ['spent 12,345.60元', 'executionRate 98%']],
    [
      '其中：本年财政预算安排资金使用60万元，上年结转结余资金使用15万元。',
      ['currentYearSpent 60万元', 'carryOverSpent 15万元'],
    ],
    ['预算执行率=（实际支出/实际到位）×100.00%=96.63%。', ['executionRate 96.63%']],
    ['河道清淤工程项目预算30万元，到位30万元。', ['budget 30万元', 'received 30万元']],
    [
      '总体完成率为88.89%，预算执行进度与总体完成进度之间的偏差为7.74%。',
      ['overallCompletion 88.89%', 'completionGap 7.74%'],
    ],
    ['年末结余资金2.5万元。', ['balance 2.5万元']],
    [
      '总体完成率88.89%，与预算执行率96.63%相差7.74个百分点。',
      ['overallCompletion 88.89%', 'executionRate 96.63%', 'completionGap 7.74个百分点'],
    ],
    [
      '清淤设备实际支出75万元，其中：使用本年财政预算资金60万元，使用上年财政结转结余资金15万元。',
      ['spent 75万元', 'currentYearSpent 60万元', 'carryOverSpent 15万元'],
    ],
  ])('%s', (sentence, expected) => expect(factsOf(sentence)).toEqual(expected));
});

describe('whose money it is', () => {
  it.each<[string, string[]]>([
    ['张庄镇预算安排资金200万元，实际支出190万元。', []],
    ['监理费，预算10万元，实际支出9.5万元。', []],
    ['我局全年预算安排3000万元，支出2900万元，预算执行率96.67%。', []],
    ['施工单位已收到工程款，实际支付300万元，支付率60%。', []],
    ['市级财政，预算资金100万元，到位资金100万元。', []],
    ['合同金额300万元，已支付合同款150万元，支付率50%。', []],
    ['其中：设备费预算200万元，支出190万元；培训费预算100万元，支出95万元。', []],
    ['当年支出480万元，累计支出980万元。', ['spent 480万元']],
    ['年初结转资金20万元，当年预算500万元，资金总额520万元。', ['budget 500万元']],
    // Named again, the project is meant again.
    ['张庄镇投入200万元，本项目实际支出190万元。', ['spent 190万元']],
    ['根据省厅下达计划，项目实际支出480万元。', ['spent 480万元']],
    ['成本（预算）控制在预算范围内，实际支付28.98万元。', ['spent 28.98万元']],
    ['项目资金已支付96万元，未支付4万元。', ['spent 96万元']],
    ['项目资金已支付96万元，待支付4万元。', ['spent 96万元']],
    ['资金尚未到位20万元。', []],
    ['应支付100万元。', []],
    ['一是预算执行率为68.07%，执行进度较慢。', ['executionRate 68.07%']],
    ['2023年，项目安排资金19204万元，资金已全部到位。', ['budget 19204万元']],
    // The whole unit's, and what goes on from there.
    ['我中心2023年度部门预算总额4120万元，全年支出3955.2万元，预算执行率96%。', []],
    ['我中心2023年度部门预算总额4120万元。全年支出3955.2万元。', []],
    ['单位年度预算4120万元；全年支出3955.2万元。', []],
    ['2023年基本支出2100万元，项目支出2020万元。', []],
    ['本项目2023年部门预算安排870万元，全年支出817万元。', ['budget 870万元', 'spent 817万元']],
    ['我中心2023年部门预算4120万元，本项目预算860万元，支出817万元。', ['budget 860万元', 'spent 817万元']],
    // Whose it is stands before the year.
    ['我局2023年预算安排3000万元，支出2900万元。', []],
    ['张庄镇2023年预算安排资金200万元，实际支出190万元。', []],
    ['张庄镇河道清淤工程项目预算200万元。', []],
    ['农村河道清淤工程项目预算200万元。', ['budget 200万元']],
    ['县财政局2023年安排项目预算资金870万元，全年支出817万元。', ['budget 870万元', 'spent 817万元']],
    // Parts of the year.
    ['上半年支出387万元，执行率45%；全年支出817万元，执行率95%。', ['spent 817万元', 'executionRate 95%']],
    ['上半年支出387万元，执行率45%，全年支出817万元。', ['spent 817万元']],
    ['截至6月底，支出387万元；执行率45%。', []],
    ['截至6月底，支出387万元。执行率45%。', []],
    ['一季度支出100万元，四季度支出230万元。', []],
    ['2023年下半年支出430万元。', []],
    ['7-12月支出430万元。', []],
    ['12月份支出230万元。', []],
    ['绩效监控时，项目支出387万元。', []],
    ['截至四季度末支出817万元。', ['spent 817万元']],
    ['截至12月份，支出817万元。', ['spent 817万元']],
    ['2023年3月至12月，支出817万元。', ['spent 817万元']],
    ['全年支出817万元，其中上半年支出387万元。', ['spent 817万元']],
  ])('%s', (sentence, expected) => {
    const figures = read(sentence).facts.filter(({ quantity }) => quantity.kind === 'number');
    expect(figures.map(show)).toEqual(expected);
  });

  it("below a heading that names something else, nobody's", () => {
    expect(factsOf(['1、行政运行（项）', '年初预算为1560.05万元，支出1511.89万元。'])).toEqual([]);
    expect(factsOf(['1、资金使用情况', '年初预算为1560.05万元，支出1511.89万元。'])).toEqual([
      'initialBudget 1560.05万元',
      'spent 1511.89万元',
    ]);
  });

  it('of a unit below a heading that says so, unless the report is about it', () => {
    const lines = ['（一）部门预算执行情况', '全年预算4120万元，全年支出3955.2万元。'];
    expect(factsOf(lines)).toEqual([]);
    const all = ['budget 4120万元', 'spent 3955.2万元'];
    expect(factsOf(lines, { ...KNOWN, isOfUnit: true })).toEqual(all);
    expect(factsOf(['（一）预算执行情况', lines[1] ?? ''])).toEqual(all);
    expect(factsOf('我局2023年部门预算4120万元。', { ...KNOWN, isOfUnit: true })).toEqual([]);
    expect(factsOf('2023年部门预算4120万元。', { ...KNOWN, isOfUnit: true })).toEqual(['budget 4120万元']);
  });

  it('of one of the halves of a unit only where it is the project itself', () => {
    const ofUnit = { ...KNOWN, isOfUnit: true };
    expect(factsOf('预算执行率99.31%；其中项目支出执行率99.27%。', ofUnit)).toEqual(['executionRate 99.31%']);
    expect(factsOf('基本支出执行率99.27%，项目支出执行率98%。')).toEqual([]);
    expect(factsOf('本项目支出执行率98%。', ofUnit)).toEqual(['executionRate 98%']);
    expect(factsOf('项目支出执行率98%。')).toEqual(['executionRate 98%']);
  });

  it('of another year, or of several, only where the period is the same', () => {
    const line = '2021-2024年预算安排13534.70万元。2021年预算安排605万元。';
    expect(factsOf(line, { ...KNOWN, period: '2021-2024' })).toEqual(['budget 13534.70万元']);
    expect(factsOf(line, { ...KNOWN, period: '2021' })).toEqual(['budget 605万元']);
    expect(factsOf('截至2024年12月31日，支出12634.70万元。', { ...KNOWN, period: '2021-2024' })).toEqual([
      'spent 12634.70万元',
    ]);
  });
});

describe('scores, counts and grades', () => {
  it.each([
    ['该项目绩效评价总体得分为68.00分。', ['score 68.00分']],
    ['项目总体评价得65.00分，评价等级为“中”。', ['score 65.00分', 'grade 中']],
    ['项目评价级别为“良”。', ['grade 良']],
    ['经专家组评审，评定分数为“68分”、评定结果为“良”。', ['score 68分', 'grade 良']],
    ['综合评分为65分，属于“良”。', ['score 65分', 'grade 良']],
    [
      '产出指标共25分，评价得分19.88分，得分率79.52%。',
      ['points 产出 25分', 'score 产出 19.88分', 'scoreRate 产出 79.52%'],
    ],
    [
      '评价等级为“中”，其中：决策指标10.40分，得分率69.33%；过程指标得11.47分，得分率45.88%。',
      ['grade 中', 'score 决策 10.40分', 'scoreRate 决策 69.33%', 'score 过程 11.47分', 'scoreRate 过程 45.88%'],
    ],
    ['项目共设置绩效指标18个。', ['indicatorCount 18个']],
    ['最终评分结果：总分为99.48分，绩效评级为“优”。', ['score 99.48分', 'grade 优']],
    ['本项目得分92.5分，评价等级为良。', ['score 92.5分', 'grade 良']],
    ['评分结果：90分', ['score 90分']],
    ['项目绩效评价总得分为91分，评价等级为优。', ['score 91分', 'grade 优']],
    ['绩效评价得分为85.5分，绩效评价结果等级为：良', ['score 85.5分', 'grade 良']],
    ['项目满分100分，实际得分99.48分。', ['points 100分', 'score 99.48分']],
    ['共有三级指标18个，其中满分16个、扣分2个。', ['indicatorCount 18个', 'fullCount 16个', 'deductedCount 2个']],
    [
      '评价组发放调查问卷100份，收回95份，回收率95%，其中有效问卷94份。',
      ['surveySent 100份', 'surveyReturned 95份', 'returnRate 95%', 'surveyValid 94份'],
    ],
    ['评价涉及8个项目，现场选点10个，占项目总数的30%。', ['projectCount 8个', 'visitedCount 10个', 'visitedShare 30%']],
    ['主要结论：优秀', ['grade 优秀']],
    ['本项目综合得分为91.5分，评价等级为“优”（90分及以上为优）。', ['score 91.5分', 'grade 优']],
    ['按调整后预算计算，执行率为95%；按年初预算计算，执行率为89.06%。', []],
    ['工程于10月完成竣工验收，结论为合格。', []],
    ['档案资料齐全，结论良好。', []],
    ['经综合评价，结论为优秀。', ['grade 优秀']],
    ['本项目总得分为100分，绩效评级属于“优”。', ['score 100分', 'grade 优']],
    ['决策类指标得分20分，过程类指标得分18.5分。', ['score 决策 20分', 'score 过程 18.5分']],
    [
      '项目产出类指标由3个二级指标和5个三级指标构成，权重分30.00分，实际得分29.65分，得分率98.83%。',
      [
        'groupCount 产出 3个',
        'indicatorCount 产出 5个',
        'points 产出 30.00分',
        'score 产出 29.65分',
        'scoreRate 产出 98.83%',
      ],
    ],
    ['项目效益类指标共设置2个，满分指标2个。', ['indicatorCount 效益 2个', 'fullCount 效益 2个']],
    [
      '本项目共设置三级指标数量18个，满分指标数量16个，扣分指标数量2个。',
      ['indicatorCount 18个', 'fullCount 16个', 'deductedCount 2个'],
    ],
    ['立项依据充分性满分5分，得4.5分。', ['points 立项依据充分性 5分', 'score 立项依据充分性 4.5分']],
    ['评价对象共涉及8个项目，现场走访10处。', ['projectCount 8个']],
    ['共发放问卷100份，最终收回95份。', ['surveySent 100份', 'surveyReturned 95份']],
    ['实有在职人数39人，离退休人员18人。', ['headcount 在职人数 39人', 'headcount 离退休人员 18人']],
    [
      '指标量化率为85.71%，定量指标6个，三级指标7个。',
      ['quantifiedRate 85.71%', 'quantifiedCount 6个', 'indicatorCount 绩效目标 7个'],
    ],
  ])('%s', (sentence, expected) => expect(factsOf(sentence)).toEqual(expected));

  it('counts the levels of the system under the heading of its rules, where nothing else is stated', () => {
    const lines = ['（三）绩效评价指标体系', '指标体系包括4项一级指标、5项二级指标和6项三级指标。', '总得分为95分。'];
    expect(factsOf(lines)).toEqual(['groupCount 4项', 'groupCount 5项', 'indicatorCount 6项']);
    expect(factsOf([lines[0] ?? '', '决策类指标包括3个二级指标以及6个三级指标。'])).toEqual([]);
    expect(factsOf([lines[0] ?? '', '包括6项三级指标。'])).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      '本次评价共设置一级指标4个、二级指标9个、三级指标17个。',
      ['groupCount 4个', 'groupCount 9个', 'indicatorCount 17个'],
    ],
    ['从决策、过程、产出和效益四个方面设置了二级指标9个，三级指标17个。', ['groupCount 9个', 'indicatorCount 17个']],
    ['包括一级指标（4个）、二级指标（9个）。', ['groupCount 4个', 'groupCount 9个']],
    ['一级指标共4个，三级指标共17个。', ['groupCount 4个', 'indicatorCount 17个']],
    // Of a part, of two systems, of another table, or of something else.
    ['产出指标下设二级指标3个、三级指标7个。', []],
    ['共性指标设二级指标4个、三级指标9个。', []],
    ['设置二级指标4个、三级指标9个，后调整为二级指标4个、三级指标8个。', []],
    ['设置一级指标3个、三级指标7个，定量指标6个。', []],
    ['分为一级指标、二级指标、三级指标3个层级。', []],
  ])('counts levels in either order: %s', (sentence, expected) => {
    expect(factsOf(['（三）绩效评价指标体系', sentence])).toEqual(expected);
  });

  it('says in the words of a count which level it counts', () => {
    const { facts } = read('决策类指标由3个二级指标和6个三级指标构成。');
    expect(facts.map(({ words }) => words)).toEqual([
      expect.stringContaining('3个二级指标'),
      '决策类指标由3个二级指标和6个三级指标构成',
    ]);
  });

  it('gives points without a unit, as tables do', () => {
    const [fact] = read('总得分92分').facts;
    expect(fact?.quantity).toMatchObject({ kind: 'number', unit: null });
  });
});

describe('quantities of the whole project', () => {
  it.each([
    ['计划购置设备502台，实际购置设备437台。', ['plannedQuantity 购置设备 502台', 'actualQuantity 购置设备 437台']],
    ['计划产出总数502台，实际产出总数437台。', ['plannedQuantity 产出 502台', 'actualQuantity 产出 437台']],
    ['计划得分5项，实际购置设备约400份。', []],
  ])('%s', (sentence, expected) => expect(factsOf(sentence)).toEqual(expected));
});

describe('values of an indicator', () => {
  it.each([
    [
      '检验台次目标值为不少于33000台，实际完成41261台，完成率125%，得分9.00分。',
      [
        'target 检验台次 不少于33000台',
        'actual 检验台次 41261台',
        'completionRate 检验台次 125%',
        'score 检验台次 9.00分',
      ],
    ],
    [
      '“检验台次”指标：预期指标值为“大于等于33000台”，实际完成指标值为“41261台”，指标完成率为100.00%。',
      ['target 检验台次 大于等于33000台', 'actual 检验台次 41261台', 'completionRate 检验台次 100.00%'],
    ],
    ['“培训人数（人）”指标，预期指标值为 =44人。', ['target 培训人数（人） =44人']],
    [
      '“安全运行”指标，预期指标值为“保障”，实际完成指标值为“基本达成目标”',
      ['target 安全运行 保障', 'actual 安全运行 基本达成目标'],
    ],
    ['办公费（万元）指标，预期指标值为=60（万元）', ['target 办公费（万元） =60（万元）']],
    ['计划检验500台，实际设备合格率为98%', ['actual 设备合格率 98%']],
    [
      '检验台次年初指标值为不低于180台，全年实际完成值174台。',
      ['target 检验台次 不低于180台', 'actual 检验台次 174台'],
    ],
    ['检验台次：目标值180台，完成值174台。', ['target 检验台次 180台', 'actual 检验台次 174台']],
    ['①设备合格率：目标值≥85%，实际完成值90%。', ['target 设备合格率 ≥85%', 'actual 设备合格率 90%']],
  ])('%s', (sentence, expected) => expect(factsOf(sentence)).toEqual(expected));

  it('takes a bare value as the section says', () => {
    expect(factsOf(['（二）项目绩效目标', '确保受益群众满意度达90%以上。'])).toEqual(['target 受益群众满意度 90%以上']);
    expect(factsOf(['（二）评价结论', '受益群众满意度达到99%。'])).toEqual(['actual 受益群众满意度 99%']);
    expect(factsOf(['（一）实施情况', '受益群众满意度95%。'])).toEqual([]);
  });

  it('knows the only indicator of satisfaction by similar names, unless there are several such rates', () => {
    const line = '（二）评价结论';
    expect(factsOf([line, '服务对象满意度为97%。'])).toEqual(['actual 受益群众满意度 97%']);
    expect(factsOf([line, '服务对象满意度为97%，社会公众满意度为93%。'])).toEqual([]);
  });

  it.each([
    ['农户满意度', '受益农户满意度为97%。', true],
    ['受益农户满意度', '经调查，农户满意度为97%。', true],
    ['农户满意度', '群众满意度为97%。', true],
    ['农户满意度', '另对15名乡镇干部访谈，干部满意度为97%。', false],
    ['农户满意度', '城区农户满意度为97%。', false],
    ['服务对象满意度', '企业满意度为97%。', false],
  ])(
    'takes the satisfaction of one group for that of another only where nobody else is meant: %s, %s',
    (name, line, isSame) => {
      const told = factsOf(['（二）评价结论', line], { indicatorNames: [name], groupNames: [] });
      expect(told).toEqual(isSame ? [`actual ${name} 97%`] : []);
    },
  );
});

describe('left alone', () => {
  it.each([
    '评价结果分为优、良、中、差四个等级：优（90分（含）—100分）',
    '90分（含）—100分为优',
    '得分在80分以上的，绩效评级为良',
    '评价得分高于90分（含90分）的，绩效评级为优',
    '总分一般设置为100分，其中项目决策20分、项目过程20分',
    '本次评价总分100分，得分率另计',
    '预算执行率达到100%得满分，每下降2%扣0.1分，扣完为止',
    '完成全部任务的，得2分',
    '资金到位率=（实际到位资金/预算资金）×100%',
    '预算执行率不低于95%',
    '2024年初步测算检测需求增长约10%',
    '上缴财政非税收入3649.39万元',
    '预计支出100万元',
    '建议下年度预算安排200万元',
    '2022年预算执行率85%',
    '截至2023年6月30日，预算执行率45%',
    '第一季度支出300万元',
    '一标段预算执行率77.66%',
    '其中：财政资金到位50万元',
    '办公设备支出680万元',
    '某污水处理工程，预算安排500万元，支出480万元',
    '与供应商签订采购合同，已支付80万元',
    '支出20万元用于购买设备',
    '“教育专项”项目平均分为86.93分，绩效评价等级为“良”',
    '对评价等级为优、良的，予以支持',
    '立项依据充分性、检验台次得8分',
    '受益群众满意度得分95分',
    '依据充分得1分，程序规范得1分',
    '综上，根据评分标准得5分',
    '预算执行率比上年提高3.2%',
    '设备合格率\t5\t100%',
    '决策指标（21.0%）、过程指标（19.0%）',
    '取得专利3项，获得奖项5个',
    '产出数量低于计划20%',
    '向企业发放问卷50份',
    '合计10个项目单位',
  ])('%s', (sentence) => expect(factsOf(sentence)).toEqual([]));

  it('says so where a known word has no certain meaning', () => {
    const { unread } = read('一标段预算执行率77.66%。');
    expect(unread).toEqual([
      { at: { sheet: '报告文本', row: 0, column: 0 }, text: '一标段预算执行率77.66%', reason: 'uncertain-meaning' },
    ]);
    expect(read('今年共清淤5公里。').unread).toEqual([]);
  });
});

describe('why money was not spent', () => {
  const reasons = (...lines: string[]) =>
    read(lines).facts.flatMap(({ concept, quantity }) => (concept === 'spendingReason' ? [quantity.text] : []));

  it.each<[string, string[]]>([
    ['in the sentence', ['资金支付进度缓慢，因施工单位未及时报送结算资料。']],
    ['behind it', ['预算执行率偏低。主要原因是设备采购流标。']],
    ['below the heading', ['（一）预算执行进度偏慢', '由于设备采购流标，尾款结转至下年支付。']],
    ['in the heading', ['1.因采购流标，预算执行率偏低。']],
    ['below a heading that announces it', ['（一）预算执行率不高的原因', '设备采购两次流标。']],
    ['by what it led to', ['设备采购两次流标，致使预算执行率仅为62%。']],
    ['in a chapter on problems and proposals', ['四、存在的问题及建议', '（一）预算执行率偏低。主要原因是采购流标。']],
  ])('%s', (_, lines) => expect(reasons(...lines)).toHaveLength(1));

  it.each<[string, string[]]>([
    ['of something else', ['由于人手不足，归档不及时。']],
    ['below another heading', ['（一）档案管理不规范', '由于人手不足，归档滞后。', '（二）预算执行进度偏慢']],
    ['what came of it', ['预算执行率偏低，导致闲置。']],
    ['what follows from it', ['预算执行率偏低，因此扣1分。']],
    ['proposed', ['建议加快预算执行，避免因招标滞后影响支出进度。']],
    ['nothing low', ['由于管理到位，预算执行率为100%。']],
  ])('not %s', (_, lines) => expect(reasons(...lines)).toEqual([]));
});

describe('the project by a longer name', () => {
  const known = { ...KNOWN, projectName: '残疾人家庭无障碍改造项目' };
  const total = ['score 89.5分'];
  it.each<[string, string[]]>([
    ['县残联组织实施的困难重度残疾人家庭无障碍改造补助资金项目全年改造320户，自评得分89.5分。', total],
    ['残疾人家庭无障碍改造项目资金使用规范，自评得分89.5分。', total],
    ['城东街道组织实施的残疾人家庭无障碍改造项目全年改造32户，自评得分89.5分。', []],
    ['邻近的临江县残疾人家庭无障碍改造项目全年改造32户，自评得分89.5分。', []],
    ['残疾人家庭无障碍改造项目二期工程改造32户，自评得分89.5分。', []],
    ['残疾人就业培训项目全年培训320人，自评得分89.5分。', []],
  ])('%s', (sentence, expected) => {
    expect(factsOf(sentence, known).filter((told) => told.startsWith('score'))).toEqual(expected);
  });
});

describe('the project by a name that goes on', () => {
  const known = { ...KNOWN, projectName: '养老服务补助资金' };
  it.each<[string, string[]]>([
    ['我局2023年养老服务补助及高龄津贴发放项目全年补助24家，支出288万元，自评得分89分。', ['score 89分']],
    ['养老服务补助和高龄津贴项目自评得分89分。', ['score 89分']],
    ['养老服务补助和高龄津贴项目预算500万元，支出480万元。', []],
    ['养老服务补助和高龄津贴项目分别得98分和89分。', []],
    ['张庄镇养老服务补助和高龄津贴项目自评得分89分。', []],
    ['养老服务补助资金、城乡低保项目自评得分89分。', []],
  ])('%s', (sentence, expected) => expect(factsOf(sentence, known)).toEqual(expected));
});

describe('so far, of all the years of a project', () => {
  const known = { ...KNOWN, period: '2020-2022' };
  it.each<[string, string[]]>([
    ['2020-2022年，项目累计支出4589.62万元。', ['spent 4589.62万元']],
    ['2020-2022年三年累计支出4589.62万元。', ['spent 4589.62万元']],
    ['2020-2022年，项目累计安排预算4860万元，累计支出4589.62万元。', ['budget 4860万元', 'spent 4589.62万元']],
    ['2022年，项目累计支出1589.62万元。', []],
    ['截至2022年6月，项目累计支出3589.62万元。', []],
    ['2020-2022年，张庄镇累计支出589.62万元。', []],
    ['项目累计支出4589.62万元。', []],
  ])('%s', (sentence, expected) => expect(factsOf(sentence, known)).toEqual(expected));

  it('of a project of one year, nothing', () => {
    expect(factsOf('2023年，项目累计支出980万元。')).toEqual([]);
  });
});

describe('points taken from all of them', () => {
  it.each<[string, string[]]>([
    ['过程类扣1分，产出类扣2分，共扣3分。', ['deduction 过程 1分', 'deduction 产出 2分']],
    ['产出类指标共扣2分。', ['deduction 产出 2分']],
  ])('%s', (sentence, expected) => expect(factsOf(sentence)).toEqual(expected));
});

describe('values of a part of the year', () => {
  it.each<[string, string[]]>([
    ['截至6月底，检验台次20000台次。', []],
    ['检验台次目标值为不少于33000台次，上半年实际完成20000台次。', ['target 检验台次 不少于33000台次']],
    [
      '检验台次目标值为不少于33000台次，全年实际完成41261台次。',
      ['target 检验台次 不少于33000台次', 'actual 检验台次 41261台次'],
    ],
  ])('%s', (sentence, expected) => expect(factsOf(['三、绩效目标完成情况分析', sentence])).toEqual(expected));
});

describe('what was left behind', () => {
  it.each<[string, string[]]>([
    ['设备合格率94%。', ['actual 设备合格率 94%']],
    ['设备合格率由92%提高到94%。', []],
    ['设备合格率从原来的92%提高到94%。', []],
    ['预算由500万元调整为520万元。', []],
    ['设备合格率94%，由2个处室抽查。', ['actual 设备合格率 94%']],
  ])('%s', (sentence, expected) => expect(factsOf(['三、绩效目标完成情况分析', sentence])).toEqual(expected));
});

describe('claims', () => {
  it.each([
    ['项目各项任务均已按计划完成，达到预期目标。', ['overallCompletion met']],
    ['各项工作任务均按期完成。', ['overallCompletion met']],
    ['项目全面完成了年度各项目标任务。', ['overallCompletion met']],
    ['本项目已圆满完成年初设定的各项绩效目标。', ['overallCompletion met']],
    ['部分任务已按计划完成。', []],
    ['各项任务基本按计划完成。', []],
    ['未能按计划完成各项任务。', []],
    ['项目资金到位不及时，但没有影响工作进度。', ['arrivalRate unmet']],
    ['财政资金及时足额到位。', ['arrivalRate met']],
    ['导致资金没能及时支付。', ['executionRate unmet']],
    ['资金已全部支付完毕。', ['executionRate met']],
    ['预算执行进度与绩效指标无偏差。', ['completionGap met']],
    ['预算执行与目标完成两者没有偏差。', ['completionGap met']],
    ['各项绩效指标均已完成。', ['overallCompletion met']],
    ['全部完成年初设定的绩效目标。', ['overallCompletion met']],
    ['支出控制在预算范围内。', ['spent met']],
    ['资金无结余。', ['balance met']],
    ['设备全部验收合格。', ['completionRate met']],
    ['应确保资金及时到位。', []],
    ['部分资金未及时到位。', []],
    ['如资金到位不及时，扣1分。', []],
    ['2标段资金到位不及时。', []],
  ])('%s', (sentence, expected) => {
    const { facts } = read(sentence);
    const claims = facts.flatMap(({ concept, quantity }) =>
      quantity.kind === 'words' ? [`${concept} ${String(quantity.achievement)}`] : [],
    );
    expect(claims).toEqual(expected);
  });
});
