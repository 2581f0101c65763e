/**
 * Excel's side of the add-in: the only place that talks to Excel. It takes snapshots, carries out plans, selects, and keeps what
 * a person decided on visible sheets. Every failure is a `HostProblem` whose message says the way out.
 */
export { onCellEdit } from './cell-edit';
export { onCommand, showPane, type CommandName } from './commands';
export { environment, onThemeChange, ready, type Environment, type HostTheme, type Supports } from './environment';
export { accept, withdraw } from './exceptions';
export { writeCell } from './fix';
export { formulasToValues, valuesToFormulas, type Conversion } from './formula-values';
export { HostProblem } from './problem';
export type { ReadHooks } from './reading/read-blocks';
export { refreshSnapshot, type Change } from './reading/refresh';
export { takeSnapshot } from './reading/snapshot';
export { insertForm } from './insert-form';
export {
  planScoreFormulas,
  writeScoreFormulas,
  type FormulaPlan,
  type FormulaRow,
  type LeftRow,
  type WrittenFormulas,
} from './score-formulas';
export { select, selectRelated } from './select';
export { readSettingsSheet, writeAllSettings, writeSettings } from './settings';
export { watch, type WatchHooks } from './watch';
export type { Adornment } from './writing/adorn';
export { writeSheets, type WrittenSheet, type WrittenSheets } from './writing/sheets';
