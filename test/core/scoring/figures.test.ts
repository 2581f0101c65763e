import { readQuantity } from '../../../src/core/quantity';
import { figureOf, hasCriterion, isEmpty, moneyRateOf } from '../../../src/core/scoring/figures';
import { fullMarkOf, hasFullPoints, hasPoints, markOf, marksOf, usualFullMark } from '../../../src/core/scoring/marks';
import { amountOf, amountsOf, moneyOf, rateOf, totalRowsOf } from '../../../src/core/scoring/money';
import { fact, funds, read } from '../checks/support';

const at = { sheet: '评价表', row: 0, column: 0 };
const stated = (text: string) => ({
  value: text.startsWith('#') ? readQuantity({ fault: text }) : readQuantity(text),
  at,
});

describe('figureOf', () => {
  it.each([
    ['96.63', true],
    ['=5（次/年）', true],
    ['约90', true],
    ['-1', true],
    ['≥95%', false],
    ['90%-95%', false],
    ['2021年', false],
    ['显著提升', false],
    ['/', false],
    ['', false],
    ['#N/A', false],
  ])('%s says how much: %s', (text, expected) => {
    expect(figureOf(stated(text)) !== null).toBe(expected);
  });

  it('of a missing column is nothing', () => {
    expect([figureOf(null), figureOf(undefined)]).toEqual([null, null]);
  });
});

describe('markOf', () => {
  it.each([
    ['5', '5'],
    ['５分', '5'],
    ['21.0%', '21'],
    ['-1', '-1'],
    ['0', '0'],
    ['约5', undefined],
    ['5万元', undefined],
    ['5台', undefined],
    ['5个月', undefined],
    ['', undefined],
    ['#REF!', undefined],
  ])('%s is %s points', (text, expected) => {
    expect(markOf(stated(text))?.value.value.toString()).toBe(expected);
  });
});

describe('isEmpty', () => {
  it.each([
    ['', true],
    ['#REF!', true],
    ['/', false],
    ['0', false],
    ['无', false],
  ])('%p: %s', (text, expected) => {
    expect(isEmpty(stated(text))).toBe(expected);
  });

  it('is a column that the table does not have', () => {
    expect(isEmpty(null)).toBe(true);
  });
});

describe('moneyRateOf', () => {
  it.each([
    ['预算执行率', 'executionRate'],
    ['预算资金执行率（%）', 'executionRate'],
    ['资金 执行率', 'executionRate'],
    ['执行率', 'executionRate'],
    ['资金到位率', 'arrivalRate'],
    ['到位率', 'arrivalRate'],
    ['资金到位及时率', null],
    ['配套资金到位率', null],
    ['政府采购预算执行率', null],
    ['制度执行有效性', null],
    ['制度执行率', null],
    ['支出执行率', 'executionRate'],
    ['经费到位率', 'arrivalRate'],
    ['设备到位率', null],
    ['自筹资金到位率', null],
    ['三公经费执行率', null],
    ['预算执行', null],
    ['合格率', null],
  ])('%s: %s', (name, expected) => {
    const [indicator] = read({ indicators: `name | points\n${name} | 5` }).indicators;
    expect(indicator && moneyRateOf(indicator)).toBe(expected);
  });
});

describe('hasCriterion', () => {
  it.each([
    ['按比例得分', true],
    [' ', false],
    ['', false],
  ])('%p: %s', (criterion, expected) => {
    const [indicator] = read({ indicators: `name | points\n甲 | 5` }).indicators;
    if (!indicator) throw new Error('no indicator');
    expect(hasCriterion({ ...indicator, criterion: { value: criterion, at } })).toBe(expected);
    expect(hasCriterion({ ...indicator, criterion: null })).toBe(false);
  });
});

const marks = (...rows: string[]) => marksOf(read({ indicators: `name | points | score\n${rows.join('\n')}` }));

describe('points and scores of a row', () => {
  it.each([
    ['5 | 5', true, true],
    ['5 | 4.99', true, false],
    ['5 | 6', true, true],
    ['5 |', true, false],
    ['| 5', false, false],
    ['0 | 0', false, true],
    ['-1 | 0', false, true],
  ])('%s', (row, points, full) => {
    const of = marks(`甲 | ${row}`);
    expect([hasPoints(of, 0), hasFullPoints(of, 0)]).toEqual([points, full]);
    expect([hasPoints(of, 1), hasFullPoints(of, 1)]).toEqual([false, false]);
  });
});

