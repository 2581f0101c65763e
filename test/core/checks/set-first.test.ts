/** Numbers of indicators, and what a report says of one indicator below its name. */
import { foundIn } from './grids';

const TABLE = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 维修供水工程 | ≥46处 | 46处 | 50 | 50
  效益指标 | 社会效益 | 受益人口 | ≥3.2万人 | 3.35万人 | 40 | 40
  满意度指标 | 满意度 | 用水户满意度 | ≥90% | 93% | 10 | 10`;
const found = (check: string, text: string) =>
  foundIn(check, { 评分表: TABLE, 报告文本: `2023年供水工程维修项目绩效自评报告\n${text}` });

describe('count-declared in a text', () => {
  const wrong = ['error differs A2 16个 ↔ 3'];
  it.each<[string, string[]]>([
    ['年初共设定绩效指标3个，完成2个。', []],
    ['年初共设定绩效指标16个，完成15个。', wrong],
    ['2023年初设定三级指标16个。', wrong],
    ['项目共设置三级绩效指标16个，其中15个完成年度目标。', wrong],
    ['全年共设置16个绩效指标。', wrong],
    ['年初设定绩效指标16个，完成15个。\n预算由300万元调整为320万元。', wrong],
    ['年初设定绩效指标16个，完成15个。\n年中对绩效目标进行了调整。', ['nothing to check']],
    ['年初设定绩效指标16个，其中纳入本次自评3个。', ['nothing to check']],
    ['我局共设定三级绩效指标16个，涉及3个项目。', ['nothing to check']],
    ['部门整体设置16个绩效指标。', ['nothing to check']],
    ['其中16个绩效指标已完成。', ['nothing to check']],
  ])('%s', (text, expected) => expect(found('count-declared', text)).toEqual(expected));
});

describe('values below the name of an indicator', () => {
  it.each<[string, string[]]>([
    ['维修供水工程：年度指标值46处，实际完成值46处。', []],
    ['维修供水工程：年度指标值46处，实际完成值42处。', ['error actual A2 42处 ↔ 46处']],
    ['受益人口：年度指标值3.2万人，实际完成值3.05万人。', ['error actual A2 3.05万人 ↔ 3.35万人']],
    ['管网改造指标值46处，实际完成值46处。泵站改造指标值30处，实际完成值30处。', []],
    ['管网改造：指标值46处，实际完成值40处。', []],
  ])('%s', (text, expected) => {
    const told = found('figure-conflict', text).filter((one) => one !== 'nothing to check');
    expect(told.map((one) => one.replace(/^error \S+/, 'error actual'))).toEqual(expected);
  });
});
