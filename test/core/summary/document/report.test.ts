import Big from 'big.js';
import { planReport } from '../../../../src/core/summary/document';
import { accepted, at, finding, fundRow, group, indicator, project, result, stated, wan } from '../fixtures';
import { lines, under } from './lines';

const OPEN = '【（待填）】';
const DOUBT = '【（表中两处不一致，待核）】';

const money = { kind: 'block', at: at(3, 0, '资金'), unit: null } as const;

function linesOf(...given: Parameters<typeof project>): string[] {
  return lines(planReport(result({ projects: [project(...given)] })));
}

describe('planReport', () => {
  it('has the outline of the regulation, in its order', () => {
    expect(linesOf().filter((line) => line.startsWith('# '))).toEqual([
      '# 一、基本情况',
      '# 二、绩效评价工作开展情况',
      '# 三、综合评价情况及评价结论',
      '# 四、绩效评价指标分析',
      '# 五、主要经验及做法、存在的问题及原因分析',
      '# 六、有关建议',
      '# 七、其他需要说明的问题',
      '# 附件1 绩效评价指标体系及评分表',
      '# 附件2 资金投入和使用情况表',
    ]);
  });

  it('takes names, money, goals and deeds from the workbook', () => {
    const all = linesOf({
      goals: [
        { value: '三年全覆盖', at: at(1), isOfYears: true },
        { value: '完成检验', at: at(2), isOfYears: false },
      ],
      deeds: [{ value: '已检验', at: at(3) }],
    });
    expect(all).toContain(
      '项目名称：特种设备检验检测经费　主管部门：市场监督管理局　实施单位：特种设备检验检测所　评价年度：2023',
    );
    expect(all).toContain('主要内容及实施情况：已检验');
    expect(all).toContain(
      '资金投入和使用情况：预算1560万元，到位1560万元，支出1507.45万元，结余52.55万元。预算执行率为96.63%。明细见附件2。',
    );
    expect(under(all, '## （二）项目绩效目标')).toEqual([
      '中期目标：三年全覆盖',
      '年度目标：完成检验',
      '各项指标的目标值见附件1。',
    ]);
  });

  it('leaves open what the workbook does not say', () => {
    const { money: known, ...computed } = project().computed;
    const unknown = { ...known, budget: null, received: null, spent: null, balance: null, executionRate: null };
    const all = linesOf({ name: '', department: '', unit: ' ', period: '', computed: { ...computed, money: unknown } });
    expect(all[0]).toBe(OPEN);
    expect(all).toContain(`项目名称：${OPEN}　主管部门：${OPEN}　实施单位：${OPEN}　评价年度：${OPEN}`);
    expect(all).toContain(`主要内容及实施情况：${OPEN}`);
    expect(all).toContain(`资金投入和使用情况：${OPEN}`);
    expect(under(all, '## （二）项目绩效目标')[0]).toBe(`总体目标：${OPEN}`);
    expect(under(all, '# 附件2 资金投入和使用情况表')).toEqual([`工作簿里没有资金表。${OPEN}`]);
    for (const person of ['## （一）主要经验及做法', '# 六、有关建议', '# 七、其他需要说明的问题'])
      expect(under(all, person)).toEqual([OPEN]);
  });

  it('says the conclusion as the summary does, and the scores by part', () => {
    const chapter = under(linesOf(), '# 三、综合评价情况及评价结论');
    expect(chapter[0]).toBe(
      '共设置三级指标5个，其中满分3个、未得满分2个，总体完成率为60.00%。满分100分，总分为99.48分，绩效评级为“优”。',
    );
    expect(chapter.slice(-6)).toEqual([
      '部分 | 分值 | 得分 | 得分率',
      '决策 | 21 | 21 | 100.00%',
      '过程 | 19 | 18.83 | 99.11%',
      '产出 | 30 | 29.65 | 98.83%',
      '效益 | 30 | 30 | 100.00%',
      '合计 | 100 | 99.48 | 99.48%',
    ]);
  });

  it('analyses each part: its points, and each indicator that lost some, with the reason as written', () => {
    const all = linesOf();
    expect(under(all, '## （一）项目决策情况')).toEqual([
      '本部分共有指标1个，其中满分1个；分值21分，得分21分，得分率100.00%。',
      `本部分的指标没有失分。主要做法和成效：${OPEN}`,
    ]);
    expect(under(all, '## （二）项目过程情况')[1]).toBe(
      `预算执行率：目标值${OPEN}，完成值96.63%，分值19分，得分18.83分。偏差原因：${OPEN}`,
    );
    expect(under(all, '## （三）项目产出情况').slice(1)).toEqual([
      '办公人员人数：目标值≥71人，完成值66人，分值20分，得分19.65分。偏差原因：聘用人员辞职',
    ]);
  });

  it('names the groups of a form as it names them, and the scored execution rate', () => {
    const row = fundRow({ rate: stated('96%', at(3, 6)), points: stated(10, at(3, 4)), score: stated(9.6, at(3, 7)) });
    const all = linesOf({
      indicators: [indicator(['产出指标', '检验台次', 90, 90], 4)],
      groups: [group('产出指标', [0])],
      funds: [{ ...money, rows: [row] }],
    });
    expect(under(all, '## （一）产出指标')[0]).toContain('指标1个');
    expect(all).toContain('预算执行 | 10 | 9.6 | 96.00%');
    expect(under(all, '# 附件1 绩效评价指标体系及评分表')[0]).toBe('合计中含预算执行率的分值和得分，见附件2。');
    expect(under(all, '## （二）预算执行率')).toEqual([
      '预算执行率一项分值10分，得分9.6分，得分率96.00%。',
      `预算执行率：完成值96%，分值10分，得分9.6分。偏差原因：${OPEN}`,
    ]);
  });

  it('gives the reviewed scores as the result, with the own ones beside them', () => {
    const reviewed = indicator(['产出', '检验台次', 100, 100], 4, { reviewScore: stated(93, at(4, 7)) });
    const all = linesOf({
      indicators: [reviewed],
      groups: [group('产出', [0])],
      computed: {
        ...project().computed,
        score: new Big(100),
        review: { score: new Big(93), grade: '优', count: 1, full: 0 },
      },
    });
    expect(under(all, '## （一）项目产出情况')).toEqual([
      '本部分共有指标1个，复核满分0个；分值100分，复核得分93分，得分率93.00%。',
      `检验台次：目标值${OPEN}，完成值${OPEN}，分值100分，自评100分，复核93分。偏差原因：${OPEN}`,
    ]);
    expect(under(all, '# 附件1 绩效评价指标体系及评分表')).toEqual([
      '一级指标 | 三级指标 | 分值 | 自评得分 | 复核得分',
      '产出 | 检验台次 | 100 | 100 | 93',
      '合计 |  | 100 | 100 | 93',
    ]);
  });

  it('counts no full points where only the group has points', () => {
    const all = linesOf({
      indicators: [indicator(['建设情况', '甲', null, 40], 4)],
      groups: [group('建设情况', [0], { points: stated(40, at(4)) })],
    });
    expect(under(all, '## （一）建设情况')).toEqual([
      '本部分共有指标1个；分值40分，得分40分，得分率100.00%。',
      `本部分的指标没有失分。主要做法和成效：${OPEN}`,
    ]);
  });

  it('does not add up a part in which a score is missing', () => {
    const all = linesOf({
      indicators: [indicator(['产出', '甲', 10, 10], 4), indicator(['产出', '乙', 10, null], 5)],
      groups: [group('产出', [0, 1])],
    });
    expect(under(all, '## （一）项目产出情况')[0]).toBe(`本部分的分值或得分没有填写完整。${OPEN}`);
    expect(all).toContain(`产出 | 20 | ${OPEN} | ${OPEN}`);
  });

  it('counts the parts in Chinese, beyond ten', () => {
    const indicators = Array.from({ length: 21 }, (_, row) => indicator([`部分${String(row)}`, '甲', 1, 1], row));
    const all = linesOf({ indicators, groups: indicators.map(({ level1 }, place) => group(level1, [place])) });
    for (const [number, name] of [
      ['一', 0],
      ['十', 9],
      ['十一', 10],
      ['十九', 18],
      ['二十', 19],
      ['二十一', 20],
    ])
      expect(all).toContain(`## （${String(number)}）项目部分${String(name)}情况`);
  });
});

