import { NameIndex } from '../../../../src/core/reading/book/name-index';

const index = (...names: string[]) => new NameIndex(names.map((name) => [name, name] as const));

describe('names', () => {
  it.each<[string, string, string, boolean]>([
    ['the same', '设备购置', '设备购置', true],
    ['a shortened name', '设备购置经费', '设备购置', true],
    ['a longer name', '设备购置', '设备购置经费', true],
    ['the end of a name', '县级设备购置', '设备购置', true],
    ['four characters within', '道路养护项目', '道路养护', true],
    ['three characters are too common', '道路养护项目', '养护项', false],
    ['three characters that are the whole name', '养护项', '养护项', true],
    ['another name', '设备购置', '设备采购', false],
    ['a name with the same beginning', '设备购置一', '设备购置二', false],
    ['nothing', '', '设备购置', false],
    ['two blank names', '', '', true],
    ['200 characters within', `${'甲'.repeat(199)}乙`, '甲甲甲乙', true],
    ['201 characters are no name', `${'甲'.repeat(200)}乙`, '甲甲甲乙', false],
    ['201 characters of the same', `${'甲'.repeat(200)}乙`, `${'甲'.repeat(200)}乙`, true],
  ])('%s', (_, known, name, expected) => {
    expect(index(known).has(name)).toBe(expected);
    expect(index(name).has(known)).toBe(expected);
  });

  it('finds the best: the same name, else the longest within it, else the only one around it', () => {
    const all = ['道路维修', '道路维修二期', '道路维修二期工程监理'];
    for (const names of [all, [...all].reverse()]) {
      expect(index(...names).best('道路维修二期')).toEqual(['道路维修二期']);
      expect(index(...names).best('道路维修二期工程')).toEqual(['道路维修二期']);
      expect(index(...names).best('维修二期工程')).toEqual(['道路维修二期工程监理']);
      expect(index(...names).best('路维修二')).toEqual([]);
      expect(index(...names).best('设备购置')).toEqual([]);
    }
  });

  it('finds the only one', () => {
    expect(index('设备购置', '道路养护').only('设备购置经费')).toBe('设备购置');
    expect(index('设备购置', '县级设备购置').only('设备购置')).toBeNull();
    expect(index('设备购置', '设备购置').only('设备购置')).toBeNull();
    expect(index().only('设备购置')).toBeNull();
  });

  it('finds all as they were added', () => {
    const names = new NameIndex<number>();
    for (const [place, name] of ['设备购置', '设备购置经费', '设备购置', '道路养护'].entries()) names.add(name, place);
    expect(names.all('设备购置')).toEqual([0, 1, 2]);
  });
});
