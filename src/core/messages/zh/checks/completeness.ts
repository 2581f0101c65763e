/** What is missing from a table, left over in it, or in it twice. */
export const completeness: Readonly<Record<string, string>> = {
  'target-missing.title': '缺少目标值',
  'target-missing.why': '没有目标值，就说不清完成得好不好，得分也没有依据。',
  'target-missing.fix': '补上目标值；确实不适用的写“/”。',
  'target-missing.one': '“{indicator}”没有目标值。',
  'target-missing.several': '{count} 个指标没有目标值：{names}。',
  'target-missing.none': '{count} 个指标都没有目标值：{names}。',

  'actual-missing.title': '缺少完成值',
  'actual-missing.why': '没有完成值，就无法判断目标是否完成，也无法打分。',
  'actual-missing.fix': '补上实际完成值；没有完成的写 0 或写明情况，不适用的写“/”。',
  'actual-missing.one': '“{indicator}”没有完成值。',
  'actual-missing.several': '{count} 个指标没有完成值：{names}。',
  'actual-missing.none': '{count} 个指标都没有完成值：{names}。',

  'indicator-duplicate.title': '指标重复',
  'indicator-duplicate.why': '同一个指标考核两次，等于重复计分；往往是照抄时忘了改名称。',
  'indicator-duplicate.fix': '删去重复的一个，或者改成本来要考核的内容。',
  'indicator-duplicate.two-groups': '“{indicator}”在“{group}”和“{other}”下各有一个，目标值也相同。',
  'indicator-duplicate.other-target': '“{indicator}”在“{group}”和“{other}”下各有一个，目标值不同。',
  'indicator-duplicate.same-group': '“{indicator}”在“{group}”下出现了两次，目标值也相同。',

  'placeholder.title': '模板文字没有清除',
  'placeholder.why': '留着填表提示的地方就是没有填写的地方。',
  'placeholder.fix': '按提示填写，填好后删去提示；用不到的空行可以删去。',
  'placeholder.left': '有 {count} 处还是模板的提示文字，例如“{text}”。',
  'placeholder.rows': '有 {count} 处模板的空行没有删去，例如“{text}”。',

  'group-missing.title': '缺少一级指标',
  'group-missing.why': '办法规定了评价要包括的部分，缺少一部分，评价就不完整。',
  'group-missing.fix': '补上这一部分的指标；确实不适用的，在报告中说明。',
  'group-missing.missing': '指标表里没有“{group}”部分。',
};
