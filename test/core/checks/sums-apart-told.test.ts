/** A whole and its parts with other words between them, and a part with a zero too few. */
import { foundIn } from './grids';

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('as many parts as the whole was divided into', () => {
  it.each<[string, string, string[]]>([
    [
      'right',
      '项目资金2600万元全部为区级财政资金，由区财政局分四批下达，分别为800万元、700万元、600万元和500万元。',
      [],
    ],
    [
      'wrong',
      '项目资金2600万元全部为区级财政资金，由区财政局分四批下达，分别为800万元、700万元、500万元和500万元。',
      ['warning short A2 2600万元 ↔ 2500万元'],
    ],
    [
      'another number of parts',
      '项目资金2600万元全部为区级财政资金，由区财政局分四批下达，前三批分别为800万元、700万元、500万元。',
      ['nothing to check'],
    ],
    [
      'of one of two wholes',
      '项目资金2600万元、其他资金300万元，由区财政局分三批下达，分别为800万元、700万元、500万元。',
      ['nothing to check'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('a total by the name of its parts', () => {
  const parts =
    '包组A为软件开发，中标金额1180万元；包组B为设备采购，中标金额902万元；包组C为机房建设，中标金额400万元。';
  it.each<[string, string, string[]]>([
    ['right', `${parts}中标金额合计2482万元。`, []],
    ['wrong', `${parts}中标金额合计2500万元。`, ['warning differs A2 2500万元 ↔ 2482万元']],
    ['another name', `${parts}合同金额合计2500万元。`, ['nothing to check']],
    ['of one part', '包组A为软件开发，中标金额1180万元。中标金额合计2500万元。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('years behind what they come to', () => {
  const years = (whole: string) =>
    `2020～2022年累计支出${whole}万元，占到位资金的97.00%。分年度支出为：2020年2150万元，2021年3026.40万元，2022年2780万元。`;
  it.each<[string, string, string[]]>([
    ['right', years('7956.40'), []],
    ['wrong', years('7965.40'), ['warning differs A2 7965.40万元 ↔ 7956.4万元']],
    ['far off', years('9956.40'), ['nothing to check']],
    ['of two years', '累计支出5286.40万元。分年度支出为：2020年2150万元，2021年3026.40万元。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('a part with a zero too few', () => {
  const told = (part: string) => `项目预算680万元，其中中央资金306万元，省级资金204万元，县级资金${part}万元。`;
  it.each<[string, string, string[]]>([
    ['right', told('170'), []],
    ['wrong', told('17'), ['warning short A2 680万元 ↔ 527万元']],
    ['one of many', told('27'), ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('names of methods and their number', () => {
  it.each<[string, string, string[]]>([
    ['right', '评价采用比较法、因素分析法、公众评判法共3种评价方法。', []],
    ['wrong', '评价采用比较法、因素分析法、公众评判法共4种评价方法。', ['warning listed A2 4种 ↔ 3']],
    ['some of them', '评价采用比较法、因素分析法、公众评判法等4种评价方法。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
