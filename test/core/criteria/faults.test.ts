/**
 * Ways in which a criterion may be misread, each with the rows that tell: what a figure measures, what 否则 and 或 belong to, which
 * sign is lost. A misreading gives a number that looks right, so each row gives the right score, or a person.
 */
import type { CellValue } from '../../../src/core/model';
import { scoreRow, scoreText } from './helpers';

type Row = readonly [criterion: string, points: number, target: CellValue, actual: CellValue, score: string | null];

const IN_TIME = '按期完成得满分，逾期不得分';
const RATIO = '达到目标值得满分，否则按比例得分';
const DAYS_LATE = '按时完成得满分，延迟3天内得8分，延迟3天以上不得分';
const MONTHS_LATE = '按期完成得10分；逾期1个月内完成得6分；逾期1个月以上不得分';
const OVERSPENT = '超支1%以内扣1分，超支1%-5%扣2分，超支5%以上不得分';
const ADJUSTED = '预算调整率≤5%得5分，5%-10%得3分，大于10%不得分';
const LEFT_OVER = '预算结余率不超过10%得满分，超过10%不得分';

const ADDED = '达到年度目标得7分，每多2个加0.5分，';

/** A bound in points behind awards is one of what they give: it is understood as such, or a person must say what it means. */
const BOUNDS_OF_POINTS: readonly Row[] = [
  [`${ADDED}累计不超过10分，未达到不得分`, 10, '20个', '26个', '8.5'],
  [`${ADDED}累计不超过10分，未达到不得分`, 10, '20个', '40个', '10'],
  [`${ADDED}累计不超过10分，未达到不得分`, 10, '20个', '19个', '0'],
  [`${ADDED}累计不超过1分，未达到不得分`, 10, '20个', '26个', null],
  [`${ADDED}总体不突破10分，未达到不得分`, 10, '20个', '26个', null],
  [`${ADDED}此项不超过3分，未达到不得分`, 10, '20个', '26个', null],
  ['每发现1处错误扣2分，累计不超过10分', 20, '0处', '8处', '10'],
  ['每发现1处错误扣2分，累计不超过10分', 20, '0处', '3处', '14'],
  ['考核得分不低于90分，未达到不得分', 10, '90分', '92分', '10'],
  ['考核得分不低于90分，未达到不得分', 10, '90分', '89分', '0'],
];

const KINDS_OF_VALUES: readonly Row[] = [
  [IN_TIME, 10, '2023.12', '2023.11', '10'],
  [IN_TIME, 10, '2023.12', '2024.02', '0'],
  [IN_TIME, 10, '202312', '202311', '10'],
  [IN_TIME, 10, '202312', '202401', '0'],
  [IN_TIME, 10, '2023.6', '2023.5', '10'],
  [IN_TIME, 10, '2023.6', '2023.7', '0'],
  [IN_TIME, 10, '2023.12前', '2023.11', '10'],
  [IN_TIME, 10, '12月', '11月', '10'],
  [IN_TIME, 10, '11月', '12月', '0'],
  [IN_TIME, 10, '20231231前', '20231120', '10'],
  [IN_TIME, 10, '20231231前', '20240105', '0'],
  [RATIO, 10, '≥200%', '2.1', '10'],
  [RATIO, 10, '≥200%', '1', '5'],
];

const DERIVED_RATES: readonly Row[] = [
  [OVERSPENT, 5, '≤100万元', '99万元', '5'],
  [OVERSPENT, 5, '≤100万元', '101万元', '4'],
  [OVERSPENT, 5, '≤100万元', '104万元', '3'],
  [OVERSPENT, 5, '≤100万元', '106万元', '0'],
  [ADJUSTED, 5, '0', '3%', '5'],
  [ADJUSTED, 5, '0', '8%', '3'],
  [ADJUSTED, 5, '0', '12%', '0'],
  [LEFT_OVER, 10, '100%', '95%', '10'],
  [LEFT_OVER, 10, '100%', '85%', '0'],
  ['超额完成10%以内不扣分，超额10%以上扣1分', 5, '100人', '105人', '5'],
  ['超额完成10%以内不扣分，超额10%以上扣1分', 5, '100人', '115人', '4'],
];

