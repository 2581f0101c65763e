/** What the words before a figure name: this project, another thing, one half of a unit's money, or nothing. */
import { each } from '../../terms/each';
import { endingWith } from '../../terms/ends';
import { THIS_PROJECT, withoutScope } from './statements';
import { isNeutral } from './neutral';
import { APPROVED_BY, TREASURIES } from '../../terms/money';
import { ALL_YEARS, BASIC_MONEY, type Term, THIS_INDICATOR } from '../../terms/prose';
import { ADJUSTS, ASKED_FOR } from '../../terms/said-changes';
import { PURPOSES } from '../../terms/said-sums';
import { behind, holding } from '../../terms/search';

export const ANY_PROJECT = '项目';
/** What a unit spends beside its projects. */
const BASIC = `${BASIC_MONEY}支出`;
const PROJECT_HALF = `${ANY_PROJECT}支出`;
const endsInOwn = endingWith(each('本 该 此', PROJECT_HALF));
const AMONG = '中';
const PURPOSE = PURPOSES.split(' ');
const CHANGES = ADJUSTS.split(' ');
const LONGEST_QUALIFIER = 4;
/** A sentence about something of this kind goes on about it after the first comma. */
const ANOTHER_THING = /项目|工程|课题|标段|专项$/;
/** 「我校…项目」 is the one of the report. */
const OWN = /^(?:我[校局院县市区镇乡村厅委办部馆所站单中]|本[校局院县市区单部])/;

export const isAskedFor = holding(ASKED_FOR);
export const isApproved = holding(APPROVED_BY);
export const behindTreasury = behind(TREASURIES);
export const behindYears = behind(ALL_YEARS);

/** 行政 of 行政在职; the name of a whole office is left away. */
export function qualifierOf(before: string): string {
  const words = withoutScope(before);
  return words.length <= LONGEST_QUALIFIER ? words : '';
}

export function namesAnother(words: string): boolean {
  return ANOTHER_THING.test(words.replace(THIS_PROJECT, '')) && !OWN.test(words);
}

/** 「本项目全年实际」 before a word. */
export function isOfThis(before: string): boolean {
  const words = before.trim();
  const rest = words.replace(THIS_PROJECT, '');
  return rest !== words && isNeutral(rest);
}

/** 本项目 of 「本项目预算」, where 项目预算 is the word. */
export function withinTerm({ word }: Term, before: string): string {
  return before !== '' && word.startsWith(ANY_PROJECT) ? ANY_PROJECT : '';
}

export function isMoney({ kind }: Term): boolean {
  return kind === 'money' || kind === 'rate';
}

/** 「9月调减预算70万元」 tells of no budget. */
export function isOfChange(before: string): boolean {
  return CHANGES.some((word) => before.endsWith(word));
}

/** 「追加28.6万元用于档案修裱」 says what for, and not of what else. */
export function isPurpose(words: string): boolean {
  return PURPOSE.some((word) => words.startsWith(word));
}

/** 「项目支出执行率」: the rate of one of them; 「本项目支出执行率」 is that of the project. */
function endsInHalf(before: string): boolean {
  return before.endsWith(BASIC) || (before.endsWith(PROJECT_HALF) && !endsInOwn(before));
}

/** 「基本支出2100万元，项目支出2020万元」: the two parts of a unit's money, in a report on the unit or a sentence that tells both. */
export function isOneHalf({ word }: Term, before: string, text: string, isOfUnit: boolean): boolean {
  if (!isOfUnit && !text.includes(BASIC)) return false;
  if (before.endsWith(BASIC_MONEY) || before === ANY_PROJECT || endsInHalf(before)) return true;
  const isOfProjects = word.startsWith(ANY_PROJECT) || (before.endsWith(ANY_PROJECT) && !THIS_PROJECT.test(before));
  return isOfProjects && !isOfThis(before + word);
}

/** 「产出指标中，…」: the words at the beginning of a sentence name a part, of whose indicators it goes on to tell. */
export function isAmong(text: string, opening: string): boolean {
  return text.slice(text.indexOf(opening) + opening.length).startsWith(AMONG);
}

export function isAboutOneIndicator(text: string): boolean {
  return THIS_INDICATOR.some((word) => text.includes(word));
}
