/** What may excuse a fault no actual value tells: where something would be taken, a person decides; where nothing would, all is given. */
import { describeRules, type Rule } from './helpers';

const DAY = '2023年6月1日前';

const counted: Rule[] = [
  ['审计发现问题每个扣1分，整改到位的不扣分', 5, '0个', ['0个', '5'], ['2个', null]],
  ['每发生1起事故扣2分，未造成影响的不扣分', 10, '0起', ['0起', '10'], ['1起', null]],
  ['发现一例违规扣2分，已整改的扣1分', 10, '0例', ['0例', '10'], ['1例', null]],
  ['未完成的每项扣1分，因政策调整未完成的不扣分', 10, '5项', ['5项', '10'], ['3项', null]],
];

const late: Rule[] = [
  ['每逾期1天扣1分，经批准延期的不扣分', 10, DAY, ['2023年5月30日', '10'], ['2023年6月3日', null]],
  ['每逾期1天扣1分，因客观原因的不扣分', 10, DAY, ['2023年6月1日', '10'], ['2023年6月3日', null]],
  ['未按期完成不得分，经批准延期的不扣分', 10, DAY, ['2023年5月3日', '10'], ['2023年6月3日', null]],
];

/** What is taken is itself about it, or nothing is taken before: no excuse. */
const itself: Rule[] = [
  ['每有1项未整改扣1分，整改到位得满分', 10, '5项', ['5项', '10'], ['3项', '8']],
  ['整改到位得满分，未整改不得分', 10, '整改到位', ['已整改到位', '10']],
];

describeRules([
  ['faults that are counted', counted],
  ['delays', late],
  ['what the criterion is about', itself],
]);
