/** Labels, names and titles: what their words say, and what is left of them without those that say nothing. */
import { readQuantity } from '../../../src/core/quantity';
import { isNameLike, nameInTitle, yearIn } from '../../../src/core/reading/book/names';
import { isNote, isSignature } from '../../../src/core/reading/forms/labels';
import { startsAsBound, ROUGH_RESULT } from '../../../src/core/terms/bounds';
import { factOfLabel } from '../../../src/core/terms/fact-labels';
import {
  bareKind,
  isFiscal,
  isFiscalDivision,
  isOfOneYear,
  isOtherMoney,
  withoutSeveralYears,
} from '../../../src/core/terms/funds';
import { isDegree } from '../../../src/core/terms/grades';
import { bareGroup, isGroupHeading, isGroupTitle } from '../../../src/core/terms/groups';
import { isBad, isShareOfWhole, isWantedShare, MEASURED } from '../../../src/core/terms/indicator-names';
import { isListNumber, numbersRows } from '../../../src/core/terms/numbering';
import { givesNoReason } from '../../../src/core/terms/reasons';
import { isMeanLabel } from '../../../src/core/terms/totals';
import { saysWithin, withoutWithin } from '../../../src/core/terms/within';

/** A function with the texts for which it is to say yes, and those for which no. */
const TOLD: readonly (readonly [name: string, tells: (text: string) => boolean, yes: string, no: string])[] = [
  [
    'isGroupHeading',
    isGroupHeading,
    '决策 项目决策 过程管理类指标 产出指标 预算执行率',
    '产出数量 指标 数量指标 的产出 ',
  ],
  [
    'isGroupTitle',
    isGroupTitle,
    '产出指标 B项目产出(40分) 效益类指标【30】 满意度',
    '产出指标表 指标 决策依据 一二三四五六七产出',
  ],
  [
    'isFiscalDivision',
    isFiscalDivision,
    '中央 省级财政资金 市本级配套资金 县级及以下 政府性基金预算',
    '财政资金 省厅 中央广场 其他',
  ],
  ['isFiscal', isFiscal, '财政拨款 专项债券 一般公共预算', '自筹 单位'],
  ['isOtherMoney', isOtherMoney, '其他 其它资金 单位自筹 财政专户管理资金 上年其他', '其他的 财政拨款'],
  ['isOfOneYear', isOfOneYear, '年度资金总额 当年财政拨款', '三年资金 总额'],
  ['isMeanLabel', isMeanLabel, '平均 加权平均分 均值', '加权 平均数 人均'],
  ['isNote', isNote, '注:按实填写 备注 说明1、 填报说明如下 1.注:', '注意 说明书 备注栏'],
  ['isSignature', isSignature, '项目负责人(签字): 填表人:某 联系电话 制表', '负责人职责 填表 项目负责'],
  ['isDegree', isDegree, '优 较好 基本合格 A、优秀 B.不符合', '优化 90 A、 '],
  ['isWantedShare', isWantedShare, '合格率 群众满意度 满意率', '差错率 完成率 合格'],
  ['isShareOfWhole', isShareOfWhole, '合格率 差错率 满意度', '完成率 合格率提高 覆盖率较上年'],
  ['isBad', isBad, '事故率 投诉发生次数 信访件数', '事故处理 安全'],
  ['startsAsBound', startsAsBound, '≥95% 不低于90 大于或等于5 ≤=3 至少1次', '达到98% 95% 不低 控制在3'],
  ['a rough result', (text) => ROUGH_RESULT.test(text), '95%以上 达到100人及以上 3天以内', '95% 以上'],
  ['givesNoReason', givesNoReason, '无 暂无偏差。 — 同上 需说明原因 （100字以内）', '无法施工 受天气影响'],
  ['numbersRows', numbersRows, '序号 栏次 行次 编码', '项目编码 数量'],
  ['saysWithin', saysWithin, '其中：财政 其中', '在其中 财政'],
];

