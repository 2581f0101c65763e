import { found, project } from './support';

const of = (...groups: string[]) => {
  const rows = groups.flatMap((group) => [1, 2].map((n) => `${group} | 内容${String(n)} | 指标${group}${String(n)}`));
  return project({ indicators: ['level1 | level2 | name', ...rows].join('\n') });
};

describe('group-missing', () => {
  it.each<[string, string[], string[]]>([
    ['a self-evaluation', ['产出指标', '效益指标', '满意度指标'], []],
    ['an evaluation', ['决策', '过程', '产出', '效益'], []],
    ['the older framework', ['投入', '过程', '产出', '效果'], []],
    ['costs apart', ['成本指标', '产出指标', '效益指标', '满意度指标'], []],
    ['satisfaction in place of effects', ['产出指标', '满意度指标'], []],
    ['no satisfaction', ['产出指标', '效益指标'], []],
    ['no effects', ['产出指标', '成本指标'], ['warning missing C2']],
    ['no outputs', ['效益指标', '满意度指标'], ['warning missing C2']],
    ['no decisions', ['过程', '产出', '效益'], ['warning missing C2']],
    ['no process', ['决策', '产出', '效益'], ['warning missing C2']],
    ['another framework', ['履职效能', '管理效率', '产出'], ['nothing to check']],
    ['no groups', [''], ['nothing to check']],
  ])('%s', (_, groups, expected) => {
    expect(found('group-missing', of(...groups))).toEqual(expected);
  });

  it('passes over an excerpt', () => {
    const excerpt = 'level1 | name\n产出指标 | 维修校舍';
    expect(found('group-missing', project({ indicators: excerpt }))).toEqual(['nothing to check']);
  });

  it('takes effects that stand on the second level', () => {
    const table = 'level1 | level2 | name\n产出 | 数量 | 甲\n产出 | 质量 | 乙\n成本 | 社会效益 | 丙';
    expect(found('group-missing', project({ indicators: table }))).toEqual([]);
  });
});
