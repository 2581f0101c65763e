import Big from 'big.js';
import { readQuantity } from '../../../src/core/quantity';
import { figureOf, hasCriterion, isEmpty, moneyRateOf } from '../../../src/core/scoring/figures';
import {
  fullMarkOf,
  hasFullPoints,
  hasPoints,
  isComplete,
  markOf,
  marksOf,
  usualFullMark,
} from '../../../src/core/scoring/marks';
import { amountOf, amountsOf, moneyOf, rateOf, totalRowsOf } from '../../../src/core/scoring/money';
import { fact, funds, read, type Sketch } from '../checks/support';

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
  ])('%j: %s', (criterion, expected) => {
    const [indicator] = read({ indicators: `name | points\n甲 | 5` }).indicators;
    if (!indicator) throw new Error('no indicator');
    expect(hasCriterion({ ...indicator, criterion: { value: criterion, at } })).toBe(expected);
    expect(hasCriterion({ ...indicator, criterion: null })).toBe(false);
    // Below a criterion that may reach over several rows.
    expect(hasCriterion({ ...indicator, criterion: null, mayShareCriterion: true })).toBe(true);
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

describe('the sum of all points', () => {
  const rows = (score: string) =>
    `level1 | level2 | name | score\n产出 | 数量 | 甲 | 40\n产出 | 数量 | 乙 | 8\n效益 | 社会 | 丙 | ${score}`;
  const both = { 产出: { points: '50' }, 效益: { points: '30' } };
  const block = funds('label | points | score\n年度资金总额 | 20 | 19');

  it.each<[string, Sketch, string | null]>([
    ['of a column', { indicators: 'name | points\n甲 | 60\n乙 | 40' }, '100'],
    ['of a column with blanks', { indicators: 'name | points\n甲 | 60\n乙 |' }, '60'],
    [
      'of a column, whatever the labels say',
      { indicators: 'level1 | name | points\n产出 | 甲 | 60', groups: both },
      '60',
    ],
    ['of the labels where there is no column', { indicators: rows('25'), groups: both }, '80'],
    ['of the labels and the fund block', { indicators: rows('25'), groups: both, funds: [block] }, '100'],
    ['unknown where a label has none', { indicators: rows('25'), groups: { 产出: { points: '50' } } }, null],
    ['unknown where none has', { indicators: rows('25') }, null],
    [
      'unknown where a label of level 2 alone has',
      { indicators: rows('25'), groups: { 数量: { points: '50' } } },
      null,
    ],
    ['unknown where a scored row stands in no group', { indicators: `${rows('25')}\n | | 丁 | 9`, groups: both }, null],
    ['of the labels where such a row has no score', { indicators: `${rows('25')}\n | | 丁 |`, groups: both }, '80'],
    ['of the fund block alone where nothing is scored', { indicators: 'name\n甲', funds: [block] }, '20'],
    ['of nothing', { indicators: 'name\n甲' }, null],
  ])('%s', (_, sketch, expected) => {
    expect(marksOf(read(sketch)).total?.toString() ?? null).toBe(expected);
  });

  it.each([
    ['甲 | 90 | 80', false],
    ['甲 | 91 | 80', true],
    ['甲 | 100 | 80', true],
    ['甲 | | ', true],
  ])('a form with %s is complete: %s', (row, expected) => {
    expect(isComplete(marks(row), new Big(100))).toBe(expected);
  });
});

describe('weights as shares of one', () => {
  const written = (...rows: string[]) => marks(...rows).points.map((figure) => figure && figure.value.value.toString());
  const digits = (...rows: string[]) => marks(...rows).points.map((figure) => figure?.value.decimals);

  it.each([
    ['are points of a hundred beside scores of more than one', ['甲 | 0.6 | 1.1', '乙 | 0.4 | 0.4'], ['60', '40']],
    ['stay beside scores up to one', ['甲 | 0.6 | 1', '乙 | 0.4 | 0.4'], ['0.6', '0.4']],
    ['may be missing in a row', ['甲 | 0.6 | 50', '乙 | | 3', '丙 | 0.4 |'], ['60', null, '40']],
    ['are at most one each', ['甲 | 1.1 | 50', '乙 | -0.1 | 3'], ['1.1', '-0.1']],
    ['are one altogether', ['甲 | 0.6 | 50', '乙 | 0.3 | 3'], ['0.6', '0.3']],
    ['are at least two', ['甲 | 1 | 50'], ['1']],
    ['may be one and nothing', ['甲 | 1 | 50', '乙 | 0 | 3'], ['100', '0']],
  ])('%s', (_, rows, expected) => {
    expect(written(...rows)).toEqual(expected);
  });

  it('are as precise in points as they were as shares', () => {
    expect(digits('甲 | 0.125 | 12', '乙 | 0.875 | 80')).toEqual([1, 1]);
    expect(digits('甲 | 0.5 | 12', '乙 | 0.5 | 80')).toEqual([0, 0]);
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
    ['甲 | 90 | 80', [fact('points', '120', { group: '产出' })], '100'],
    ['甲 | 90 | 80', [fact('points', '约120')], '100'],
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

  it('is that of the form, not a list of items', () => {
    const items = funds('label | role | budget | points\n采购 | item | 5 | 10', { kind: 'items' });
    const project = { indicators: 'name | points\n甲 | 90', funds: [items] };
    expect(marksOf(read(project)).fund).toBeNull();
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
    expect(rows('合计 | total | 11')).toEqual(['11']);
  });

  it('no table of several years speaks for the project', () => {
    const table = funds('label | role | budget\n合计 | total | 11');
    expect(totalRowsOf(table)).toHaveLength(1);
    expect(totalRowsOf({ ...table, span: 'years' })).toEqual([]);
  });

  it('every amount stands once, as it is stated first', () => {
    const project = read({
      funds: [
        funds('label | budget\n总额 | 100'),
        funds('label | budget\n合计 | 1000000元\n另 | 90', { kind: 'items' }),
      ],
      facts: [fact('budget', '90万元'), fact('budget', '90'), fact('balance', '3万元'), fact('budget', '90台')],
    });
    const texts = (concept: 'budget' | 'balance' | 'spent') =>
      amountsOf(project)
        .get(concept)
        ?.map(({ value }) => `${value.text}${value.unit ? '' : ' without a unit'}`);
    expect(texts('budget')).toEqual(['100', '90', '90 without a unit']);
    expect(texts('balance')).toEqual(['3万元']);
    expect(moneyOf(project).balance?.value.text).toBe('3万元');
    expect(texts('spent')).toEqual([]);
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
