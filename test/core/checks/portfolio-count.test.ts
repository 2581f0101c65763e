import { foundIn } from './grids';

const LIST = `
  单位：万元
  序号 | 项目名称 | 资金性质 | 项目金额 | 评价得分 | 评价等级
  1 | 甲项目 | 一般公共预算 | 10 | 91 | 优
  2 | 乙项目 | 一般公共预算 | 20 | 85 | 良
  3 | 丙项目 | 政府性基金预算 | 30 | 85 | 良
`;
const sums = (general: string, all: string) => `
  资金性质 | 项目个数 | 项目金额（万元）
  一般公共预算 | ${general} | 30
  政府性基金预算 | 1 | 30
  合计 | ${all} | 60
`;

describe('portfolio-count', () => {
  it.each<[string, string, string, string[]]>([
    ['the numbers of the list', '2', '3', []],
    ['another number of a type', '3', '3', ['error differs B2 3 ↔ 2']],
    ['another number of all', '2', '4', ['error differs B4 4 ↔ 3']],
    ['blanks', '', '', []],
  ])('%s', (_, general, all, expected) => {
    expect(foundIn('portfolio-count', { 清单: LIST, 汇总: sums(general, all) })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['评价涉及8个项目，现场选点10个，占项目总数的30%。', ['error visited A1 30% ↔ 125.00%']],
    ['评价涉及8个项目，现场选点2个，占项目总数的25%。', []],
    ['现场选点2个，占项目总数的25%。', ['nothing to check']],
  ])('in a report without a list: %s', (text, expected) => {
    const lines = foundIn('portfolio-count', { 报告文本: `${text}\n评分结果：90分` });
    expect(lines).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as many as are announced', '我局2023年新增专项债券项目2个，现将评价结果公布如下：', []],
    ['another number', '我局2023年新增专项债券项目3个，现将评价结果公布如下：', ['error differs A1 3 ↔ 2']],
    ['some of others', '全市实施项目120个，其中重点评价项目3个，评价结果如下：', ['nothing to check']],
    [
      'all that were evaluated',
      '本部门2023年度共对3个项目开展了绩效自评，涉及资金900万元。',
      ['error differs A1 3 ↔ 2'],
    ],
    ['all that were evaluated, as many', '本部门2023年度共对2个项目开展了绩效自评，涉及资金900万元。', []],
    [
      'evaluated, and maybe not all',
      '本部门2023年度对3个重点项目开展了绩效自评，涉及资金900万元。',
      ['nothing to check'],
    ],
    ['more than one number', '实施项目9个、评价项目3个，现将评价结果公布如下：', ['nothing to check']],
  ])('announced above a list: %s', (_, sentence, expected) => {
    const list = `${sentence}\n项目名称 | 单位 | 得分 | 等级\n水渠 | 甲局 | 92 | 优\n堤防 | 乙局 | 85 | 良`;
    expect(foundIn('portfolio-count', { 清单: list })).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as many as are listed', '说明：本表共2个项目，合计拨付900万元。', []],
    ['another number', '说明：本表共3个项目，合计拨付900万元。', ['error differs A4 3 ↔ 2']],
    ['all that are above', '以上3个项目均已完工。', ['error differs A4 3 ↔ 2']],
    ['all of the county', '注：全县共3个项目，本表仅列示已完工的2个。', ['nothing to check']],
    ['some of them', '备注：表中1个项目未完工。', ['nothing to check']],
    ['numbered', '注：1.本表共3个项目，均为2023年安排。2.金额含税。', ['error differs A4 3 ↔ 2']],
    ['with whose they are', '自评情况说明：2023年我局纳入绩效自评的项目共3个。', ['error differs A4 3 ↔ 2']],
    ['with whose they are, as many', '自评情况说明：2023年我局纳入绩效自评的项目共2个。', []],
    ['of last year', '说明：上年纳入绩效自评的项目共3个。', ['nothing to check']],
    ['of a kind', '注：本次共汇总专项债券项目3个。', ['error differs A4 3 ↔ 2']],
    ['of a kind, as many', '注：本次共汇总专项债券项目2个。', []],
    ['of a kind that some of them are', '注：本次共抽查项目3个。', ['nothing to check']],
    ['with others', '说明：我局其他项目共3个。', ['nothing to check']],
  ])('noted below a list: %s', (_, note, expected) => {
    const list = `序号 | 项目名称 | 拨付金额（万元）\n1 | 道路工程 | 500\n2 | 水渠工程 | 400\n${note}`;
    expect(foundIn('portfolio-count', { 清单: list })).toEqual(expected);
  });
});
