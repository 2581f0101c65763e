import { evaluate, type Result } from '../../../src/core/evaluate';
import type { SheetSnapshot, Snapshot } from '../../../src/core/model';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { readWorkbook } from '../../../src/core/reading';
import { assemble } from '../../../src/core/reading/book/assemble';
import { readSheet } from '../../../src/core/reading/book/sheet';
import { scoreProject } from '../../../src/core/scoring';
import { planSummary } from '../../../src/core/summary';
import { startCounting, stepsOf, stopCounting } from './steps';
import {
  book,
  form,
  fundBlock,
  indicator,
  list,
  listed,
  projectName,
  type Row,
  sheet,
  smallForm,
  table,
  text,
  times,
} from './workbooks';

beforeAll(startCounting);
afterAll(stopCounting);

/** Four times as much costs four times as many steps, and a little for what is sorted or halved. */
const MOST = 4.5;
const SIZE = 64;

/** Text that is another one for every number: 甲乙, 甲丙 … */
const SIGNS = '甲乙丙丁戊己庚辛壬癸';
const sign = (at: number): string => [...String(at)].map((digit) => SIGNS[Number(digit)] ?? '').join('');

const rows = (n: number, written: (at: number) => Parameters<typeof indicator>[1] = () => ({})) =>
  times(n, (at) => indicator(at, written(at)));
const one = (written: Parameters<typeof indicator>[1] = {}) => [indicator(0, written)];

/** The form of one project, and what else its workbook holds. */
const project = (table: readonly Row[], ...beside: readonly SheetSnapshot[]): Snapshot =>
  book(sheet('自评表', form('甲项目', table)), ...beside);
const withFunds = (funds: readonly Row[], ...beside: readonly SheetSnapshot[]): Snapshot =>
  book(sheet('自评表', [['项目名称', '甲项目'], ...funds, ...table(one())]), ...beside);

const goals = (name: string, listed: readonly Row[]): SheetSnapshot =>
  sheet(name, [['项目名称', '甲项目'], ['一级指标', '二级指标', '三级指标', '指标值'], ...listed]);
const goal = (at: number, value: number): Row => [
  '产出指标',
  '数量指标',
  `检查企业${String(at)}数量`,
  `≥${String(value)}家`,
];

type Kinds = Readonly<Record<string, (n: number) => Snapshot>>;

