/** What the parts of a framework got, and the score of all. */
import { foundIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('text-sum of the points of the parts', () => {
  it.each<[string, string, string[]]>([
    ['the parts and all', '决策15分、过程18分、产出35分、效益23分，总分91分。', []],
    ['… and wrong', '决策15分、过程18分、产出35分、效益23分，总分92分。', ['warning differs A2 92分 ↔ 91分']],
    [
      'the score before them',
      '最终得分92分，其中：决策类15分，过程类18分，产出类35分，效益类23分。',
      ['warning differs A2 92分 ↔ 91分'],
    ],
    [
      'full marks beside them',
      '综合评价得分92分，等级为“优”。其中，决策指标满分20分，得18分；过程指标满分20分，得19分；产出指标满分30分，得28分；效益指标满分30分，得26分。',
      ['warning differs A2 92分 ↔ 91分'],
    ],
    [
      'the parts of a self-evaluation',
      '自评总分96分，其中预算执行率得9分，产出指标得48分，效益指标得28分，满意度指标得10分。',
      ['warning differs A2 96分 ↔ 95分'],
    ],
    [
      'a fifth that may stand within another',
      '总分91分，其中决策得15分，过程得18分，产出得35分，效益得23分，满意度得10分。',
      [],
    ],
    ['three of them', '总分92分，其中决策得15分，过程得18分，产出得35分。', ['nothing to check']],
    [
      'full marks that are not called so',
      '满分100分，决策20分、过程20分、产出30分、效益30分，总分92分。',
      ['nothing to check'],
    ],
    [
      'the score of the year before',
      '决策得15分、过程得18分、产出得35分、效益得23分，上年度总分92分。',
      ['nothing to check'],
    ],
    [
      'two scores',
      '决策得15分、过程得18分、产出得35分、效益得23分，自评总分95分，评价总分92分。',
      ['nothing to check'],
    ],
    [
      'one of them twice',
      '决策得15分、决策得1分、过程得18分、产出得35分、效益得23分，总分92分。',
      ['nothing to check'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives the total of a bare list to none of its parts', () => {
    const table = `一级指标 | 三级指标 | 分值 | 得分
      决策 | 立项依据充分性 | 20 | 15
      过程 | 预算执行率 | 20 | 18
      产出 | 设备购置数量 | 35 | 35
      效益 | 群众满意度 | 25 | 23
      合计 | | 100 | 91
      决策15分、过程18分、产出35分、效益23分，总分91分。`;
    expect(foundIn('score-group', sheet(table))).toEqual(['nothing to check']);
  });
});
