/** Completion rates. */
export const completion: Readonly<Record<string, string>> = {
  'completion-overall.title': '总体完成率',
  'completion-overall.why': '总体完成率和它与执行率的偏差是结论的一部分，要能从表中算出来。',
  'completion-overall.fix': '按 满分指标个数 ÷ 指标个数，或各指标完成率的平均值重新计算，并写明用的是哪一种。',
  'completion-overall.differs':
    '总体完成率写的是 {stated}；{count} 个指标中 {full} 个满分，应为 {computed}，按各指标完成率平均也不是这个数。',
  'completion-overall.uncertain':
    '总体完成率写的是 {stated}；{count} 个指标中 {full} 个满分，应为 {computed}。如果用的是平均完成率，有的指标完成率不详，无法核对。',
  'completion-overall.rounding':
    '总体完成率写的是 {stated}，四舍五入应为 {computed}（{count} 个指标中 {full} 个满分），只差末位。',
  'completion-overall.gap': '执行率与总体完成率的偏差写的是 {stated}，计算结果是 {computed}。',

  'completion-rate.title': '指标完成率',
  'completion-rate.why': '完成率是打分的依据，算错会连带得分出错。',
  'completion-rate.fix': '按 实际完成值 ÷ 目标值 重新计算；完成目标的也可写 100%。',
  'completion-rate.differs': '“{indicator}”的完成率写的是 {stated}，按完成值和目标值计算是 {computed}。',
  'completion-rate.rounding': '“{indicator}”的完成率写的是 {stated}，四舍五入应为 {computed}，只差末位。',
};
