/** What words leave open, the figures decide: nested weights, parts of a whole, tables side by side, codes. */
import { evaluate } from '../../../src/core/evaluate';
import { parseArea } from '../../../src/core/sheet/parse';
import { groups, indicators, read, readOne, sheet } from './typed';

const findings = (grid: string) =>
  evaluate({ sheets: [sheet('Sheet1', grid)] })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ check }) => check);
const computed = (grid: string) => {
  const [project] = evaluate({ sheets: [sheet('Sheet1', grid)] }).projects;
  return [project?.computed.points?.toFixed(), project?.computed.score?.toFixed()];
};

describe('weights within weights', () => {
  const nested = (second: number) => `
一级指标 | 权重 | 三级指标 | 分值 | 得分
投入 | 40 | 甲 | 60 | 50
 | | 乙 | 40 | 40
产出 | 60 | 丙 | ${String(second)} | 30
 | | 丁 | 70 | 70`;

  it('are points of the whole where every group adds to 100', () => {
    expect(computed(nested(30))).toEqual(['100', '96']);
    expect(findings(nested(30))).toEqual([]);
  });

  it('have names in between that are called less plainly: 评价要素 beside 评价指标', () => {
    const form = `
评价维度 | 权重 | 评价要素 | 要素分 | 评价指标 | 标杆值 | 指标分 | 得分
管理绩效 | 40 | 制度建设 | 30 | 制度健全率 | 100% | 30 | 30
 | | 资金管理 | 70 | 专款专用率 | 100% | 40 | 40
 | | | | 支付及时率 | 100% | 30 | 30
运行绩效 | 60 | 运行产出 | 80 | 设备完好率 | ≥98% | 80 | 60
 | | 服务质量 | 20 | 有效投诉率 | 0% | 20 | 20`;
    expect(computed(form)).toEqual(['100', '88']);
    expect(findings(form)).toEqual([]);
    expect(indicators(readOne(form))[1]).toBe('管理绩效/资金管理/专款专用率: 16 | 100% | · | 16');
  });

  it('are not where one does not', () => {
    expect(indicators(readOne(nested(29)))[0]).toBe('投入//甲: 60 | · | · | 50');
    expect(findings(nested(29))).toContain('weight-group');
  });
});

describe('parents and children in one column', () => {
  it('are told apart by their codes', () => {
    const project = readOne(`
指标名称 | 权重 | 得分
A决策 | 10 | 8
A1项目立项 | 10 | 8
A101立项依据充分性 | 4 | 4
A102立项程序规范性 | 6 | 4
B产出 | 90 | 90
B1产出数量 | 90 | 90
B101完成率 | 90 | 90
合计 | 100 | 98`);
    expect(indicators(project)).toEqual([
      '决策/项目立项/立项依据充分性: 4 | · | · | 4',
      '决策/项目立项/立项程序规范性: 6 | · | · | 4',
      '产出/产出数量/完成率: 90 | · | · | 90',
    ]);
    expect(groups(project)).toContain('2 项目立项 10 8 [0 1]');
  });

  it('are names where nothing stands under a code', () => {
    expect(indicators(readOne('指标名称 | 目标值 | 完成值 | 得分\nA4纸采购 | 5 | 5 | 10\n复印 | 5 | 5 | 10'))[0]).toBe(
      '//A4纸采购: · | 5 | 5 | 10',
    );
  });
});

describe('tables side by side', () => {
  const SIDE = '一级指标 | 三级指标 | 指标值 | 一级指标 | 三级指标 | 指标值';
  it('are read both where they hold different indicators', () => {
    expect(indicators(readOne(`${SIDE}\n产出 | 长度 | 5公里 | 效益 | 户数 | 9户`))).toEqual([
      '产出//长度: · | 5公里 | · | ·',
      '效益//户数: · | 9户 | · | ·',
    ]);
  });

  it('are those of the year where one is of the middle term, on whichever side', () => {
    const target = (titles: string) =>
      indicators(readOne(`${titles}\n${SIDE}\n产出 | 长度 | 5公里 | 产出 | 长度 | 9公里`));
    expect(target('中期目标 | | | 年度目标')).toEqual(['产出//长度: · | 9公里 | · | ·']);
    expect(target('年度目标 | | | 实施期目标')).toEqual(['产出//长度: · | 5公里 | · | ·']);
  });
});

