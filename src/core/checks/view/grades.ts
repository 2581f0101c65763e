/** Grade words: the four of the regulation, and what is written in their place. */
import type { CellRef, Grade, Portfolio, Project } from '../../model';
import { GRADES } from '../../profiles';
import { foldWidth } from '../../quantity';
import { AROUND_GRADE, GRADE_SYNONYMS } from '../../terms/grades';
import { entriesOf } from '../../terms/matcher';

const BY_WORD = new Map<string, Grade>([
  ...GRADES.map((grade) => [grade, grade] as const),
  ...entriesOf(GRADE_SYNONYMS),
]);
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
  return BY_WORD.get(foldWidth(text).replace(AROUND_GRADE, '')) ?? null;
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
  const word = foldWidth(text).replace(AROUND_GRADE, '');
  if (word === '' || word.length > LONGEST_GRADE) return null;
  return { word, grade: BY_WORD.get(word) ?? null, at };
}

export function isGrade(word: string): boolean {
  return (GRADES as readonly string[]).includes(word);
}
