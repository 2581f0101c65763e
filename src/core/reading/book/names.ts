import { readQuantity } from '../../quantity';
import { being } from '../../terms/starts';
import { NO_NAME_BUT_FIGURE } from '../../terms/amounts';
import { LEFT_OPEN } from '../../terms/templates';
import {
  ANNEX_NUMBER,
  mayNameProject,
  NO_NAME,
  TOLD_NOT_TITLED,
  UNNAMED_SHEET,
  withoutForm,
  withoutFormTitle,
  withoutProjectWord,
} from '../../terms/titles';
import {
  FIRST_YEAR_SAID,
  TO_LAST_YEAR,
  YEAR_IN_NUMERALS,
  YEAR_NUMERALS,
  YEAR_OF_NAME,
  YEARS_IN_TITLE,
} from '../../terms/years';
import { keyOf, tidy, withoutOrdinal } from '../grid/wording';

/** A name without what varies from form to form: 「2023年设备购置项目」 → 设备购置. */
export function bareName(name: string): string {
  return withoutProjectWord(keyOf(name).replace(YEAR_OF_NAME, ''));
}

const LONGEST_NAME = 60;

const isLeftOpen = being(LEFT_OPEN);

/** Whether what stands beside 项目名称 or 单位 may be a name: no amount, unit, year or sentence, and not what a template left there. */
export function isNameLike(text: string): boolean {
  const key = keyOf(text);
  if (key === '' || isLeftOpen(key) || NO_NAME.test(key)) return false;
  if (NO_NAME_BUT_FIGURE.test(key)) return false;
  const read = readQuantity(text);
  return read.kind !== 'notApplicable' && !(read.kind === 'unreadable' && read.reason === 'placeholder');
}

/** The project's name inside a form's title: 「2020年度长江禁捕项目自评表」 → 长江禁捕项目; empty where a title names only the form. */
export function nameInTitle(title: string): string {
  const text = tidy(title).replace(ANNEX_NUMBER, '');
  if (withoutOrdinal(text) !== text || !mayNameProject(text) || TOLD_NOT_TITLED.test(text)) return '';
  const name = withoutForm(text.replace(YEARS_IN_TITLE, '')).trim();
  return withoutFormTitle(name).length >= 2 && name.length <= LONGEST_NAME ? name : '';
}

/** Whether a sheet's name may stand for the project's. */
export function isGenericSheet(name: string): boolean {
  return UNNAMED_SHEET.test(name.trim()) || withoutFormTitle(name) === '';
}

/** The year in a text: 「（2023年度）」, 「2023年1月-12月」, 2023, 二〇二三年; both ends of several; empty where none is written. */
export function yearIn(text: string): string {
  const found = FIRST_YEAR_SAID.exec(text);
  if (!found) return chineseYearIn(text);
  const year = (found[1] ?? '').replace(/\s/g, '');
  const end = found.index + found[0].length;
  const last = TO_LAST_YEAR.exec(text.slice(isSign(text.charAt(end - 1)) ? end - 1 : end))?.[1];
  return last !== undefined && last > year ? `${year}-${last}` : year;
}

function isSign(character: string): boolean {
  return !/\d/.test(character);
}

function chineseYearIn(text: string): string {
  const year = YEAR_IN_NUMERALS.exec(text)?.[1] ?? '';
  return [...year.replace(/\s/g, '')].map((digit) => Math.max(YEAR_NUMERALS.indexOf(digit), 0)).join('');
}