const DELAYS: readonly Row[] = [
  [DAYS_LATE, 10, '2023年12月31日前', '2023年12月30日', '10'],
  [DAYS_LATE, 10, '2023年12月31日前', '2024年1月2日', '8'],
  [DAYS_LATE, 10, '2023年12月31日前', '2024年1月10日', '0'],
  [MONTHS_LATE, 10, '2023年12月31日前', '2024年1月20日', '6'],
  [MONTHS_LATE, 10, '2023年12月31日前', '2024年3月1日', '0'],
];

const DEVIATIONS: readonly Row[] = [
  ['误差在5%内得满分，超过5%不得分', 10, '100台', '103台', '10'],
  ['误差在5%内得满分，超过5%不得分', 10, '100台', '94台', '0'],
  ['偏差率在±5%以内得满分，每超过1%扣1分', 10, '100台', '104台', '10'],
  ['偏差率在±5%以内得满分，每超过1%扣1分', 10, '100台', '108台', '7'],
  ['偏差率在±5%以内得满分，每超过1%扣1分', 10, '100台', '93台', '8'],
];

const SHORT_OF_TASK = '比下达任务低5%以内(含5%)的扣2分,低5%-10%的扣4分,低超过10%的扣6分';
const SHORT_OF_PLACES = '比招生指标低5%以内扣1分,低超过5%的扣3分';
const BEYOND_PLAN =
  '不超过年度计划目标得15分;超过年度计划目标10%以下得10分;超过年度计划目标20%以下得5分;超过年度计划目标20%以上得0分';
const STOPS = '100%完成得15分,每下降10个百分点扣2分,下降超过50个百分点不得分';

/** A distance from the target is no level. */
const DISTANCES: readonly Row[] = [
  [SHORT_OF_TASK, 6, '1000人', '1000人', '6'],
  [SHORT_OF_TASK, 6, '1000人', '960人', '4'],
  [SHORT_OF_TASK, 6, '1000人', '950人', '4'],
  [SHORT_OF_TASK, 6, '1000人', '920人', '2'],
  [SHORT_OF_TASK, 6, '1000人', '880人', '0'],
  [SHORT_OF_PLACES, 3, '200人', '195人', '2'],
  [SHORT_OF_PLACES, 3, '200人', '180人', '0'],
  [BEYOND_PLAN, 15, '≤2000吨', '2000吨', '15'],
  [BEYOND_PLAN, 15, '≤2000吨', '2100吨', '10'],
  [BEYOND_PLAN, 15, '≤2000吨', '2300吨', '5'],
  [BEYOND_PLAN, 15, '≤2000吨', '2500吨', '0'],
  [STOPS, 15, '100%', '80%', '11'],
  [STOPS, 15, '100%', '45%', '0'],
  ['较计划数少5%以内扣1分，少5%-10%扣2分，少10%以上不得分', 5, '1000', '1000', '5'],
  ['较计划数少5%以内扣1分，少5%-10%扣2分，少10%以上不得分', 5, '1000', '920', '3'],
  ['未完成比例在5%以内扣1分，5%-10%扣3分，超过10%不得分', 5, '100%', '97%', '4'],
  ['超计划10%以内扣2分，超计划10%以上不得分', 5, '≤100万元', '98万元', '5'],
  ['超计划10%以内扣2分，超计划10%以上不得分', 5, '≤100万元', '108万元', '3'],
  ['较目标值下降10%以内得80%分值，下降10%以上不得分', 5, '100个', '95个', '4'],
  ['每超支1%扣1分，超支10%以上不得分', 10, '≤100万元', '105万元', '5'],
  ['每超支1%扣1分，超支10%以上不得分', 10, '≤100万元', '112万元', '0'],
  ['每低1%扣0.2分，降低幅度超过20%的不得分', 10, '100%', '85%', '7'],
  ['每低1%扣0.2分，降低幅度超过20%的不得分', 10, '100%', '79%', '0'],
  ['达到100%得满分，每下降10个百分点扣2分，下降30个百分点以上不得分', 15, '100%', '75%', '10'],
];