describe("a part's score sheet", () => {
  const WHOLE = `
一级指标 | 三级指标 | 分值 | 得分
决策 | 甲 | 10 | 10
 | 乙 | 30 | 20
产出 | 丙 | 60 | 60
合计 | | 100 | 90`;
  const part = (score: number) =>
    `三级指标 | 分值 | 得分\n甲 | 10 | 10\n乙 | 30 | ${String(score)}\n合计 | 40 | ${String(score + 10)}`;
  const found = (score: number, turned: boolean) => {
    const sheets = [sheet('评分表', WHOLE), sheet('决策', part(score))];
    const { projects, findings: all } = evaluate({ sheets: turned ? sheets.reverse() : sheets });
    return [projects.length, all.some(({ severity }) => severity === 'error')];
  };

  it('belongs to the whole, in any order of sheets, and is compared with it', () => {
    for (const turned of [false, true]) {
      expect(found(20, turned)).toEqual([1, false]);
      expect(found(25, turned)).toEqual([1, true]);
    }
  });

  it('is a project of its own where the points are others', () => {
    const other = '三级指标 | 分值 | 得分\n甲 | 50 | 10\n乙 | 50 | 20\n合计 | 100 | 30';
    expect(read(sheet('评分表', WHOLE), sheet('另一', other)).projects).toHaveLength(2);
  });
});

describe('a profile', () => {
  const form = (heading: string) =>
    `项目资金 | 预算数 | 执行数 | 执行率 | ${heading}\n年度资金总额 | 10 | 10 | 100% | 20\n一级指标 | 三级指标 | 目标值 | 完成值 | 得分\n产出 | 次数 | 5次 | 5次 | 80`;
  it('follows a form that is its own', () => {
    const profileOf = (heading: string) =>
      evaluate({ sheets: [sheet('自评表', form(heading))] }).projects[0]?.profile.id;
    expect(profileOf('得分（20分*执行率）')).toBe('hubei-2020');
    expect(profileOf('得分')).toBe('mof-2020-10');
  });
});

