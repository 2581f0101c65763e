/** All targets are said to be reached, and one that was told by its name was not. */
import { foundIn } from './grids';

type Row = [name: string, text: string, found: string[]];

const GOALS = '（1）优良天数比率不低于86%；（2）污水集中处理率不低于95%。';
const found = (text: string) => foundIn('claim-conflict', { 报告文本: `2023年某项目绩效评价报告\n${GOALS}\n${text}` });
const ALL = '年初设定的2项绩效目标均已达到或优于目标值。';

it.each<Row>([
  ['all of them', `优良天数比率为88.22%。\n污水集中处理率为95%。\n${ALL}`, ['nothing to check']],
  [
    'one was not',
    `优良天数比率为88.22%。\n污水集中处理率为94.9%。\n${ALL}`,
    ['warning reached A5 年初设定的2项绩效目标均已达到或优于目标值 ↔ 94.9%'],
  ],
  ['nobody says so', '优良天数比率为88.22%。\n污水集中处理率为94.9%。', ['nothing to check']],
  ['of another year', `2022年污水集中处理率为94.9%。\n2023年污水集中处理率为95.2%。\n${ALL}`, ['nothing to check']],
  ['of one town', `（一）东河镇。\n污水集中处理率为94.9%。\n（二）结论。\n${ALL}`, ['nothing to check']],
  ['about so much', `污水集中处理率约为94.9%。\n${ALL}`, ['nothing to check']],
])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
