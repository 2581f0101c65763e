/** What goals and deeds of a form tell in words against its indicators: `figure-conflict` where one counts the same for certain. */
import { foundIn, saidIn } from './grids';

const ID = 'figure-conflict';

const form = (goal: string, done: string, ...rows: string[]) => ({
  自评表: `
    2023年项目支出绩效自评表
    项目名称 | 农村改厕 | （2023年度）
    年度总体目标 | 预期目标 | 实际完成情况
     | ${goal} | ${done}
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    ${rows.join('\n    ')}`,
});
const TOILETS = '产出指标 | 数量指标 | 新建改造户厕数 | ≥2000户 | 2061户 | 25 | 25';
const MENDED = '产出指标 | 数量指标 | 整治问题厕所数 | ≥300户 | 300户 | 25 | 25';
const GOAL = '完成农村户用卫生厕所新建改造2000户，整治问题厕所300户。';
const DONE = '全年完成新建改造2061户，整治问题厕所300户。';

describe('goals in words', () => {
  it.each<[string, string, string, string[]]>([
    ['what agrees', GOAL, DONE, []],
    ['another target', GOAL.replace('2000', '2100'), DONE, ['warning goal B4 2100户 ↔ ≥2000户']],
    ['another result', GOAL, DONE.replace('2061', '1861'), ['warning goal C4 1861户 ↔ 2061户']],
    ['a result told as it was planned', GOAL, DONE.replace('2061', '2000'), []],
    ['the words of the name', GOAL, '整治问题厕所280户，群众满意。', ['warning goal C4 280户 ↔ 300户']],
    ['shorter words that nothing bears out', '完成卫生厕所新建改造2100户，长期管护。', '已按计划全部完成。', []],
    ['another deed', GOAL, '新建问题厕所280户，群众满意。', []],
    ['by the end of the year', GOAL, '截至年底整治问题厕所280户，群众满意。', ['warning goal C4 280户 ↔ 300户']],
    ['about so many', GOAL, '整治问题厕所约280户，群众满意。', []],
    ['each', GOAL, '每村整治问题厕所28户，群众满意。', []],
    ['another year', GOAL, '2022年整治问题厕所280户，群众满意。', []],
    ['the year of the form', GOAL, '2023年整治问题厕所280户，群众满意。', ['warning goal C4 280户 ↔ 300户']],
    ['so far', GOAL, '累计整治问题厕所1280户，群众满意。', []],
    ['another unit', GOAL, '整治问题厕所280座，群众满意。', []],
    ['two figures of one thing', GOAL, '整治问题厕所200户，整治问题厕所80户。', []],
    ['what is no result of this year', GOAL, '', []],
  ])('%s', (_, goal, done, expected) => {
    expect(foundIn(ID, form(goal, done, TOILETS, MENDED)).filter((line) => line !== 'nothing to check')).toEqual(
      expected,
    );
  });

  it.each<[string, string, string[]]>([
    ['thousands', '整治问题厕所1,300户，群众满意。', ['warning goal C4 1,300户 ↔ 300户']],
    ['two counts', '整治问题厕所300户,300人参加。', []],
  ])('reads the sign between thousands: %s', (_, done, expected) => {
    expect(foundIn(ID, form(GOAL, done, TOILETS, MENDED))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as planned', '目标2：新建高标准农田3.2万亩；', []],
    ['turned', '目标2：新建高标准农田2.3万亩；', ['warning goal B3 2.3万亩 ↔ 3.2万亩']],
    ['with a label of its own', '备注 | 新建高标准农田2.3万亩；', []],
  ])('reads goals in rows below each other: %s', (_, second, expected) => {
    const target = {
      目标表: `部门整体支出绩效目标申报表（2025年度）
        年度总体目标 | 目标1：粮食播种面积稳定在62.5万亩以上；
        ${second.startsWith('备注') ? '' : ' | '}${second}
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 粮食播种面积 | ≥62.5万亩
        产出指标 | 数量指标 | 新建高标准农田面积 | 3.2万亩`,
    };
    expect(foundIn(ID, target)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['terms of a course', '全年举办培训班15期，学员满意。', ['warning goal B4 15期 ↔ 12期']],
    ['as many', '全年举办培训班12期，学员满意。', []],
    ['the number of a stage', '完成培训班教室15期，学员满意。', []],
  ])('%s', (_, goal, expected) => {
    const courses = '产出指标 | 数量指标 | 举办培训班期数 | 12期 | 12期 | 25 | 25';
    const told = foundIn(ID, form(goal, '已按计划全部完成。', courses, MENDED));
    expect(told.filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['more of what is named more closely', '新建农村供水工程18处，通水到户。', ['warning goal B4 18处 ↔ 16处']],
    ['fewer of them', '新建农村供水工程12处，通水到户。', []],
  ])('%s', (_, goal, expected) => {
    const works = '产出指标 | 数量指标 | 新建供水工程处数 | 16处 | 16处 | 25 | 25';
    const told = foundIn(ID, form(goal, '已按计划全部完成。', works, MENDED));
    expect(told.filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['results', '新建改造2061户', ['warning goal C4 320户 ↔ 300户']],
    ['what was planned', '新建改造2000户', []],
  ])('beside %s', (_, other, expected) => {
    const mended = MENDED.replace('≥300户', '320户');
    expect(foundIn(ID, form('改厕。', `全年完成${other}，整治问题厕所320户。`, TOILETS, mended))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['the same', '培训326人次', []],
    ['another number', '培训362人次', ['warning goal C4 362人次 ↔ 326人次']],
    ['people of one kind', '培训村干部362人次', []],
    ['some of them', '其中培训362人次', []],
  ])('takes a deed alone for what its indicator counts: %s', (_, done, expected) => {
    const trained = '产出指标 | 数量指标 | 培训人次 | ≥320人次 | 326人次 | 25 | 25';
    const told = foundIn(ID, form('做好培训。', `全年${done}，学员满意。`, trained, MENDED));
    expect(told.filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as reached', '改造灌渠2.9万亩', []],
    ['as planned, where others are told as reached', '改造灌渠3.2万亩', ['warning goal C4 3.2万亩 ↔ 2.9']],
    ['in another unit', '改造灌渠3.2公里', []],
  ])('reads the unit in a name: %s', (_, done, expected) => {
    const works = '产出指标 | 数量指标 | 改造灌渠（万亩） | ≥3.2 | 2.9 | 25 | 25';
    const roads = '产出指标 | 数量指标 | 修建田间道路（公里） | ≥120 | 124 | 25 | 25';
    const told = foundIn(ID, form('见目标表。', `${done}，修建田间道路124公里。`, works, roads));
    expect(told.filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it('leaves alone what two indicators may stand for', () => {
    const other = MENDED.replace('整治问题厕所数', '问题厕所整治数').replace('300户', '120户');
    expect(foundIn(ID, form('整治问题厕所310户，建管并重。', '已按计划全部完成。', MENDED, other))).toEqual([
      'nothing to check',
    ]);
  });

  it('quotes the goal and names the indicator', () => {
    expect(saidIn(ID, form(GOAL.replace('2000', '2100'), DONE, TOILETS, MENDED))).toEqual([
      '这里写“完成农村户用卫生厕所新建改造2100户”，指标“新建改造户厕数”（D6）的目标值是 ≥2000户。',
    ]);
  });

  it('compares the goal of several years with the targets of several years', () => {
    const targets = (years: string, year: string) => ({
      目标表: `
        2024年项目支出绩效目标申报表
        项目名称 | 小型水库维修养护
        总体目标 | 中期目标（2024年—2026年） | 年度目标
         | 三年完成${years}座小型水库维修养护。 | 完成${year}座小型水库维修养护，确保安全。
        一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 维修养护水库座数 | 72座 | 数量指标 | 维修养护水库座数 | 24座
        效益指标 | 社会效益 | 保护下游人口 | ≥5.4万人 | 社会效益 | 保护下游人口 | ≥1.8万人`,
    });
    expect(foundIn(ID, targets('72', '24'))).toEqual([]);
    expect(foundIn(ID, targets('72', '34'))).toEqual(['warning goal C4 34座 ↔ 24座']);
    expect(foundIn(ID, targets('82', '24'))).toEqual(['warning goal B4 82座 ↔ 72座']);
  });

  it('reads what a form tells of the course of the project', () => {
    const sichuan = (bought: number) => ({
      自评表: `
        部门预算项目支出绩效自评表（2023年度）
        项目名称 | 设备购置
        1.项目年度目标完成情况 | 项目年度目标 | 年度目标完成情况
         | 购置安可设备，并完成资金支付。 | 已按计划全部完成。
        2.项目实施内容及过程概述 | 2023年购买${String(bought)}台安可电脑，并于12月前完成资金支付。
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | 数量指标 | 购置安可电脑数量 | 13台 | 13台 | 20 | 20`,
    });
    expect(foundIn(ID, sichuan(13))).toEqual([]);
    expect(foundIn(ID, sichuan(15))).toEqual(['warning goal B5 15台 ↔ 13台']);
  });
});
