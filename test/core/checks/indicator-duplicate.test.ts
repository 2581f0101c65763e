import { found, project, said } from './support';

const table = (...rows: string[]) => project({ indicators: ['level1 | level2 | name | target', ...rows].join('\n') });

describe('indicator-duplicate', () => {
  it.each<[string, string[], string[]]>([
    [
      'two groups',
      ['产出 | 质量 | 资金合规率 | 100%', '产出 | 时效 | 资金合规率（%） | ≥100%'],
      ['warning two-groups C3'],
    ],
    ['the same words', ['产出 | 数量 | 制度建设 | 建立', '效益 | 社会 | 制度 建设 | 建立'], ['warning two-groups C3']],
    ['twice in one group', ['产出 | 数量 | 维修校舍 | 5处', '产出 | 数量 | 维修校舍 | 5处'], ['warning same-group C3']],
    ['another target', ['产出 | 数量 | 生均面积 | 5平方米', '产出 | 质量 | 生均面积 | 6平方米'], []],
    [
      'another target under two groups',
      ['产出 | 质量 | 群众满意度 | 95%', '满意度 | 服务 | 群众满意度 | 90%'],
      ['info other-target C3'],
    ],
    ['another name', ['产出 | 质量 | 验收合格率 | 100%', '产出 | 质量 | 抽检合格率 | 100%'], []],
    ['names that say nothing', ['产出 | 质量 | 其他 | 100%', '产出 | 时效 | 其他 | 100%'], ['nothing to check']],
    [
      'the same asked of each lot',
      [
        '产出 | 一标段 | 完成率 | 100%',
        '产出 | 一标段 | 合格率 | 100%',
        '产出 | 二标段 | 完成率 | 100%',
        '产出 | 二标段 | 合格率 | 100%',
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found('indicator-duplicate', table(...rows))).toEqual(expected);
  });

  it('passes over parts', () => {
    const parts = 'level2 | name | target | part\n数量 | 培训人次 | 100人次 |\n质量 | 培训人次 | 100人次 | x';
    expect(found('indicator-duplicate', project({ indicators: parts }))).toEqual([]);
  });

  it('names both groups', () => {
    const of = table('产出 | 质量 | 资金合规率 | 100%', '产出 | 时效 | 资金合规率 | 100%');
    expect(said('indicator-duplicate', of)).toEqual(['“资金合规率”在“质量”和“时效”下各有一个，目标值也相同。']);
  });
});
