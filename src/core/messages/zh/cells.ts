import { NOT_LOADED } from '../not-loaded';

/** What a PE function says in its cell, or in the message of its error. */
export const cells: Readonly<Record<string, string>> = {
  'cells.needs-person': '需要人工判断。',
  'cells.no-arguments':
    '还没有参数。在认得出的评价表里，加载项会把它补成本行的完整公式；也可以自己填写：分值、目标值、完成值。',
  'cells.date-or-number':
    '公式看不到单元格的格式，分不清目标值和完成值是数还是日期（{target}、{actual}）。日期请写成文字，数请带上单位。',
  'cells.share-or-number':
    '完成值 {actual} 对目标值 {target}：可能是 {actual}，也可能是百分数，公式看不到格式，分不清。请写成带百分号或单位的文字。',
  'cells.no-completion': '目标值和完成值不能相除，没有完成率。',
  'cells.not-a-number': '“{text}”不是数。',
  'cells.not-a-full-mark': '满分应是大于零的数，这里写的是“{text}”。',
  'cells.not-a-score': '得分应在 0 到 {full} 之间，这里写的是 {text}。',
  'cells.unknown-profile': '没有名为“{text}”的赋分规则。',
  'cells.not-a-money-unit': '单位应为 元、万元、百万元 或 亿元，这里写的是“{text}”。',
  'cells.not-an-amount': '“{text}”不是金额。',
  'cells.unequal-shape': '各个区域的行数和列数不一致，请选择同样大小的区域。',
  'cells.one-cell': '这里只能给一个有内容的单元格。',
  'cells.not-loaded': NOT_LOADED.zh,
  'cells.no-table': '这个区域里没有认出评价表，没有可核对的内容。请把表头一起选上。',
  'cells.nothing-found': '核对了 {count} 项，没有发现问题。',
  'cells.error': '错误',
  'cells.warning': '提醒',
  'cells.info': '提示',
};
