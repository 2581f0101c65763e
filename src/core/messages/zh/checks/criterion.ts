/** Criteria: whether they can give what the indicator is worth. */
export const criterion: Readonly<Record<string, string>> = {
  'rule-points.title': '评分要点与分值',
  'rule-points.why': '评分要点的分数相加应当等于指标分值，否则有的分永远得不到，或者会得超。',
  'rule-points.fix': '调整各要点的分数，使其相加等于指标分值；漏写要点的请补上。',
  'rule-points.differs': '“{indicator}”分值 {stated}，评分标准的 {count} 个要点相加是 {sum}={computed}。',
  'rule-points.items': '“{indicator}”分值 {stated}，评分标准每项给 {each} 分，无论几项都凑不成 {stated} 分。',

  'rule-steps.title': '评分档次',
  'rule-steps.why': '档次之间有空档、重叠或给分颠倒时，同一个结果可以有不同的得分，或者没有得分。',
  'rule-steps.fix': '改正档次的界限或分数，使每个结果正好落在一档，且越好的结果得分越高。',
  'rule-steps.equal': '“{indicator}”的评分标准中，“{lower}”和“{upper}”都给 {points} 分，分档没有意义，可能有一处写错。',
  'rule-steps.unordered': '“{indicator}”的评分标准中，“{lower}”和“{upper}”的给分顺序与其他档次相反。',
  'rule-steps.overlap': '“{indicator}”的评分标准中，“{lower}”和“{upper}”有重叠，落在其中的结果不知按哪一档给分。',
  'rule-steps.gap': '“{indicator}”的评分标准中，“{lower}”和“{upper}”之间有空档，落在其中的结果没有给分。',

  'rule-maximum.title': '最高档与分值',
  'rule-maximum.why': '最好的结果应当正好得满分。',
  'rule-maximum.fix': '改正评分标准最高档的分数，或改正指标的分值。',
  'rule-maximum.more': '“{indicator}”分值 {computed}，评分标准最高给 {stated} 分，超过了分值。',
  'rule-maximum.less': '“{indicator}”分值 {computed}，评分标准最高只给 {stated} 分，得不到满分。',

  'rule-unreadable.title': '需要人工判断的评分标准',
  'rule-unreadable.why': '这些评分标准没有写明怎样给分，或者没有读懂，对应的得分没有核对。',
  'rule-unreadable.fix': '请人工核对这些得分；条件允许时把评分标准写具体，例如写明每种情况得几分。',
  'rule-unreadable.one': '“{indicator}”的评分标准需要人工判断，得分没有核对。',
  'rule-unreadable.several': '{count} 个指标的评分标准需要人工判断，得分没有核对：{names}。',
};
