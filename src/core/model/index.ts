/**
 * The vocabulary of the product: what a workbook is (Snapshot), what was read from it (Evaluation), what is wrong with it
 * (Finding) and what is written back (SheetPlan). Types only; every folder of core speaks in these words.
 */
export type * from './compared';
export type * from './evaluation';
export type * from './figures';
export type * from './findings';
export type * from './indicators';
export type * from './money';
export type * from './plans';
export type * from './profile';
export type * from './quantity';
export type * from './relations';
export type * from './scoring';
export type * from './texts';
export type * from './workbook';