test('a figure among the headings, and a heading over a column without one', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 预期指标值 | | | 完成值 | 50
 | | | 符号 | | 单位
产出 | 质量 | 覆盖率 | ≥ | 98 | % | 90% | 50`);
  expect(indicators(project)).toEqual(['产出/质量/覆盖率: · | >=98% | 90% | ·']);
});

describe('a column that nobody headed, below the heading of targets', () => {
  const table = (below: string, cells: string) => `
一级指标 | 三级指标 | 年度指标值 | | | 全年完成值 | 分值 | 得分
 | | ${below} | | |
产出指标 | 接种率 | ${cells} | 96% | 100 | 100`;
  const first = (below: string, cells: string) => indicators(readOne(table(below, cells)))[0];

  it('holds the signs where the next one holds the values', () => {
    expect(first(' | 指标值 | 单位', '≥ | 95 | %')).toBe('产出指标//接种率: 100 | >=95% | 96% | 100');
  });

  it('holds the values where none below does', () => {
    expect(first('符号 | | 单位', '≥ | 95 | %')).toBe('产出指标//接种率: 100 | >=95% | 96% | 100');
  });

  it.each(['值', '数值'])('holds them below 「%s」, whatever stands before', (value) => {
    expect(first(`符号 | ${value} | 单位`, '≥ | 95 | %')).toBe('产出指标//接种率: 100 | >=95% | 96% | 100');
  });
});

it('reads the year of a title that shares its row with the unit of money', () => {
  const form = (title: string) => `
项目支出绩效自评表
${title}
项目名称 | 器具适配
三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分
适配人数 | ≥50人 | 50人 | 100 | 100`;
  expect(readOne(form('（2024年度） | | 金额单位：元')).period).toBe('2024');
  // What stands beside anything else is no title.
  expect(readOne(form('（2024年度） | | 城东')).period).toBe('');
});

describe('what closes a form below its total', () => {
  const form = (signature: string) => `
序号 | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分
1 | 产出指标 | 培训人数 | ≥50人 | 50人 | 60 | 60
2 | 效益指标 | 知晓率 | ≥90% | 95% | 40 | 40
自评总分 | | | | | 100 | 98
${signature}`;

  it('is no row of it, whatever stands below its columns', () => {
    const signed = form('填表人：刘某 | | 复核人：周某 | | | 联系电话： | 报送日期：2024.2.28');
    expect(indicators(readOne(signed))).toHaveLength(2);
    expect(findings(signed)).toEqual(['score-total']);
  });

  it('is one where figures stand below them', () => {
    expect(indicators(readOne(form('3 | 满意度指标 | 满意度 | ≥90% | 95% | 10 | 10')))).toHaveLength(3);
  });
});

it('绩效指标性质 is a column of signs', () => {
  const table = `
三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 实际完成值 | 权重 | 得分
月人均补差 | ≤ | 450 | 元 | 432 | 100 | 100`;
  expect(indicators(readOne(table))[0]).toBe('//月人均补差: 100 | <=450元 | 432元 | 100');
  expect(findings(table)).toEqual([]);
});

it('merged headings are divided by the row below them, also where that row would head a table of its own', () => {
  const rows = [
    ['序号', '项目名称', '项目总投资', null, '资金支出', null, '自评结果', null],
    [null, null, '总投资', '资本金', '累计支出', '支出率', '得分', '等级'],
    [1, '停车场', 8600, 2150, 5390, '98.00%', 94.5, '优'],
    [2, '门诊楼', 15800, 3950, 9100, '91.00%', 78.4, '良'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'].flatMap((reference) => parseArea(reference) ?? []);
  const { portfolios, findings: found } = evaluate({ sheets: [{ ...sheet('Sheet1', ''), rows, merges }] });
  expect(portfolios.map((list) => list.rows.map(({ name }) => name))).toEqual([['停车场', '门诊楼']]);
  expect(found.map(({ check }) => check)).toContain('portfolio-grade');
});

describe('the scores of groups in a column of their own', () => {
  const form = (score: number) => `
一级指标 | 一级指标得分 | 三级指标 | 分值 | 得分
项目决策（40分） | ${String(score)} | 立项规范性 | 20 | 18
 | | 目标明确性 | 20 | 17
项目产出（60分） | 60 | 完成率 | 60 | 60
合计 | | | 100 | 95`;

  it('are compared with their rows', () => {
    expect(groups(readOne(form(35)))).toEqual(['1 项目决策 40 35 [0 1]', '1 项目产出 60 60 [2]']);
    expect(findings(form(35))).toEqual([]);
    expect(findings(form(36))).toContain('score-group');
  });
});

describe('what names the rows', () => {
  const form = (...rows: string[]) => ['考评项目 | 考评要点 | 评分标准 | 考评得分', ...rows].join('\n');

  it('is the column with words in every row, where the one called by a name is merged over some', () => {
    const rows = [
      '制度建设（25分） | 管理办法 | 12 | 12',
      ' | 台账资料 | 13 | 10',
      '服务成效（75分） | 服务人次 | 75 | 70',
    ];
    expect(indicators(readOne(form(...rows)))).toEqual([
      '制度建设//管理办法: 12 | · | · | 12',
      '制度建设//台账资料: 13 | · | · | 10',
      '服务成效//服务人次: 75 | · | · | 70',
    ]);
  });

  it('is the name where it stands in every row, or some rows have no mark', () => {
    const each = ['制度建设 | 有办法 | 25 | 20', '服务成效 | 有台账 | 75 | 70'];
    expect(indicators(readOne(form(...each)))[0]).toBe('//制度建设: 25 | · | · | 20');
    const goesOn = ['制度建设 | 有办法 | 25 | 20', ' | 有台账 | |', '服务成效 | 有回访 | 75 | 70'];
    expect(indicators(readOne(form(...goesOn))).map((line) => line.split(':')[0])).toContain('//制度建设');
  });
});

describe('a framework before anything is filled in', () => {
  const levels = '决策（15分） | 绩效目标 | 绩效目标合理性 | 是否与预算匹配\n | | 绩效目标明确性 | 是否细化';

  it('is a table of indicators where its three levels are explained', () => {
    const framework = (last: string) =>
      read(sheet('体系', `一级指标 | 二级指标 | 三级指标 | ${last}\n${levels}`)).projects;
    expect(framework('指标说明').flatMap(({ indicators: all }) => all.map(({ name }) => name))).toEqual([
      '绩效目标合理性',
      '绩效目标明确性',
    ]);
    expect(framework('责任科室')).toEqual([]);
  });
});