const SENTENCES: Kinds = {
  'money of four kinds': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const amount = String(1000 + at);
          const kinds = [`项目预算安排${amount}万元。`, `资金到位${amount}万元。`, `项目支出${amount}万元。`];
          return kinds[at % 4] ?? `预算执行率为${String(50 + (at % 49))}.${String(at % 10)}%。`;
        }),
      ),
    ),
  'money and balances': (n) =>
    withFunds(
      fundBlock(),
      text(
        times(
          n,
          (at) => `项目支出${String(800 + at)}万元，结余${String(at + 1)}万元，使用上年结转资金${String(at)}万元。`,
        ),
      ),
    ),
  'rates and gaps': (n) =>
    withFunds(
      fundBlock(),
      text(
        times(
          n,
          (at) => `总体完成率${String(at % 97)}.${String(at)}%，与预算执行率96.${String(at)}%相差${String(at)}.1%。`,
        ),
      ),
    ),
  'scores of the project': (n) =>
    project(rows(n), text(times(n, (at) => `评价总得分为${String(at % 90)}.${String(at % 97)}分。`))),
  grades: (n) => project(one(), text(times(n, (at) => `绩效评价等级为“${'优良中差'[at % 4] ?? ''}”。`))),
  'claims and rates': (n) =>
    project(
      rows(n),
      text(
        times(n, (at) =>
          at % 2 ? '资金及时到位，各项指标均完成。' : `资金到位率为${String(at % 89)}.${String(at)}%。`,
        ),
      ),
    ),
  'numbers of indicators': (n) =>
    project(rows(n), text(times(n, (at) => `共设置三级指标${String(at + 5)}个，其中满分指标${String(at + 2)}个。`))),
  'scores of indicators': (n) =>
    project(rows(n), text(times(n, (at) => `检查企业${String(at)}数量得分1分，实际完成10家。`))),
  'scores of groups': (n) =>
    project(
      rows(n, (at) => ({ level2: `${sign(at)}二级` })),
      text(times(n, (at) => `${sign(at)}二级指标得分${String(at + 1)}分。`)),
    ),
  'values of indicators': (n) =>
    project(
      rows(n),
      text([
        '四、绩效指标完成情况',
        ...times(
          n,
          (at) => `“检查企业${String(at >> 1)}数量”指标：预期指标值为“≥10家”，实际完成指标值为“1${String(at)}家”。`,
        ),
      ]),
    ),
  'names of indicators': (n) =>
    project(
      rows(n),
      text([
        '一、绩效目标',
        '（一）产出指标',
        ...times(n, (at) => `“检查企业${String(at)}数量”指标：预期指标值为“≥10家”。`),
        '二、绩效指标完成情况',
        '（一）产出指标完成情况',
        ...times(n, (at) => `产出指标“走访居民${String(at)}户数”与预期一致。`),
      ]),
    ),
  'terms and their lengths': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [
            `合同约定${sign(at)}服务期自2022年7月1日起至2023年12月31日止。`,
            `上述${sign(at)}服务期共${String(at)}个月。`,
          ];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'places and what they have together': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [`${sign(at)}甲县涉及${String(at)}个乡镇。`, `项目惠及三县${String(at)}个乡镇。`];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'halves in words and in figures': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [
            `共有消火栓${String(at)}个，其中安装智能终端的${String(at)}个。`,
            `超过半数的消火栓安装了智能终端。`,
          ];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'budgets and changes over paragraphs': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [
            `年初预算安排${String(at)}万元。`,
            `年中追加${String(at)}万元。`,
            `全年预算数为${String(at)}万元。`,
          ];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'years and growth over paragraphs': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [
            `2022年${sign(at)}道路交通事故${String(at)}起，2023年为${String(at)}起。`,
            `2023年${sign(at)}道路交通事故较上年上升${String(at)}%。`,
          ];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'money that is there and is not': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const told = [`项目资金全部到位。`, `县级${String(at)}万元尚未到位。`];
          return told[at % told.length] ?? '';
        }),
      ),
    ),
  'satisfaction rates': (n) =>
    project(
      rows(n, (at) => ({ name: `${sign(at)}满意度`, target: '≥90%', actual: '95%' })),
      text(times(n, (at) => `实际居民满意度${String(80 + (at % 19))}%。`)),
    ),
  'planned quantities': (n) =>
    project(
      one(),
      text([
        '一、绩效目标',
        ...times(n, (at) => `计划产出${String(at + 10)}台。`),
        times(n, (at) => `购置设备${String(at + 3)}台`).join('，'),
        '二、绩效指标完成情况',
        ...times(
          n,
          (at) => `计划购置设备${String(at + 9)}台，实际购置设备${String(at + 8)}台，实际完成率9${String(at)}%。`,
        ),
      ]),
    ),
  headcounts: (n) =>
    project(one(), text(times(n, () => '在职77人，其中：行政在职19人，工勤9人，事业在职16人，离退休33人。'))),
  'products over paragraphs': (n) =>
    project(
      one(),
      text(
        times(n, (at) =>
          at % 4 === 1
            ? `补贴标准为每人每月${String(90 + at)}元。`
            : `享受补贴的老年人${String(1200 + at)}人，按标准发放12个月，共发放${String(130 + at)}万元。`,
        ),
      ),
    ),
  'numbers and amounts around one price': (n) =>
    project(
      one(),
      text([
        times(n, () => '享受补贴的老年人1240人。').join(''),
        '补贴标准为每人每月90元。',
        times(n, (at) => `按标准发放12个月，共发放${String(130 + at)}万元。`).join(''),
      ]),
    ),
  'days kept, late and early': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const day = String(1 + (at % 28));
          return at % 2
            ? `设备于2023年8月${day}日完成安装，逾期${day}天。`
            : `合同约定应于2023年6月${day}日前完成设备安装。`;
        }),
      ),
    ),
  'days kept and late in one paragraph': (n) =>
    project(
      one(),
      text([
        times(n, (at) => {
          const day = String(1 + (at % 28));
          return `设备应于2023年6月${day}日前完成安装。设备于2023年8月${day}日完成安装，逾期${day}天。`;
        }).join(''),
      ]),
    ),
  'all done, and some that is not': (n) =>
    project(
      one(),
      text(
        times(n, (at) => {
          const kinds = [
            '补贴资金已于2023年12月20日前全部发放到户。',
            `第三批补贴资金于2024年1月${String(1 + (at % 28))}日发放${String(at)}万元。`,
            `截至2023年底，合同总价${String(1000 + at)}万元已全部支付完毕。`,
            `截至2023年底，支付合同价款${String(900 + at)}万元，尚欠100万元未支付。`,
            `${String(100 + at)}个村均按期完成设备安装。`,
          ];
          return kinds[at % 6] ?? `${String(at)}个村逾期完成设备安装。`;
        }),
      ),
    ),
  'answers, and rates of them elsewhere': (n) =>
    project(
      one(),
      text([
        '收回有效问卷280份，非常满意162份，满意94份，一般18份，不满意6份。',
        ...times(n, (at) => `群众满意率为9${String(at % 10)}.13%。`),
      ]),
    ),
  'years and their totals': (n) =>
    project(
      one(),
      text(
        times(n, (at) =>
          at % 2
            ? `2021年至2022年累计投入资金${String(700 + at)}万元。`
            : `2021年投入资金${String(300 + at)}万元，2022年投入资金${String(400 + at)}万元。`,
        ),
      ),
    ),
  'years and their totals in one paragraph each': (n) =>
    project(
      one(),
      text([
        times(n, (at) => `2021年至2022年累计投入资金${String(700 + at)}万元。`).join(''),
        times(n, (at) => `2021年投入资金${String(300 + at)}万元，2022年投入资金${String(400 + at)}万元。`).join(''),
      ]),
    ),
  'money carried over': (n) =>
    project(
      one(),
      text(
        times(n, (at) =>
          at % 2 ? `2023年上年结转资金${String(at)}万元。` : `2022年年末结余${String(at)}万元，全部结转至2023年使用。`,
        ),
      ),
    ),
  'things counted twice': (n) =>
    project(
      one(),
      text(
        times(n, (at) =>
          at % 2
            ? `全县已建成的${String(at)}个${sign(at >> 1)}服务站全部开放。`
            : `全县已建成${sign(at >> 1)}服务站${String(at)}个。`,
        ),
      ),
    ),
  'one thing counted many times': (n) =>
    project(
      one(),
      text(
        times(n, (at) =>
          at % 2 ? `全县已建成的${String(at)}个服务站全部开放。` : `全县已建成服务站${String(at)}个。`,
        ),
      ),
    ),
  'picked names and their count': (n) =>
    project(
      one(),
      text([
        `抽取${times(n, (at) => `${sign(at)}镇`).join('、')}开展现场评价。`,
        ...times(n, (at) => `开展现场评价的${String(at)}个乡镇运行正常。`),
      ]),
    ),
  'sentences in one cell': (n) =>
    project(rows(n), text([times(n, (at) => `检查企业${String(at >> 1)}数量实际完成1${String(at)}家。`).join('')])),
  'texts on sheets of their own': (n) =>
    project(one(), ...times(n, (at) => text([`项目支出${String(at + 1)}万元。`], `文${String(at)}`))),
};