describe('the full mark', () => {
  const declared = fact('points', '120');
  const other = fact('budget', '130');
  it.each([
    ['甲 | 100 | 90', [declared], '100'],
    ['甲 | 90 | 80', [declared], '120'],
    ['甲 | 90 | 80', [other, declared], '120'],
    ['甲 | 90 | 80', [other], '100'],
    ['甲 | 90 | 80', [fact('points', '0')], '100'],
    ['甲 | 90 | 80', [], '100'],
    ['甲 | 0.6 | 0.5\n乙 | 0.4 | 0.4', [], '1'],
    ['甲 | 0.6 | 0.5\n乙 | 0.3 | 0.3', [], '100'],
    ['甲 | 0.6 | 50\n乙 | 0.4 | 40', [], '100'],
    ['甲 | 1 | 1', [], '100'],
  ])('%s', (rows, facts, expected) => {
    const project = read({ indicators: `name | points | score\n${rows}`, facts });
    expect(fullMarkOf(project, marksOf(project)).toString()).toBe(expected);
  });

  it('is one where weights are shares of one', () => {
    expect(usualFullMark(marks('甲 | 0.6 | 0.5', '乙 | 0.4 | 0.4')).toString()).toBe('1');
    expect(usualFullMark(marks('甲 | 0.6 | 0.5', '乙 | 0.5 | 0.4')).toString()).toBe('100');
  });
});

describe('the fund block with points', () => {
  const block = (...rows: string[]) => funds(`label | role | budget | points | score\n${rows.join('\n')}`);
  const marked = (indicators: string, ...rows: string[]) =>
    marksOf(read({ indicators: `name | points | score\n${indicators}`, funds: [block(...rows)] })).fund;

  it('takes the points of its total row, else of the first row that has some', () => {
    expect(
      marked('甲 | 90 | 80', '其中：财政 | part | 90 | 4 | 4', '年度资金总额 | total | 100 | 10 | 9')?.points.value
        .text,
    ).toBe('10');
    expect(
      marked('甲 | 90 | 80', '年度资金总额 | total | 100 | | ', '其中：财政 | part | 90 | 4 | 4')?.points.value.text,
    ).toBe('4');
    expect(marked('甲 | 90 | 80', '年度资金总额 | total | 100 | | ')).toBeNull();
  });

  it('repeats the execution rate only where the indicators have all points without it', () => {
    const row = '年度资金总额 | total | 100 | 10 | 9';
    expect(marked('预算执行率 | 10 | 9\n甲 | 90 | 80', row)).toBeNull();
    expect(marked('预算执行率 | 10 | 9\n甲 | 80 | 80', row)).not.toBeNull();
    expect(marked('资金到位率 | 10 | 9\n甲 | 90 | 80', row)).not.toBeNull();
  });
});

describe('money', () => {
  const amount = (text: string) => amountOf(stated(text));
  it.each([
    ['90万元', '100万元', '0.9'],
    ['900000元', '100万元', '0.9'],
    ['90', '100', '0.9'],
    ['90', '100万元', undefined],
    ['90万元', '0万元', undefined],
    ['90万元', '-1万元', undefined],
    ['90台', '100万元', undefined],
  ])('%s of %s: %s', (part, whole, expected) => {
    expect(rateOf(amount(part), amount(whole))?.toString()).toBe(expected);
  });

  it('a table of one row speaks for itself, one of several only by its total', () => {
    const rows = (...texts: string[]) => {
      const [table] = read({ funds: [funds(`label | role | budget\n${texts.join('\n')}`)] }).funds;
      return table ? totalRowsOf(table).map(({ budget }) => budget?.value.text) : [];
    };
    expect(rows('采购 | part | 5')).toEqual(['5']);
    expect(rows('采购 | part | 5', '培训 | part | 6')).toEqual([]);
    expect(rows('采购 | part | 5', '合计 | total | 11')).toEqual(['11']);
  });

  it('of sentences the amount counts that most say, of cells the first', () => {
    const facts = [
      fact('spent', '700万元'),
      fact('spent', '800万元'),
      fact('spent', '8000000元'),
      fact('budget', '1000万元'),
    ];
    const project = read({ facts: facts.map((one) => ({ ...one, source: 'text' as const })) });
    expect(moneyOf(project).spent?.value.text).toBe('800万元');
    expect(moneyOf(project).executionRate?.toString()).toBe('0.8');
    expect(
      amountsOf(project)
        .get('spent')
        ?.map(({ value }) => value.text),
    ).toEqual(['800万元', '700万元']);
    const cells = read({ facts: facts.map((one) => ({ ...one, source: 'cell' as const })) });
    expect(moneyOf(cells).spent?.value.text).toBe('700万元');
  });
});
