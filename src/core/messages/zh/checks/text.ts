/** The text against the tables, and against itself. */
export const text: Readonly<Record<string, string>> = {
  'figure-conflict.title': '同一数字前后不一',
  'figure-conflict.why': '同一个数字在两处写得不同，读者不知道该信哪一个，其余数字也会受到怀疑。',
  'figure-conflict.fix': '查对原始凭证，改正其中一处；两处说的如果不是一回事，请写明各自的范围。',
  'figure-conflict.differs': '{subject}：{what}这里写的是 {stated}{quote}，{place} 写的是 {computed}{other}。',
  'figure-conflict.sum': '{subject}：{what}写的是 {stated}，各部分相加是 {computed}。',
  'figure-conflict.rate': '{subject}：{what}写的是 {stated}，按两个数计算是 {computed}。',
  'figure-conflict.retired': '{subject}：{what}写的是 {stated}，其中列有离退休人员；只算在职的是 {computed}。',
  'figure-conflict.goal': '这里写“{words}”，指标“{indicator}”（{place}）的{what}是 {computed}。',
  'figure-conflict.noun': '“{noun}”{years}：这里写“{words}”，{place} 写“{other}”。',
  'figure-conflict.retold': '文字中写“{words}”，表中“{label}”（{place}）是 {computed}。',
  'figure-conflict.untold': '文字中写“{words}”，{place} 的表里没有这个数，其余的都有。',

  'text-sum.title': '文字里的合计与各项',
  'text-sum.why': '一句话里的合计和各项对不上，读者当场就能看出来，其他数字也会受到怀疑。',
  'text-sum.fix': '查对原始数据，改正合计或其中一项；只列了一部分的，请写明“主要包括”。',
  'text-sum.differs': '文字中写“{words}”，而 {parts} = {computed}。',
  'text-sum.short': '文字中写“{words}”，其中各项 {parts} = {computed}，还差 {missing}。',
  'text-sum.difference': '文字中写“{words}”，而“{whole}”“{rest}”相差 {computed}。',
  'text-sum.listed': '文字中写“{words}”，列出的是 {counted} 个。',

  'text-rate.title': '文字里的比率',
  'text-rate.why': '比率和它所依据的数字写在一句话里却对不上，两者至少有一个是错的。',
  'text-rate.fix': '用这句话里的两个数字重新计算，改正写错的一个。',
  'text-rate.differs': '文字中写“{words}”，按这句话里的数字计算是 {reckoning} = {computed}。',
  'text-rate.rounding': '文字中写“{words}”，按这句话里的数字计算是 {reckoning} = {computed}，尾数是舍去的。',
  'text-rate.formula': '文字中写“{words}”，算出来是 {computed}。',

  'claim-conflict.title': '说法与数字不符',
  'claim-conflict.why': '文字下的结论没有数字支持，报告就难以让人相信。',
  'claim-conflict.fix': '核对这句话和数字，改正其中一处；情况属实的，请把时间、金额写具体。',
  'claim-conflict.contradicts': '文字中说“{stated}”，而{what}是 {computed}。',

  'claim-conflict.order': '文字中说“{words}”，而同一句写的是“{larger}”“{smaller}”。',
  'claim-conflict.reached': '文字中说“{stated}”，而“{target}”，“{actual}”。',

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
  'target-conflict.differs': '“{indicator}”的{what}这里写的是 {stated}，{place} 写的是 {computed}。',
  'target-conflict.name': '“{group}”的指标，分析中叫“{stated}”，目标中是“{computed}”。',
};
