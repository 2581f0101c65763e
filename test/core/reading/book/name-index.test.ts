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

  it('finds the first, whichever name is the longer one', () => {
    expect(index('设备购置经费', '设备购置', '设备购置经费甲').first('设备购置')).toBe('设备购置经费');
    expect(index('道路养护', '设备购置', '设备购置经费').first('设备购置经费')).toBe('设备购置');
    expect(index('道路养护').first('设备购置')).toBeNull();
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
