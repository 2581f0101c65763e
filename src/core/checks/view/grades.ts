/** Grade words: the four of the regulation, and what is written in their place. */
import type { CellRef, Grade, Portfolio, Project } from '../../model';
import { GRADES } from '../../profiles';
import { foldWidth } from '../../quantity';

/** Words that mean one of the four for certain. 合格 does not: it may be 中 or anything from 60 up. */
const SYNONYMS: readonly (readonly [grade: Grade, words: readonly string[]])[] = [
  ['优', ['优秀', '优等', '优级', '优秀级']],
  ['良', ['良好', '良等', '良级', '良好级']],
  ['中', ['中等', '中级', '一般']],
  ['差', ['差等', '差级', '较差', '很差', '不合格', '不及格', '不达标']],
];
const BY_WORD = new Map<string, Grade>([
  ...GRADES.map((grade) => [grade, grade] as const),
  ...SYNONYMS.flatMap(([grade, words]) => words.map((word) => [word, grade] as const)),
]);
/** Quotation marks, and the labels that stand before or behind a grade. */
const AROUND =
  /["'“”‘’「」『』《》【】()\s。，,:：]|^(?:绩效|评价|评定|综合|自评)*(?:等级|评级|等次)[为是]?|(?:等级|等次|档)$/g;
/** Longer texts are sentences, not grades. */
const LONGEST_GRADE = 8;

export interface StatedGrade {
  /** As written, without quotation marks. */
  readonly word: string;
  /** The grade that is meant; null where the word is none of the known ones. */
  readonly grade: Grade | null;
  readonly at: CellRef;
}

/** The grade that a word means; null for a word that is none of the known ones, or none at all. */
export function gradeMeant(text: string): Grade | null {
  return BY_WORD.get(foldWidth(text).replace(AROUND, '')) ?? null;
}

/** Grades stated about the project as a whole. */
export function gradesOf(project: Project): StatedGrade[] {
  return project.facts.flatMap((fact) => {
    if (fact.concept !== 'grade' || fact.subject.kind !== 'project') return [];
    if (fact.quantity.kind !== 'words' && fact.quantity.kind !== 'unreadable') return [];
    return gradeIn(fact.quantity.text, fact.at) ?? [];
  });
}

/** Grades of the projects of a list, a reviewer's too. */
export function gradesInList({ rows }: Portfolio): StatedGrade[] {
  return rows.flatMap(({ grade, review }) =>
    [grade, review?.grade].flatMap((stated) => (stated ? (gradeIn(stated.value, stated.at) ?? []) : [])),
  );
}

function gradeIn(text: string, at: CellRef): StatedGrade | null {
  const word = foldWidth(text).replace(AROUND, '');
  if (word === '' || word.length > LONGEST_GRADE) return null;
  return { word, grade: BY_WORD.get(word) ?? null, at };
}

export function isGrade(word: string): boolean {
  return (GRADES as readonly string[]).includes(word);
}
