/** Money: sums, rates, balances, units. */
export const fund: Readonly<Record<string, string>> = {
  'fund-parts.title': '资金总额与其中项',
  'fund-parts.why': '总额应当等于各资金来源之和，对不上说明有一处金额错了。',
  'fund-parts.fix': '核对总额和每个“其中”项；没有的来源写 0 或“/”。',
  'fund-parts.exceeds': '“{row}”的{column}是 {stated}，“其中”项相加已有 {computed}。',
  'fund-parts.differs': '“{row}”的{column}是 {stated}，“其中”项相加是 {computed}。',
  'fund-parts.missing':
    '“{row}”的{column}是 {stated}，已填的“其中”项相加是 {computed}，差 {gap}；“{missing}”没有填写。',
  'fund-parts.single': '“{row}”的{column}是 {stated}，其中只列了 {computed}，另有 {gap} 没有列出。',
  'fund-parts.division': '“{row}”各项相加是 {computed}，与被划分的总额 {stated} 不一致。',
  'fund-parts.sources': '支出写的是 {stated}，而当年资金 {thisYear} 与上年结转 {carried} 相加是 {computed}。',

  'fund-items.title': '资金明细合计',
  'fund-items.why': '总计应当等于各项明细之和，对不上说明明细或总计有误。',
  'fund-items.fix': '逐行核对明细，改正错的一处。',
  'fund-items.differs': '“{row}”的{column}是 {stated}，各项明细相加是 {computed}。',
  'fund-items.subtotal': '“{row}”的{column}是 {stated}，它的各行相加是 {computed}。',

  'fund-execution-rate.title': '预算执行率',
  'fund-execution-rate.why': '执行率直接计分，也是资金使用情况最常引用的数。',
  'fund-execution-rate.fix': '按 执行数 ÷ 全年预算数，或 支出 ÷ 到位资金 重新计算。',
  'fund-execution-rate.differs': '“{subject}”的{rate}写的是 {stated}，按金额计算是 {computed}。',
  'fund-execution-rate.rounding': '“{subject}”的{rate}写的是 {stated}，四舍五入应为 {computed}，只差末位。',
  'fund-execution-rate.missing': '“{subject}”得了 {score} 分，执行率却没有填写；按金额计算是 {computed}。',

  'fund-arrival-rate.title': '资金到位率',
  'fund-arrival-rate.why': '到位率是过程指标的计分依据。',
  'fund-arrival-rate.fix': '按 实际到位资金 ÷ 预算资金 重新计算。',
  'fund-arrival-rate.differs': '“{subject}”的{rate}写的是 {stated}，按金额计算是 {computed}。',
  'fund-arrival-rate.rounding': '“{subject}”的{rate}写的是 {stated}，四舍五入应为 {computed}，只差末位。',

  'fund-execution-score.title': '执行率得分',
  'fund-execution-score.why': '执行率的得分有固定算法，不按算法打分就不公平。',
  'fund-execution-score.fix': '按赋分规则重算；本单位另有规定的，在“评价设置”里选用相应的规则。',
  'fund-execution-score.ratio': '“{subject}”得 {stated} 分，按 执行率 × {points} 分计算是 {computed} 分。',
  'fund-execution-score.steps': '“{subject}”得 {stated} 分，按执行率分档（满分 {points}）是 {computed} 分。',

  'fund-execution-low.title': '执行率偏低没有说明',
  'fund-execution-low.why': '执行率偏低意味着资金闲置，办法要求说明原因并改进。',
  'fund-execution-low.fix': '在原因栏或报告里写明为什么没有支出，以及结余怎样处理。',
  'fund-execution-low.low': '预算 {budget}，支出 {spent}，执行率 {rate}，低于 {threshold}，没有说明原因。',
  'fund-execution-low.low-printed': '执行率 {rate}，低于 {threshold}，没有说明原因。',

  'fund-balance.title': '结余',
  'fund-balance.why': '结余等于可用资金减去支出，对不上说明三个数中有一个错了。',
  'fund-balance.fix': '核对预算（或到位）数、支出数和结余数。',
  'fund-balance.differs': '“{subject}”的结余写的是 {stated}，按预算（或到位）减支出计算是 {computed}。',

  'fund-overspent.title': '超出可用资金',
  'fund-overspent.why': '支出不能超过预算和到位的资金；超出的，不是数字错了，就是违规支出。',
  'fund-overspent.fix': '核对支出、预算和到位数；有其他来源的，把它列入资金表。',
  'fund-overspent.above': '“{subject}”支出 {stated}，超过了可用的 {computed}。',
  'fund-overspent.line': '“{subject}”支出 {stated}，超过了这一项的 {computed}；总额没有超，可能是项目之间调剂。',
  'fund-overspent.lone-line': '“{subject}”支出 {stated}，超过了这一项的 {computed}。',

  'fund-unit.title': '金额单位',
  'fund-unit.why': '元、万元、亿元混用，差的是一万倍。',
  'fund-unit.fix': '核对两处的单位，改正写错的一处。',
  'fund-unit.differs': '{what}一处是 {stated}，另一处是 {computed}，正好差一万倍或一亿倍，可能是单位写错。',

  'fund-cost-indicators.title': '成本指标与资金',
  'fund-cost-indicators.why': '成本指标合计通常就是项目的预算和支出，不一致时值得看一眼。',
  'fund-cost-indicators.fix': '核对成本指标和资金表；成本指标只包括一部分资金的，不必修改。',
  'fund-cost-indicators.targets': '{count} 个成本指标的目标值相加是 {stated}，预算是 {computed}。',
  'fund-cost-indicators.actuals': '{count} 个成本指标的完成值相加是 {stated}，支出是 {computed}。',

  'fund-carryover.title': '结转资金只计入支出',
  'fund-carryover.why': '上年结转的钱计入支出而不计入预算，执行率就被抬高了。',
  'fund-carryover.fix': '把结转资金同时计入预算，或者从支出中减去，再计算执行率。',
  'fund-carryover.numerator':
    '支出 {spent} 中有上年结转 {carried}，预算 {budget} 却不含结转。执行率按此是 {stated}，只算当年资金是 {computed}。',

  'fund-budget-change.title': '预算调整没有说明',
  'fund-budget-change.why': '年中调整预算应当有依据，报表要求单独说明。',
  'fund-budget-change.fix': '写明追加或调减的原因和文号。',
  'fund-budget-change.changed': '年初预算 {initial}，全年预算 {current}，没有说明调整的原因。',
  'fund-budget-change.sum': '年初预算 {initial}，调整 {change}，全年预算写的是 {stated}，相加是 {computed}。',
};
