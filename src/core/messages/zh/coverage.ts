/** What of a workbook was not read or not compared. */
export const coverage: Readonly<Record<string, string>> = {
  'coverage.nothing-read':
    '没有找到指标表、资金表、项目清单或评价文字，没有可以核对的内容。请看表头是否写明“三级指标”“分值”“得分”“预算数”等字样。',
  'coverage.form-blank':
    '工作表“{sheet}”里的样表还没有填写，没有可以核对的内容。填写项目、指标值、完成值和得分后再检查。',
  'coverage.sheet-unread': '工作表“{sheet}”里有 {figures} 个数字，没有认出其中的表格，一个也没有核对。',
};
