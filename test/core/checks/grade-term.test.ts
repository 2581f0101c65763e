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
});