const TABLES: Kinds = {
  'rows full though the target was missed': (n) => project(rows(n, () => ({ actual: '3家' }))),
  'rows full though the target was missed, with exceptions': (n) =>
    project(
      rows(n, () => ({ actual: '3家' })),
      sheet('例外说明', [
        ['检查', '指标', '说明', '确认人', '指纹'],
        ...times(n, (at) => ['score-total', `检查企业${String(at)}数量`, '已核实', '甲', 'abcdefghijkl']),
      ]),
    ),
  'groups of the first level': (n) =>
    project(rows(n, (at) => ({ level1: `${sign(at)}（2分）`, level2: `${sign(at)}二级（3分）` }))),
  'groups of the second level': (n) =>
    project(rows(n, (at) => ({ level1: '产出指标（50分）', level2: `${sign(at)}二级（1分）` }))),
  'one name in two groups': (n) =>
    project(rows(n, (at) => ({ name: `检查企业${String(at >> 1)}数量`, level2: at % 2 ? '数量指标' : '质量指标' }))),
  'one name with other targets': (n) =>
    project(rows(n, (at) => ({ name: '检查数', target: `≥${String(at)}家`, actual: `${String(at)}家` }))),
  'dates of other years': (n) =>
    book(
      sheet('自评表', [
        ['项目名称', '甲项目', '年度', '2023年'],
        ...table(rows(n, (at) => ({ target: `${String(2000 + (at % 20))}年底前`, actual: '2023年6月' }))),
      ]),
    ),
  'criteria that only a person can read': (n) => project(rows(n, (at) => ({ criterion: `${sign(at)}视情况酌情给分` }))),
  'two tables of the same indicators': (n) =>
    project(
      rows(n),
      goals(
        '目标表',
        times(n, (at) => goal(at, 20 + (at % 7))),
      ),
    ),
  'two tables, every third indicator renamed': (n) =>
    project(
      rows(n),
      goals(
        '目标表',
        times(n, (at) => (at % 3 ? goal(at, 10) : goal(at + 100_000, 10))),
      ),
    ),
  'tables of goals': (n) =>
    project(
      rows(n),
      ...times(n, (at) =>
        goals(
          `目标${String(at)}`,
          times(3, (of) => goal(of, 20 + at)),
        ),
      ),
    ),
  'rows of totals': (n) => project([...one(), ...times(n, (at) => ['合计', '', '', at + 1, '', '', at + 1])]),
  'rows of the same total': (n) => project([...one(), ...times(n, () => ['合计', '', '', 1, '', '', 1])]),
  'parts of the funds': (n) =>
    withFunds(fundBlock(...times(n, (at) => ['', `其中：${sign(at)}资金`, 1, 1, 1, '', '', '']))),
  'items and totals of the funds': (n) =>
    project(
      one(),
      sheet('资金', [
        ['项目名称', '甲项目'],
        ['序号', '支出内容', '预算金额（万元）', '支出金额（万元）', '执行率'],
        ['', '合计', 10 * n, 9 * n, '90%'],
        ...times(n, (at) => (at % 2 ? ['', '合计', 10 * at, 9, '90%'] : [at, `${sign(at)}采购`, 10, 9, '90%'])),
      ]),
    ),
  'fund blocks': (n) =>
    withFunds(
      fundBlock(),
      ...times(n, (at) =>
        sheet(`资金${String(at)}`, [['项目名称', '甲项目'], ...fundBlock(['', '其中：财政拨款', at, at])]),
      ),
    ),
  'labels with money': (n) => project([...one(), ...times(n, (at) => ['支出金额', 100 + at])]),
  'labels with scores': (n) => project([...one(), ...times(n, (at) => ['评价得分', 1 + at])]),
};

