import { foundIn } from './grids';
import { fact, found, project } from './support';

describe('grade-term', () => {
  it.each<[string, string[]]>([
    ['优', []],
    ['良', []],
    ['“中”', []],
    ['等级：差', []],
    ['优秀', ['warning synonym Z101 优秀 ↔ 优']],
    ['“良好”', ['warning synonym Z101 良好 ↔ 良']],
    ['不合格', ['warning synonym Z101 不合格 ↔ 差']],
    ['合格', ['warning unknown Z101 合格 ↔ ']],
    ['A', ['warning unknown Z101 A ↔ ']],
    ['', ['nothing to check']],
    ['/', ['nothing to check']],
    ['95', ['nothing to check']],
    ['-5', ['nothing to check']],
    ['96.63%', ['nothing to check']],
    ['对评价等级为优、良的，根据情况予以支持', ['nothing to check']],
  ])('%s', (grade, expected) => {
    expect(found('grade-term', project({ facts: [fact('grade', grade)] }))).toEqual(expected);
  });

  it('looks at grades of the project only', () => {
    expect(found('grade-term', project({ facts: [fact('grade', '优秀', { group: '产出' })] }))).toEqual([
      'nothing to check',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['the four words', '良', []],
    ['another in their place', '良好', ['warning synonym D3 良好 ↔ 良']],
    ['no grade', '/', []],
  ])('in a list: %s', (_, second, expected) => {
    const list = `项目名称 | 单位 | 得分 | 等级\n水渠 | 甲局 | 92 | 优\n堤防 | 乙局 | 85 | ${second}`;
    expect(foundIn('grade-term', { 清单: list })).toEqual(expected);
  });

  it('leaves a list alone that has a scale of its own', () => {
    const list = '项目名称 | 单位 | 得分 | 等级\n水渠 | 甲局 | 92 | 优秀\n堤防 | 乙局 | 85 | 良好';
    expect(foundIn('grade-term', { 清单: list })).toEqual(['nothing to check']);
  });
});
