/** How a score comes about, how a criterion was understood, and what is wrong on the sheet 评价设置. */
export const scoring: Readonly<Record<string, string>> = {
  'scoring.compared': '目标 {target}，完成 {actual}',
  'scoring.compared-rate': '目标 {target}，完成 {actual}，完成率 {rate}',

  // By the profile's rule
  'scoring.met-full': '达到目标，得满分 {score} 分',
  'scoring.in-time': '按时完成，得满分 {score} 分',
  'scoring.unmet-nothing': '未达到目标，得 0 分',
  'scoring.ratio': '未达到目标，按比例计分：{points} × {rate} = {score} 分',
  'scoring.ratio-from':
    '未达到目标，{floor} 以下不得分，以上按超过部分的比重计分：{points} ×（{rate} − {floor}）÷（1 − {floor}）= {score} 分',
  'scoring.exceeded-ratio': '超过上限（为上限的 {rate}），按 A/B 计分：{points} ÷ {rate} = {score} 分',
  'scoring.exceeded-linear':
    '超过上限（为上限的 {rate}），按超出部分等比例扣分：{points} ×（2 − {rate}）= {score} 分，最低 0 分',
  'scoring.exceeded-nothing': '超过上限，得 0 分',
  'scoring.beyond-exact': '目标为 {target}，实际超出；按偏离比例计为 {score} 分，如认可超额完成也可得满分',
  'scoring.over-reason': '完成率 {rate} 达到 {from} 以上，需要说明原因',
  'scoring.over-deducted': '完成率 {rate} 达到 {from} 以上，扣 {deduct} 分，得 {score} 分',
  'scoring.execution-ratio': '执行率（到位率）{rate} × {points} 分 = {score} 分',
  'scoring.profile-steps': '比率为 {rate}，按赋分规则的档次得 {score} 分',

  // By a criterion
  'scoring.case': '符合“{clause}”，计 {points} 分',
  'scoring.case-measured': '{measure} {value}，符合“{clause}”，计 {points} 分',
  'scoring.reads-measure': '按{measure}判断',
  'scoring.per-unit-deducted': '按“{clause}”，相差 {gap}，扣 {points} 分',
  'scoring.per-unit-added': '按“{clause}”，计数 {gap}，加 {points} 分',
  'scoring.sum-all': '各项要求均已达到，合计 {points} 分',

  // How a criterion is understood
  'scoring.kind-empty': '没有评分标准，按赋分规则计分',
  'scoring.kind-silent': '评分标准没有写如何得分，按赋分规则计分',
  'scoring.kind-ratio': '按比例计分',
  'scoring.kind-ratio-from': '达到下限后，按超过部分的比重计分',
  'scoring.kind-formula': '按公式计分',
  'scoring.kind-steps': '分档计分',
  'scoring.kind-per-unit': '按偏差或数量扣分',
  'scoring.kind-sum': '分项累计得分',
  'scoring.kind-all-or-nothing': '达到得分，否则不得分',
  'scoring.kind-graded-words': '按文字等级计分',
  'scoring.kind-bands': '按完成情况在区间内计分',
  'scoring.kind-given': '直接给出得分',
  'scoring.kind-judgement': '由人工酌情判断',
  'scoring.kind-unreadable': '有内容没有读懂，由人工判断',
  'scoring.reads-points': '“{clause}”：得 {points} 分',
  'scoring.reads-full': '“{clause}”：得满分',
  'scoring.reads-zero': '“{clause}”：得 0 分',
  'scoring.reads-share': '“{clause}”：得分值的 {share}（{points}）',
  'scoring.reads-band': '“{clause}”：在 {low}～{high} 之间，由人工确定',
  'scoring.reads-ratio': '“{clause}”：按完成比例得分',
  'scoring.reads-ratio-from': '“{clause}”：按超过下限部分的比重得分',
  'scoring.reads-excess': '“{clause}”：按超出目标的比例扣分',
  'scoring.reads-formula': '“{clause}”：按公式 {formula} 计算',
  'scoring.reads-deduct': '“{clause}”：扣 {points} 分',
  'scoring.reads-between': '“{clause}”：两档之间按直线插值计分',
  'scoring.reads-bonus': '“{clause}”：在达标得分上加 {points} 分',
  'scoring.reads-judgement': '“{clause}”：由人工判断',
  'scoring.reads-each-deducted': '“{clause}”：每一单位扣 {points}',
  'scoring.reads-each-added': '“{clause}”：每一单位加 {points}',
  'scoring.reads-each-earned': '“{clause}”：每一项得 {points}',
  'scoring.reads-most-deducted': '最多扣 {points} 分',
  'scoring.reads-unread': '没有读懂：“{clause}”',

  // The sheet 评价设置
  'scoring.settings-unknown-profile': '“评价设置”里的赋分规则“{value}”不存在，仍按默认规则计分。可用的有：{known}。',
  'scoring.settings-unreadable': '“评价设置”里“{name}”的值“{value}”读不懂，未予采用。',
};
