/**
 * What the session needs of the core to work through a workbook. Loaded when it is first used, so that the pane itself opens
 * at once.
 */
export { compareWorkbooks, isLater } from '../core/compare';
export { evaluate } from '../core/evaluate';
export { render } from '../core/messages';
export { readSettings } from '../core/profiles';
export { compareRuns } from './session/compare';
export { concludeFindings, countFindings, planSummary, rankFindings, sayIn } from '../core/summary';
export { planComparedSheet } from '../core/summary/compared-sheet';
