import type { ProjectCheck } from './engine/check';
import { gradesOf, isGrade } from './view/grades';

/** A grade in another word than 优, 良, 中, 差, or than the report itself defines. */
export const gradeTerm: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'grade-term',
    severity: 'warning',
    group: 'grade',
    since: '0.1.0',
    basis: '财预〔2020〕10号：等级分为优、良、中、差',
  },

  *run({ project }) {
    const own = new Set(
      project.facts.flatMap(({ concept, quantity }) => (concept === 'gradeScale' ? [quantity.text] : [])),
    );
    for (const { word, grade, at } of gradesOf(project)) {
      if (isGrade(word) || own.has(word)) yield null;
      else if (own.size > 0) yield { message: 'own', data: { word, scale: [...own].join('、') }, at, stated: word };
      else if (grade) yield { message: 'synonym', data: { word, grade }, at, stated: word, computed: grade };
      else yield { message: 'unknown', data: { word }, at, stated: word };
    }
  },
};
