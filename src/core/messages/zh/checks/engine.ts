/** Findings and problems of the engine itself: a check that failed, accepted findings; names of the groups of checks. */
export const engine: Readonly<Record<string, string>> = {
  'check-failed.title': '检查未能完成',
  'check-failed.why': '这项检查没有结果，不等于没有问题。其他检查不受影响。',
  'check-failed.fix': '请人工核对这项内容，并把工作簿中出错的部分反馈给我们。',
  'check-failed.failed': '检查“{check}”未能完成：{reason}',

  'exception-unused.title': '说明不再适用',
  'exception-unused.why': '说明只对当时的数字有效；数字改了或问题已解决，它就不再起作用。',
  'exception-unused.fix': '删去这一行；如果新的数字仍需说明，请在检查结果里重新确认。',
  'exception-unused.unused': '“例外说明”里 {check}（{subject}）的说明没有对应的检查结果。',
  'exception-unused.unknown': '“例外说明”里的检查“{check}”不存在。',

  'exceptions.no-columns': '“例外说明”表缺少“{column}”列，整张表没有使用。',
  'exceptions.no-reason': '“例外说明”第 {row} 行没有写说明，未予采用。',
  'exceptions.no-check': '“例外说明”第 {row} 行没有写检查名称，未予采用。',
  'exceptions.no-fingerprint': '“例外说明”第 {row} 行的指纹缺失或被改动，未予采用。请在检查结果里重新确认。',

  'options.unknown': '“评价设置”里的选项“{option}”不存在，未予采用。',
  'options.unreadable': '“评价设置”里选项“{option}”的值“{value}”读不出数值，仍按默认值 {default} 检查。',

  'checks.group-completeness': '完整性',
  'checks.group-completion': '完成率',
  'checks.group-count': '个数',
  'checks.group-criterion': '评分标准',
  'checks.group-fund': '资金',
  'checks.group-grade': '等级',
  'checks.group-pair': '两份工作簿之间',
  'checks.group-portfolio': '项目清单',
  'checks.group-table': '其他表格',
  'checks.group-score': '得分',
  'checks.group-target': '目标与完成值',
  'checks.group-text': '文字与表格',
  'checks.group-weight': '分值',
};
