/** Totals over the years of a line, lists that leave nothing out, and amounts in several units. */
import { foundIn, saidIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('text-sum over years', () => {
  it.each<[string, string, string[]]>([
    ['the years and their sum', '2021年安排320万元，2022年安排410万元，两年累计安排730万元。', []],
    [
      '… and another',
      '2021年安排320万元，2022年安排410万元，两年累计安排750万元。',
      ['warning differs A2 750万元 ↔ 730万元'],
    ],
    [
      'told of the first year only, in several sentences',
      '2021年安排资金320万元。2022年410万元。2023年375万元。三年合计1125万元。',
      ['error differs A2 1125万元 ↔ 1105万元'],
    ],
    [
      'years in a row',
      '2020年、2021年、2022年分别下达300万元、310万元和320万元，三年共计下达940万元。',
      ['warning differs A2 940万元 ↔ 930万元'],
    ],
    [
      'a span of years',
      '2020年至2022年下达资金分别为300万元、310万元、320万元，三年合计950万元。',
      ['warning differs A2 950万元 ↔ 930万元'],
    ],
    [
      'the number of years in figures',
      '2021年举办培训20期，2022年举办24期，2年共举办培训46期。',
      ['warning differs A2 46期 ↔ 44期'],
    ],
    [
      'two amounts a year, one of them meant',
      '2021年预算300万元、支出280万元；2022年预算310万元、支出305万元；两年共支出595万元。',
      ['error differs A2 595万元 ↔ 585万元'],
    ],
    [
      'what the total does not tell of',
      '2021年预算300万元，2022年预算310万元，两年共支出590万元。',
      ['nothing to check'],
    ],
    ['a year is missing', '2021年安排320万元，2022年安排410万元，三年累计安排1125万元。', ['nothing to check']],
    ['not in a row', '2019年安排320万元，2022年安排410万元，两年累计安排750万元。', ['nothing to check']],
    ['years before these', '2021年安排320万元，2022年安排410万元，前两年累计安排750万元。', ['nothing to check']],
    ['up to a day', '2021年安排320万元，截至2022年底安排410万元，两年累计安排750万元。', ['nothing to check']],
    ['no number of years', '2021年安排320万元，2022年安排410万元，累计安排950万元。', ['nothing to check']],
    [
      'a change is no year',
      '2021年安排320万元；2022年安排410万元，比2021年增加90万元；两年共安排740万元。',
      ['warning differs A2 740万元 ↔ 730万元'],
    ],
    ['firms of both years', '2021年支持企业16家，2022年支持企业21家，两年共支持企业30家。', ['nothing to check']],
    [
      '… but no more than that',
      '2021年支持企业16家，2022年支持企业21家，两年共支持企业38家。',
      ['warning differs A2 38家 ↔ 37家'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('text-sum over lists that leave nothing out', () => {
  it.each<[string, string, string[]]>([
    [
      'one’s own money is the rest: 80 %',
      '总投资100万元，其中省级50万元，自筹30万元。',
      ['warning short A2 100万元 ↔ 80万元'],
    ],
    ['… and less', '总投资100万元，其中省级50万元，自筹29万元。', ['nothing to check']],
    ['… told first', '总投资100万元，其中自筹30万元，省级50万元。', ['nothing to check']],
    [
      'each year of a span',
      '2021—2023年共安排资金120万元，其中2021年30万元，2022年40万元，2023年35万元。',
      ['warning short A2 120万元 ↔ 105万元'],
    ],
    ['not each', '2020—2023年共安排资金120万元，其中2021年30万元，2022年40万元，2023年35万元。', ['nothing to check']],
    ['in two units', '总投资1.25亿元，其中：债券8000万元，自筹4500万元。', []],
    ['… rounded as written', '总投资1.3亿元，其中：债券8000万元，自筹4500万元。', []],
    ['… and wrong', '总投资1.35亿元，其中：债券8000万元，自筹4500万元。', ['warning short A2 1.35亿元 ↔ 1.25亿元']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('writes the units where they differ', () => {
    expect(saidIn('text-sum', sheet('设备费8000元、培训费0.5万元，共计1.5万元。'))).toEqual([
      '文字中写“共计1.5万元”，而 8000元+0.5万元 = 1.3万元。',
    ]);
  });
});