const HALF_WORD = '达到10例以上得满分；否则按完成比例得分';

/** A requirement earns, 否则 does not. */
const OTHERWISE: readonly Row[] = [
  ['确保县城污水处理率达80%以上,否则不得分', 10, '≥80%', '85%', '10'],
  ['确保县城污水处理率达80%以上,否则不得分', 10, '≥80%', '79%', '0'],
  ['合格率须达到95%以上,否则不得分', 10, '≥95%', '96%', '10'],
  ['合格率须达到95%以上,否则不得分', 10, '≥95%', '94%', '0'],
  ['验收合格率应达到100%,否则不得分', 10, '100%', '100%', '10'],
  ['验收合格率应达到100%,否则不得分', 10, '100%', '99%', '0'],
  ['完成率达100%,否则不得分', 10, '100%', '100%', '10'],
  ['完成率达100%,否则不得分', 10, '100%', '99%', '0'],
  ['至少2种，否则不得分', 4, '≥2种', '3种', '4'],
  ['至少2种，否则不得分', 4, '≥2种', '1种', '0'],
  [HALF_WORD, 10, '≥10例', '12例', '10'],
  [HALF_WORD, 10, '≥10例', '8例', '8'],
  ['成本控制在预算以内,否则不得分', 5, '≤100万元', '98万元', '5'],
  ['成本控制在预算以内,否则不得分', 5, '≤100万元', '105万元', '0'],
  ['保持零事故,否则不得分', 5, '0起', '0起', '5'],
  ['保持零事故,否则不得分', 5, '0起', '1起', '0'],
  ['应≥90%，未达到不得分', 5, '≥90%', '92%', '5'],
  ['应≥90%，未达到不得分', 5, '≥90%', '88%', '0'],
];

const FAR_ABOVE = '超过目标值120%（含）以上的，扣减20%分值；达到目标值得满分；未达到的按比例得分';
const SHARES_OF_PLAN = '完成年度计划目标得10分，完成目标的90%得9分，完成80%得8分';

/** 目标值的90% is a share, also above 100 %. */
const SHARES: readonly Row[] = [
  [FAR_ABOVE, 10, '≥100', '130', '8'],
  [FAR_ABOVE, 10, '≥100', '110', '10'],
  [FAR_ABOVE, 10, '≥100', '80', '8'],
  ['高于目标值150%的，扣减10%分值；达到目标值得满分', 10, '≥100', '160', '9'],
  ['完成值不足目标值90%的，每低1%扣分值的1%', 10, '100', '95', '10'],
  ['低于目标值90%的，每低1个百分点扣0.5分', 10, '≥100', '95', '10'],
  ['低于目标值90%的，每低1个百分点扣0.5分', 10, '≥100', '88', '9'],
  ['未达到目标值80%的，每差1%扣1分', 10, '100', '85', '10'],
  ['未达到目标值80%的，每差1%扣1分', 10, '100', '78', '8'],
  [SHARES_OF_PLAN, 10, '3.5%', '3.5%', '10'],
  [SHARES_OF_PLAN, 10, '100亩', '90亩', '9'],
];

const OVER_60 = '得分=(指标值-60%)/(1-60%)×分值,指标值低于60%不得分';

