/** How a score comes about, how a criterion was understood, and what is wrong on the sheet 评价设置. */
export const scoring: Readonly<Record<string, string>> = {
  'scoring.settings-unknown-profile': '“评价设置”里的赋分规则“{value}”不存在，仍按默认规则计分。可用的有：{known}。',
  'scoring.settings-unreadable': '“评价设置”里“{name}”的值“{value}”读不懂，未予采用。',
};
