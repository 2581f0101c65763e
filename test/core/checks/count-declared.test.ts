import { foundIn } from './grids';
import { fact, found, project } from './support';

const indicators = `
  level1 | level2 | name | points | score | part
  决策 | 立项 | 甲 | 10 | 10 |
  决策 | 目标 | 乙 | 10 | 10 |
  决策 | 目标 | 其中：乙一 | | | x
  产出 | 数量 | 丙 | 40 | 35 |
  效益 | 社会 | 丁 | 40 | 40 |`;

const words = '…';

describe('count-declared', () => {
  it.each<[string, Parameters<typeof fact>, string[]]>([
    ['all indicators, without 其中 rows', ['indicatorCount', '4个', { words }], []],
    ['indicators in a cell', ['indicatorCount', '4'], []],
    ['too many', ['indicatorCount', '22个', { words }], ['error differs Z101 22个 ↔ 4']],
    ['zero', ['indicatorCount', '0', { words }], ['error differs Z101 0 ↔ 4']],
    ['negative', ['indicatorCount', '-4', { words }], ['error differs Z101 -4 ↔ 4']],
    ['of a group', ['indicatorCount', '22', { group: '决策', words }], ['error differs Z101 22 ↔ 2']],
    ['of a group, right', ['indicatorCount', '2', { group: '项目决策类指标', words }], []],
    ['outputs and outcomes only', ['indicatorCount', '2', { words }], []],
    ['of the table of targets', ['indicatorCount', '7', { words: '绩效目标表设三级指标7个' }], ['nothing to check']],
    ['full marks', ['fullCount', '3', { words }], []],
    ['full marks, wrong', ['fullCount', '4', { words }], ['error differs Z101 4 ↔ 3']],
    ['full marks of a group', ['fullCount', '1', { group: '产出', words }], ['error differs Z101 1 ↔ 0']],
    ['deductions', ['deductedCount', '1', { words }], []],
    ['deductions, wrong', ['deductedCount', '2', { words }], ['error differs Z101 2 ↔ 1']],
    ['level-1 groups', ['groupCount', '3', { words: '一级指标3个' }], []],
    ['level-1 groups, wrong', ['groupCount', '4', { words: '一级指标4个' }], ['error differs Z101 4 ↔ 3']],
    ['level-2 groups', ['groupCount', '4', { words: '二级指标4个' }], []],
    [
      'level-2 groups of a group',
      ['groupCount', '3', { group: '决策', words: '由3个二级指标构成' }],
      ['error differs Z101 3 ↔ 2'],
    ],
    ['an unknown group', ['indicatorCount', '3', { group: '成本', words }], ['nothing to check']],
    ['about so many', ['indicatorCount', '约10个', { words }], ['nothing to check']],
    ['no number', ['indicatorCount', '若干', { words }], ['nothing to check']],
    ['blank', ['indicatorCount', ''], ['nothing to check']],
    ['projects belong to lists', ['projectCount', '8', { words }], ['nothing to check']],
  ])('%s', (_, stated, expected) => {
    expect(found('count-declared', project({ indicators, facts: [fact(...stated)] }))).toEqual(expected);
  });

  it('is a note where the number is that of the level above', () => {
    const table = 'level1 | level2 | name\n产出 | 数量 | 甲\n产出 | 数量 | 乙\n产出 | 质量 | 丙';
    const facts = [fact('indicatorCount', '2', { group: '产出', words })];
    expect(found('count-declared', project({ indicators: table, facts }))).toEqual(['info level-2 Z101 2 ↔ 3']);
  });

  it('counts no full marks while a score is missing', () => {
    const table = 'name | points | score\n甲 | 10 | 10\n乙 | 10 |';
    expect(found('count-declared', project({ indicators: table, facts: [fact('fullCount', '2', { words })] }))).toEqual(
      ['nothing to check'],
    );
  });

  it('has nothing to count without a table', () => {
    expect(found('count-declared', project({ facts: [fact('indicatorCount', '18', { words })] }))).toEqual([
      'nothing to check',
    ]);
  });
});

describe('a report without a table', () => {
  const report = (count: string) => `
    一、指标分析
    （一）项目决策情况
    项目决策类指标由${count}个三级指标构成。
    （1）立项依据充分性
    （2）立项程序规范性
    （3）绩效目标合理性
    （4）绩效指标明确性
    （5）预算编制科学性
    （6）资金分配合理性`;

  it.each<[string, string, string[]]>([
    ['the number of its sections', report('6'), []],
    ['another number', report('22'), ['error headed A3 22个 ↔ 6']],
    ['sections of only some of them', report('22').replace('（6）资金分配合理性', ''), ['nothing to check']],
  ])('%s', (_, text, expected) => expect(foundIn('count-declared', { 报告文本: text })).toEqual(expected));
});

describe('count-declared: the levels of a system', () => {
  const tell = (sentence: string) =>
    foundIn('count-declared', {
      自评表: `
        2023年项目支出绩效自评表
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 改造户数 | 50户 | 50户 | 50 | 50
        产出指标 | 时效指标 | 按期完成率 | 100% | 100% | 20 | 20
        效益指标 | 社会效益 | 受益人数 | 500人 | 500人 | 30 | 30`,
      报告文本: `2023年某项目绩效自评报告\n三、评价结论\n${sentence}`,
    });

  it.each<[string, string, string[]]>([
    ['as they are', '共设置一级指标2个、二级指标3个、三级指标3个。', []],
    ['one of them wrong', '共设置一级指标2个、二级指标3个、三级指标7个。', ['error differs A3 7个 ↔ 3']],
    ['the parts alone wrong', '共设置一级指标3个、二级指标3个、三级指标3个。', ['error differs A3 3个 ↔ 2']],
    ['all of them: another system', '共设置一级指标4个、二级指标10个、三级指标21个。', ['nothing to check']],
    ['of two systems', '调整前二级指标3个、三级指标7个，调整后二级指标3个、三级指标3个。', ['nothing to check']],
  ])('%s', (_, sentence, expected) => expect(tell(sentence)).toEqual(expected));

  it('counts nothing in a table that has the groups alone', () => {
    const text = '评价指标体系设三级指标22个，其中满分指标15个。';
    const table = (first: string, second: string) => `
      一级指标 | ${first} | ${second} | 合计
      分值 | 40 | 60 | 100
      得分 | 38 | 60 | 98
    `;
    expect(foundIn('count-declared', { 得分: table('产出', '效益'), 报告文本: text })).toEqual(['nothing to check']);
    const detailed = `
      一级指标 | 三级指标 | 分值 | 得分
      产出 | 新建公路 | 40 | 38
      效益 | 群众满意 | 60 | 60
    `;
    expect(foundIn('count-declared', { 得分: detailed, 报告文本: text })).not.toEqual(['nothing to check']);
  });
});
