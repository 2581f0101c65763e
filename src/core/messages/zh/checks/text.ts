/** The text against the tables, and against itself. */
export const text: Readonly<Record<string, string>> = {
  'figure-conflict.title': '同一数字前后不一',
  'figure-conflict.why': '同一个数字在两处写得不同，读者不知道该信哪一个，其余数字也会受到怀疑。',
  'figure-conflict.fix': '查对原始凭证，改正其中一处；两处说的如果不是一回事，请写明各自的范围。',
  'figure-conflict.differs': '{subject}：{what}这里写的是 {stated}，别处写的是 {computed}。',
  'figure-conflict.sum': '{subject}：{what}写的是 {stated}，各部分相加是 {computed}。',
  'figure-conflict.rate': '{subject}：{what}写的是 {stated}，按两个数计算是 {computed}。',
  'figure-conflict.retired': '{subject}：{what}写的是 {stated}，其中列有离退休人员；只算在职的是 {computed}。',

  'claim-conflict.title': '说法与数字不符',
  'claim-conflict.why': '文字下的结论没有数字支持，报告就难以让人相信。',
  'claim-conflict.fix': '核对这句话和数字，改正其中一处；情况属实的，请把时间、金额写具体。',
  'claim-conflict.contradicts': '文字中说“{stated}”，而{what}是 {computed}。',

  'survey-counts.title': '问卷份数',
  'survey-counts.why': '满意度以问卷为依据，份数对不上，满意度就不可信。',
  'survey-counts.fix': '查对问卷的发放和回收记录，改正份数或比例。',
  'survey-counts.more': '{less}写的是 {stated}，多于{more} {computed}。',
  'survey-counts.rate': '{rate}写的是 {stated}，按份数计算是 {computed}。',

  'table-missing.title': '没有评分表',
  'table-missing.why': '只有总分，没有各项指标的分值和得分，总分和等级都无从核对。',
  'table-missing.fix': '附上评分表：各级指标、分值、目标值、完成值和得分。',
  'table-missing.missing': '写明了得分 {score}，工作簿里没有评分表，得分没有核对。',

  'target-conflict.title': '指标前后不一',
  'target-conflict.why': '评价以年初的绩效目标为依据，目标值或指标名称中途换了，得分就失去依据。',
  'target-conflict.fix': '以批复的绩效目标表为准，改正另一处；经批准调整的，请写明依据。',
  'target-conflict.differs': '“{indicator}”的{what}这里写的是 {stated}，评分表中是 {computed}。',
  'target-conflict.name': '“{group}”的指标，分析中叫“{stated}”，目标中是“{computed}”。',
};
