/** What stands in one workbook and not, or otherwise, in a later one. */
export const pair: Readonly<Record<string, string>> = {
  'indicator-dropped.title': '指标被取消',
  'indicator-dropped.why': '绩效自评和评价要对照设定的目标。目标里有、评价里没有的指标，完成得怎样就没有人说明了。',
  'indicator-dropped.fix':
    '把指标补回来，写明完成值和得分；经批准调整或取消的，写明批复文号。只是改了名称的，两份表用同一个名称。',
  'indicator-dropped.gone': '“{indicator}”（{group}）在前一份里有（{place}），后一份里没有。',
  'indicator-dropped.gone-target': '“{indicator}”（{group}，目标值 {target}）在前一份里有（{place}），后一份里没有。',
  'indicator-dropped.renamed':
    '“{before}”可能改名为“{after}”：同在“{group}”下，只剩这一个对得上。请确认是不是同一个指标。',

  'indicator-lowered.title': '目标值被降低',
  'indicator-lowered.why': '评价以设定的目标为依据。目标改低了，完成率和得分都会偏高。',
  'indicator-lowered.fix': '改回原来的目标值，再按它计算完成率和得分；经批准调整的，写明批复文号。',
  'indicator-lowered.lowered': '“{indicator}”的目标值前一份是 {before}，后一份降为 {after}。',
  'indicator-lowered.loosened': '“{indicator}”越少越好，目标值前一份是 {before}，后一份放宽为 {after}。',
  'indicator-lowered.later': '“{indicator}”的时限前一份是 {before}，后一份推迟为 {after}。',
  'indicator-lowered.turned': '“{indicator}”的目标值前一份是 {before}，后一份是 {after}，方向相反。',
  'indicator-lowered.emptied': '“{indicator}”的目标值前一份是 {before}，后一份空着。',
};