describe('the scored table', () => {
  const rows = (...given: Parameters<typeof project>) => under(linesOf(...given), '# 附件1 绩效评价指标体系及评分表');

  it('has every indicator with its criterion, the repeated groups merged, and the sums', () => {
    const criterion = (value: string) => ({ criterion: { value, at: at(0) } });
    const indicators = [
      indicator(['产出', '甲', 60, 60], 4, { level2: '数量', ...criterion('达到得满分') }),
      indicator(['产出', '乙', 20, 20], 5, { level2: '数量' }),
      indicator(['产出', '丙', 20, 19.48], 6, { level2: '质量', reason: { value: '检修', at: at(6, 7) } }),
      indicator(['产出', '丁', null, null], 7, { level2: '质量', isPart: true }),
    ];
    expect(rows({ indicators, groups: [group('产出', [0, 1, 2])] })).toEqual([
      '一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 得分 | 偏差原因',
      '产出 | 数量 | 甲 | 达到得满分 | 60 | 60 | ',
      '^ | ^ | 乙 |  | 20 | 20 | ',
      '^ | 质量 | 丙 |  | 20 | 19.48 | 检修',
      '^ | ^ | 其中：丁 |  |  |  | ',
      '合计 |  |  |  | 100 | 99.48 | ',
    ]);
  });

  it('says that there is none', () => {
    expect(rows({ indicators: [], groups: [] })).toEqual([`工作簿里没有指标评分表。${OPEN}`]);
  });
});

