/** One counted noun with two values: found where both are of one thing for certain, and only there. */
import { evaluate } from '../../../src/core/evaluate';
import { render } from '../../../src/core/messages';
import { sheet } from '../reading/typed';

const FORM = `
2021-2023年乡村振兴专项资金项目绩效评价报告
本项目绩效评价得分为92分，评价等级为“优”。
`;
function found(lines: string, table = ''): string[] {
  return evaluate({ sheets: [sheet('报告', FORM + lines + table)] })
    .findings.filter(({ check }) => ['figure-conflict', 'text-sum', 'text-rate', 'date-period'].includes(check))
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);
}

describe('two values of one thing', () => {
  it.each<[string, string, string[]]>([
    [
      'the same year and noun',
      '2023年共举办技能竞赛35场。\n2023年，举办技能竞赛36场。',
      ['warning figure-conflict.noun 36场 ↔ 35场'],
    ],
    [
      'of the whole city',
      '2023年全市共举办技能竞赛35场。\n2023年，全市举办技能竞赛36场。',
      ['warning figure-conflict.noun 36场 ↔ 35场'],
    ],
    [
      'told three times, once otherwise',
      '2023年培训村干部500人次。\n2023年，共培训村干部520人次。\n2023年共计培训村干部500人次。',
      ['warning figure-conflict.noun 520人次 ↔ 500人次'],
    ],
    [
      'a pair, of which one agrees',
      '2022年计划一类赛9个赛事36个赛项。\n2022年计划赛事26个，其中：一类赛9个赛事34个赛项。',
      ['warning figure-conflict.noun 34个 ↔ 36个'],
    ],
    [
      'a standard told in the same words',
      '按照文件，重点示范村按每村每年20万元的标准予以补助。\n经查，重点示范村按每村每年30万元的标准予以补助。\n重点示范村按每村每年20万元的标准予以补助。',
      ['warning figure-conflict.noun 30万元 ↔ 20万元'],
    ],
    [
      'money of a thing that its number names',
      '一期工程实际支付资金1200.5万元。\n截至调研时，一期工程已支出1250.5万元。',
      ['warning figure-conflict.noun 1250.5万元 ↔ 1200.5万元'],
    ],
    [
      'two lists of the same kinds in other words',
      '2021-2023年，共计开展赛项330个，其中：省赛95个、一类赛100个、二类赛135个。\n2021-2023年省赛共举办95个赛项，行业一类赛共105个赛项，行业二类赛共130个赛项。',
      ['warning figure-conflict.noun 105个 ↔ 100个', 'warning figure-conflict.noun 130个 ↔ 135个'],
    ],
    [
      'a total over years and the years of a paragraph',
      '2021年实际发放奖补的获奖选手362名，2022年实际发放奖补的获奖选手617名，2023年奖补资金尚未发放。\n2021-2023年实际奖补获奖选手999名。',
      ['warning text-sum.differs 999名 ↔ 979名'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(lines).sort()).toEqual([...expected].sort());
  });

  it('an error where a table with the same headings says otherwise', () => {
    const table = `
年度 | 赛项类别 | 竞赛计划 | 实际实施内容
2021 | 一类赛 | 9个赛事34个赛项 | 实际举办27个赛项
 | 二类赛 | 36个赛事88个赛项 | 实际举办28个赛项
2022 | 一类赛 | 10个赛事51个赛项 | 实际举办19个赛项
`;
    expect(found('2021年计划一类赛9个赛事36个赛项，二类赛36个赛事88个赛项。', table)).toEqual([
      'error figure-conflict.noun 36个 ↔ 34个',
    ]);
  });

  it('names both places and quotes both', () => {
    const { findings } = evaluate({
      sheets: [sheet('报告', `${FORM}2023年共举办技能竞赛35场。\n2023年，举办技能竞赛36场。`)],
    });
    const [finding] = findings.filter(({ check }) => check === 'figure-conflict');
    expect(finding && render(finding.message)).toBe(
      '“技能竞赛”（2023）：这里写“举办技能竞赛36场”，A3 写“共举办技能竞赛35场”。',
    );
  });
});

describe('says nothing of', () => {
  it.each<[string, string]>([
    ['another year', '2022年培训村干部500人次。\n2023年培训村干部520人次。'],
    ['a month', '2023年3月培训村干部50人次。\n2023年5月培训村干部60人次。'],
    ['a sum so far', '2023年培训村干部500人次。\n2023年累计培训村干部1200人次。'],
    ['a plan and what was done', '2023年计划培训村干部500人次。\n2023年实际培训村干部520人次。'],
    ['the chapter on goals', '二、年度目标\n2023年培训村干部500人次。\n三、目标完成情况\n2023年培训村干部520人次。'],
    ['a part', '2023年培训村干部500人次，其中：女性村干部120人次。\n2023年培训女性村干部120人次、村干部500人次。'],
    ['other towns', '张庄镇：2023年硬化村组道路12公里。\n李庄镇：2023年硬化村组道路30公里。'],
    ['headings of towns', '（一）张庄镇\n2023年硬化村组道路12公里。\n（二）李庄镇\n2023年硬化村组道路30公里。'],
    [
      'paragraphs on other offices',
      '县人民医院编制280名。2023年购置医疗设备12台。\n县中医医院编制120名。2023年购置医疗设备8台。',
    ],
    ['the whole county', '全县2023年硬化村组道路120公里。\n2023年硬化村组道路30公里。'],
    ['batches', '2023年第一批奖补示范村20个。\n2023年第二批奖补示范村15个。'],
    ['another verb', '2023年新建标准化厕所30座。\n2023年改造标准化厕所50座。'],
    ['another verb that nobody listed', '2023年申报示范村庄30个。\n2023年验收示范村庄25个。'],
    ['a condition', '2023年符合条件的示范村庄30个。\n2023年示范村庄25个。'],
    ['quarters of one sentence', '2023年一季度举办专题培训3期，二季度举办专题培训4期。'],
    ['two values in one sentence', '2023年上半年举办专题讲座3期，下半年举办专题讲座4期；全年举办专题讲座7期。'],
    ['a proposal', '2023年培训村干部500人次。\n六、有关建议\n建议2023年培训村干部800人次。'],
    ['two surveys', '本次调研发放村干部问卷108份。实际回收有效问卷108份。\n发放群众问卷300份。实际回收有效问卷300份。'],
    ['figures without a year', '硬化村组道路12公里。\n硬化村组道路30公里。'],
    ['money of another noun', '2023年安排示范村建设资金500万元。\n2023年安排人居环境整治资金300万元。'],
    ['about so much', '2023年培训村干部约500人次。\n2023年培训村干部504人次。'],
    ['at least so many', '2023年培训村干部不少于500人次。\n2023年培训村干部520人次。'],
    ['standards of other years', '2021年重点示范村按每村20万元的标准补助。\n2023年重点示范村按每村30万元的标准补助。'],
    [
      'money of a numbered thing in parts',
      '二期工程实际支付资金1200万元（其中：2022年支出700万元，2023年支出500万元）。',
    ],
    [
      'lists of which no figure agrees',
      '2021-2023年，共计开展赛项330个，其中：省赛95个、一类赛100个、二类赛135个。\n2021-2023年省赛共举办90个赛项，行业一类赛共105个赛项，行业二类赛共130个赛项。',
    ],
    [
      'what may be one thing in several years',
      '2021年服务小微企业120家，2022年服务小微企业130家，2023年服务小微企业125家。\n2021-2023年服务小微企业180家。',
    ],
    [
      'years of which one is not told',
      '2021年举办技能竞赛30场，2022年举办技能竞赛40场。\n2021-2023年举办技能竞赛95场。',
    ],
  ])('%s', (_, lines) => {
    expect(found(lines)).toEqual([]);
  });

  it('rows of a table that name no indicator', () => {
    const table = `
序号 | 村名 | 完成情况
1 | 张庄 | 2023年硬化村组道路12公里，验收合格。
2 | 李庄 | 2023年硬化村组道路30公里，验收合格。
`;
    expect(found('', table)).toEqual([]);
  });
});

describe('days and years', () => {
  const STAGES = `
（五）评价工作过程
1.准备阶段（3月31日-4月20日）
4月10日，评价组进行初步访谈。
2.现场实施阶段（4月21日-5月9日）
访谈单位和时间安排
序号 | 单位 | 访谈时间
1 | 甲局 | 4月21日
2 | 乙局 | 4月29日
3.报告阶段（5月10日-5月20日）
`;
  it.each<[string, string, string, string[]]>([
    ['within their stage', '', '', []],
    ['the day before', '甲局 | 4月21日', '甲局 | 4月20日', ['warning date-period.stage 4月20日']],
    ['the last day', '乙局 | 4月29日', '乙局 | 5月9日', []],
    ['the day after', '乙局 | 4月29日', '乙局 | 5月10日', ['warning date-period.stage 5月10日']],
    ['a sentence', '4月10日，', '4月22日，', ['warning date-period.stage 4月22日']],
    ['until a day', '4月10日，', '截至4月22日，', []],
  ])('%s', (_, from, to, expected) => {
    expect(found(STAGES.replace(from, to)).map((line) => line.split(' ↔ ')[0])).toEqual(expected);
  });

  it('finds days in a table of figures, too', () => {
    const table = (day: string) =>
      found(
        `1.现场实施阶段（4月21日-5月9日）\n序号 | 年份 | 单位 | 资金 | 访谈时间\n1 | 2023 | 甲局 | 15 | 4月21日\n2 | 2024 | 乙局 | 20 | ${day}\n合计 | | | 35`,
      );
    expect(table('4月29日').join()).not.toContain('date-period');
    expect(table('5月10日').join()).toContain('warning date-period.stage 5月10日');
  });

  const LIST = `
东乡县：2011～2016年共发放树苗3375株；
新库区：2011～2016年共发放树苗1676株；
源城区：2011～2016年共发放树苗979株；
连山县：2011～2016年共发放树苗406株；
市级园区：2016年共发放树苗41株。
`;
  it.each<[string, string, string[]]>([
    ['all alike', LIST, []],
    [
      'one beyond the others',
      LIST.replace('新库区：2011～2016', '新库区：2010～2015'),
      ['warning date-period.span 2010～2015年 ↔ 2011～2016年'],
    ],
    ['one within the others', LIST.replace('新库区：2011～2016', '新库区：2012～2015'), []],
    [
      'two that differ',
      LIST.replace('新库区：2011～2016', '新库区：2010～2015').replace('源城区：2011～2016', '源城区：2010～2015'),
      [],
    ],
  ])('years of a list, %s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
});

describe('shares that a sentence retells from the table below it', () => {
  const TABLE = `
附表1：您是否满意？
选项 | 小计 | 比例
A.非常满意 | 88 | 81.48%
B.比较满意 | 17 | 15.74%
C.一般 | 2 | 1.85%
D.不满意 | 1 | 0.93%
本题有效填写人次 | 108 | 
`;
  const told = (sentence: string) => found(`1. 是否满意：108份问卷中，${sentence}详情见附表1。`, TABLE);

  it.each<[string, string, string[]]>([
    ['as it stands', '81.48%非常满意，15.74%比较满意，1.85%一般，0.93%不满意。', []],
    [
      'with one wrong figure',
      '84.18%非常满意，15.74%比较满意，1.85%一般，0.93%不满意。',
      ['warning figure-conflict.retold 84.18% ↔ 81.48%'],
    ],
    [
      'in part, with one wrong figure',
      '84.18%非常满意，15.74%比较满意，1.85%一般。',
      ['warning figure-conflict.retold 84.18% ↔ 81.48%'],
    ],
    [
      '… that is like none of the table',
      '86.31%非常满意，15.74%比较满意，1.85%一般。',
      ['warning figure-conflict.untold 86.31% ↔ '],
    ],
    [
      'with one wrong digit among others that are not told',
      '81.48%非常满意，15.74%比较满意，1.83%一般。',
      ['warning figure-conflict.retold 1.83% ↔ 1.85%'],
    ],
    [
      'one of two with a wrong digit',
      '81.48%非常满意，15.47%比较满意。',
      ['warning figure-conflict.retold 15.47% ↔ 15.74%'],
    ],
    ['one of two that is no digit away', '81.48%非常满意，24.61%比较满意。', []],
    ['the only one', '15.47%比较满意。', []],
    ['with a sum', '81.48%非常满意，15.74%比较满意，满意的合计97.22%。', []],
    ['with two that are not in it', '84.18%非常满意，13.04%比较满意，1.85%一般，0.93%不满意。', []],
  ])('%s', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('all that was done in the year, told twice', () => {
  const conflict = (odd: string, right: string) => [`warning figure-conflict.noun ${odd} ↔ ${right}`];

  it.each<[string, string, string[]]>([
    ['otherwise', '全年共举办农民培训班12期。\n举办农民培训班14期。', conflict('14期', '12期')],
    ['the noun behind it', '全年共举办农民培训班12期。\n全年举办的14期农民培训班均结业。', conflict('14期', '12期')],
    ['alike', '全年共举办农民培训班12期。\n举办农民培训班12期。', []],
    ['by a shorter name', '全年共举办农民讲座12期。\n举办农民讲座14期。', []],
    ['neither as all of it', '举办农民培训班12期。\n举办农民培训班14期。', []],
    ['with nothing that was done', '全年共农民培训班12期。\n农民培训班14期。', []],
    ['of one town', '全年共举办农民培训班12期。\n甲镇举办农民培训班5期。', []],
    ['of a part', '全年共举办农民培训班12期，其中县级举办农民培训班5期。', []],
    ['as a plan', '计划举办农民培训班14期。\n全年共举办农民培训班12期。', []],
    ['up to a month', '全年共举办农民培训班12期。\n截至6月底举办农民培训班5期。', []],
    [
      'of the years of two headings',
      '（一）2022年\n全年共举办农民培训班12期。\n（二）2023年\n全年共举办农民培训班14期。',
      [],
    ],
    ['below the headings of two towns', '（一）甲镇\n共举办农民培训班12期。\n（二）乙镇\n共举办农民培训班14期。', []],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it('is enough for a text to be read', () => {
    const lines = '某项目报告\n全年共举办农民培训班12期。\n举办农民培训班14期。';
    expect(evaluate({ sheets: [sheet('报告', lines)] }).findings.map(({ check }) => check)).toEqual([
      'figure-conflict',
    ]);
  });
});

describe('how many questionnaires a sentence speaks of, above the table of their answers', () => {
  const TABLE = `
附表1：您是否满意？
选项 | 小计 | 比例
A.非常满意 | 88 | 81.48%
B.比较满意 | 17 | 15.74%
C.不满意 | 3 | 2.78%
本题有效填写人次 | 108 | 
`;
  it.each<[string, string, string[]]>([
    ['as many', '1. 是否满意：108份调查问卷中，81.48%非常满意，15.74%比较满意。', []],
    [
      'a digit off',
      '1. 是否满意：109份调查问卷中，81.48%非常满意，15.74%比较满意。',
      ['warning figure-conflict.retold 109份 ↔ 108'],
    ],
    ['others that did not answer this one', '1. 是否满意：133份调查问卷中，81.48%非常满意，15.74%比较满意。', []],
    ['of two groups', '1. 是否满意：108份调查问卷中，81.48%非常满意，另109份教师问卷中，15.74%比较满意。', []],
    ['as many lists', '1. 是否满意：收到109份名单，81.48%非常满意，15.74%比较满意。', []],
  ])('%s', (_, sentence, expected) => {
    expect(found(`${sentence}详情见附表1。`, TABLE)).toEqual(expected);
  });
});