/** A finding leads to 200 cells at most: how it grows shows above. */
const LONG: Kinds = {
  'totals of a table with many rows': (n) =>
    project([...rows(n), ...times(n, (at) => ['合计', '', '', at, '', '', at])]),
  'scores of a table with many rows': (n) =>
    project(rows(n), text(times(n, (at) => `评价总得分为${String(at)}.5分。`))),
};

const LISTS: Kinds = {
  'lists of projects': (n) => book(...times(n, (at) => sheet(`清单${String(at)}`, list([listed(at), listed(at + 1)])))),
  'a list and the sheets of its projects': (n) =>
    book(
      sheet('清单', list(times(n, (at) => listed(at)))),
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
    ),
  'a list and sentences on its projects': (n) =>
    book(sheet('清单', list(times(n, (at) => listed(at)))), text(times(n, (at) => `${projectName(at)}得分为90分。`))),
  'a list with sums of its sections': (n) =>
    book(
      sheet('清单', [
        ...list(times(n, (at) => [[`${sign(at)}支出`], listed(at), ['小计', '', '', '', 101, 90]]).flat()),
        ['合计', '', '', '', 100 * n, 90 * n],
      ]),
    ),
  'a list and a table of its sums': (n) =>
    book(
      sheet('清单', list(times(n, (at) => listed(at)))),
      sheet('汇总', [['资金性质', '项目个数', '金额（万元）'], ...times(n, (at) => [`${sign(at)}资金`, 1, 10])]),
    ),
};

/** Reading a sheet costs so much that what is between sheets shows only where they have been read. */
const BETWEEN: Kinds = {
  'projects and texts of their names': (n) =>
    book(
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
      ...times(n, (at) => sheet(`文${String(at)}`, [['项目名称', projectName(at)], ['项目支出100万元。']])),
    ),
  'projects and sheets called after them': (n) =>
    book(
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
      ...times(n, (at) => text(['项目支出100万元。'], `${projectName(at)}资金`)),
    ),
  'projects and their goals': (n) =>
    book(
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
      ...times(n, (at) => sheet(`目标${String(at)}`, [['项目名称', projectName(at)], ...table(one({ score: '' }))])),
    ),
  'sheets of one project': (n) =>
    book(
      ...times(n, (at) =>
        sheet(
          `表${String(at)}`,
          form('甲项目', [indicator(at, { level1: sign(at), name: `检查企业${String(at)}数量` })]),
        ),
      ),
    ),
  'sheets that say the same of one project': (n) =>
    book(...times(n, (at) => sheet(`表${String(at)}`, smallForm('甲项目')))),
  'lists of projects': (n) => book(...times(n, (at) => sheet(`清单${String(at)}`, list([listed(at)])))),
};

