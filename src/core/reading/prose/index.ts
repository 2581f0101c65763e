/** Sentences of a report → facts. What is not certain is left alone: a wrong fact would become a false alarm. */
export { readTextFacts, type TextLine } from './read';
export type { Known } from './names';
export { readRelations } from './arithmetic';
export { readSaid } from './said';
export { ownGrades } from './own-grades';
export { valuesFound } from './found-values';
export { deductionsInReasons, marksInCells } from './marks-in-cells';
export { amountsNoted } from './beside/slips/noted-amounts';
