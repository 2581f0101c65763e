import { keyOf, tidy, withoutOrdinal } from '../grid/wording';

/** A name without what varies from form to form: 「2023年设备购置项目」 → 设备购置. */
export function bareName(name: string): string {
  return keyOf(name)
    .replace(/^(?:19|20)\d{2}年度?/, '')
    .replace(/(?:专项)?项目$/, '');
}

/** A group's name without what varies from table to table: 项目产出, 产出类, 产出指标 and 产出 are one. */
export function bareGroup(name: string): string {
  return name.replace(/^项目/, '').replace(/(?:管理)?(?:类)?(?:指标)?$/, '') || name;
}

const GENERIC_WORDS =
  /(?:部门|单位|财政|预算|专项|市级|省级|中央|本级|整体|项目|资金|支出|绩效|自评价|自评|自我评价|评价|目标|完成|情况|指标|体系|评分|得分|结果|汇总|公开|申报|使用|支付|安排|执行|报告|明细|附件|附表|表|书|度|年|的|及|和|与|\d|[()（）【】《》〔〕:：、,，.\-—_\s])/g;
const NAMES_PROJECT = /项目|经费|专项|工程|资金|补助|报告|表$/;
const FORM_TITLE = /(?:项目支出|支出)?(?:部门|财政|单位)?绩效(?:自评价?|评价|目标)[^,，。]{0,10}$/;

/** The project's name inside a form's title: 「2020年度长江禁捕项目自评表」 → 长江禁捕项目; empty where a title names only the form. */
export function nameInTitle(title: string): string {
  const text = tidy(title).replace(/^附[件表]\s*\d*[:：.、]?/, '');
  if (withoutOrdinal(text) !== text || !NAMES_PROJECT.test(text)) return '';
  const name = text
    .replace(/[(（]?(?:19|20)\d{2}\s*年度?[)）]?/g, '')
    .replace(FORM_TITLE, '')
    .replace(/(?:自评|评价|评分)(?:表|报告)$/, '')
    .replace(/(?:项目)?支出$/, '')
    .trim();
  return name.replace(GENERIC_WORDS, '').length >= 2 && name.length <= 60 ? name : '';
}

/** Names of sheets that say nothing: the program's own, and those of a form's parts. */
const GENERIC_SHEET = /^(?:sheet|工作表|表|附件|附表)\s*\d*$/i;

/** Whether a sheet's name may stand for the project's. */
export function isGenericSheet(name: string): boolean {
  return GENERIC_SHEET.test(name.trim()) || name.replace(GENERIC_WORDS, '') === '';
}

const YEAR = /(?:^|[^\d])((?:19|20)\d{2})(?:年|\.|-|\/|$|[)）])/;

/** The year in a text: 「（2023年度）」, 「2023年1月-12月」, 2023; empty where none is written. */
export function yearIn(text: string): string {
  return YEAR.exec(text)?.[1] ?? '';
}