/** Wide tables are read more than checked. */
const READ: Kinds = {
  'groups of the second level with points': (n) => project(rows(n, (at) => ({ level2: `${sign(at)}二级（1分）` }))),
  'subtotals of one group': (n) =>
    project(times(n, (at) => (at % 2 ? ['', '小计', '', at, '', '', at] : indicator(at)))),
  'groups and a table of them': (n) =>
    project(
      rows(n, (at) => ({ level1: sign(at) })),
      sheet('汇总', [['一级指标', '分值', '得分', '得分率'], ...times(n, (at) => [sign(at), 1, 1, '100%'])]),
    ),
  'columns in two rows of headings': (n) =>
    book(
      sheet('自评表', [
        ['三级指标', '分值', '得分', ...times(n, () => '预算数')],
        [null, null, null, ...times(n, () => '合计')],
        ['检查数量', 1, 1],
      ]),
    ),
  'columns of points': (n) =>
    book(sheet('自评表', [times(n, (at) => (at % 2 ? '分值' : '三级指标')), ['检查数量', 1, '走访数量', 1]])),
  'columns of names': (n) =>
    book(
      sheet('自评表', [
        ['绩效指标', ...times(n, () => null), '分值', '得分'],
        ...times(9, () => [...times(n, (at) => `${sign(at)}词`), '检查数量', 1, 1]),
      ]),
    ),
  'columns without a heading': (n) =>
    book(
      sheet('自评表', [
        [...times(n, () => null), '三级指标', '分值', '得分'],
        ...times(9, () => [...times(n, () => 5), '检查数量', 1, 1]),
      ]),
    ),
  'labels and numbers in a row': (n) =>
    book(sheet('自评表', [times(n, (at) => (at % 2 ? 5 : '预算数')), ...smallForm('甲')])),
  'names of projects': (n) =>
    book(
      sheet(
        '自评表',
        times(n, (at) => ['项目名称', projectName(at)]),
      ),
    ),
};

const PLANNED: Kinds = {
  'rows full though the target was missed': (n) => project(rows(n, () => ({ actual: '3家' }))),
  'a list and the sheets of its projects': (n) =>
    book(
      sheet('清单', list(times(n, (at) => listed(at)))),
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
    ),
};

/** How many times the steps four times as much costs. What the core remembers of texts, it remembers of both. */
function growth<Input>(
  run: (input: Input) => unknown,
  make: (n: number) => Input,
  size: number,
  remember: (input: Input) => unknown = run,
): number {
  const [small, large] = [make(size), make(4 * size)];
  remember(large);
  const steps = stepsOf(() => run(small));
  return stepsOf(() => run(large)) / steps;
}

/** The checks remember nothing, and cost most: they need not run for it. */
const readAndScored = (workbook: Snapshot) =>
  readWorkbook(workbook).projects.map((project) => scoreProject(project, DEFAULT_PROFILE));

test.each(Object.entries({ ...SENTENCES, ...TABLES, ...LISTS }))('evaluating %s', (_, workbook) => {
  expect(growth(evaluate, workbook, SIZE, readAndScored)).toBeLessThan(MOST);
});

test.each(Object.entries(LONG))('evaluating %s', (_, workbook) => {
  expect(growth(evaluate, workbook, 4 * SIZE, readAndScored)).toBeLessThan(MOST);
});

test.each(Object.entries(READ))('reading %s', (_, workbook) => {
  expect(growth(readWorkbook, workbook, 4 * SIZE)).toBeLessThan(MOST);
});

test.each(Object.entries(BETWEEN))('putting together %s', (_, workbook) => {
  expect(growth(assemble, (n) => workbook(n).sheets.map(readSheet), 2 * SIZE)).toBeLessThan(MOST);
});

test.each(Object.entries(PLANNED))('the summary of %s', (_, workbook) => {
  expect(
    growth(
      (result: Result) => planSummary(result),
      (n) => evaluate(workbook(n)),
      SIZE,
    ),
  ).toBeLessThan(MOST);
});
