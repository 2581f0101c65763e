/** So many things announced, or counted behind their names, and how many are named. */
import { foundIn } from './grids';

const found = (...lines: string[]) => foundIn('text-sum', { 报告文本: ['某项目绩效评价报告', ...lines].join('\n') });

describe('text-sum of what is named one by one', () => {
  it.each<[string, string, string[]]>([
    ['any noun of a list', '采取了四项举措。一是加强领导；二是落实资金；三是强化监督；四是跟踪问效。', []],
    [
      '… that ends too soon',
      '采取了四项举措。一是加强领导；二是落实资金；三是强化监督。',
      ['warning listed A2 四项举措 ↔ 3'],
    ],
    ['figures', '存在以下4个短板：一是制度不健全；二是拨付慢。', ['warning listed A2 4个短板 ↔ 2']],
    ['things that are no list', '项目涉及3个村。一是新建道路；二是修缮水渠。', ['nothing to check']],
    ['a list within', '存在两个问题：一是存在两种情形，一是无制度，二是过时；二是拨付慢。', []],
    ['buildings', '共完成4座小型水库除险加固，分别为长冲水库、石门水库和大塘水库。', ['warning listed A2 4座 ↔ 3']],
    [
      'with a note behind what is counted',
      '抽取4个市（州）开展现场评价，分别为甲市、乙市和丙市。',
      ['warning listed A2 4个 ↔ 3'],
    ],
    ['with a note, as many', '抽取3个市（州）开展现场评价，分别为甲市、乙市和丙市。', []],
    ['a join within a name', '扣分的4项指标为：目标合理性、执行率、完成及时性。', ['warning listed A2 4项 ↔ 3']],
    ['… and another that joins', '扣分的4项指标为：目标合理性、执行率、完成及时性和满意度。', []],
    ['two and a last one', '共4项指标扣分，分别为目标合理性、执行率和满意度。', ['warning listed A2 4项 ↔ 3']],
    ['offices and their number in words', '由财政局、水利局、农业农村局和审计局四部门联合验收。', []],
    ['… and another', '由财政局、水利局、农业农村局和审计局三部门联合验收。', ['warning listed A2 三部门 ↔ 4']],
    ['a name with a join', '财政局、人力资源和社会保障局两部门负责审核。', []],
    ['something that may be a name', '财政局、乡镇工作站点和农业农村局三部门负责审核。', []],
    ['names left out', '由财政局、水利局等五部门联合验收。', ['nothing to check']],
    ['the third of them', '由财政局、水利局第三部门负责。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
