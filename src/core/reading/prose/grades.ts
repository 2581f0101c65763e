import type { WordsQuantity } from '../../model';

/** A grade said in a sentence, with what stands before the word for it. */
export interface SaidGrade {
  readonly grade: WordsQuantity;
  /** From the last comma to the word. */
  readonly before: string;
}

const TERM =
  /绩效评价结果等级|绩效评价等级|绩效评价结果|绩效评价评级|绩效评级|绩效等级|评价等级|评定等级|自评等级|评价结论|主要结论|评价结果|评级结果|评级|等级/g;
const LINK = /^(?:为|是|属于|评定|确定|结果|等级|的|:|\s){0,5}/;
const QUOTED = /^[“"'「『](\p{Script=Han}{1,4}|[A-E])[”"'」』]/u;
/** Words that people use as grades, the official four among them. */
const WORD = /^(?:优秀|良好|中等|较差|不合格|合格|优良|优|良|中|差)(?=级|等(?!级|次|[、于])|档|[,;。:)”"'\s]|$)/;
const LONGEST_BEFORE = 40;
const LONGEST_TAIL = 30;

/** The grades that a sentence gives: 绩效评级为“优”, 主要结论：优秀. Lists of grades (优、良、中、差) give none. */
export function gradesIn(text: string): SaidGrade[] {
  const found: SaidGrade[] = [];
  for (const match of text.matchAll(TERM)) {
    const start = match.index + match[0].length;
    const tail = text.slice(start, start + LONGEST_TAIL);
    const value = tail.replace(LINK, '');
    const word = (QUOTED.exec(value) ?? [])[1] ?? WORD.exec(value)?.[0];
    if (word === undefined) continue;
    found.push({ grade: { kind: 'words', text: word, achievement: null }, before: clauseBefore(text, match.index) });
  }
  return found;
}

function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_BEFORE && !',;:'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at).trim();
}
