/** Scores: their range, sums and rates, and how they follow from target, actual value and criterion. */
export const score: Readonly<Record<string, string>> = {
  'score-range.title': '得分超出范围',
  'score-range.why': '得分不能为负，也不能超过分值，否则总分不成立。',
  'score-range.fix': '核对得分和分值，看是否填错列或多写一位。',
  'score-range.above': '“{indicator}”得 {score} 分，超过了它的分值 {points}。',
  'score-range.group': '“{group}”下各项得分相加是 {score}，超过了它的分值 {points}。',
  'score-range.told': '文字中写“{score}”，超过了“{points}”。',
  'score-range.negative': '“{indicator}”（分值 {points}）的得分是 {score}，小于零。',

  'score-deduction.title': '扣分',
  'score-deduction.why': '分值、扣分和得分写在同一行，对不上就说不清扣了几分。',
  'score-deduction.fix': '按 得分 = 分值 − 扣分 核对，改正扣分或得分。',
  'score-deduction.row': '“{indicator}”的{whole}是 {points}，扣 {lost} 分，{rest}应为 {right}，写的是 {score}。',
  'score-deduction.total': '“{group}”写的扣分是 {stated}，各项扣分相加是 {computed}。',
  'score-deduction.lost': '“{group}”写的扣分是 {stated}，分值与得分相差 {computed}。',

  'score-group.title': '分组得分',
  'score-group.why': '小计应当等于所属指标得分之和，读报告的人往往只看小计。',
  'score-group.fix': '核对该组每个指标的得分，改正小计或改正得分。',
  'score-group.differs': '“{group}”写的得分是 {stated}，所属指标得分相加是 {computed}。',
  'score-group.differs-below':
    '“{group}”写的得分是 {stated}，所属指标得分相加是 {computed}；全部相加是 {all}，不是 {whole}，多半是下级写错了。',
  'score-group.differs-label':
    '“{group}”写的得分是 {stated}，所属指标得分相加是 {computed}；全部相加正是 {whole}，多半是“{group}”写错了。',
  'score-group.said': '文字中说“{group}”得 {stated} 分，表中相加是 {computed}。',
  'score-group.deduction': '文字中说“{group}”扣 {stated} 分，按分值和得分计算应扣 {computed}。',

  'score-total.title': '总分',
  'score-total.why': '总分由各项指标得分汇总形成，等级和结果应用都以它为准。',
  'score-total.fix': '核对每个指标的得分和预算执行率得分，改正总分。',
  'score-total.differs': '写的总分是 {stated}，各项得分相加是 {computed}。',

  'score-rate.title': '得分率',
  'score-rate.why': '得分率用来比较各部分的好坏，算错会误导结论。',
  'score-rate.fix': '按 得分 ÷ 分值（扣分率按 扣分 ÷ 分值）重新计算。',
  'score-rate.differs': '“{indicator}”的{rate}写的是 {stated}，计算结果是 {computed}。',
  'score-rate.rounding': '“{indicator}”的{rate}写的是 {stated}，四舍五入应为 {computed}，只差末位。',

  'score-rule.title': '得分与评分标准',
  'score-rule.why': '同样的完成情况应当得同样的分，不按标准打分就说不清分数从哪里来。',
  'score-rule.fix': '按评分标准重算；如有其他扣分或加分的理由，请写在原因栏里。',
  'score-rule.criterion': '“{indicator}”得 {stated} 分，按它的评分标准、目标值和完成值计算是 {computed} 分。',
  'score-rule.found': '“{indicator}”得 {stated} 分，按它的评分标准和所写的“{found}”计算是 {computed} 分。',
  'score-rule.profile': '“{indicator}”得 {stated} 分，按目标值、完成值和赋分规则计算是 {computed} 分。',

  'score-missing.title': '缺少得分',
  'score-missing.why': '缺一个得分，总分就无法核对；空白不等于零分。',
  'score-missing.fix': '补上得分；不得分的请写 0。',
  'score-missing.blank': '“{indicator}”分值 {points}，没有填写得分。',
  'score-missing.unreadable': '“{indicator}”分值 {points}，得分单元格读不出数值。',
  'score-missing.none': '{count} 项有分值，得分一项也没有填写。',

  'score-without-actual.title': '没有完成值却有得分',
  'score-without-actual.why': '没有完成值，得分就没有依据，别人无法复核。',
  'score-without-actual.fix': '补上实际完成值；定性指标写明达成程度。',
  'score-without-actual.blank': '“{indicator}”得 {score} 分，实际完成值是空的。',
  'score-without-actual.unreadable': '“{indicator}”得 {score} 分，实际完成值读不出来。',
  'score-without-actual.none': '{count} 个指标都有得分，实际完成值一个也没有填写。',

  'deduction-unexplained.title': '扣分没有说明',
  'deduction-unexplained.why': '自评表要求说明偏差原因和改进措施，没有原因的扣分难以用来改进管理。',
  'deduction-unexplained.fix': '在原因栏写明为什么没有得满分，以及打算怎样改进。',
  'deduction-unexplained.unexplained': '“{indicator}”分值 {points}，得 {score} 分，扣了 {lost} 分，没有说明原因。',
  'deduction-unexplained.unmet': '“{indicator}”没有达到目标：目标值 {target}，完成值 {actual}，没有说明原因。',
  'deduction-unexplained.by-rule':
    '“{indicator}”按标准应扣 {lost} 分（{points} 分得 {score} 分），但没有说明为什么没有完成。',

  'reason-contradiction.title': '原因与得分矛盾',
  'reason-contradiction.why': '原因栏说的和数字、得分相反，其中必有一处没有改过来。',
  'reason-contradiction.fix': '核对完成值、得分和原因，改正不对的一处；扣了分的写明真正的原因。',
  'reason-contradiction.done': '“{indicator}”的原因栏写“{reason}”，却只得了 {score} 分（分值 {points}）。',
  'reason-contradiction.undone': '“{indicator}”的原因栏写“{reason}”，而完成值已达到目标，得了满分 {score}。',

  'full-score-unmet.title': '未完成却得满分',
  'full-score-unmet.why': '没有完成目标的指标不能得满分，这是评分可信的底线。',
  'full-score-unmet.fix': '按完成比例或评分标准重新打分；如果完成值填错了，请改正完成值。',
  'full-score-unmet.unmet': '“{indicator}”目标值 {target}，完成值 {actual}，没有完成，却得了满分 {score}。',

  'deducted-though-met.title': '已完成却扣分',
  'deducted-though-met.why': '完成了目标应得满分，扣分而不说明，被评价单位无从申辩。',
  'deducted-though-met.fix': '给满分，或者在原因栏写明扣分的理由。',
  'deducted-though-met.met':
    '“{indicator}”目标值 {target}，完成值 {actual}，已经完成，应得 {points} 分，只给了 {score} 分，没有说明原因。',

  'review-total.title': '复核总分',
  'review-total.why': '复核总分是评价的最终结果，应当等于各项复核得分之和。',
  'review-total.fix': '核对每个指标的复核得分，改正复核总分。',
  'review-total.differs': '写的复核总分是 {stated}，各项复核得分相加是 {computed}。',

  'review-reason.title': '复核扣分没有理由',
  'review-reason.why': '复核比自评少给分而不写理由，被评价单位无从申辩，也不知道怎样改进。',
  'review-reason.fix': '在复核意见（或原因、备注）一栏写明少给分的依据。',
  'review-reason.blank': '“{indicator}”自评 {own} 分，复核 {reviewed} 分，少了 {lost} 分，没有写理由。',
  'review-reason.no-column': '{count} 个指标的复核得分低于自评得分，表中没有写理由的一栏。',
};
