/**
 * Excel as the pane's host. What the first screen needs is here at once; the rest, which reads and writes workbooks, is loaded
 * when it is first used.
 */
import { environment, onThemeChange } from '../excel/environment';
import { onCellEdit } from '../excel/cell-edit';
import type { Host } from './host';

export const loadExcel = () => import('../excel');

/** Files beside the workbook. */
const loadFiles = () => import('../files/given');

export const excelHost: Host = {
  environment,
  now: () => new Date(),
  onThemeChange,
  onCellEdit,
  takeSnapshot: async (options) => (await loadExcel()).takeSnapshot(options),
  readReport: async (file) => (await loadFiles()).readGivenReport(file),
  readOther: async (file) => (await loadFiles()).readGivenFile(file),
  refreshSnapshot: async (previous, changed) => (await loadExcel()).refreshSnapshot(previous, changed),
  writeSheets: async (plans) => (await loadExcel()).writeSheets(plans),
  select: async (at) => (await loadExcel()).select(at),
  selectRelated: async (refs) => (await loadExcel()).selectRelated(refs),
  accept: async (finding, reason, by, when) => (await loadExcel()).accept(finding, reason, by, when),
  withdraw: async (finding) => (await loadExcel()).withdraw(finding),
  readSettings: async () => (await loadExcel()).readSettingsSheet(),
  writeAllSettings: async (all) => (await loadExcel()).writeAllSettings(all),
  writeSettings: async (entries) => (await loadExcel()).writeSettings(entries),
  writeCell: async (at, before, after) => (await loadExcel()).writeCell(at, before, after),
  planScoreFormulas: async (project) => (await loadExcel()).planScoreFormulas(project),
  writeScoreFormulas: async (...asked) => (await loadExcel()).writeScoreFormulas(...asked),
  formulasToValues: async () => (await loadExcel()).formulasToValues(),
  valuesToFormulas: async () => (await loadExcel()).valuesToFormulas(),
  insertForm: async (id) => (await loadExcel()).insertForm(id),
  watch: async (hooks) => (await loadExcel()).watch(hooks),
};
