/** Titles and sheets of forms: which of their words name the form, and which are left for the name of a project. */
import { withoutEnd } from './ends';
import { each } from './each';
import { holding } from './search';
import { without } from './without';

const withoutFormWords = without(
  '部门 单位 财政 预算 专项 市级 省级 中央 本级 整体 项目 资金 支出 绩效 自评价 自评 自我评价 评价 目标 完成 情况 指标 体系 评分 得分 结果 汇总 公开 申报 使用 支付 安排 执行 ' +
    '报告 明细 附件 附表 概况 概述 简介 基本 背景 结论 综合 分析 说明 主要 存在 待填 问题 建议 措施 经验 原因 表 书 度 年 的 及 和 与',
);
const FORM_SIGNS = /[\d()（）【】《》〔〕:：、,，.\-—_\s]/g;

/** What a title or a name says besides the words of any form: 长江禁捕 of 「2020年度长江禁捕项目自评表」. */
export function withoutFormTitle(title: string): string {
  return withoutFormWords(title).replace(FORM_SIGNS, '');
}

const namesProject = holding('项目 经费 专项 工程 资金 补助 报告');

/** Whether a title names more than a form: a project by one of its usual nouns, or a report or table that is its own. */
export function mayNameProject(title: string): boolean {
  return namesProject(title) || title.endsWith('表');
}

/** What a form is called at the end of its title, behind the name of the project: 「…部门整体支出绩效自评表」. */
export const FORM_AT_END =
  /(?:项目支出|(?:部门|单位)?整体支出|(?:部门)?预算执行情况|支出)?(?:部门|财政|单位)?绩效(?:自评价?|评价|目标)[^,，。]{0,10}$/;
const withoutShortForm = withoutEnd(each('自评 评价 评分', '表 报告'));
const withoutSpending = withoutEnd('支出 项目支出');
/** Signs between the form's number or year and the name. */
const SIGNS_BEFORE = /^[-—–－:：、,，\s]+/;

/** The name in a title, without the form behind it. */
export function withoutForm(title: string): string {
  return withoutSpending(withoutShortForm(title.replace(FORM_AT_END, ''))).replace(SIGNS_BEFORE, '');
}

/** 附件2-3：, 附表一. */
export const ANNEX_NUMBER = /^附[件表录]\s*[\d一二三四五六七八九十]*(?:[-—–－.．]\d+)*\s*[:：.、．]?\s*/;
/** Names of sheets that say nothing: the program's own, and those of a form's parts. */
export const UNNAMED_SHEET = /^(?:sheet|工作表|表|附件|附表)\s*\d*$/i;

/** What sentences are made of, and titles are not. */
export const TOLD_NOT_TITLED =
  /[。；;！？?,，]|已(?:全部|经|完成|到位|拨付)|^(?:该|本|我|各|根据|按照|通过|由于|截至)|了(?!解)|分为|较好|不及时|不到位|共计|(?<!报告|[表书])[:：](?=\p{Script=Han})/u;
/** Beside 项目名称 or 单位: a sentence, the unit of the amounts, or signs in place of a name. */
export const NO_NAME = /[。；;！？?]|^(?:金额)?单位:|^[-—/×xX*_…]+$|^(?:该|本)项目.*[,，]/;

/** Behind the noun that a name is made of: 设备购置项目, 教育专项项目. */
export const withoutProjectWord = withoutEnd('项目 专项项目');
