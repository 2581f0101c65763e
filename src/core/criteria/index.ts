/** 评分标准: reading them as people write them, and scoring by them or, without one, by the profile. */
export { describeCriterion } from './explanation';
export type { ScoreInput } from './scoring/situation';
export type {
  Achieved,
  Award,
  Case,
  Criterion,
  CriterionKind,
  Deadline,
  Edge,
  Expression,
  Figure,
  PerUnit,
  Range,
  Step,
  SubPoint,
} from './meaning/model';
export { readCriterion } from './read';
export { scoreIndicator } from './scoring/score';
