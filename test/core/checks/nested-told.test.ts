/** Lists within lists, and figures that are told of each other and make no sum. */
import { foundIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `2023年某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('a list within a list', () => {
  it.each<[string, string, string[]]>([
    ['a part of a part of a total', '道路投资100万元，其中路面60万元，桥梁投资50万元，合计150万元。', []],
    ['… counted', 'A镇种植30亩，其中水稻20亩，B镇种植40亩，共70亩。', []],
    ['… of points', '过程扣3分，其中制度扣2分，产出扣2分，共扣5分。', ['nothing to check']],
    ['… behind another part', '决策扣1分，过程扣3分，其中制度扣2分，产出扣2分，共扣6分。', ['nothing to check']],
    ['two parts strung together', '道路投资100万元，其中路面60万元、路基40万元，桥梁投资50万元，合计150万元。', []],
    [
      '… and wrong',
      '道路投资100万元，其中路面60万元、路基50万元，桥梁投资50万元，合计150万元。',
      ['warning differs A2 100万元 ↔ 110万元'],
    ],
    [
      'the total wrong in a digit',
      '道路投资100万元，其中路面60万元，桥梁投资50万元，合计160万元。',
      ['warning differs A2 160万元 ↔ 150万元'],
    ],
    ['several of them', '甲100万元，其中A60万元，乙50万元，其中B20万元，丙50万元，合计200万元。', ['nothing to check']],
    [
      'parts whose total is told, less than the whole',
      '下达资金500万元，其中经费378万元、基地80万元、培训32万元，合计490万元，剩余10万元。',
      [],
    ],
    [
      'the same without',
      '下达资金500万元，其中经费378万元、基地80万元、培训32万元。',
      ['warning short A2 500万元 ↔ 490万元'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('some of those before', () => {
  it.each<[string, string, string[]]>([
    ['answers', '收回196份，其中有效问卷190份，有效率96.94%，表示满意的175份。', ['nothing to check']],
    ['stages', '培训860人，其中取得证书540人，就业420人。', ['nothing to check']],
    ['… strung together', '改造12个村，其中完工10个村、验收8个村、投用7个村。', ['nothing to check']],
    ['falling figures, far too many', '检测240批次，其中国标228批次，省标180批次。', ['nothing to check']],
    ['kinds', '补贴农机486台，其中拖拉机312台，收割机212台。', ['warning differs A2 486台 ↔ 524台']],
    [
      'one that came so far and one that did not',
      '改造12个村，其中完工8个村，在建5个村。',
      ['warning differs A2 12个 ↔ 13个'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('what became of the rest, in the next sentence', () => {
  const lead = '全年预算1260万元，实际支出1197万元，年末结余63万元。其中：';
  it.each<[string, string, string[]]>([
    ['right', '招标节约41.5万元由财政收回，质保金21.5万元结转下年使用。', []],
    ['wrong', '招标节约41.5万元由财政收回，质保金31.5万元结转下年使用。', ['warning differs A2 63万元 ↔ 73万元']],
    ['parts of something else', '工程费900万元，监理费97万元。', []],
    ['one of them without a word', '招标节约41.5万元由财政收回，质保金31.5万元。', []],
    ['of years before', '招标节约41.5万元由财政收回，上年结转31.5万元已上缴。', []],
  ])('%s', (_, text, expected) => expect(found(lead + text)).toEqual(expected));
});

describe('batches', () => {
  it.each<[string, string, string[]]>([
    [
      'the last of them is no whole',
      '首批600万元、第二批500万元、第三批400万元，累计支付1380万元，尚有120万元未支付。',
      ['nothing to check'],
    ],
    ['… though it is more', '首批600万元、第二批800万元，累计支付780万元，尚有620万元未支付。', ['nothing to check']],
    ['a whole', '应支付1500万元，累计支付1380万元，尚有110万元未支付。', ['warning difference A2 110万元 ↔ 120万元']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('answers by degree', () => {
  const table = `一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
    满意度指标 | 满意度 | 群众满意度 | ≥90% | 96% | 100 | 100`;
  const survey = (text: string) => foundIn('survey-counts', { 评分表: table, 报告文本: text });
  it.each<[string, string[]]>([
    ['发放问卷500份，回收480份，其中非常满意312份、满意149份、一般19份。', []],
    ['发放问卷500份，回收480份；非常满意312份；满意149份；一般19份。', []],
    ['发放问卷500份，回收480份，其中满意149份。', ['error rate E2 96% ↔ 31.04%']],
  ])('%s', (text, expected) => expect(survey(text)).toEqual(expected));
});
