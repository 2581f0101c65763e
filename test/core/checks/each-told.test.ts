/** So many for each, for each day of a year, and points by a rate. */
import { foundIn } from './grids';

const found = (text: string, check = 'text-sum') => foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('for each of those counted', () => {
  it.each<[string, string, string[]]>([
    ['right', '居民问卷按社区发放，8个社区各发放50份，共发放400份。', []],
    ['wrong', '居民问卷按社区发放，8个社区各发放50份，共发放450份。', ['warning differs A2 450份 ↔ 400份']],
    ['and others', '8个社区各发放50份、企业发放50份，共发放450份。', ['nothing to check']],
    ['and others before', '企业发放50份，8个社区各发放50份，共发放450份。', ['nothing to check']],
    ['explained', '8个社区各发放50份，共发放450份（含物业50份）。', ['nothing to check']],
    ['another deed', '8个社区各发放50份，共收回376份。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('a day of a year', () => {
  it.each<[string, string, string[]]>([
    ['right', '全年收运厨余垃圾18615吨，平均每日收运厨余垃圾51.00吨。', []],
    ['wrong', '全年收运厨余垃圾18615吨，平均每日收运厨余垃圾56.00吨。', ['warning differs A2 56.00吨 ↔ 51吨']],
    ['working days', '全年收运厨余垃圾18615吨，平均每日收运厨余垃圾74.46吨。', []],
    ['too few digits to tell', '全年收运厨余垃圾18615吨，平均每日收运厨余垃圾56吨。', []],
    ['in ten thousands', '全年完成客运量2418.60万人次，日均6.63万人次。', []],
    ['of something else', '全年收运厨余垃圾18615吨，平均每日处置其他垃圾56.00吨。', ['nothing to check']],
    ['of no year', '收运厨余垃圾18615吨，平均每日收运厨余垃圾56.00吨。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('points by a rate', () => {
  it.each<[string, string, string[]]>([
    ['right', '预算执行率93.69%，权重10分，按比例计分，得9.37分。', []],
    ['cut off', '预算执行率93.69%，权重10分，按比例计分，得9.36分。', []],
    ['a wrong digit', '预算执行率93.69%，权重10分，按比例计分，得9.27分。', ['warning differs A2 9.27分 ↔ 9.37分']],
    ['another proportion', '预算执行率93.69%，权重10分，按比例计分，得9.86分。', []],
    ['no proportion', '预算执行率93.69%，权重10分，得9.27分。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('prices', () => {
  const lead = '聘用防疫员214人，每人每年劳务补助3000元，';
  it.each<[string, string, string[]]>([
    ['less after an assessment', `${lead}全年发放劳务补助62.00万元，由乡镇按季考核后兑付。`, ['nothing to check']],
    [
      'ten times as much',
      `${lead}全年发放劳务补助642.00万元，由乡镇按季考核后兑付。`,
      ['warning differs A2 642.00万元 ↔ 64.2万元'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['written out with units', '全年补贴为6420人×80元×12个月＝616.32万元。', []],
    ['… wrong', '全年补贴为6420人×80元×12个月＝661.32万元。', ['warning formula A2 661.32万元 ↔ 616.32']],
    ['two amounts', '全年补贴为6420人×80元×3元＝661.32万元。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text, 'text-rate')).toEqual(expected));
});

describe('the sum of the best answers', () => {
  const lead = '有效410名。其中表示满意的352名、基本满意的41名、不满意的17名，';
  it.each<[string, string, string[]]>([
    ['right', `${lead}满意度（满意与基本满意之和）为95.85%。`, []],
    ['wrong', `${lead}满意度（满意与基本满意之和）为98.55%。`, ['warning differs A2 98.55% ↔ 95.85%']],
    ['weighed', `${lead}满意度为92.55%。`, ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text, 'text-rate')).toEqual(expected));
});

describe('growth', () => {
  it.each<[string, string, string[]]>([
    ['since last year', '专项资金支出1968.75万元。上年同期支出1750万元，今年较上年增长12.5%。', []],
    [
      '… wrong',
      '专项资金支出1968.75万元。上年同期支出1750万元，今年较上年增长11.11%。',
      ['warning differs A2 11.11% ↔ 12.50%'],
    ],
    [
      '… of several',
      '基本支出900万元，项目支出1068万元。上年支出1750万元，今年较上年增长11.11%。',
      ['nothing to check'],
    ],
    ['… of something else', '培训1968人。上年接待1750人，同比增长11.11%。', ['nothing to check']],
    ['compared with what stands before', '支出771万元。与2022年支出645.20万元相比，增加126.16万元，增长19.55%。', []],
    [
      '… wrong',
      '支出771万元。与2022年支出645.20万元相比，增加126.16万元，增长24.31%。',
      ['warning differs A2 24.31% ↔ 19.55%'],
    ],
    ['for each of what is no result', '资金每1元带动自筹1.55元，较2020年度的1.40元提高10.71%。', []],
    ['… wrong', '资金每1元带动自筹1.55元，较2020年度的1.40元提高17.01%。', ['warning differs A2 17.01% ↔ 10.71%']],
  ])('%s', (_, text, expected) => expect(found(text, 'text-rate')).toEqual(expected));
});
