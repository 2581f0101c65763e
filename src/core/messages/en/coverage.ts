/** What of a workbook was not read or not compared. */
export const coverage: Readonly<Record<string, string>> = {
  'coverage.nothing-read':
    'No indicator table, fund table, list of projects or report text was found, so nothing could be checked. See whether the headings say 三级指标, 分值, 得分, 预算数 and the like.',
  'coverage.form-blank':
    'The form on the sheet “{sheet}” is not filled in yet, so there is nothing to check. Fill in project, targets, actual values and scores, and check again.',
  'coverage.sheet-unread':
    'The sheet “{sheet}” has {figures} figures. No table was recognised in it, and none of them was checked.',
};
