import { indicators, readOne } from './typed';

const criteria = (content: string, options = {}) =>
  readOne(content, options).indicators.map(({ name, criterion }) => `${name}: ${criterion?.value ?? '·'}`);

test('得分计算方法 in terms of A and B, with a long note in the heading', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值（A） | 全年实际值（B） | 得分计算方法（完成值达到指标值，记满分；未达到指标值，按B/A或A/B×该指标分值记分，最高不得超过分值上限） | 得分 | 未完成原因分析
产出指标 | 数量指标 | 次数 | 10 | ≥5次 | 4次 | B/A×分值 | 8 | 略
`);
  expect(indicators(project)).toEqual(['产出指标/数量指标/次数: 10 | >=5次 | 4次 | 8']);
  expect(project.indicators[0]?.criterion?.value).toBe('B/A×分值');
});

test('an annex with explanations, numbered points and sources keeps the lines of its criteria', () => {
  expect(
    criteria(`
一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 指标解释及评价要点 | 评价标准 | 评价依据
决策 (16分) | 项目立项 (6分) | 立项依据充分性 | 3 | 充分 | 考核依据 | 1、符合政策，得1分；⏎2、符合规划，得2分。 | 批复文件
 | | 立项程序规范性 | 3 | 规范 | 考核程序 | 按程序得3分 | 会议纪要
`),
  ).toEqual(['立项依据充分性: 1、符合政策，得1分；\n2、符合规划，得2分。', '立项程序规范性: 按程序得3分']);
});

test('a criterion typed in several rows is one', () => {
  expect(
    criteria(`
一级指标 | 三级指标 | 分值 | 评价标准 | 得分
决策 | 依据充分性 | 4 | 符合政策得2分 | 4
 | | | 符合规划得2分
 | 程序规范性 | 6 | 按程序得6分 | 6
`),
  ).toEqual(['依据充分性: 符合政策得2分\n符合规划得2分', '程序规范性: 按程序得6分']);
});

test('a criterion merged over several indicators is said of each', () => {
  expect(
    criteria(
      `
一级指标 | 三级指标 | 分值 | 评分标准 | 得分
产出 | 次数 | 4 | 按完成比例得分 | 4
 | 人数 | 6 | | 6
效益 | 影响 | 6 | | 6
`,
      {
        merges: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 3, bottom: 2, right: 3 },
        ],
      },
    ),
  ).toEqual(['次数: 按完成比例得分', '人数: 按完成比例得分', '影响: ']);
});

test('a criterion merged beside rows that say nothing else is not repeated', () => {
  expect(
    criteria(
      '一级指标 | 三级指标 | 分值 | 评分标准 | 得分 | 备注\n产出 | 次数 | 4 | 按完成比例得分 | 4 | 甲\n | | | | | 乙\n效益 | 影响 | 6 | 酌情 | 6',
      {
        merges: [1, 2, 3, 4].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
      },
    ),
  ).toEqual(['次数: 按完成比例得分', '影响: 酌情']);
});
