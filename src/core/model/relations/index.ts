import type {
  AverageRelation,
  BalanceRelation,
  CellsRelation,
  DailyRelation,
  EqualRelation,
  FormulaRelation,
  OrderRelation,
  PointsRelation,
  ProductRelation,
  RateRelation,
  RetoldRelation,
  SharesRelation,
  SlipRelation,
  SumRelation,
  TimesRelation,
  UnitRelation,
} from './amounts';
import type {
  AwardedRelation,
  ExtremeRelation,
  GradedRelation,
  ListedRelation,
  ScaleRelation,
  WholeRelation,
} from './counts';
import type {
  AgainstRelation,
  DelayRelation,
  JudgedRelation,
  LengthRelation,
  ReachedRelation,
  ReversedRelation,
  SpanRelation,
  StageRelation,
  WorkRelation,
} from './times';

export type * from './amounts';
export type * from './counts';
export type * from './said';
export type * from './times';

/**
 * Figures of one sentence, or of a list under one lead, that have to fit each other, whatever they are about. Where the
 * words leave several readings open all are given, the plainest first: a contradiction is one only if every reading is.
 */
export type SaidRelation =
  | SumRelation
  | BalanceRelation
  | SharesRelation
  | ProductRelation
  | TimesRelation
  | AverageRelation
  | DailyRelation
  | PointsRelation
  | RateRelation
  | FormulaRelation
  | OrderRelation
  | EqualRelation
  | SlipRelation
  | UnitRelation
  | RetoldRelation
  | CellsRelation
  | AwardedRelation
  | ExtremeRelation
  | ListedRelation
  | GradedRelation
  | ScaleRelation
  | WholeRelation
  | StageRelation
  | ReversedRelation
  | SpanRelation
  | WorkRelation
  | LengthRelation
  | DelayRelation
  | JudgedRelation
  | AgainstRelation
  | ReachedRelation;
