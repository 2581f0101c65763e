/** Figures that the words of one sentence, or of its neighbours, tie together: shares in turn, what was thrown out, what each place got. */
import { foundIn } from './grids';

const isTold = (check: string, lines: readonly string[]) =>
  foundIn(check, { 报告文本: ['2023年清溪县某项目绩效评价报告', ...lines].join('\n') }).some((one) =>
    /^(?:warning|error)/.test(one),
  );

type Row = [name: string, check: string, lines: string[], isTold: boolean];

const SOURCES = '预算总额450万元，其中公益金180万元、省级补助90万元、市县配套180万元，占预算总额的比例分别为';

describe('shares behind their list', () => {
  it.each<Row>([
    ['of a whole that they name', 'text-rate', [`${SOURCES}40%、25%、40%。`], true],
    ['… kept', 'text-rate', [`${SOURCES}40%、20%、40%。`], false],
    ['… as its amounts are rounded', 'text-rate', [`${SOURCES}40%、20.0%、39.9%。`], false],
    ['of all of them', 'text-rate', ['甲县投入180万元、乙县90万元、丙县180万元，占比分别为40%、25%、35%。'], true],
    ['… kept', 'text-rate', ['甲县投入180万元、乙县90万元、丙县180万元，占比分别为40%、20%、40%。'], false],
    ['of people', 'text-rate', ['培训480人，其中男120人、女360人，占比分别为25%和70%。'], true],
    ['… kept', 'text-rate', ['培训480人，其中男120人、女360人，占比分别为25%和75%。'], false],
    [
      'of a whole that none of them fits',
      'text-rate',
      ['总投入600万元，甲县180万元、乙县90万元、丙县180万元，分别占总投入的40%、20%、40%。'],
      false,
    ],
    ['of a whole that is not told', 'text-rate', ['甲县180万元、乙县90万元，占全省总量的比例分别为4%、3%。'], false],
    ['no shares', 'text-rate', ['甲县180万元、乙县90万元、丙县180万元，支出率分别为40%、20%、45%。'], false],
    ['more of them than parts', 'text-rate', ['甲县180万元、乙县90万元，占比分别为40%、25%、35%。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('questionnaires thrown out', () => {
  it.each<Row>([
    ['and those left', 'text-sum', ['共发放280份；回收268份，回收率95.71%；剔除无效18份，有效260份。'], true],
    ['… kept', 'text-sum', ['共发放280份；回收268份，回收率95.71%；剔除无效18份，有效250份。'], false],
    ['behind them', 'text-sum', ['回收问卷268份，有效问卷260份，无效问卷18份。'], true],
    ['in two figures', 'text-sum', ['回收问卷268份，剔除漏答问卷8份、无效问卷10份后，有效问卷260份。'], true],
    ['… kept', 'text-sum', ['回收问卷268份，剔除漏答问卷8份、无效问卷10份后，有效问卷250份。'], false],
    ['two surveys', 'text-sum', ['家长问卷回收268份、学生问卷回收100份，剔除无效18份，有效问卷350份。'], false],
    ['none told to come back', 'text-sum', ['共发放问卷280份，剔除无效18份，有效问卷255份。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('as many at every place', () => {
  const VISITS = '评价组赴5个市现场核查。';
  it.each<Row>([
    ['no whole number of them', 'text-sum', ['每市发放问卷180份，共850份。'], true],
    ['… kept', 'text-sum', ['每市发放问卷180份，共900份。'], false],
    ['… and their number', 'text-sum', [VISITS, '每市发放问卷180份，共850份。'], true],
    ['… some of them', 'text-sum', [VISITS, '每市发放问卷180份，共720份。'], false],
    ['… right before', 'text-sum', ['选取5个市，每市发放问卷180份，共发放720份。'], true],
    ['… kept', 'text-sum', ['选取5个市，每市发放问卷180份，共发放900份。'], false],
    ['counted alike', 'text-sum', ['抽查4个街道，每个街道抽查小区5个，共抽查小区21个。'], true],
    ['another thing', 'text-sum', ['每个街道抽查5个小区，共抽查21个街道。'], false],
    ['times are not alike', 'text-sum', ['每期调查30人，共调查185人。'], false],
    ['fewer at some', 'text-sum', ['每村抽取10户（不足10户的全部抽取），共抽取95户。'], false],
    ['at least', 'text-sum', ['每村抽取不少于10户，共抽取95户。'], false],
    ['… and others', 'text-sum', ['省级发放问卷50份，每市发放问卷180份，共850份。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('due and done, and their rate in another sentence', () => {
  it.each<Row>([
    ['below its name', 'text-rate', ['3.水费收缴率。标准：≥90%；评价结果：85%。应收水费86万元，实收75.1万元。'], true],
    ['… kept', 'text-rate', ['3.水费收缴率。标准：≥90%；评价结果：87.33%。应收水费86万元，实收75.1万元。'], false],
    ['… of another', 'text-rate', ['3.群众满意率。标准：≥90%；评价结果：85%。应收水费86万元，实收75.1万元。'], false],
    ['called by the deed', 'text-rate', ['全年水费收缴率85%。应收水费86万元，实收75.1万元。'], true],
    ['… of another thing', 'text-rate', ['全年污水处理费收缴率85%。应收水费86万元，实收75.1万元。'], false],
    [
      'two pairs',
      'text-rate',
      ['水费收缴率85%。甲村应收水费86万元，实收75.1万元。乙村应收水费40万元，实收30万元。'],
      false,
    ],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('spent, its rate and what was saved', () => {
  const BUDGET = '2023年安排预算900万元。';
  const SPENT = '实际采购金额866.2万元，资金支付866.2万元，预算执行率96.24%，节约资金';
  it.each<Row>([
    ['of a budget told before', 'text-sum', [BUDGET, `${SPENT}43.8万元。`], true],
    ['… kept', 'text-sum', [BUDGET, `${SPENT}33.8万元。`], false],
    ['… or of another', 'text-sum', [BUDGET, `${SPENT}51.5万元。`], false],
    [
      '… that is told as well',
      'text-sum',
      ['2023年安排预算900万元，到位资金880万元。', '实际支付866.2万元，预算执行率96.24%，结余13.8万元。'],
      false,
    ],
    ['alone', 'text-rate', [`${SPENT}43.8万元。`], true],
    ['… kept', 'text-rate', [`${SPENT}33.8万元。`], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('the number of a year', () => {
  it.each<Row>([
    ['since a January', 'date-period', ['该制度于2020年1月1日起全面实施，2023年为实施的第5个年度。'], true],
    ['… kept', 'date-period', ['该制度于2020年1月1日起全面实施，2023年为实施的第4个年度。'], false],
    ['… in characters', 'date-period', ['该制度于2020年1月1日起全面实施。2023年是该制度实施的第五年。'], true],
    ['since the middle of a year', 'date-period', ['该制度自2018年10月1日起实施，2023年是该制度实施的第五年。'], false],
    ['… counted from that', 'date-period', ['该制度自2018年10月1日起实施，2023年是该制度实施的第六年。'], false],
    ['… and neither', 'date-period', ['该制度自2018年10月1日起实施，2023年是该制度实施的第四年。'], true],
    [
      'of two beginnings the nearest',
      'date-period',
      ['该制度自2018年10月1日起在全国实施，我市于2020年1月1日起实施，2023年为实施的第5个年度。'],
      true,
    ],
    [
      '… unless the other fits',
      'date-period',
      ['制度自2018年1月起在全国实施，我市于2020年1月起实施，2023年为实施的第6年。'],
      false,
    ],
    ['of a plan', 'date-period', ['该制度自2018年1月起实施。2023年是“十四五”规划实施的第三年。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});
