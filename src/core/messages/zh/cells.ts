/** What a PE function says in its cell, or in the message of its error. */
export const cells: Readonly<Record<string, string>> = {
  'cells.needs-person': '需要人工判断。',
  'cells.no-completion': '目标值和完成值不能相除，没有完成率。',
  'cells.not-a-number': '这里需要一个大于零的数。',
  'cells.unknown-profile': '没有名为「{id}」的赋分规则。',
  'cells.not-a-money-unit': '单位应为 元、万元、百万元 或 亿元。',
  'cells.not-an-amount': '「{text}」不是金额。',
  'cells.unequal-shape': '各个区域的行数和列数不一致，请选择同样大小的区域。',
  'cells.nothing-found': '没有发现问题',
  'cells.error': '错误',
  'cells.warning': '提醒',
  'cells.info': '提示',
};
