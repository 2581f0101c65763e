/** What Excel cannot do at the moment, with the way out; words of the sheets written from inside Excel. */
export const excel: Readonly<Record<string, string>> = {
  'excel.no-excel': 'This page works inside Excel only. Open the pane on Excel’s tab 绩效评价.',
  'excel.unsupported':
    'This version of Excel lacks the feature ({code}). Everything else works; update Excel to use it.',
  'excel.cell-edit': 'A cell is being edited, so Excel cannot read or write now. Press Enter or Esc and try again.',
  'excel.cancelled': 'Cancelled. The workbook is unchanged.',
  'excel.busy': 'Excel is busy and does not answer. Wait a moment and try again.',
  'excel.closed':
    'The connection to the workbook is lost; it may have been closed. Open the workbook and the pane again.',
  'excel.too-large':
    'There is more content than Excel can pass on at once ({code}). Delete rows and columns that are not needed, or split the workbook.',
  'excel.sheet-too-large':
    'The sheet “{sheet}” reaches as far as {cell}, which is too much to read. Usually something stray stands there: delete those rows and columns, save, and try again.',
  'excel.other-workbook':
    'Another workbook is in front, and Excel does not do this in one behind it. Switch back to this workbook and press again.',
  'excel.conflict': 'Somebody else is changing the workbook, and nothing was written. Wait a moment and try again.',
  'excel.undo':
    'This version of Excel cannot make this one step to undo, and nothing was written. Try again: it is then written step by step.',
  'excel.memory': 'Excel has run out of memory. Close other workbooks and try again, or split this one.',
  'excel.chart-empty': 'A chart has no figures and was not drawn. What the sheet says is not affected.',
  'excel.name-taken': 'There is a sheet of that name, so none was added. Rename that sheet and try again.',
  'excel.gone':
    'The sheet or cell is not there any more; it may just have been deleted or renamed. Run the check again.',
  'excel.failed': 'Excel did not complete this step ({code}). Try again; if it still fails, reopen the workbook.',

  'excel.protected': 'The sheet or workbook is protected. Remove the protection on the Review tab and try again.',
  'excel.sheet-protected': 'The sheet “{sheet}” is protected. Remove its protection on the Review tab and try again.',
  'excel.structure-protected':
    'The structure of the workbook is protected, so the sheet “{sheet}” cannot be added. Remove the protection on the Review tab and try again.',

  'excel.sheet-missing':
    'There is no sheet “{sheet}”; it may have been deleted or renamed since the check. Run the check again.',
  'excel.sheet-hidden':
    '“{sheet}” is a hidden sheet, so there is nothing to jump to. Right-click a sheet tab, choose Unhide, and try again.',
  'excel.cell-hidden':
    '{cell} on “{sheet}” is selected, but its row or column is hidden or filtered out. Unhide it or clear the filter to see it.',

  'excel.reason-missing': 'Write a reason first, then accept the finding.',
  'excel.exceptions-unusable':
    'The sheet 例外说明 has no headings that can be recognised (检查, 指标, 说明, 确认人, 日期, 指纹) and no room for them. Add them within its first 20 rows, or rename the sheet.',

  'excel.cell-changed': '{cell} is now “{now}”, no longer “{before}”; nothing was changed. Run the check again.',
  'excel.cell-formula':
    '{cell} holds a formula; nothing was changed. Edit the formula in Excel, or the cells it refers to.',

  'excel.selection-unreadable': 'The selection cannot be read. Select the cells to convert and try again.',
  'excel.selection-too-large': 'The selection is too large. Select only the cells to convert and try again.',
  'excel.values-unsupported':
    'This version of Excel cannot remember formulas, so the way back would be lost; nothing was changed. Use Paste Special › Values instead.',
  'excel.formula-comment': 'Value of a performance-evaluation formula:',

  'excel.sheet-emptied': 'There is nothing to list here this time.',
};
