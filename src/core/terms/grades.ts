/** Grades of a project, as cells state them: 「优」, 「评价等级：良好」, 「“中”等次」. */
import type { Grade } from '../model';
import { being } from './starts';
import { each, maybe } from './each';
import type { Table } from './matcher';

/** Words that mean one of the four of the regulation for certain. 合格 does not: it may be 中 or anything from 60 up. */
export const GRADE_SYNONYMS: Table<Grade> = [
  ['优', '优秀 优等 优级 优秀级'],
  ['良', '良好 良等 良级 良好级'],
  ['中', '中等 中级 一般'],
  ['差', '差等 差级 较差 很差 不合格 不及格 不达标'],
];

const LABEL = '(?:绩效|评价|评定|综合|自评)*(?:等级|评级|等次)';

/** Quotation marks, and the labels that stand before or behind a grade. */
export const AROUND_GRADE = new RegExp(`["'“”‘’「」『』《》【】()\\s。，,:：]|^${LABEL}[为是]?|(?:等级|等次|档)$`, 'g');

/** A grade with its label at most: the grade. Words outside the regulation's four are read as they are written. Folded, without notes. */
export const STATED_GRADE = new RegExp(
  `^(?:${LABEL}(?:为)?:?)?[“"]?(优秀?|良好?|中等?|差|合格|不合格|较好|一般|较差|及格|不及格)[”"]?$`,
);

const LETTER = /^[A-D][、.]?/;
const isDegreeWord = being(
  each(maybe('很 较 基本 部分 完全 全部 一'), '优 良 中 差 好 一般 合格 不合格 较好 较差 符合 不符合', maybe('秀')),
);

/** Whether a text is one degree of several, of which one applies: they do not add up, 「优 5分，良 4分」, 「A、较好」. */
export function isDegree(text: string): boolean {
  return isDegreeWord(text) || isDegreeWord(text.replace(LETTER, ''));
}

/** A级 of 「分为A、B、C、D四个等级」. */
export const LETTER_GRADE = /^([A-E])[级等档]$/;
