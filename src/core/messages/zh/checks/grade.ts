/** Grades. */
export const grade: Readonly<Record<string, string>> = {
  'grade-mismatch.title': '等级与总分',
  'grade-mismatch.why': '等级由总分决定，决定资金安排的往往就是等级。',
  'grade-mismatch.fix': '核对总分，按办法的分档改正等级。',
  'grade-mismatch.differs': '等级写的是“{grade}”，{place} 的总分 {score}（满分 {full}）应为“{computed}”。',
  'grade-mismatch.differs-sum': '等级写的是“{grade}”，各项得分相加是 {score}（满分 {full}），应为“{computed}”。',
  'grade-mismatch.own': '等级写的是“{grade}”，总分 {score} 按报告自己的分档（{place}）应为“{computed}”。',

  'grade-term.title': '等级用词',
  'grade-term.why': '办法规定的等级只有优、良、中、差，用别的词无法汇总比较。',
  'grade-term.fix': '改用优、良、中、差。',
  'grade-term.synonym': '等级写的是“{word}”，应写作“{grade}”。',
  'grade-term.unknown': '等级写的是“{word}”，不是优、良、中、差之一。',
  'grade-term.own': '等级写的是“{word}”，不是报告自己规定的“{scale}”之一。',
};
