/** What one paragraph tells, and another tells again: rates of a survey, sums over years, money carried over, things counted in other words, names. */
import { foundIn, saidIn } from './grids';

type Row = [text: string, found: string[]];

const sheet = (text: string) => ({ 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(check: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(foundIn(check, sheet(text))).toEqual(expected));
}

describe('text-rate: the rate of a survey in another paragraph', () => {
  const ANSWERS = '有效问卷280份，选择“非常满意”的162份，“满意”的94份，“一般”的18份，“不满意”的6份。';
  const DEFINED = '满意度按选择“非常满意”和“满意”的问卷数占有效问卷数的比例计算。';
  const rate = (found: string) => [`error across A3 ${found}`];
  each('text-rate', [
    [`${ANSWERS}\n群众满意率为91.43%。`, []],
    [`${ANSWERS}\n群众满意率为94.13%。`, rate('94.13% ↔ 91.43%')],
    // 满意度 may weigh the answers, but the same digits the other way round are a slip.
    [`${ANSWERS}\n服务对象满意度为92.30%。`, ['nothing to check']],
    [`${ANSWERS}\n服务对象满意度为94.13%。`, rate('94.13% ↔ 91.43%')],
    [`${ANSWERS}\n${DEFINED}\n服务对象满意度为92.30%。`, ['warning across A4 92.30% ↔ 91.43%']],
    [`${ANSWERS}\n${DEFINED}\n服务对象满意度为91.43%。`, []],
    [`${ANSWERS}\n${DEFINED}\n服务对象满意度目标为90%。`, ['nothing to check']],
    [`${ANSWERS}\n${DEFINED}\n窗口服务态度满意度为95.2%。`, ['nothing to check']],
    [`${ANSWERS}\n${DEFINED}\n40家企业中38家满意，满意度为95%。`, []],
    [`${ANSWERS}\n${DEFINED}\n两类对象合并计算，满意度为95%。`, ['nothing to check']],
    [`${ANSWERS}\n${ANSWERS}\n群众满意率为94.13%。`, ['nothing to check']],
  ]);

  it('names the place of the answers', () => {
    expect(saidIn('text-rate', sheet(`${ANSWERS}\n群众满意率为94.13%。`))).toEqual([
      '文字中写“群众满意率为94.13%”，按 A2 的数字计算是 (162+94)÷280 = 91.43%。',
    ]);
  });
});

describe('text-sum: years in another paragraph', () => {
  const YEARS = '2021年投入财政资金1380万元，2022年投入财政资金1460万元，2023年投入财政资金1620万元。';
  const wrong = (at: string, found: string) => [`warning differs ${at} ${found}`];
  each('text-sum', [
    [`${YEARS}\n2021年至2023年，县水利局累计投入财政资金4460万元。`, []],
    [`${YEARS}\n2021年至2023年，县水利局累计投入财政资金4560万元。`, wrong('A3', '4560万元 ↔ 4460万元')],
    [`2021—2023年，县水利局累计投入财政资金4560万元。\n${YEARS}`, wrong('A2', '4560万元 ↔ 4460万元')],
    [`${YEARS}\n三年累计投入财政资金4560万元。`, wrong('A3', '4560万元 ↔ 4460万元')],
    // Ten per cent more; more than that is another thing.
    [`${YEARS}\n三年累计投入财政资金4906万元。`, wrong('A3', '4906万元 ↔ 4460万元')],
    [`${YEARS}\n三年累计投入财政资金4907万元。`, ['nothing to check']],
    [`${YEARS}\n2020年至2023年，县水利局累计投入财政资金4560万元。`, ['nothing to check']],
    [`${YEARS}\n2021年至2022年，县水利局累计投入财政资金2860万元。`, wrong('A3', '2860万元 ↔ 2840万元')],
    [`${YEARS}\n2021年至2023年，累计投入社会资金4560万元。`, ['nothing to check']],
    [`${YEARS}\n${YEARS}\n三年累计投入财政资金4560万元。`, ['nothing to check']],
    ['2021年支持企业32家，2022年支持企业35家。\n两年累计支持企业60家。', ['nothing to check']],
  ]);
  each('text-sum', [
    [`${YEARS}\n${'专人负责。\n'.repeat(7)}三年累计投入财政资金4560万元。`, wrong('A10', '4560万元 ↔ 4460万元')],
    [`${YEARS}\n${'专人负责。\n'.repeat(8)}三年累计投入财政资金4560万元。`, ['nothing to check']],
  ]);
});

describe('figure-conflict: money that went to the next year', () => {
  const LEFT = '2022年支出534.7万元，年末结余45.3万元，全部结转至2023年继续使用。';
  const wrong = (found: string) => [`warning noun A3 ${found}`];
  each('figure-conflict', [
    [`${LEFT}\n2023年资金包括2022年结转资金45.3万元。`, []],
    [`${LEFT}\n2023年资金包括2022年结转资金54.3万元。`, wrong('54.3万元 ↔ 45.3万元')],
    [`${LEFT}\n2023年上年结转资金54.3万元，当年预算620万元。`, wrong('54.3万元 ↔ 45.3万元')],
    [`${LEFT}\n2024年上年结转资金54.3万元。`, ['nothing to check']],
    [`${LEFT}\n2023年省级上年结转资金54.3万元。`, ['nothing to check']],
    [`${LEFT}\n2023年上年结转资金54.3万元。\n2023年包括2022年结转资金12万元。`, ['nothing to check']],
    [`${LEFT}\n2022年末剩余资金9万元，全部结转至2023年。\n2023年上年结转资金54.3万元。`, ['nothing to check']],
    ['2022年年末结余45.3万元，其中40万元结转至2023年继续使用。\n2023年上年结转资金40万元。', ['nothing to check']],
    ['2022年年末结余45.3万元，部分结转至2023年。\n2023年上年结转资金40万元。', ['nothing to check']],
    ['2022年6月结余45.3万元，结转至2023年。\n2023年上年结转资金40万元。', ['nothing to check']],
  ]);
});

describe('figure-conflict: what stands, in other words', () => {
  const NAMED = '截至2023年12月31日，全县已建成并投入使用养老服务站86个。';
  const wrong = (found: string) => [`warning noun A3 ${found}`];
  each('figure-conflict', [
    [`${NAMED}\n截至2023年12月31日，全县已建成并投入使用的86个养老服务站全部开展了服务。`, []],
    [`${NAMED}\n截至2023年12月31日，全县已建成并投入使用的84个养老服务站全部开展了服务。`, wrong('84个 ↔ 86个')],
    [`${NAMED}\n截至2023年12月31日，已建成并投入使用的84个养老服务站全部开展了服务。`, wrong('84个 ↔ 86个')],
    [`${NAMED}\n截至2022年12月31日，全县已建成并投入使用的84个养老服务站全部开展了服务。`, ['nothing to check']],
    [`${NAMED}\n截至2023年12月31日，城关镇已建成并投入使用的4个养老服务站全部开展了服务。`, ['nothing to check']],
    [`${NAMED}\n截至2023年12月31日，全县已建成并投入使用的84个日间照料中心全部开展了服务。`, ['nothing to check']],
    [`${NAMED}\n抽查已建成并投入使用的8个养老服务站均正常运行。`, ['nothing to check']],
    ['全县已建成养老服务站86个。\n全县已建成的84个养老服务站全部开展了服务。', wrong('84个 ↔ 86个')],
    ['全县已建成养老服务站86个。\n已建成的84个养老服务站全部开展了服务。', ['nothing to check']],
    ['全县已建成86个养老服务站。\n全县已建成的84个养老服务站全部开展了服务。', wrong('84个 ↔ 86个')],
  ]);
});

describe('text-sum: names that were picked, and their count elsewhere', () => {
  const NAMES = '评价组抽取柳林镇、东山镇、白水乡和龙泉乡开展现场评价。';
  const wrong = (found: string) => [`warning named A3 ${found}`];
  each('text-sum', [
    [`${NAMES}\n开展现场评价的4个乡镇均能正常运行。`, []],
    [`${NAMES}\n开展现场评价的5个乡镇均能正常运行。`, wrong('5个 ↔ 4')],
    [`${NAMES}\n抽取的5个乡镇均能正常运行。`, wrong('5个 ↔ 4')],
    [`${NAMES}\n评价组共抽取5个乡镇开展现场评价。`, wrong('5个 ↔ 4')],
    [`${NAMES}\n评价组共抽取5个乡镇开展问卷调查。`, ['nothing to check']],
    [`${NAMES}\n开展现场评价的5个村均能正常运行。`, ['nothing to check']],
    [`${NAMES}\n全县16个乡镇均能正常运行。`, ['nothing to check']],
    ['评价组抽取柳林镇、东山镇等乡镇开展现场评价。\n开展现场评价的5个乡镇均能正常运行。', ['nothing to check']],
    [`${NAMES}\n抽取青山镇、白石镇开展现场评价。\n开展现场评价的5个乡镇均能正常运行。`, ['nothing to check']],
    [`${NAMES}\n开展现场评价的30个乡镇均能正常运行。`, wrong('30个 ↔ 4')],
    [`${NAMES}\n开展现场评价的31个乡镇均能正常运行。`, ['nothing to check']],
    ['抽取柳林镇开展现场评价。\n开展现场评价的5个乡镇均能正常运行。', ['nothing to check']],
  ]);

  it('names them', () => {
    expect(saidIn('text-sum', sheet(`${NAMES}\n抽取的5个乡镇均能正常运行。`))).toEqual([
      '文字中写“抽取的5个乡镇均能正常运行”，A2 列出的是“柳林镇、东山镇、白水乡和龙泉乡”，共 4 个。',
    ]);
  });
});
