/** Years as titles, headings and settings write them. */
import { withoutEnd } from './ends';

const YEAR = '(?:19|20)\\d{2}';
/** Signs and words between the ends of a period. */
const JOINT = '[-—–―－~～至到]';

/** Between two dates, wherever it stands in a period. */
export const BETWEEN_DATES = new RegExp(`${JOINT}+`, 'g');

/** 「2023年设备购置项目」: a year before a name. */
export const YEAR_OF_NAME = new RegExp(`^${YEAR}年度?`);
/** 「（2021-2023年度）」, 「2023年」: years anywhere in a title. */
export const YEARS_IN_TITLE = new RegExp(`[(（]?(?:${YEAR}\\s*年?\\s*${JOINT}+\\s*)?${YEAR}\\s*年度?[)）]?`, 'g');
/** 「2022年完成值」, 「截至2023年底已发债券规模」: of several years the latest is meant. Folded, without blanks. */
export const YEAR_OF_HEADING = new RegExp(`^(?:截[至止]|至)?(${YEAR})年度?(?:(?:12月)?(?:31日|底|末))?`);

/** Blanks may stand between the digits of a form that is printed to be filled in: （ 2024 年度）, 2 0 2 4 年. */
export const FIRST_YEAR_SAID = new RegExp(
  `(?:^|[^\\d])((?:1\\s?9|2\\s?0)\\s?\\d\\s?\\d)\\s*(?:年|\\.|-|\\/|$|[)）]|(?=${JOINT}+\\s*${YEAR}))`,
);
/** 2021-2024年, 2021年1月至2024年12月: what stands between the first and the last year. */
export const TO_LAST_YEAR = new RegExp(`^[年./]?\\s*(?:\\d{1,2}\\s*月?(?:\\d{1,2}日)?)?\\s*${JOINT}+\\s*(${YEAR})`);

/** A heading that is a year and nothing else: 2023年, 2024年度. */
export const YEAR_HEADING = new RegExp(`^${YEAR}年?度?$`);

/** 2021-2023年合计: an amount of several years, by its first words. */
export const YEARS_TOGETHER = new RegExp(`^${YEAR}\\s*年?\\s*${JOINT}+\\s*${YEAR}`);

/** 二〇二四年. */
export const YEAR_IN_NUMERALS = /(二[〇○零O0]\s?[〇○零O0一二三四五六七八九]\s?[〇○零O0一二三四五六七八九])\s*年/;
/** The numerals of such a year by their worth; other signs are zeros. */
export const YEAR_NUMERALS = '〇一二三四五六七八九';

/** 「2023年度」 as a setting: 2023. */
export const withoutYearWord = withoutEnd('年 年度');
