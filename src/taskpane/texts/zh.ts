/** The pane in Chinese, the default. */
export const zh = {
  // The whole
  'app.title': '项目支出绩效评价',
  'tabs.label': '面板',
  'tab.check': '检查',
  'tab.scores': '评分',
  'tab.summary': '汇总',
  'tab.settings': '设置',
  'common.loading': '正在打开…',
  'common.retry': '再试一次',
  'common.undo': '撤销',
  'common.dismiss': '关闭提示',
  'common.cancel': '取消',
  'common.more': '再显示 {count} 条',
  'common.none': '—',
  'common.goTo': '定位到 {sheet} {cell}',
  'common.project': '项目',

  // Commands, on buttons
  'command.checkWorkbook': '一键检查',
  'command.checkAgain': '重新检查',
  'command.writeSummary': '写汇总表',
  'command.writeScoreFormulas': '写评分公式',

  // First run, and when there is nothing to show
  'welcome.title': '核对绩效评价工作簿',
  'welcome.lead': '读取整个工作簿，重新计算，列出每一处对不上的地方，点一下就到那个单元格。',
  'welcome.check': '合计、得分率、等级、执行率是否与表中数字一致',
  'welcome.score': '按目标值、完成值和评分标准逐项重算得分',
  'welcome.summary': '写出汇总表和检查结果，可直接放进报告',
  'welcome.private': '全部在本机计算，工作簿内容不会离开这台电脑。检查只读取，不改动任何单元格。',
  'welcome.noTable': '手头还没有评价表？',
  'welcome.sample': '插入样表…',

  // Other states
  'crash.title': '面板出错了',
  'crash.lead': '工作簿没有受到影响。重新打开面板即可继续。',
  'crash.reload': '重新打开面板',
  'crash.details': '错误信息：{reason}',
  'edit.waiting': '正在编辑单元格。请按回车键完成或按 Esc 键放弃编辑，然后会自动继续。',
  'stale.text': '工作簿在检查之后有改动，下面的结果可能已经过时。',
  'problem.cancelled': '已取消，保留上一次的结果。',
  'problem.unexpected': '没有完成：{reason}。请再试一次；仍不行时，关闭面板后重新打开。',
};

export type TextId = keyof typeof zh;
