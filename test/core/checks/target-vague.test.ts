import { foundIn } from './grids';

const ID = 'target-vague';

const targets = (...rows: string[]) => ({
  目标: `
    2024年项目支出绩效目标申报表
    项目名称 | 农村饮水安全
    一级指标 | 二级指标 | 三级指标 | 指标值
    ${rows.join('\n    ')}`,
});

describe(ID, () => {
  it.each([
    ['a quantity', '产出指标 | 数量指标 | 供水工程 | 有效增加', ['warning uncounted D4 有效增加 ↔ ']],
    ['a cost', '产出指标 | 成本指标 | 供水成本 | 合理可控', ['warning uncounted D4 合理可控 ↔ ']],
    ['a benefit', '效益指标 | 社会效益指标 | 饮水条件 | 明显改善', ['info words D4']],
    ['a quality', '产出指标 | 质量指标 | 工程质量 | 良好', ['info words D4']],
    ['with a figure', '效益指标 | 社会效益指标 | 饮水条件 | 提高10%', []],
    ['what can be told', '产出指标 | 质量指标 | 工程质量 | 验收合格', []],
    ['a document', '效益指标 | 可持续影响 | 管护机制 | 建立健全长效管护机制', []],
    ['a time', '产出指标 | 时效指标 | 完工时间 | 2024年12月底前', []],
  ])('%s', (_, row, expected) => {
    expect(foundIn(ID, targets(row))).toEqual(expected);
  });

  it('tells the benefits once', () => {
    const rows = ['效益指标 | 社会效益 | 甲 | 有所提升', '效益指标 | 生态效益 | 乙 | 显著改善'];
    expect(foundIn(ID, targets(...rows))).toEqual(['info words D4']);
  });

  it('speaks on no other form', () => {
    const self = {
      自评: '项目支出绩效自评表\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出 | 数量指标 | 甲 | 有效增加',
    };
    expect(foundIn(ID, self)).toEqual(['nothing to check']);
  });
});
