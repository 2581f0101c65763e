/**
 * What the PE functions compute: cells in, cells out. Pure and synchronous; knows Excel's shapes but not Excel. An answer that
 * is not a value is a `CellProblem`, which the functions' face turns into Excel's error, in the language of who asks.
 *
 * A blank is not zero. Excel on the desktop hands an empty cell over as 0 to a parameter that takes anything, so the functions
 * take texts: an empty cell is then an empty text everywhere. `PE.EXPLAIN` and `PE.CRITERION` are in `./telling`,
 * `PE.CHECK` in `./check`: they are loaded when a cell asks for them.
 */
export { amountCells, gradeCells } from './figures';
export { ShapeProblem, type Argument } from './ranges';
export { completionCells, scoreCells, type ScoreArguments } from './scoring';
export type { Say } from './words';
export type { CellAnswer, CellProblem } from './values';
