/** How lists of words are composed, and found at the ends of a text. */
import { each, maybe } from '../../../src/core/terms/each';
import { endingWith, Ends, withoutEnd } from '../../../src/core/terms/ends';
import { being, startingWith, withoutStart } from '../../../src/core/terms/starts';
import { without } from '../../../src/core/terms/without';

describe('each', () => {
  it('puts every word of a place before every one of the next', () => {
    expect(each('收 发', maybe('调查'), '问卷')).toBe('收问卷 收调查问卷 发问卷 发调查问卷');
  });

  it('lists no empty word where all may be left out', () => {
    expect(each(maybe('类'), maybe('指标'))).toBe('指标 类 类指标');
  });

  it('takes the words of one place as they are', () => {
    expect(each('甲 乙')).toBe('甲 乙');
  });
});

describe('words at the beginning', () => {
  it.each([
    ['实施期内资金', '资金'],
    ['实施期资金', '资金'],
    ['实施期内', ''],
    ['在实施期内', '在实施期内'],
    ['', ''],
  ])('%s without them is %s', (text, rest) => {
    expect(withoutStart('实施期 实施期内')(text)).toBe(rest);
  });

  it('are told only where a text begins with one', () => {
    const starts = startingWith('序号 编号');
    expect(['序号一', '编号', '的序号', ''].map(starts)).toEqual([true, true, false, false]);
  });

  it('are the whole text, or not', () => {
    const is = being('合计 小计');
    expect(['合计', '合计数', '合', ''].map(is)).toEqual([true, false, false, false]);
  });
});

describe('words at the end', () => {
  it.each([
    ['设备购置专项项目', '设备购置'],
    ['设备购置项目', '设备购置'],
    ['项目设备', '项目设备'],
    ['项', '项'],
    ['', ''],
  ])('%s without them is %s', (text, rest) => {
    expect(withoutEnd('项目 专项项目')(text)).toBe(rest);
  });

  it('are told only where a text ends with one', () => {
    const ends = endingWith('率 满意度');
    expect(['合格率', '满意度', '率先', ''].map(ends)).toEqual([true, true, false, false]);
  });

  it('say what the longest of them says', () => {
    const ends = new Ends([
      ['ratio', '率'],
      [null, '效率'],
    ]);
    expect(['合格率', '工作效率', '效率高'].map((text) => ends.match(text))).toEqual([
      ['率', 'ratio'],
      ['效率', null],
      null,
    ]);
  });
});

test('words are cut out wherever they stand, the longest first', () => {
  const cut = without('自评 自评价 表');
  expect(['甲自评价表乙', '自评', '丙'].map(cut)).toEqual(['甲乙', '', '丙']);
});
