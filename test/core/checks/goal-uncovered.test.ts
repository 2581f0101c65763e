import { foundIn, saidIn } from './grids';

const ID = 'goal-uncovered';

const targets = (goal: string, ...rows: string[]) => ({
  目标: `
    2024年项目支出绩效目标申报表
    项目名称 | 农村饮水安全
    年度总体目标 | ${goal}
    一级指标 | 二级指标 | 三级指标 | 指标值
    ${rows.join('\n    ')}`,
});
const WORKS = '产出指标 | 数量指标 | 供水工程 | 4处';

describe(ID, () => {
  it.each([
    ['nothing stands for it', '新建供水工程4处，新建检测室2座', ['info missing B3 2座 ↔ ']],
    ['its figure stands', '新建供水工程4处，新建检测室4座', []],
    ['its thing stands', '新建供水工程4处，改造供水管网7处', []],
    ['money', '新建供水工程4处，投入资金300万元', []],
    ['a rate', '新建供水工程4处，水质合格率达到95%', []],
    ['a date', '新建供水工程4处，12月底前全部完工通水', []],
    ['no words', '新建供水工程4处，共计6座。水量充足', []],
    ['two figures in one piece', '新建供水工程4处，检测室2座和泵站5座', []],
    ['no indicator takes up any figure', '新建检测室2座，修建公厕9座', []],
  ])('%s: %s', (_, goal, expected) => {
    expect(foundIn(ID, targets(goal, WORKS))).toEqual(expected);
  });

  it('quotes the goal', () => {
    expect(saidIn(ID, targets('新建供水工程4处，新建检测室2座', WORKS))).toEqual([
      '总体目标写了“新建检测室2座”，没有指标与它对应。',
    ]);
  });

  it('reads goals below their heading, and not what was reached', () => {
    const table = {
      目标: `
        2024年项目支出绩效目标表
        项目名称 | 农村饮水安全
        总体目标 | 年度目标 | 上年完成情况
         | 新建供水工程4处，新建检测室2座 | 去年新建泵站3座，维修2处
        一级指标 | 二级指标 | 三级指标 | 指标值
        ${WORKS}`,
    };
    expect(foundIn(ID, table)).toEqual(['info missing B4 2座 ↔ ']);
  });
});
