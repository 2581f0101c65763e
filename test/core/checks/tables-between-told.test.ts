/** What sentences say of the small tables between them: targets, all of a column, how many rows there are and how many are done. */
import { foundIn } from './grids';

const isTold = (check: string, lines: string) =>
  foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${lines}` }).some((one) => /^(?:warning|error)/.test(one));

type Row = [name: string, check: string, lines: string, isTold: boolean];

const TARGETS = '表1 绩效目标\n指标 | 目标值\n高血压患者管理服务率 | ≥62%\n糖尿病患者管理服务率 | ≥62%';

describe('a target of a table', () => {
  it.each<Row>([
    ['another', 'figure-conflict', `${TARGETS}\n高血压患者管理服务率目标值为≥65%，实际为68.4%。`, true],
    ['the same', 'figure-conflict', `${TARGETS}\n高血压患者管理服务率目标值为≥62%，实际为68.4%。`, false],
    ['what was reached', 'figure-conflict', `${TARGETS}\n高血压患者管理服务率为65%。`, false],
    ['of one town', 'figure-conflict', `${TARGETS}\n东河镇高血压患者管理服务率目标值为≥65%。`, false],
    [
      'of a name that two rows have',
      'figure-conflict',
      `${TARGETS}\n高血压患者管理服务率 | ≥65%\n高血压患者管理服务率目标值为≥65%。`,
      false,
    ],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

const PLACES =
  '表1 分配情况（万元）\n设区市 | 分配金额 | 实际支出 | 支持学校（所） | 新增学位（个）\n甲市 | 8200 | 7954 | 38 | 3600\n乙市 | 6450 | 6127.5 | 31 | 2850\n丙市 | 5380 | 5003.4 | 27 | 2400\n合计 | 20030 | 19084.9 | 96 | 8850';

describe('all of a column', () => {
  it.each<Row>([
    ['another', 'figure-conflict', `${PLACES}\n各地新建校舍，共新增学位0.935万个。`, true],
    ['rounded', 'figure-conflict', `${PLACES}\n各地新建校舍，共新增学位0.89万个。`, false],
    ['of one row', 'figure-conflict', `${PLACES}\n甲市新建校舍，共新增学位3600个。`, false],
    ['far off', 'figure-conflict', `${PLACES}\n各地新建校舍，共新增学位1.32万个。`, false],
    ['no word of all', 'figure-conflict', `${PLACES}\n通过新建校舍新增学位0.935万个。`, false],
    ['planned', 'figure-conflict', `${PLACES}\n目标是共新增学位0.935万个。`, false],
    [
      'a total that is wrong itself',
      'figure-conflict',
      `${PLACES.replace('8850', '8950')}\n共新增学位0.935万个。`,
      false,
    ],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

const WORKS =
  '序号 | 河段名称 | 安排资金（万元） | 状态\n1 | 东河治理 | 185 | 完工\n2 | 西河治理 | 212 | 在建\n3 | 南河治理 | 168 | 完工\n4 | 北河治理 | 143 | 完工\n合计 | | 708 | —';

describe('rows and how far they are', () => {
  it.each<Row>([
    ['one more than there are', 'text-sum', `安排资金708万元，共支持5个河段。\n${WORKS}`, true],
    ['as many', 'text-sum', `安排资金708万元，共支持4个河段。\n${WORKS}`, false],
    ['of other money', 'text-sum', `安排资金912万元，共支持5个河段。\n${WORKS}`, false],
    ['three more', 'text-sum', `安排资金708万元，共支持7个河段。\n${WORKS}`, false],
    ['some of them', 'text-sum', `安排资金708万元，现场评价3个河段。\n${WORKS}`, false],
    ['a rate of those done', 'text-rate', `${WORKS}\n截至年底，项目完工率66.67%。`, true],
    ['… kept', 'text-rate', `${WORKS}\n截至年底，项目完工率75%。`, false],
    ['… of another state', 'text-rate', `${WORKS}\n截至年底，项目验收率66.67%。`, false],
    ['… of rows that say something else', 'text-rate', `${WORKS.replace('在建', '收尾')}\n项目完工率66.67%。`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

const SOURCES =
  '承担主体 | 比例 | 金额（万元）\n中央财政 | 45% | 2182.50\n省级财政 | 25% | 1212.50\n市县财政 | 10% | 485.00\n农户自缴 | 20% | 970.00\n合计 | 100% | 4850.00';

describe('rows of one kind', () => {
  it.each<Row>([
    ['another sum', 'text-sum', `${SOURCES}\n各级财政补贴合计3780万元。`, true],
    ['… kept', 'text-sum', `${SOURCES}\n各级财政补贴合计3880万元。`, false],
    ['of all', 'text-sum', `${SOURCES}\n补贴合计3780万元。`, false],
    ['far off', 'text-sum', `${SOURCES}\n各级财政补贴合计1380万元。`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('the shares of a table below', () => {
  const table = '选项 | 比例\n非常满意 | 81.48%\n比较满意 | 17.59%\n不满意 | 0.93%';
  it.each<Row>([
    [
      'a rate of another paragraph',
      'figure-conflict',
      `81.48%的受访者非常满意，17.59%比较满意。\n问卷回收率91.82%。\n${table}`,
      false,
    ],
    ['of the same', 'figure-conflict', `81.48%的受访者非常满意，17.95%比较满意，0.93%不满意。\n${table}`, true],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});
