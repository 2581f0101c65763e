/** Numbers that lists, headings and forms put before a text, and what columns and rows of numbers are called. */
import { each } from './each';
import { endingWith } from './ends';
import { startingWith } from './starts';
import { NUMERALS } from './numerals';

const NUMERAL = `[${NUMERALS}]`;
const NUMERALS_FEW = `${NUMERAL}{1,3}`;

// ---------------------------------------------------------------------------------------------------------------------
// Before a label

/** Marks before a number: 「★1.」. */
export const LEADING_MARK = /^[★☆*▲△●■◆※√]+/;
/** 「一、」, 「二．」: the number of a chapter. */
export const CHAPTER_NUMBER = new RegExp(`^${NUMERALS_FEW}[、．.]`);
/** 「（一）」: that of a part of a chapter. */
export const SECTION_NUMBER = new RegExp(`^[(（]${NUMERALS_FEW}[)）]`);
/** Any number of a list: 「1.」 but not 1.5, 「（1）」, 「①」, 「一、」, 「（一）」. */
export const LIST_NUMBER = new RegExp(
  `^(?:[(（]\\d{1,2}[)）]|\\d{1,2}[、)）．]|\\d{1,2}\\.(?!\\d)|[①-⑳]|${NUMERALS_FEW}[、．.]|[(（]${NUMERALS_FEW}[)）])`,
);
/** 「2.24个项目中…」: a point and a count, for nobody counts projects in decimals. Folded. */
export const POINT_BEFORE_COUNT =
  /^\d{1,2}\.(?=\d{1,4}(?:个(?!百分点|月|小时|工作日|学时|课时|点|单位)|家|所|座|名|批次)\p{Script=Han})/u;
/** 「指标1：」, 「绩效指标二」: the number of an indicator with the word before it. */
export const INDICATOR_NUMBER = new RegExp(`^(?:绩效)?指标\\s*(?:\\d{1,3}|${NUMERAL})\\s*[:：、.．]?`);
/** 「1、」, 「指标2：」: the same, where a name has no other digits before a sign. */
export const NAME_NUMBER = /^(?:指标)?\d{1,2}[、.．:]/;
/** 「A101」, 「B1-2」 before a name in Chinese: frameworks number by codes. */
export const CODE = /^([A-Z](?:\d{1,6})?(?:[-.]\d{1,3})*)[.、:\s]*(?=[\u4e00-\u9fff])/;

/** 「项目一：山洪灾害防治」: the number and the name of a project, where a sheet has several. */
export const NUMBERED_PROJECT = new RegExp(`^(?:子项目|项目)(?:${NUMERALS_FEW}|\\d{1,2})[:：]\\s*([^，。；,;]{2,40})$`);

/** Numbers of the items of a criterion: 「①…②…」, 「1.…；2.…」. */
export const ITEM_NUMBERS = new RegExp(`[①-⑳]|(?:^|[\\n；;。])\\s*[(（]?(?:\\d{1,2}|${NUMERAL})[)）、.．](?!\\d)`, 'g');

/** A digit behind these numbers something: 指标1, 附件2, 第3. */
const isNumbered = endingWith('指标 附件 附表 第');

/** Whether a number between two pieces of a text only numbers: 「1、持续性项目」, 「指标2：」. */
export function isListNumber(before: string, after: string): boolean {
  return before.trim() === '' || /^\s*[、.．)）:：]/.test(after) || isNumbered(before.trimEnd());
}

// ---------------------------------------------------------------------------------------------------------------------
// In a cell of its own

/** How deep a row stands by the number in a column of numbers: 1 for 一, 2 for （一）, 3 for 1, more for （1） and 1.1. */
export const NUMBER_DEPTHS: readonly (readonly [pattern: RegExp, depth: number])[] = [
  [new RegExp(`^${NUMERALS_FEW}[、．.]?$`), 1],
  [/^[A-Z]$/, 1],
  [new RegExp(`^[(（]${NUMERALS_FEW}[)）][、．.]?$`), 2],
  [/^\d{1,4}[、．.]?$/, 3],
  [/^[(（]\d{1,3}[)）]$|^[①-⑳]$/, 3.4],
  [/^\d{1,3}[.-]\d{1,3}$/, 3.6],
  [/^\d{1,3}[.-]\d{1,3}[.-]\d{1,3}$/, 3.8],
];
/** 一, 十二: a number of the outermost rows. */
export const NUMERALS_ALONE = new RegExp(`^${NUMERAL}+$`);
/** In words that may hold a figure, or something like one. */
export const ANY_NUMERAL = new RegExp(`[\\d${NUMERALS}百两几半]`);

/** 甲｜1｜2: what stands in place of the first number in a row that numbers the columns … */
export const FIRST_LETTER = /^[甲A]$/;
/** … and of any. */
export const COLUMN_LETTER = /^[甲乙丙丁—-]$/;

// ---------------------------------------------------------------------------------------------------------------------
// What columns and rows of numbers are called

/** Of a column of numbers, or a row of them, in any table. */
const NUMBERS = '序号 编号 行次 栏次 列次 项次';

/** Of a row that numbers the columns, at its beginning. */
export const COLUMN_NUMBERS = `${NUMBERS} 栏目 栏 列 列号 栏号`;
/** Of figures that are numbers of rows, columns or pages, and nothing that is to be read. */
export const FIGURES_THAT_NUMBER = `${NUMBERS} 次序 页码`;
/** Of all that only tells a row or a column of figures from the others. */
export const TELLS_ROWS_APART = `${NUMBERS} 号 年度 年份 月份 日期 时间 排名 名次 代码 编码 邮编 电话 联系电话 凭证号 文号 身份证号 账号 层级 级次`;
/** Of the numbers of the lines of an account, which stand on both of its sides. */
export const LINE_NUMBERS = '行次 栏次 项次 行号';
/** Whether a heading that is longer begins with one: 序号, 项目编码 is none. */
export const numbersRows = startingWith(
  `${NUMBERS} 编码 代码 ${each(['', '功能分类', '支出功能分类', '经济分类', '支出经济分类'], '科目编码 科目代码')}`,
);
/** Whether the years are below a heading. */
export const numbersYears = startingWith('年度 年份');
