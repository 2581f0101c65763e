/** What a text tells of the rows of a table: values and targets by their names, points of parts, results in proposals. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const TABLE = `2023年服务项目绩效自评报告
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 服务覆盖老人数 | ≥1500人 | 1486人 | 20 | 19.81
产出指标 | 数量指标 | 举办培训班期数 | ≥25期 | 26期 | 20 | 20
产出指标 | 数量指标 | 办理援助案件数 | ≥400件 | 431件 | 20 | 20
满意度指标 | 满意度 | 老年人满意度 | ≥90% | 94% | 40 | 40
合计 | | | | | 100 | 99.81
`;
const of = (check: string) => (text: string) => foundIn(check, { 报告文本: `${TABLE}${text}` }).filter(isOfText);
const isOfText = (line: string) => / A(?:8|9|10)\b/.test(line);
const each = (found: (text: string) => string[], rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));

describe('actual values by the words of their indicators', () =>
  each(of('figure-conflict'), [
    ['服务覆盖老人数目标为1500人，实际服务1468人。', ['error differs A8 1468人 ↔ 1486人']],
    ['服务覆盖老人数目标为1500人，实际服务1486人。', []],
    ['服务覆盖老人数目标为1500人，实际回访1468户。', []],
    ['全年共举办培训班24期。', ['error differs A8 24期 ↔ 26期']],
    ['全年共举办培训班26期。', []],
    ['计划举办培训班24期。', []],
    ['共发放问卷500份，收回500份，经统计老年人满意度为91%。', ['error differs A8 91% ↔ 94%']],
  ]));

describe('targets of a line of their own', () =>
  each(of('target-conflict'), [
    ['年度总体目标：老年人满意度达到95%以上。', ['error differs A8 达到95%以上 ↔ ≥90%']],
    ['年度总体目标：老年人满意度达到90%以上。', []],
    ['（二）年度绩效目标\n全年办理援助案件不少于420件。', ['error differs A9 不少于420件 ↔ ≥400件']],
  ]));

describe('points of a part and right behind them its score', () => {
  const PARTS = `2023年修复项目绩效评价报告
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
A决策40分 | A1立项40分 | A101立项依据充分性 | 40 | 40.00
D效益60分 | D1生态效益60分 | D101治理程度 | 60 | 54.25
合计 | | | 100 | 94.25
`;
  it.each<Row>([
    ['D1生态效益（60分），评价得53.25分。', ['error said A6 53.25分 ↔ 54.25']],
    ['D1生态效益（60分），评价得54.25分。', []],
  ])('%s', (text, expected) =>
    expect(foundIn('score-group', { 报告文本: `${PARTS}${text}` }).filter((line) => line.includes(' A6'))).toEqual(
      expected,
    ),
  );
});
