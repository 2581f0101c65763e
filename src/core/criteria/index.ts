/**
 * 评分标准: reading them as people write them, and scoring by them or, without one, by the profile. How one is understood is said in
 * `./explanation`, which is loaded when it is asked for.
 */
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
