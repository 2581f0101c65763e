/** Targets and actual values: their units, directions, dates, and how they stand to each other. */
export const target: Readonly<Record<string, string>> = {
  'actual-operator.title': '完成值带比较符号',
  'actual-operator.why': '完成值要写实际做到了多少；带≥、≤的是要求，不是结果，无法据以打分。',
  'actual-operator.fix': '改写成实际的数，如把“≥95%”改为“96.2%”。',
  'actual-operator.repeats': '“{indicator}”的完成值“{actual}”照抄了目标值，没有写实际做到多少。',
  'actual-operator.carries': '“{indicator}”的完成值“{actual}”带有比较符号，没有写实际做到多少。',
  'actual-operator.vague': '“{indicator}”的完成值“{actual}”只是一个范围，没有写明实际是多少。',

  'type-mismatch.title': '目标值与完成值类型不一致',
  'type-mismatch.why': '目标是数字、结果是文字（或者相反），完成率就算不出来，得分没有依据。',
  'type-mismatch.fix': '目标值和完成值用同一种方式填写：定量指标都写数字，定性指标都写文字。',
  'type-mismatch.words': '“{indicator}”的目标值“{target}”是数字，完成值写的是“{actual}”。',
  'type-mismatch.figure': '“{indicator}”的目标值“{target}”是文字，完成值写的是数字“{actual}”。',

  'type-mismatch.words-several': '{count} 个指标的目标值是数字，完成值写的是文字：{names}。',
  'type-mismatch.figure-several': '{count} 个指标的目标值是文字，完成值写的是数字：{names}。',

  'unit-mismatch.title': '计量单位不一致',
  'unit-mismatch.why': '名称、目标值、完成值的单位互相矛盾，说明其中一处填错，或者指标名称是照抄的。',
  'unit-mismatch.fix': '核对指标名称和两个数值的单位，改正不对的一处。',
  'unit-mismatch.name': '“{indicator}”：名称说的是“{computed}”，单位却是“{stated}”。',
  'unit-mismatch.value': '“{indicator}”：名称说的是“{computed}”，填写的值是“{stated}”，单位不是一类。',
  'unit-mismatch.values': '“{indicator}”：目标值是“{computed}”，完成值是“{stated}”，单位不是一类。',
  'unit-mismatch.scale':
    '“{indicator}”：目标值是“{computed}”，完成值是“{stated}”，数字相近而单位相差千倍以上，可能写错了单位。',

  'target-direction.title': '指标方向',
  'target-direction.why': '方向写反了，做得越差反而得分越高。',
  'target-direction.fix': '核对目标值的符号：成本、投诉、事故用“≤”，满意度、合格率用“≥”。',
  'target-direction.cost': '“{indicator}”是成本，目标值“{target}”却要求越多越好。',
  'target-direction.bad': '“{indicator}”是越少越好的，目标值“{target}”却要求越多越好。',
  'target-direction.good': '“{indicator}”是越高越好的，目标值“{target}”却是上限。',

  'over-achievement.title': '大幅超过目标',
  'over-achievement.why': '完成值远高于目标，往往是目标定得偏低；办法要求按偏离度适度调减，并说明原因。',
  'over-achievement.fix': '核对目标值和完成值；数字无误的，在原因栏说明为什么超过这么多。',
  'over-achievement.high':
    '“{indicator}”目标值 {target}，完成值 {actual}，完成率 {rate}，达到或超过 {from}，没有说明原因。',
  'over-achievement.above': '“{indicator}”目标值 {target}，完成值 {actual}，完成率 {rate}，没有说明原因。',

  'qualitative-band.title': '定性指标的得分档次',
  'qualitative-band.why': '达成、部分达成、未达成各有对应的分值区间，档次和得分要对得上。',
  'qualitative-band.fix': '按档次在区间内打分；得分没有错的，改正完成情况的说法或写明理由。',
  'qualitative-band.above':
    '“{indicator}”的完成情况是“{actual}”，分值 {points}，得了 {score} 分，高于对应的 {range} 分。',
  'qualitative-band.below':
    '“{indicator}”的完成情况是“{actual}”，分值 {points}，只得了 {score} 分，低于对应的 {range} 分，没有说明原因。',
  'qualitative-band.mostly': '“{indicator}”的完成情况是“{actual}”，却得了满分 {score}。',

  'percent-range.title': '比率超出范围',
  'percent-range.why': '合格率、满意度、覆盖率等是部分占总体的比例，不会超过 100%，也不会小于零。',
  'percent-range.fix': '核对这个比率的分子、分母和小数点。',
  'percent-range.above': '“{indicator}”写的是 {value}，超过了 100%。',
  'percent-range.below': '“{indicator}”写的是 {value}，小于零。',

  'date-period.title': '日期与年度',
  'date-period.why': '目标和完成情况应当属于评价的年度；别的年份往往是照抄往年的表留下的。',
  'date-period.fix': '核对日期的年份，以及评价年度是否写对。跨年度项目请在评价年度中写明起止年份。',
  'date-period.outside': '“{indicator}”写的日期是“{date}”，不在 {period} 年度内（这样的日期共 {count} 处）。',
  'date-period.reversed': '“{indicator}”写的期间是“{period}”，结束早于开始。',
  'date-period.backwards': '这里写的期间是“{period}”，结束早于开始。',
  'date-period.order': '“{stated}”早于“{computed}”：先后颠倒。',
  'date-period.length': '“{period}”共{computed}，这里写的是{length}。',
  'date-period.elsewhere': '{place} 写的期限是“{period}”，共{computed}，这里写的是{length}。',
  'date-period.delay': '{place} 写“{due}”，这里写“{done}”，相差 {computed}，而文字写“{length}”。',
  'date-period.stage': '这里的日期是“{date}”，不在“{words}”之内。',
  'date-period.span': '这里写“{words}”，同一处其余 {count} 项写的都是“{usual}”。',

  'target-vague.title': '目标值无法衡量',
  'target-vague.why': '目标值只有“有效”“提升”一类的话，年底无法判断是否完成，也就无法打分。',
  'target-vague.fix': '数量、时效、成本指标写明数字或时间；效益指标写明怎样算达到，如“投诉减少10%”“建立制度1项”。',
  'target-vague.uncounted': '“{indicator}”属于{group}，目标值“{target}”没有数字或时间，无法衡量。',
  'target-vague.words': '{count} 个指标的目标值（如“{target}”）没有说明怎样算达到：{names}。',

  'goal-uncovered.title': '总体目标没有对应的指标',
  'goal-uncovered.why': '指标是总体目标的细化；目标写了而没有指标，这一部分完成与否就没有人考核。',
  'goal-uncovered.fix': '为这一目标补上指标，或者从总体目标中删去。',
  'goal-uncovered.missing': '总体目标写了“{goal}”，没有指标与它对应。',

  'monitoring-behind.title': '监控：进度落后没有说明',
  'monitoring-behind.why': '运行监控就是要及早发现完不成的任务和花不出去的钱；落后的应当分析原因，说明怎样纠正。',
  'monitoring-behind.fix': '在偏差原因栏说明为什么落后、下一步怎么办；确实完不成的，按程序调整目标或收回资金。',
  'monitoring-behind.impossible': '“{indicator}”选的是“完全不可能”完成目标，没有说明原因。',
  'monitoring-behind.forecast': '“{indicator}”目标值 {target}，全年预计只到 {forecast}，没有说明原因。',
  'monitoring-behind.pace':
    '“{indicator}”目标值 {target}，目前完成 {actual}（{rate}），时间已过去 {elapsed}，没有说明原因。',
  'monitoring-behind.spending': '预算 {budget}，目前支出 {spent}，执行率 {rate}，时间已过去 {elapsed}，没有说明原因。',

  'monitoring-forecast.title': '监控：全年预计数',
  'monitoring-forecast.why': '全年预计数包括已经完成的部分，不会比它少；预计完不成，也就不能选“确定能”。',
  'monitoring-forecast.fix': '核对全年预计数、目前的完成（执行）数和完成目标的可能性。',
  'monitoring-forecast.spent': '“{row}”全年预计执行 {stated}，而目前已经执行 {computed}。',
  'monitoring-forecast.above': '“{row}”全年预计执行 {stated}，超过了预算 {computed}。',
  'monitoring-forecast.reached': '“{indicator}”全年预计 {stated}，而目前已经完成 {computed}。',
  'monitoring-forecast.certain': '“{indicator}”选的是“确定能”完成目标，全年预计却是 {stated}，目标值是 {computed}。',

  'target-term.title': '年度目标与中期目标',
  'target-term.why': '年度是中期的一部分，年度的数量和资金不会超过整个实施期的。',
  'target-term.fix': '核对两处的数字，以及哪一个是中期、哪一个是年度。',
  'target-term.above': '“{indicator}”年度目标是 {stated}，整个实施期的目标只有 {computed}。',
  'target-term.money': '年度资金是 {stated}，整个实施期的资金只有 {computed}。',
};
