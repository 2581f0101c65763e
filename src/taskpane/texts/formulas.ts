/** What is said of score formulas, in both languages: it comes with what says it, not when the pane starts. */
import type { Language } from '../../core/messages';
import { sayWith, type SayOf } from '.';

const zh = {
  title: '评分公式',
  lead: '把 PE.SCORE 公式写入得分列，引用本行的分值、目标值和完成值。',
  write: '写评分公式…',
  count: '{rows} 格可以计算：{fills} 格是空的，{keeps} 格不变，{changes} 格会改变；{left} 格不动。',
  nothing: '没有可以写入公式的得分单元格：{left} 格不动。',
  changes: '会改变的得分',
  same: '不变和现在为空的得分：{count} 格',
  left: '不动的得分：{count} 格',
  empty: '空',
  judged: '需要人工判断',
  formula: '已有别的公式',
  differs: '公式看不到格式或单位',
  'no-cells': '分值、目标值或完成值不在单元格里',
  confirm: '写入 {count} 个公式',
  shared: '连续的 {cells} 个空格合用 {calls} 个公式（溢出）',
  sharedHint: '默认每行一个公式。合用时重新计算更快，但不能单独改其中一格；有合并单元格的地方仍是每行一个。',
  noSpill: '这个版本的 Excel 没有动态数组，只能每行一个公式。',
  confirmShared: '写入 {count} 格',
  selection: '选区内的 PE 公式',
  toValues: '转为数值',
  toFormulas: '还原为公式',
  unsupported: '这个版本的 Excel 不支持自定义函数，写入的公式会显示 #NAME?。请直接填写得分，或改用 Microsoft 365。',
  selectionHint: '发给没有加载项的人之前，把公式转为数值。',
  'done.written': '已把 PE.SCORE 公式写入“{sheets}”的 {written} 个得分单元格，Excel 能撤销时可以撤销。',
  'done.changed': '{changed} 个得分改变了：',
  'done.filled': '{filled} 个空格有了得分：',
  'done.changedFilled': '{changed} 个得分改变了，{filled} 个空格有了得分：',
  'done.skipped': '{skipped} 个单元格已有改动，没有写入。',
  'done.unshared': '{unshared} 处有合并单元格或其他内容挡着，是每行一个公式。',
  'done.toValues': '已把选区内 {count} 个 PE 公式转为数值。',
  'done.leftFormulas': '{left} 个没有动：没有结果，或单元格里有别人的批注、备注。',
  'done.toFormulas': '已把选区内 {count} 个数值还原为 PE 公式。',
};

export type FormulaTextId = keyof typeof zh;

const en: Readonly<Record<FormulaTextId, string>> = {
  title: 'Score formulas',
  lead: 'Writes PE.SCORE into the score column, with references to points, target and actual value of each row. Cells with another formula are left alone.',
  write: 'Write score formulas…',
  count:
    'Can be computed: {rows}. Of these {fills} are empty, {keeps} stay the same, {changes} change. Left alone: {left}.',
  nothing: 'No score cell can take a formula. Left alone: {left}.',
  changes: 'Scores that change',
  same: 'Same or empty now: {count}',
  left: 'Left alone: {count}',
  empty: 'empty',
  judged: 'a person must judge',
  formula: 'holds another formula',
  differs: 'a formula sees no formats or units and would not give the checked score',
  'no-cells': 'points, target or actual value stand in no cell',
  confirm: 'Write {count} formulas',
  shared: 'One formula for each run of empty cells (spilled): {calls} for {cells} cells',
  sharedHint:
    'By default each row has its own. A shared one recalculates faster, but none of its cells can be changed alone; where cells are merged each row still gets its own.',
  noSpill: 'This version of Excel has no dynamic arrays: each row gets its own formula.',
  confirmShared: 'Fill {count} cells',
  selection: 'PE formulas in the selection',
  toValues: 'To values',
  toFormulas: 'Back to formulas',
  unsupported:
    'This version of Excel has no custom functions: formulas would show #NAME?. Type the scores, or use Microsoft 365.',
  selectionHint: 'Make them values before the workbook goes to someone without the add-in.',
  'done.written':
    'PE.SCORE formulas written to {written} score cells of “{sheets}”; this can be undone where Excel can. ',
  'done.changed': 'Scores that changed: {changed}. ',
  'done.filled': 'Empty cells that have a score now: {filled}. ',
  'done.changedFilled': 'Scores that changed: {changed}, empty cells that have a score now: {filled}. ',
  'done.skipped': 'Cells that changed after you were asked, and were left alone: {skipped}. ',
  'done.unshared': 'Places where merged cells or other contents are in the way, and each row has its own: {unshared}. ',
  'done.toValues': 'PE formulas in the selection made values: {count}. ',
  'done.leftFormulas': 'Left as they are: {left}, without a result, or with a comment or note of somebody’s. ',
  'done.toFormulas': 'Values in the selection made PE formulas again: {count}.',
};

export const FORMULA_TEXTS = { zh, en };

export function sayFormulas(language: Language): SayOf<FormulaTextId> {
  return sayWith<FormulaTextId>(FORMULA_TEXTS[language]);
}
