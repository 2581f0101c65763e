/** What chapters tell one by one: amounts and their rate, points of parts and the total, parts in headings and their table. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

type Row = [text: string, found: string[]];

const CHECKS = ['text-rate', 'text-sum', 'score-group', 'figure-conflict', 'claim-conflict'];

const found = (text: string): string[] =>
  evaluate({ sheets: [sheet('报告', `某馆数字化项目绩效评价报告\n${text}`)] })
    .findings.filter(({ severity, check }) => severity !== 'info' && CHECKS.includes(check))
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('a rate of execution in a sentence of its own', () =>
  each([
    [
      '市财政批复我馆数字化项目预算268.50万元，其中：加工费198.00万元，设备购置费70.50万元。\n项目实际支出251.37万元。预算执行率为96.32%。',
      ['error text-rate.across 96.32% ↔ 93.62%'],
    ],
    [
      '市财政批复我馆数字化项目预算268.50万元，其中：加工费198.00万元，设备购置费70.50万元。\n项目实际支出251.37万元。预算执行率为93.62%。',
      [],
    ],
    // No two digits turned: it may be the rate of another amount.
    [
      '市财政批复我馆数字化项目预算268.50万元，其中：加工费198.00万元，设备购置费70.50万元。\n项目实际支出251.37万元。预算执行率为95.10%。',
      [],
    ],
    // Two budgets.
    [
      '市财政批复我馆数字化项目预算268.50万元，其中：加工费198.00万元，设备购置费70.50万元。\n区财政批复共享平台项目预算300.00万元，其中：软件费198.00万元，设备购置费102.00万元。\n项目实际支出251.37万元。预算执行率为96.32%。',
      [],
    ],
    [
      '市财政批复我馆数字化项目预算268.50万元，其中：加工费198.00万元，设备购置费70.50万元。\n年中追加20万元。\n项目实际支出251.37万元。预算执行率为96.32%。',
      [],
    ],
  ]));

describe('points of the parts, each in its own chapter', () => {
  const parts = (first: string) =>
    `预算执行率${first}，按执行率计算得9.36分。\n产出指标分值50分，自评得48.50分。\n效益指标分值30分，自评得29分。\n满意度指标分值10分，自评得10分。`;
  each([
    [`${parts('分值10分')}\n综合四个方面，项目自评总得分为97.86分。`, ['warning text-sum.differs 97.86分 ↔ 96.86分']],
    [`${parts('分值10分')}\n综合四个方面，项目自评总得分为96.86分。`, []],
    // Parts of less than a hundred are not all of them.
    [`${parts('分值9分')}\n综合四个方面，项目自评总得分为97.86分。`, []],
  ]);
});

describe('a score in the heading of a part', () => {
  const TABLE = `一级指标 | 二级指标 | 分值 | 得分
决策 | 项目立项 | 20.00 | 20.00
产出 | 产出数量 | 22.00 | 20.50
产出 | 产出时效 | 8.00 | 5.33
效益 | 项目效益 | 50.00 | 44.20
合计 | 100.00 | 90.03
四、绩效评价指标分析
`;
  each([
    [`${TABLE}（一）产出（30分，得26.83分）\n产出数量有欠缺。`, ['error score-group.said 26.83分 ↔ 25.83']],
    [`${TABLE}（一）产出（30分，得25.83分）\n产出数量有欠缺。`, []],
    [`${TABLE}（一）产出（30分，力争得26.83分）\n产出数量有欠缺。`, []],
  ]);
});

describe('answers that are counted as content', () => {
  const answers = '有效问卷306份。选择“非常满意”的198份，“满意”的76份，“一般”的24份，“不满意”的8份，';
  each([
    [`${answers}将“非常满意”和“满意”计为满意，满意度为91.54%。`, ['warning text-rate.differs 91.54% ↔ 89.54%']],
    [`${answers}将“非常满意”和“满意”计为满意，满意度为89.54%。`, []],
    // 满意度 may weigh the answers.
    [`${answers}满意度为91.54%。`, []],
  ]);
});

describe('the name of a row behind those that fell short', () => {
  const TABLE = `市别 | 计划面积（万亩） | 建成面积（万亩） | 补助资金（万元） | 累计支出（万元）
龙河市 | 24.0 | 24.0 | 28800.00 | 27360.00
平陵市 | 18.5 | 18.2 | 22200.00 | 20512.80
松原口市 | 9.5 | 8.9 | 11400.00 | 9120.00
合计 | 52.0 | 51.1 | 62400.00 | 56992.80
三、产出分析
`;
  each([
    [
      `${TABLE}未完成任务的有平陵、松原口2个市，其中松原口市建成9.2万亩。`,
      ['error figure-conflict.noun 9.2万亩 ↔ 8.9'],
    ],
    [`${TABLE}未完成任务的有平陵、松原口2个市，其中松原口市建成8.9万亩。`, []],
    [`${TABLE}上半年未完成任务的有平陵、松原口2个市，其中松原口市建成5.2万亩。`, []],
    [`${TABLE}未完成任务的有平陵、松原口2个市，其中松原口市重点片区建成3.2万亩。`, []],
  ]);
});

describe('things named behind their count', () =>
  each([
    [
      '全年举办6场主题节庆活动，分别为梨花节、采茶节、漂流节、丰收节和温泉养生节。',
      ['warning text-sum.listed 6场 ↔ 5'],
    ],
    ['全年举办5场主题节庆活动，分别为梨花节、采茶节、漂流节、丰收节和温泉养生节。', []],
  ]));

describe('parts behind the services that a whole is told with', () =>
  each([
    [
      '对全市18个空气自动监测站提供运行维护服务，其中国控站点4个、省控站点6个、乡镇站点6个。',
      ['warning text-sum.short 18个 ↔ 16个'],
    ],
    ['对全市16个空气自动监测站提供运行维护服务，其中国控站点4个、省控站点6个、乡镇站点6个。', []],
    // More than twenty characters behind the whole.
    ['对全市18个空气自动监测站提供日常运行和全年维护保障技术服务，其中国控站点4个、省控站点6个、乡镇站点6个。', []],
  ]));
