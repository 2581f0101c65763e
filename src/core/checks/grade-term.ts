import type { Fact } from '../model';
import { LETTER_GRADE } from '../terms/grades';
import type { Look, PortfolioCheck } from './engine/check';
import { gradesInList, gradesOf, isGrade, type StatedGrade } from './view/grades';

/** A grade in another word than 优, 良, 中, 差, or than the report itself defines. */
export const gradeTerm: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'grade-term',
    severity: 'warning',
    group: 'grade',
    since: '0.1.0',
    basis: '财预〔2020〕10号：等级分为优、良、中、差',
  },

  *runProject({ project }) {
    const own = scaleIn(project.facts);
    for (const grade of gradesOf(project)) yield judged(grade, own);
  },

  /** Of a list the first grade of each word: a list that grades otherwise does so throughout. */
  *run({ portfolio }) {
    const own = scaleIn(portfolio.facts);
    const grades = gradesInList(portfolio).filter(({ word }) => !NO_GRADE.test(word));
    // A list that uses none of the four has a scale of its own.
    if (own.size === 0 && !grades.some(({ word }) => isGrade(word))) return;
    const told = new Set<string>();
    for (const grade of grades) {
      if (told.has(grade.word)) continue;
      told.add(grade.word);
      yield judged(grade, own);
    }
  },
};

/** Figures and signs in a column of grades. */
const NO_GRADE = /^[\d.%\-—/]+$/;

function scaleIn(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ concept, quantity }) => (concept === 'gradeScale' ? [quantity.text] : [])));
}

function judged({ word, grade, at }: StatedGrade, own: ReadonlySet<string>): Look {
  // A级 is A of 「分为A、B、C、D四个等级」.
  if (isGrade(word) || own.has(word) || own.has(word.replace(LETTER_GRADE, '$1'))) return null;
  if (own.size > 0) return { message: 'own', data: { word, scale: [...own].join('、') }, at, stated: word };
  if (grade) return { message: 'synonym', data: { word, grade }, at, stated: word, computed: grade };
  return { message: 'unknown', data: { word }, at, stated: word };
}
