/** Lists of projects: sums, counts, grades, means. */
export const portfolio: Readonly<Record<string, string>> = {
  'portfolio-total.title': '项目清单金额合计',
  'portfolio-total.why': '按资金性质和类别的合计用来说明评价覆盖了多少资金，对不上就说不清评价范围。',
  'portfolio-total.fix': '核对清单中每个项目的金额和所属类别，改正合计或补上缺的金额。',
  'portfolio-total.differs': '{part}的金额合计写的是 {stated}，相加是 {computed}。',
  'portfolio-total.missing': '“{project}”没有写金额；合计是 {total}，按差额推算应为 {computed}。',

  'portfolio-count.title': '项目清单个数',
  'portfolio-count.why': '项目个数和抽查比例说明评价覆盖面，算错会夸大或缩小评价范围。',
  'portfolio-count.fix': '数一数清单中的项目，改正个数或比例。',
  'portfolio-count.differs': '{part}的项目个数写的是 {stated}，清单中有 {computed} 个。',
  'portfolio-count.visited': '现场选点 {visited}、项目 {all} 个，写的比例是 {stated}，计算是 {computed}。',

  'portfolio-grade.title': '项目清单得分与等级',
  'portfolio-grade.why': '评价结果与预算安排挂钩，同一个项目的得分和等级不能有两种写法。',
  'portfolio-grade.fix': '核对该项目的得分，按办法的分数段改正等级，并使清单、文字和评分表一致。',
  'portfolio-grade.differs': '“{project}”得 {score} 分，等级写的是“{grade}”，应为“{computed}”。',
  'portfolio-grade.sheet': '“{project}”在清单中得 {stated} 分，在它自己的评分表中是 {computed}。',
  'portfolio-grade.said-count': '文字中说等级为“{grade}”的有 {stated}，清单中有 {computed} 个。',
  'portfolio-grade.said-score': '文字中说“{project}”得 {stated}，清单中是 {computed}。',
  'portfolio-grade.said-grade': '文字中说“{project}”的等级是“{stated}”，清单中是“{computed}”（得分 {score}）。',

  'portfolio-average.title': '项目清单平均分',
  'portfolio-average.why': '平均分用来概括总体水平，算错会误导结论。',
  'portfolio-average.fix': '用各项目得分之和除以项目个数重新计算；按金额加权的请写明“加权平均”。',
  'portfolio-average.differs': '平均分写的是 {stated}，{count} 个项目的平均分是 {computed}。',

  'portfolio-rate.title': '项目清单执行率',
  'portfolio-rate.why': '执行率反映资金使用进度，算错会误导对项目的判断。',
  'portfolio-rate.fix': '按 已支付金额 ÷ 项目金额 重新计算。',
  'portfolio-rate.differs': '“{project}”的执行率写的是 {stated}，按金额计算是 {computed}。',
  'portfolio-rate.rounding': '“{project}”的执行率写的是 {stated}，四舍五入应为 {computed}，只差末位。',
};
