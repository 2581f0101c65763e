/** Nothing as a figure, in words or without a unit, and figures that count in. */
import { describeRules, type Rule } from './helpers';

const inWords: Rule[] = [
  ['投诉次数为零得满分，有投诉不得分', 5, '0次', ['0次', '5'], ['1次', '0']],
  ['超标排放次数为零得满分，有超标排放不得分', 5, '0次', ['0次', '5'], ['1次', '0']],
  ['差错率为零得满分，否则不得分', 5, '0', ['0', '5'], ['0.5%', '0']],
  ['低于60%的，得分为零', 5, '80%', ['50%', '0']],
];

/** Nothing has no unit: of what is counted, 1 % or one thing, the step says. */
const inSteps: Rule[] = [
  ['偏差率为0得满分，每偏差1%扣1分', 5, '100台', ['100台', '5'], ['98台', '3'], ['102台', '3']],
  ['偏差为0得满分，每偏差1个扣1分', 5, '100个', ['98个', '3']],
  ['超支率为0得满分，每超1%扣1分', 5, '≤100万元', ['97万元', '5'], ['102万元', '3']],
];

const countsIn: Rule[] = [
  ['少10%以下扣3分，少10%及以上扣完', 8, '60场', ['55场', '5'], ['54场', '0']],
  ['90%及以上得8分，80%-90%得6分，80%及以下不得分', 8, '90%', ['90%', '8'], ['80%', '0'], ['81%', '6']],
  ['90%以上得8分，80%-90%得6分，80%以下不得分', 8, '90%', ['80%', '6'], ['79%', '0']],
];

/** Taken as a share of the points, and not given. */
const taken: Rule[] = [
  ['超过目标值30%以上的，减10%分值', 10, '≥60次', ['80次', '9'], ['70次', '10']],
  ['显著提升:满分\n有所提升:70%\n无提升:0分', 10, '显著提升', ['显著提升', '10'], ['有所提升', '7'], ['无提升', '0']],
  ['①X为实际合格率，X≥98%得满分，X<98%得分=X/98%×分值', 7, '≥98%', ['98%', '7'], ['95.06%', '6.79']],
];

/** Others are the measure, or a person's eye. */
const byOthers: Rule[] = [
  ['以最高值为满分，其他单位按与最高值的比例折算', 5, '≥80%', ['85%', null]],
  ['由考核组结合现场查看情况在0-5分之间评定', 5, '良好', ['良好', null]],
];

describeRules([
  ['nothing in words', inWords],
  ['nothing in steps', inSteps],
  ['figures that count in', countsIn],
  ['shares of the points', taken],
  ['by others', byOthers],
]);
