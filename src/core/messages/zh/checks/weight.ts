/** Points: totals, groups, blanks, and how they are spread. */
export const weight: Readonly<Record<string, string>> = {
  'weight-total.title': '分值合计',
  'weight-total.why': '总分和等级都以满分为基准，分值合计不等于满分，得分就没有可比性。',
  'weight-total.fix':
    '核对每个指标的分值；预算执行率的分值也要计入。满分不是 100 分的，在“评价设置”里写明 weight-total.full-mark。',
  'weight-total.differs': '表中写的分值合计是 {stated}，各项分值相加是 {computed}。',
  'weight-total.not-full': '各项分值相加是 {computed}，不是满分 {stated}。',
  'weight-total.unusual': '各项分值相加和合计行都是 {computed}，而满分一般为 {stated}。',
  'weight-total.without-execution':
    '各项分值相加是 {computed}，与满分 {stated} 相差的部分可能是预算执行率的分值，表中没有读到。',

  'weight-group.title': '分组分值',
  'weight-group.why': '上一级的分值应当等于下一级之和，否则权重设置前后不一致。',
  'weight-group.fix': '核对该组的分值和它下面每个指标的分值，改正其中一处。',
  'weight-group.differs': '“{group}”写的分值是 {stated}，下级分值相加是 {computed}。',
  'weight-group.differs-below':
    '“{group}”写的分值是 {stated}，下级分值相加是 {computed}；全部分值相加是 {all}，不是 {whole}，所以多半是下级的分值写错了。',
  'weight-group.differs-label':
    '“{group}”写的分值是 {stated}，下级分值相加是 {computed}；全部分值相加正是 {whole}，所以多半是“{group}”的分值写错了。',
  'weight-group.said': '文字中说“{group}”的分值是 {stated}，表中相加是 {computed}。',

  'weight-missing.title': '缺少分值',
  'weight-missing.why': '没有分值的指标不进入总分，考核了也不起作用。',
  'weight-missing.fix': '补上分值；如果它是上一行指标的一部分，请在名称前写“其中”。',
  'weight-missing.scored': '“{indicator}”有得分 {score}，分值却{why}。',
  'weight-missing.targeted': '“{indicator}”有目标值，分值却{why}。',

  'weight-policy.title': '权重设置',
  'weight-policy.why': '办法对一级指标的权重有统一要求，评价结果应当以产出和效益为主。',
  'weight-policy.fix':
    '按办法调整一级指标权重；主管部门另有规定的，在“评价设置”里选用相应的赋分规则，或在“例外说明”里写明依据。',
  'weight-policy.split': '一级指标的分值是 {split}，赋分规则要求的是 {expected}。',
  'weight-policy.results': '产出和效益共 {points} 分，占 {full} 分的 {share}，办法要求原则上不低于 {least}。',

  'weight-concentration.title': '权重过于集中',
  'weight-concentration.why': '一个指标占去大半分值，其余指标对结果几乎没有影响。',
  'weight-concentration.fix': '请确认这样设置是否合适，必要时把它拆成几个指标。',
  'weight-concentration.heavy': '“{indicator}”一个指标就有 {points} 分，占 {full} 分的 {share}。',
};
