/** Wholes that are told with all their parts in other words than 其中, and lists that a change or a comma ends. */
import { foundIn } from './grids';

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('made of', () => {
  it.each<[string, string, string[]]>([
    ['two parts', '项目覆盖学校18所，由小学11所和初中7所组成。', []],
    ['… wrong', '项目覆盖学校18所，由小学11所和初中5所组成。', ['warning differs A2 18所 ↔ 16所']],
    ['three', '机构共69家，由职业院校29家、民办机构31家、企业9家构成，以省会为主。', []],
    ['… wrong', '机构共67家，由职业院校29家、民办机构31家、企业9家构成。', ['warning differs A2 67家 ↔ 69家']],
    ['points', '产出50分由数量指标20分、质量指标10分、时效指标10分、成本指标10分组成。', []],
    [
      '… wrong',
      '产出50分由数量指标20分、质量指标10分、时效指标10分、成本指标5分组成。',
      ['warning differs A2 50分 ↔ 45分'],
    ],
    ['several kinds', '这113处设施由健身中心18个、足球场29个、步道31条、运动场35个组成。', []],
    [
      '… wrong',
      '这113处设施由健身中心18个、足球场27个、步道31条、运动场35个组成。',
      ['warning differs A2 113处 ↔ 111处'],
    ],
    ['… far off', '这13处设施由健身中心18个、足球场27个、步道31条、运动场35个组成。', ['nothing to check']],
    ['an open list', '项目覆盖学校18所，由小学11所、初中5所等组成。', ['nothing to check']],
    ['by whom', '项目覆盖学校18所，由教育局11人、财政局5人共同验收。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('sources', () => {
  it.each<[string, string, string[]]>([
    ['right', '全年预算600万元，资金来源为转移支付360万元、县级财政240万元。', []],
    [
      'wrong',
      '全年预算609万元，资金来源为转移支付360万元、县级财政240万元。',
      ['warning differs A2 609万元 ↔ 600万元'],
    ],
    ['open', '全年预算609万元，资金来源为转移支付360万元、县级财政240万元等。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('things of several kinds', () => {
  it.each<[string, string, string[]]>([
    ['right', '配发灭火器1260具、消防水带850盘、应急灯430套，共计2540件（套）。', []],
    [
      'wrong',
      '配发灭火器1260具、消防水带850盘、应急灯430套，共计2640件（套）。',
      ['warning differs A2 2640件(套) ↔ 2540件(套)'],
    ],
    ['far off', '配发灭火器1260具、消防水带850盘、应急灯430套，共计640件（套）。', ['nothing to check']],
    ['people', '投入挖机12台、车辆20辆、人员230名，共计252人。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('the end of a list', () => {
  it.each<[string, string, string[]]>([
    ['a change', '新增学位4950个，其中小学2970个、初中1980个，大班额由143个减少至61个。', []],
    [
      '… behind parts that make more',
      '新增学位4860个，其中小学2970个、初中1980个，大班额由143个减少至61个。',
      ['warning differs A2 4860个 ↔ 4950个'],
    ],
    [
      'a comma behind names',
      '涉及5个街道，分别为望湖街道、锦绣街道、桂园街道、文昌街道和西郊街道，建成服务点26处。',
      [],
    ],
    [
      '… and another count',
      '涉及4个街道，分别为望湖街道、锦绣街道、桂园街道、文昌街道和西郊街道，建成服务点26处。',
      ['warning listed A2 4个 ↔ 5'],
    ],
    [
      '… that goes on',
      '涉及5个街道，分别为望湖街道、锦绣街道、桂园街道，文昌街道和西郊街道，建成26处。',
      ['nothing to check'],
    ],
    ['… that leaves some out', '涉及5个街道，分别为望湖街道、锦绣街道等，建成服务点26处。', ['nothing to check']],
    ['a semicolon behind deductions', '制度扣0.6分，整改扣0.9分；时效扣2.5分，台账扣1.5分，合计扣4分。', []],
    ['… of all of them', '制度扣0.6分，整改扣0.9分；时效扣2.5分，台账扣1.5分，合计扣5.5分。', []],
    [
      '… of neither',
      '制度扣0.6分，整改扣0.9分；时效扣2.5分，台账扣1.5分，合计扣5分。',
      ['warning differs A2 5分 ↔ 4分'],
    ],
    [
      'several who gave',
      '财政安排900万元，社会赞助到位260万元，实际支出1085.4万元，剩余74.6万元滚存至下届赛事使用。',
      [],
    ],
    [
      '… and a wrong rest',
      '财政安排900万元，社会赞助到位260万元，实际支出1085.4万元，剩余84.6万元滚存至下届赛事使用。',
      ['error differs A2 84.6万元 ↔ 74.6万元'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