describe.each(TOLD)('%s', (_name, tells, yes, no) => {
  it('says yes', () => {
    expect(yes.split(' ').filter((text) => !tells(text))).toEqual([]);
  });

  it('says no', () => {
    expect(no.split(' ').filter(tells)).toEqual([]);
  });
});

test.each([
  ['项目产出', '产出'],
  ['产出类指标', '产出'],
  ['过程管理', '过程'],
  ['管理', '管理'],
  ['项目', '项目'],
])('the bare name of the group %s is %s', (name, bare) => {
  expect(bareGroup(name)).toBe(bare);
});

test.each([
  ['政府性基金预算项目', '政府性基金'],
  ['其中：政府采购（货物）', '政府采购'],
  ['一般公共财政预算资金类项目', '一般公共'],
])('%s is the kind %s', (name, bare) => {
  expect(bareKind(name)).toBe(bare);
});

test.each([
  ['中期资金总额', '资金总额'],
  ['三年期资金', '资金'],
  // All of it: 「内资金总额」 would be no total.
  ['实施期内资金总额', '资金总额'],
  ['实施期', '实施期'],
  ['年度资金总额', '年度资金总额'],
])('%s without its years is %s', (label, rest) => {
  expect(withoutSeveralYears(label)).toBe(rest);
});

test.each([
  ['其中：财政拨款', '财政拨款'],
  ['其中 ， 自筹', '自筹'],
  ['其中', ''],
  ['财政其中', '财政其中'],
])('%s is a part called %s', (label, rest) => {
  expect(withoutWithin(label)).toBe(rest);
});

test.each([
  ['得满分的三级指标个数', 'fullCount'],
  ['项目绩效总体目标完成率', 'overallCompletion'],
  ['绩效指标完成率', 'overallCompletion'],
  ['预算执行与总体完成之间的偏差率', 'completionGap'],
  ['偏差', 'completionGap'],
  ['共收回有效调查问卷份数', 'surveyReturned'],
  ['调查问卷有效份数', undefined],
  ['共收回有效问卷份数', 'surveyReturned'],
  ['调查问卷发出数量', 'surveySent'],
  ['评价对象总数', 'projectCount'],
  ['指标完成率', undefined],
])('%s asks for %s', (label, concept) => {
  expect(factOfLabel(label)).toBe(concept);
});

test.each([
  ['完成天数', 'time'],
  ['受益人次数', 'people'],
  ['合格率', 'ratio'],
  ['工作效率', null],
  ['名称', undefined],
])('%s is measured in %s', (name, measure) => {
  expect(MEASURED.match(name)?.[1]).toBe(measure);
});

test.each([
  ['', ' 持续性项目', true],
  ['指标', '：', true],
  ['附件 ', '', true],
  ['新建', '、改建', true],
  ['新建', '座水库', false],
])('between 「%s」 and 「%s」 a number is one of a list: %s', (before, after, isOne) => {
  expect(isListNumber(before, after)).toBe(isOne);
});

test.each([
  ['2021－2023年项目', '2021-2023'],
  ['2021―2023年项目', '2021-2023'],
  ['2021年至2023年', '2021-2023'],
  ['二〇二三年度', '2023'],
  ['第一年', ''],
])('the year in %s is %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ['附件2-3：2020年度长江禁捕项目自评表', '长江禁捕项目'],
  ['项目支出绩效自评表', ''],
  ['2021―2023年度某桥梁工程绩效评价报告', '某桥梁工程'],
  ['该项目已完成', ''],
])('the title %s names %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each(['待填', '（待填）', '680万元', '单位：万元', '请填写项目名称', '该项目较好,'])('%s is no name', (text) => {
  expect(isNameLike(text)).toBe(false);
});

test.each(['……', '… …', '指标2：', '请输入', '××万元', '（200字以内）', '填写具体数值'])(
  '%s is text of a template',
  (text) => {
    expect(readQuantity(text)).toMatchObject({ kind: 'unreadable', reason: 'placeholder' });
  },
);

test.each(['填写率98%', '填写完整', '指标2完成'])('%s is none', (text) => {
  expect(readQuantity(text)).not.toMatchObject({ reason: 'placeholder' });
});
