import { readQuantity } from '../../quantity';
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
  /(?:部门|单位|财政|预算|专项|市级|省级|中央|本级|整体|项目|资金|支出|绩效|自评价|自评|自我评价|评价|目标|完成|情况|指标|体系|评分|得分|结果|汇总|公开|申报|使用|支付|安排|执行|报告|明细|附件|附表|概况|概述|简介|基本|背景|结论|综合|分析|说明|主要|存在|待填|问题|建议|措施|经验|原因|表|书|度|年|的|及|和|与|\d|[()（）【】《》〔〕:：、,，.\-—_\s])/g;
/** What a title must name besides a form: a project by one of its usual nouns, or a report or table that is its own. */
const NAMES_PROJECT = /项目|经费|专项|工程|资金|补助|报告|表$/;
const FORM_TITLE =
  /(?:项目支出|(?:部门|单位)?整体支出|(?:部门)?预算执行情况|支出)?(?:部门|财政|单位)?绩效(?:自评价?|评价|目标)[^,，。]{0,10}$/;
/** 附件2-3：, 附表一. */
const ANNEX = /^附[件表录]\s*[\d一二三四五六七八九十]*(?:[-—–－.．]\d+)*\s*[:：.、．]?\s*/;
const YEARS = /[(（]?(?:(?:19|20)\d{2}\s*年?\s*[-—–－~～至到]+\s*)?(?:19|20)\d{2}\s*年度?[)）]?/g;
/** What sentences are made of, and titles are not. */
const SENTENCE =
  /[。；;！？?,，]|已(?:全部|经|完成|到位|拨付)|^(?:该|本|我|各|根据|按照|通过|由于|截至)|了(?!解)|分为|较好|不及时|不到位|共计|(?<!报告|[表书])[:：](?=\p{Script=Han})/u;
const LONGEST_NAME = 60;

const NO_NAME = /[。；;！？?]|^(?:金额)?单位:|^[-—/×xX*_…]+$|^(?:该|本)项目.*[,，]/;

/** An amount, a score or a year. */
const FIGURE = /^[≥≤<>=约(]*\d[\d,.]*(?:%|[百千]?[万亿]?元|分|年度?|个|项|月|日)?[)]?$/;

/** What a draft of ours leaves to a person. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['待填', '(待填)']);

/** Whether what stands beside 项目名称 or 单位 may be a name: no amount, unit, year or sentence, and not what a template left there. */
export function isNameLike(text: string): boolean {
  const key = keyOf(text);
  if (key === '' || LEFT_OPEN.has(key) || NO_NAME.test(key)) return false;
  if (FIGURE.test(key)) return false;
  const read = readQuantity(text);
  return read.kind !== 'notApplicable' && !(read.kind === 'unreadable' && read.reason === 'placeholder');
}

/** The project's name inside a form's title: 「2020年度长江禁捕项目自评表」 → 长江禁捕项目; empty where a title names only the form. */
export function nameInTitle(title: string): string {
  const text = tidy(title).replace(ANNEX, '');
  if (withoutOrdinal(text) !== text || !NAMES_PROJECT.test(text) || SENTENCE.test(text)) return '';
  const name = text
    .replace(YEARS, '')
    .replace(FORM_TITLE, '')
    .replace(/(?:自评|评价|评分)(?:表|报告)$/, '')
    .replace(/(?:项目)?支出$/, '')
    .replace(/^[-—–－:：、,，\s]+/, '')
    .trim();
  return name.replace(GENERIC_WORDS, '').length >= 2 && name.length <= LONGEST_NAME ? name : '';
}

/** Names of sheets that say nothing: the program's own, and those of a form's parts. */
const GENERIC_SHEET = /^(?:sheet|工作表|表|附件|附表)\s*\d*$/i;

/** Whether a sheet's name may stand for the project's. */
export function isGenericSheet(name: string): boolean {
  return GENERIC_SHEET.test(name.trim()) || name.replace(GENERIC_WORDS, '') === '';
}

/** Blanks may stand between the digits of a form that is printed to be filled in: （ 2024 年度）, 2 0 2 4 年. */
const YEAR = /(?:^|[^\d])((?:1\s?9|2\s?0)\s?\d\s?\d)\s*(?:年|\.|-|\/|$|[)）]|(?=[—–~～至到]+\s*(?:19|20)\d{2}))/;
/** 二〇二四年. */
const CHINESE_YEAR = /(二[〇○零O0]\s?[〇○零O0一二三四五六七八九]\s?[〇○零O0一二三四五六七八九])\s*年/;
const DIGITS = '〇一二三四五六七八九';

/** 2021-2024年, 2021年1月至2024年12月: what stands between the first and the last year. */
const TO_YEAR = /^[年./]?\s*(?:\d{1,2}\s*月?(?:\d{1,2}日)?)?\s*[-—–~～至到]+\s*((?:19|20)\d{2})/;

/** The year in a text: 「（2023年度）」, 「2023年1月-12月」, 2023, 二〇二三年; both ends of several; empty where none is written. */
export function yearIn(text: string): string {
  const found = YEAR.exec(text);
  if (!found) return chineseYearIn(text);
  const year = (found[1] ?? '').replace(/\s/g, '');
  const end = found.index + found[0].length;
  const last = TO_YEAR.exec(text.slice(isSign(text.charAt(end - 1)) ? end - 1 : end))?.[1];
  return last !== undefined && last > year ? `${year}-${last}` : year;
}

function isSign(character: string): boolean {
  return !/\d/.test(character);
}

function chineseYearIn(text: string): string {
  const year = CHINESE_YEAR.exec(text)?.[1] ?? '';
  return [...year.replace(/\s/g, '')].map((digit) => Math.max(DIGITS.indexOf(digit), 0)).join('');
}