/** 指标值 in a formula is the actual value where only that makes sense. */
const FORMULAS: readonly Row[] = [
  [OVER_60, 10, '100%', '100%', '10'],
  [OVER_60, 10, '100%', '84%', '6'],
  [OVER_60, 10, '100%', '55%', '0'],
  ['得分=指标值×分值', 10, '100%', '90%', '9'],
];

const SIGNED_BAND = '在-5%~5%之间得满分，否则不得分';
const GROWTH = '增长率-2%至0得3分，0以上得5分';
const ABSOLUTE = '预算调整率绝对值≤5%得5分，5%-10%得3分，大于10%不得分';

const SIGNS: readonly Row[] = [
  [ABSOLUTE, 5, '0', '-7%', '3'],
  [ABSOLUTE, 5, '0', '-12%', '0'],
  [ABSOLUTE, 5, '0', '-3%', '5'],
  ['偏差率绝对值≤10%得满分，＞10%不得分', 5, '≤10%', '-12%', '0'],
  ['偏差率绝对值≤10%得满分，＞10%不得分', 5, '≤10%', '-8%', '5'],
  ['|调整率|≤5%得满分，超过5%不得分', 5, '≤5%', '-6%', '0'],
  ['|调整率|≤5%得满分，超过5%不得分', 5, '≤5%', '-4%', '5'],
  [SIGNED_BAND, 5, '0', '-3%', '5'],
  [SIGNED_BAND, 5, '0', '7%', '0'],
  [SIGNED_BAND, 5, '0', '-7%', '0'],
  [GROWTH, 5, '≥0', '1%', '5'],
  [GROWTH, 5, '≥0', '-1%', '3'],
];

/** 全部未 is none, 未全部 is some. */
const DENIALS: readonly Row[] = [
  ['达标得满分，部分达标得50%，未达标不得分', 4, '完成', '均未达标', '0'],
  ['达标得满分，部分达标得50%，未达标不得分', 4, '完成', '部分达标', '2'],
  ['', 4, '完成', '全部完成', '4'],
  ['', 4, '完成', '均未完成', null],
  ['', 4, '完成', '未全部完成', null],
];

const HOW_MANY = '全部符合得满分，符合其中3项得80%，符合其中2项得50%，否则不得分';
const NEXT_YEAR = '当年完成得满分，跨年完成得50%，未完成不得分';

const OTHERS: readonly Row[] = [
  [HOW_MANY, 5, '4项', '4项', '5'],
  [HOW_MANY, 5, '4项', '3项', '4'],
  [HOW_MANY, 5, '4项', '1项', '0'],
  [NEXT_YEAR, 5, '2023年12月底前', '2023年11月', '5'],
  [NEXT_YEAR, 5, '2023年12月底前', '2024年2月', '2.5'],
  ['', 10, '8次', '1次/月', null],
  ['', 10, '10-15人', '12人', '10'],
];

/** Which of several things is counted, or which part is met, one actual value does not say. */
const ONLY_PEOPLE: readonly Row[] = [
  ['主街每发现一处扣3分，小街小巷每发现一处扣1分', 25, '0处', '2处', null],
  ['市级通报每次扣2分，县级通报每次扣1分', 10, '0次', '1次', null],
  ['一般问题每个扣1分，严重问题每个扣3分', 10, '0个', '2个', null],
  ['完成率100%得60%；验收合格得40%', 10, '100%', '100%', null],
];

const title = '%s (%d points, %s, %s) → %s';
const gives = (criterion: string, points: number, target: CellValue, actual: CellValue, score: string | null) => {
  expect(scoreText(scoreRow({ criterion, points, target, actual }))).toBe(score);
};