describe('the money table', () => {
  it('has the rows as written, with the columns that the workbook has', () => {
    const funds = [
      {
        ...money,
        unit: { symbol: '万元', dimension: 'money', factor: 10_000 } as const,
        rows: [
          fundRow({ budget: wan(86), spent: wan(82.56), rate: stated('96%') }),
          fundRow({ label: '上年结转', role: 'part', parent: 0, budget: wan(0) }),
        ],
      },
    ];
    expect(under(linesOf({ funds }), '# 附件2 资金投入和使用情况表')).toEqual([
      '单位：万元',
      '项目 | 预算数 | 执行数 | 执行率',
      '年度资金总额 | 86 | 82.56 | 96%',
      '其中：上年结转 | 0 |  | ',
    ]);
  });
});

describe('what contradicts itself', () => {
  const report = (findings: ReturnType<typeof finding>[], rest = {}) =>
    lines(planReport(result({ projects: [project(rest)], findings })));

  it('is marked beside the figure, and in a column of remarks in a table', () => {
    const all = report([finding({ check: 'target-conflict', at: at(6, 4), related: [at(2, 2, '绩效目标')] })]);
    expect(all.some((line) => line.startsWith(`办公人员人数：目标值≥71人${DOUBT}，完成值66人，`))).toBe(true);
    const row = under(all, '# 附件1 绩效评价指标体系及评分表').find((line) => line.includes('办公人员人数'));
    expect(row).toBe(`产出 | 办公人员人数 | 20 | 【≥71人】 | 66人 | 19.65 | 聘用人员辞职 | 目标值${DOUBT}`);
  });

  it('is either of two places, but not the many parts of a sum', () => {
    const of = (related: ReturnType<typeof at>[]) =>
      report([finding({ at: at(40), related })]).filter(
        (line) => line.includes('表中两处不一致') && !line.startsWith('本稿'),
      );
    expect(of([at(6, 4)])).not.toEqual([]);
    expect(of([at(6, 4), at(5, 5)])).toEqual([]);
  });

  it.each([
    ['a warning', { severity: 'warning' } as const],
    ['what a person accepted', { accepted: accepted('四舍五入', '李四') }],
  ])('is not %s', (_, rest) => {
    const all = report([finding({ at: at(6, 4), ...rest })]);
    expect(all.filter((line) => line.includes('目标值≥71人，'))).toHaveLength(1);
  });

  it('is the total, where the form states another', () => {
    const [first] = under(report([finding({ at: at(30) })]), '# 三、综合评价情况及评价结论');
    expect(first).toContain(`绩效评级为“优”。${DOUBT}`);
  });

  it('is an amount, beside it', () => {
    const spent = wan(1507.45, at(5, 5, '资金'));
    const { computed } = project();
    const all = report([finding({ at: at(9), related: [at(5, 5, '资金')] })], {
      computed: { ...computed, money: { ...computed.money, spent } },
    });
    expect(all.find((line) => line.startsWith('资金投入'))).toContain(`支出1507.45万元${DOUBT}，结余52.55万元。`);
  });
});

