/**
 * A report pasted into one sheet as it is, a line a row, tabs as cells: the same contradictions are found as between sheets,
 * and nothing else.
 */
import { evaluate } from '../src/core/evaluate';
import { formatPlace as address } from '../src/core/sheet/reference';

/** What is told of this report however sound it is: it has no table of scores, spends little, and money of the year before. */
const ALWAYS = new Set(['table-missing', 'fund-carryover', 'fund-execution-low']);

/** What contradicts something, as `check cell`. */
function foundIn(report: string): string[] {
  const rows = report
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (cell.trim() === '' ? null : cell)));
  const sheet = { name: '报告', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] } as const;
  return evaluate({ sheets: [sheet] })
    .findings.filter(({ severity, check }) => severity !== 'info' && !ALWAYS.has(check))
    .map(({ check, at }) => `${check} ${address(at)}`)
    .sort();
}

const withTables = (changes: Readonly<Record<string, string>> = {}) => {
  const sound = `河道清淤设备购置项目绩效评价报告
一、基本情况
本项目预算安排资金1,000.00万元，实际到位资金1,000.00万元，资金到位率100%。
截至2023年12月31日，设备购置共支出780.50万元，其中本年财政资金使用630.00万元，上年结转资金使用150.50万元，预算执行率78.05%。
项目支出内容	计划支出（元）	实际支出（元）	结余资金（元）	预算执行率
1标段	6000000	4500000	1500000	75.00%
2标段	4000000	3305000	695000	82.63%
合计	10000000	7805000	2195000	78.05%
二、绩效目标
（一）购置清淤设备30台，其中挖泥船2艘。
三、综合评价结论
绩效评价得分为91.00分，评价等级为“优”。
一级指标	二级指标	三级指标	分值	得分	得分率
决策	项目立项	立项依据充分性	20	20	100.00%
过程	资金管理	预算执行率	20	16	80.00%
产出	产出数量	设备购置数量	40	36	90.00%
效益	满意度	群众满意度	20	19	95.00%
合计			100	91	91.00%
四、指标分析
决策类指标分值20分，得分20分，得分率100%。
产出类指标分值40分，扣4分，得分36分，得分率90%。
群众满意度达到93%，得19分。
五、评价工作
共发放问卷200份，收回190份，回收率95%。`;
  return Object.entries(changes).reduce((report, [from, to]) => report.replace(from, to), sound);
};

describe('a report with tables', () => {
  it('that is sound', () => expect(foundIn(withTables())).toEqual([]));

  it.each<[changes: Readonly<Record<string, string>>, found: string[]]>([
    [{ '共支出780.50': '共支出780.05' }, ['figure-conflict A4']],
    [{ '4500000': '4050000' }, ['fund-balance D6', 'fund-execution-rate E6', 'fund-items C8']],
    [{ '得分率90%。': '得分率91%。' }, ['score-rate A21']],
    [{ 扣4分: '扣5分' }, ['score-group A21']],
    [{ '得19分。': '得18分。' }, ['figure-conflict A22']],
    [{ '评价等级为“优”': '评价等级为“良”' }, ['grade-mismatch A12']],
    [{ 收回190份: '收回210份' }, ['survey-counts A24', 'survey-counts A24']],
  ])('with %j', (changes, found) => expect(foundIn(withTables(changes))).toEqual(found));
});

const withoutTables = (changes: Readonly<Record<string, string>> = {}) => {
  const sound = `图书馆夜间开放经费项目绩效评价报告
一、项目基本情况
单位在职人数44人，其中：行政在职19人，工勤9人，事业在职16人，离退休33人。
项目年初预算资金总额为86.00万元，全年预算数为86.00万元，全年执行数为82.56万元，预算执行率为96.00%。
二、项目绩效目标
“开放天数”指标，预期指标值为“大于等于300天”；
“读者满意度”指标，预期指标值为“大于等于90%”。
三、综合评价情况及结论
本项目共设置三级指标数量18个，满分指标数量16个，扣分指标数量2个，总体完成率为88.89%。
最终评分结果：总分为95.00分，绩效评级为“优”。
项目决策类指标共设置6个，满分指标6个，实际得分20.00分。
项目过程类指标共设置5个，满分指标4个，实际得分19.00分。
项目产出类指标共设置5个，满分指标4个，实际得分28.00分。
项目效益类指标共设置2个，满分指标2个，实际得分28.00分。
四、绩效指标分析
“开放天数”指标：预期指标值为“大于等于300天”，实际完成指标值为“312天”，指标完成率为104.00%。
读者满意度95%，与预期目标一致。
五、预算执行进度与绩效指标偏差
截至2023年12月31日，本项目实际支出82.56万元。`;
  return Object.entries(changes).reduce((report, [from, to]) => report.replace(from, to), sound);
};

describe('a report without tables', () => {
  it('that is sound', () => expect(foundIn(withoutTables())).toEqual([]));

  it.each<[changes: Readonly<Record<string, string>>, found: string[]]>([
    [{ '实际支出82.56': '实际支出82.65' }, ['figure-conflict A19']],
    [{ '44人': '77人' }, ['figure-conflict A3']],
    [{ '大于等于300天”，实际': '大于等于310天”，实际' }, ['target-conflict A16']],
    [{ '总分为95.00分': '总分为96.00分' }, ['figure-conflict A10']],
    [{ 过程类指标共设置5个: '过程类指标共设置6个' }, ['figure-conflict A9']],
    [{ '评级为“优”': '评级为“良”' }, ['grade-mismatch A10']],
  ])('with %j', (changes, found) => expect(foundIn(withoutTables(changes))).toEqual(found));
});
