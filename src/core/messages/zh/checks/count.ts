/** Declared counts. */
export const count: Readonly<Record<string, string>> = {
  'count-declared.title': '指标个数',
  'count-declared.why': '个数对不上，读者会怀疑漏掉了指标，或者文字是照抄的。',
  'count-declared.fix': '数一数表中的指标，改正文字；如果表中漏了指标，请补上。',
  'count-declared.differs': '{group}：写的是 {stated} 个{what}，表中有 {computed} 个。',
  'count-declared.level-2': '{group}：写的是 {stated} 个{what}，表中有 {computed} 个；{stated} 是二级指标的个数。',
  'count-declared.headed': '{group}：写的是 {stated}{what}，指标分析里有 {computed} 个。',
};