describe('problems and other matters', () => {
  const of = (findings: ReturnType<typeof finding>[]) => lines(planReport(result({ findings })));

  it('are the open errors and warnings, a paragraph each, the errors first', () => {
    const chapter = under(
      of([
        finding({ check: 'score-rule', severity: 'warning', subject: '', at: at(5, 6) }),
        finding({ check: 'score-total' }),
        finding({ check: 'over-achievement', severity: 'info' }),
        finding({ check: 'grade-mismatch', causedBy: 'f' }),
      ]),
      '## （二）存在的问题及原因分析',
    );
    expect(chapter.slice(1)).toEqual([
      `总分（指标表 A31）：涉及“总分”。原因分析：${OPEN}`,
      `得分与评分标准（指标表 G6）：原因分析：${OPEN}`,
    ]);
  });

  it('are left to the person where nothing was found', () => {
    expect(under(of([]), '## （二）存在的问题及原因分析')).toEqual([
      `核对没有发现需要说明的问题。项目管理和实施中的问题：${OPEN}`,
    ]);
  });

  it('are what was accepted, with its reason', () => {
    expect(under(of([finding({ accepted: accepted('四舍五入') })]), '# 七、其他需要说明的问题')).toEqual([
      '总分（指标表 A31）：涉及“总分”。已说明理由：四舍五入',
      OPEN,
    ]);
  });
});

describe('several projects', () => {
  const projects = [project({ name: '甲项目' }), project({ name: '乙项目' })];
  const findings = [finding({ project: '乙项目', subject: '乙的' }), finding({ project: '', subject: '全部' })];

  it('have a report each, on pages of their own, with their own findings', () => {
    const all = lines(planReport(result({ projects, findings })));
    const second = all.indexOf('--- upright');
    expect(all.filter((line) => line === '# 一、基本情况')).toHaveLength(2);
    expect([all[0], all[second + 1]]).toEqual(['甲项目', '乙项目']);
    expect(all.findIndex((line) => line.includes('涉及“乙的”'))).toBeGreaterThan(second);
    expect(all.some((line) => line.includes('涉及“全部”'))).toBe(false);
  });

  it('may be one of them', () => {
    const plan = planReport(result({ projects, findings }), 'zh', { project: '乙项目' });
    expect(plan?.title).toBe('乙项目项目支出绩效评价报告');
    expect(lines(plan)).not.toContain('甲项目');
  });

  it.each([
    ['another name', result({ projects }), '丙项目'],
    ['a list of projects alone', result({ projects: [] }), ''],
  ])('have no report under %s', (_, of, name) => {
    expect(planReport(of, 'zh', { project: name })).toBeNull();
  });
});

it('is written in English', () => {
  const all = lines(planReport(result({ findings: [finding()] }), 'en'));
  expect(all).toContain('# 1. Basic facts');
  expect(all).toContain('## 4.2 过程');
  expect(all.some((line) => line.includes('【(to be filled in)】'))).toBe(true);
});