describe('misreadings', () => {
  describe('what kind of value a cell holds', () => {
    it.each(KINDS_OF_VALUES)(title, gives);
  });
  describe('bounds of what is awarded', () => {
    it.each(BOUNDS_OF_POINTS)(title, gives);
  });
  describe('rates that are worked out from target and actual', () => {
    it.each(DERIVED_RATES)(title, gives);
  });
  describe('delays', () => {
    it.each(DELAYS)(title, gives);
  });
  describe('deviations', () => {
    it.each(DEVIATIONS)(title, gives);
  });
  describe('distances', () => {
    it.each(DISTANCES)(title, gives);
  });
  describe('否则', () => {
    it.each(OTHERWISE)(title, gives);
  });
  describe('shares of the target', () => {
    it.each(SHARES)(title, gives);
  });
  describe('terms of formulas', () => {
    it.each(FORMULAS)(title, gives);
  });
  describe('signs', () => {
    it.each(SIGNS)(title, gives);
  });
  describe('denials', () => {
    it.each(DENIALS)(title, gives);
  });
  describe('counts and years', () => {
    it.each(OTHERS)(title, gives);
  });
  describe('what only people can tell', () => {
    it.each(ONLY_PEOPLE)(title, gives);
  });
});

const CASE_WITH_VETO = '每有一例扣0.5分,扣至0分为止;发生重大责任事故的一票否决,本项0分';
const RANKS = '排名前三名得5分,四至六名得3分,其余得1分';
const TWO_BADS = '达到目标得满分；未达到目标或超过目标30%以上的，不得分';

/** Scores that follow from the words; a person is asked today, and never given another number. */
const ASKED: readonly Row[] = [
  [ADJUSTED, 5, '100万元', '103万元', '5'],
  ['指标得分=(1-10×部门全年预算调剂金额/年初部门预算数)×指标分值', 10, '≤10%', '5%', '5'],
  ['指标得分=(1-10×部门全年预算调剂金额/年初部门预算数)×指标分值', 10, '≤10%', '20%', null],
  ['±30%以内得5分，±30%-±35%得3分，±35%以上不得分', 5, '±30%', '-33%', '3'],
  [CASE_WITH_VETO, 4, '0例', '0例', '4'],
  [CASE_WITH_VETO, 4, '0例', '2例', '3'],
  ['全部完成得满分，部分完成得50%，未完成不得分', 4, '完成', '全部未完成', '0'],
  ['全部完成得满分，部分完成得50%，未完成不得分', 4, '完成', '未全部完成', '2'],
  [RANKS, 5, '前三名', '第2名', '5'],
  [RANKS, 5, '前三名', '第5名', '3'],
  [TWO_BADS, 10, '100个', '90个', '0'],
];

describe('asked, never wrong', () => {
  it.each(ASKED)(title, (criterion, points, target, actual, score) => {
    expect([score, null]).toContain(scoreText(scoreRow({ criterion, points, target, actual })));
  });
});

/** 或 joins two ways of failing, 11-30 to 12-30 is a month, 迟报 and 漏报 are two things, a formula for 15 points is none for 10. */
const TWO_MEANINGS: readonly Row[] = [
  [TWO_BADS, 10, '100个', '140个', '0'],
  ['未达到预期指标或超过预期指标30%以上的,均不计分', 10, '100个', '140个', '0'],
  ['达到得满分，未达到或超30%不得分', 10, '100个', '140个', '0'],
  ['每延迟1个月扣4分', 10, '2023年11月30日前', '2023年12月30日', '6'],
  ['每延迟1个月扣2分，不足1个月不扣', 10, '2023年6月30日前', '2023年7月30日', '8'],
  ['迟报1次扣1分，漏报1次扣2分', 10, '0次', '1次', null],
  ['', 10, '10-15人', '16人', '10'],
  ['得分=完成率×15', 10, '100%', '80%', null],
  ['得分=完成率×15', 10, '100%', '60%', null],
  ['得分=完成率×8', 10, '100%', '100%', null],
];

describe('one of two meanings: the right answer, or a person', () => {
  it.each(TWO_MEANINGS)(title, (criterion, points, target, actual, score) => {
    expect([score, null]).toContain(scoreText(scoreRow({ criterion, points, target, actual })));
  });
});
