/** What one chapter says of all, and what another tells of some; totals, rows and names told again. */
import { foundIn } from './grids';

const found = (lines: readonly string[], check = 'claim-conflict') =>
  foundIn(check, { 报告文本: ['2023年清溪县某项目绩效评价报告', ...lines].join('\n') });
const isTold = (result: readonly string[]) =>
  result.some((one) => one.startsWith('warning') || one.startsWith('error'));

describe('how many failed', () => {
  it.each<[string, string[], boolean]>([
    [
      'all passed, and five did not',
      ['共抽检48个点位，全部合格。', '48个点位中，有5个点位厚度低于设计值，不合格点位集中在柳集乡。'],
      true,
    ],
    [
      'of another number',
      ['共抽检48个点位，全部合格。', '62个点位中，有5个点位厚度低于设计值，不合格点位集中在柳集乡。'],
      false,
    ],
    ['the rest', ['抽取30个小班进行核查，其中26个小班合格。', '实地核查发现6个小班成活率低于85%的合格标准。'], true],
    [
      'the right rest',
      ['抽取30个小班进行核查，其中26个小班合格。', '实地核查发现4个小班成活率低于85%的合格标准。'],
      false,
    ],
    [
      'who holds a certificate',
      ['58名专职社工中，46名持有社会工作者职业资格证书。', '人员中仍有14名未取得职业资格。'],
      true,
    ],
    ['the right number', ['58名专职社工中，46名持有社会工作者职业资格证书。', '人员中仍有12名未取得职业资格。'], false],
    ['last year', ['58名专职社工中，46名持有社会工作者职业资格证书。', '上年人员中仍有14名未取得职业资格。'], false],
  ])('%s', (_, lines, expected) => expect(isTold(found(lines))).toBe(expected));
});

describe('what never came', () => {
  const never = '全年未收到群众对演出工作的投诉。';
  it.each<[string, string[], boolean]>([
    ['and came', [never, '全年处理群众投诉6件，主要反映演出时间缩水。'], true],
    ['about other things', [never, '全年处理群众投诉6件，主要反映停车难。'], false],
    ['the year before', [never, '上年处理群众投诉6件，主要反映演出时间缩水。'], false],
    ['of the worst kind only', ['全年未发生重大事故。', '全年发生一般事故2起。'], false],
  ])('%s', (_, lines, expected) => expect(isTold(found(lines))).toBe(expected));
});

describe('all of one place', () => {
  it.each<[string, string[], boolean]>([
    ['of all', ['全县12个行政村均已签订管护协议。', '有5个行政村未签订管护协议。'], true],
    ['of one town', ['石桥镇6个行政村均已签订管护协议。', '有5个行政村未签订管护协议。'], false],
  ])('%s', (_, lines, expected) => expect(isTold(found(lines))).toBe(expected));
});

describe('accepted before it was done', () => {
  const accepted = '西岭县X103线预防性养护工程于2023年4月10日开工，当年9月26日通过交工验收。';
  it.each<[string, string, boolean]>([
    ['the same work', '西岭县X103线预防性养护工程受材料影响，2023年10月18日才完成面层摊铺。', true],
    ['before it', '西岭县X103线预防性养护工程受材料影响，2023年9月18日才完成面层摊铺。', false],
    ['another work', '东源县Y205线大中修工程受材料影响，2023年10月18日才完成面层摊铺。', false],
  ])('%s', (_, later, expected) => expect(isTold(found([accepted, later]))).toBe(expected));
});

describe('names listed', () => {
  const rivers = '东风渠、护城河、西沙河、柳林沟、三里河、清水溪';
  it.each<[string, string, boolean]>([
    ['short names before a clause with figures', `治理水体7条，分别为${rivers}，治理长度32.4公里。`, true],
    ['as many', `治理水体6条，分别为${rivers}，治理长度32.4公里。`, false],
    ['and so on', `治理水体7条，分别为${rivers}等，治理长度32.4公里。`, false],
    ['right behind the noun', '7所学校分别为实验小学、江湾小学、新桥小学和育才中学，均已完工。', true],
    ['as many right behind the noun', '4所学校分别为实验小学、江湾小学、新桥小学和育才中学，均已完工。', false],
  ])('%s', (_, text, expected) => expect(isTold(found([text], 'text-sum'))).toBe(expected));
});

describe('costs of one and stocks', () => {
  const list = '两年完成152公里，其中甲县32公里、乙县46公里、丙县41公里、丁县33公里，支出1064.0万元，平均每公里';
  const stock = '2023年初，全县在册优抚对象5462人，当年新增148人、减少223人，年末';
  it.each<[string, string, boolean]>([
    ['a wrong cost', `${list}8.4万元。`, true],
    ['the right cost', `${list}7万元。`, false],
    ['a wrong stock', `${stock}5377人。`, true],
    ['the right stock', `${stock}5387人。`, false],
  ])('%s', (_, text, expected) => expect(isTold(found([text], 'text-sum'))).toBe(expected));
});

it('judges no last part of a list', () => {
  const text = '完成86.4公里，其中甲县27.4公里、乙县59.0公里，超过80公里的目标。';
  expect(isTold(found([text]))).toBe(false);
});

it('takes whom the count is of for no rest', () => {
  const text = '登记的1426名离校未就业毕业生年末就业1318人，就业率92.43%。';
  expect(isTold(found([text], 'text-rate'))).toBe(false);
});
