/** Words that cells of the forms offer. What is typed instead is read all the same. */

export const COMPARATORS = ['≥', '≤', '=', '>', '<', '定性'];

export const UNITS =
  '个 件 项 次 台 套 辆 处 座 所 户 人 人次 批 份 篇 天 月 公里 平方米 立方米 亩 吨 元 万元 % 分 元/人 元/次 元/平方米'.split(
    ' ',
  );

/** The three steps of qualitative indicators, 财预〔2020〕10号. */
export const ACHIEVEMENTS = ['达成预期指标', '部分达成预期指标并具有一定效果', '未达成预期指标且效果较差'];

export const GRADES = ['优', '良', '中', '差'];

export const TICK = ['√'];

export const KINDS_OF_PROJECT = ['新增项目', '延续项目'];

export const KINDS_OF_FUNDS = ['一般公共预算', '政府性基金', '国有资本经营预算', '社会保险基金', '其他资金'];

export const CATEGORIES = ['部门预算项目', '转移支付项目', '政府采购', '政府购买服务', '其他'];

export const STATES = ['未开始', '进行中', '已完成', '已验收', '已终止'];

/** 财预〔2021〕101号: on what a target rests, how the actual value is got and from where, how it is scored. */
export const BASES = ['计划标准', '行业标准', '历史标准', '预算支出标准'];
export const METHODS = ['直接证明法', '情况统计法', '情况说明法', '问卷调查法', '趋势判断法'];
export const SOURCES =
  '统计部门统计数据 权威机构调查（统计） 部门统计年鉴 部门业务统计 部门业务记录 部门业务评判 问卷调查报告 媒体舆论'.split(
    ' ',
  );
export const RULES = ['直接赋分', '按照完成比例赋分', '按评判等级赋分', '满意度赋分'];
