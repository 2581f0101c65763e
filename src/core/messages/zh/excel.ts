/** What Excel cannot do at the moment, with the way out; words of the sheets written from inside Excel. */
export const excel: Readonly<Record<string, string>> = {
  'excel.no-excel': '这个页面只在 Excel 里工作。请在 Excel 的“绩效评价”选项卡中打开面板。',
  'excel.unsupported': '这个版本的 Excel 没有这项功能（{code}）。其他功能不受影响；更新 Excel 后即可使用。',
  'excel.cell-edit': '正在编辑单元格，Excel 暂时不能读写。请按回车或 Esc 结束编辑，再试一次。',
  'excel.cancelled': '已取消，工作簿没有改动。',
  'excel.busy': 'Excel 正忙，暂时没有响应。请稍等片刻再试。',
  'excel.closed': '与工作簿的连接断开了，工作簿可能已关闭。请重新打开工作簿和面板再试。',
  'excel.too-large': '内容太多，Excel 一次传不过来（{code}）。请删去用不到的行列，或拆成几个工作簿后再试。',
  'excel.sheet-too-large':
    '工作表“{sheet}”一直用到 {cell}，范围太大，没有读取。通常是远处有多余的内容：请删去那里的行列，保存后再试。',
  'excel.other-workbook':
    '现在位于最前面的是另一个工作簿，Excel 不让在这个工作簿里做这一步。请切换回这个工作簿，再按一次。',
  'excel.conflict': '工作簿正被别人修改，这一步没有写入。请稍等片刻再试。',
  'excel.undo': '这个版本的 Excel 不能把这一步合成一次撤销，没有写入。请再试一次，会改为逐步写入。',
  'excel.memory': 'Excel 的内存不够了，没有完成。请关闭其他工作簿后再试，或把工作簿拆小。',
  'excel.chart-empty': '图表没有可画的数字，没有画上。表中的内容不受影响。',
  'excel.name-taken': '已经有同名的工作表，没有新建。请给那张表改名后再试。',
  'excel.gone': '要找的工作表或单元格已经不在了，可能刚被删除或改名。请重新检查一次。',
  'excel.failed': 'Excel 没有完成这一步（{code}）。请再试一次；仍然不行时请重新打开工作簿。',

  'excel.protected': '工作表或工作簿受保护，无法写入。请在“审阅”选项卡中撤消保护后再试。',
  'excel.sheet-protected': '工作表“{sheet}”受保护，无法写入。请在“审阅”选项卡中撤消工作表保护后再试。',
  'excel.structure-protected': '工作簿结构受保护，无法新建工作表“{sheet}”。请在“审阅”选项卡中撤消工作簿保护后再试。',

  'excel.sheet-missing': '找不到工作表“{sheet}”，检查之后它可能已删除或改名。请重新检查一次。',
  'excel.sheet-hidden': '“{sheet}”是隐藏的工作表，无法跳转。请在工作表标签上点右键，选择“取消隐藏”后再试。',
  'excel.cell-hidden': '已选中“{sheet}”的 {cell}，但它所在的行或列被隐藏或筛选掉了。请取消隐藏或清除筛选后查看。',

  'excel.reason-missing': '请先写明理由，再确认这条检查结果。',
  'excel.exceptions-unusable':
    '“例外说明”里没有可以辨认的表头（检查、指标、说明、确认人、日期、指纹），也没有位置补上。请在前 20 行内补上表头，或给这张表改名后再试。',

  'excel.cell-changed': '{cell} 现在是“{now}”，不再是“{before}”，没有改动。请重新检查一次。',
  'excel.cell-formula': '{cell} 是公式，没有改动。请在 Excel 中修改公式，或改它引用的单元格。',

  'excel.selection-unreadable': '读不出当前选中的区域。请选中要转换的单元格后再试。',
  'excel.selection-too-large': '选中的区域太大。请只选中要转换的单元格后再试。',
  'excel.values-unsupported':
    '这个版本的 Excel 不能记住公式，转换后无法还原，没有改动。可以用“选择性粘贴 › 数值”代替。',
  'excel.formula-comment': '由绩效评价公式转为数值：',

  'excel.sheet-emptied': '本次没有需要列在这里的内容。',
};
