import type { WordsQuantity } from '../../model';
import { BARE_GRADE_TERMS, GRADE_TERM, GRADE_VERB, OTHERS_JUDGED } from '../../terms/prose';
import { holding } from '../../terms/search';

/** A grade said in a sentence, with what stands before the word for it. */
export interface SaidGrade {
  readonly grade: WordsQuantity;
  /** From the last comma to the word. */
  readonly before: string;
  /** Where its words begin. */
  readonly start: number;
}

const BARE_TERMS = new Set(BARE_GRADE_TERMS.split(' '));
const isOfOther = holding(OTHERS_JUDGED);
const LINK = /^(?:为|是|属于|属|达到|评定|确定|结果|等级|的|:|\s){0,5}/;
const QUOTED = /^[“"'「『](\p{Script=Han}{1,4}|[A-E])[”"'」』]/u;
/** Words that people use as grades, the official four among them. */
const WORD = /^(?:优秀|良好|中等|较差|不合格|合格|优良|优|良|中|差)(?=级|等(?!级|[、于])|档|[,;。:)”"'\s]|$)/;
/** A term that only a grade stands behind, whatever its word. */
const A_GRADE = /[等级次档]/;
const QUOTED_GRADE = /[“"](优秀?|良好?|中等?|差|合格|不合格)[”"]/g;
const LONGEST_BEFORE = 40;
const LONGEST_TAIL = 30;

/** The grades that a sentence gives: 绩效评级为“优”, 主要结论：优秀. Lists of grades (优、良、中、差) give none. */
export function gradesIn(text: string): SaidGrade[] {
  const found: SaidGrade[] = [];
  for (const match of text.matchAll(GRADE_TERM)) {
    const start = match.index + match[0].length;
    const tail = text.slice(start, start + LONGEST_TAIL);
    const value = tail.replace(LINK, '');
    const word = (QUOTED.exec(value) ?? [])[1] ?? WORD.exec(value)?.[0];
    if (word === undefined) continue;
    // 「完成竣工验收，结论为合格」
    if (BARE_TERMS.has(match[0]) && isOfOther(text.slice(0, match.index))) continue;
    // 「评估结论为“建议支持”」 is none at all.
    if (!A_GRADE.test(match[0]) && !WORD.test(word)) continue;
    found.push(gradeSaid(word, clauseBefore(text, match.index), match.index));
  }
  return found.length > 0 ? found : quotedGrades(text);
}

/** 「综合评分为65分，属于“良”」: only one of the known words is a grade without a word for it. */
function quotedGrades(text: string): SaidGrade[] {
  return [...text.matchAll(QUOTED_GRADE)].flatMap(({ index, 1: word = '' }) => {
    const before = clauseBefore(text, index);
    return GRADE_VERB.test(before) ? [gradeSaid(word, before.replace(GRADE_VERB, ''), index)] : [];
  });
}

function gradeSaid(text: string, before: string, start: number): SaidGrade {
  return { grade: { kind: 'words', text, achievement: null }, before, start };
}

function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_BEFORE && !',;:'.includes(text.charAt(start - 1))) start--;
  // 「评定分数为68分、评定结果为良」: behind a figure the next statement begins.
  return text
    .slice(start, at)
    .replace(/^.*\d.*、/, '')
    .trim();
}
