import type { Big } from 'big.js';
import { DEFAULT_PROFILE, PROFILES } from '../../../src/core/profiles';
import { readQuantity } from '../../../src/core/quantity';
import { inWanYuan, scoreProject } from '../../../src/core/scoring';
import { fact, funds, read, type Sketch } from '../checks/support';

const scored = (sketch: Sketch) => scoreProject(read(sketch), DEFAULT_PROFILE);
const computed = (sketch: Sketch) => scored(sketch).computed;
const text = (value: Big | null) => value && value.toString();

const table = (...rows: string[]) => `name | points | score | part\n${rows.join('\n')}`;
const block = (cells: string) =>
  funds(`label | budget | received | spent | points | rate | score\n年度资金总额 | ${cells}`);

describe('computed points, score and grade', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['decimals add exactly', ['甲 | 33.3 | 30.1', '乙 | 33.3 | 30.2', '丙 | 33.4 | 30.3'], ['100', '90.6', '优']],
    ['a blank score is not zero', ['甲 | 60 | 60', '乙 | 40 |'], ['100', null, null]],
    ['nor is an error cell', ['甲 | 60 | 60', '乙 | 40 | #REF!'], ['100', null, null]],
    ['a row without points needs no score', ['甲 | 100 | 85', '乙 | |', '丙 | / | /', '丁 | 0 |'], ['100', '85', '良']],
    ['a 其中 row is part of another', ['甲 | 100 | 65', '其中：乙 | 40 | 40 | x'], ['100', '65', '中']],
    ['text numbers, units and percents of the weight', ['甲 | ６０分 | 50', '乙 | 40% | 5'], ['100', '55', '差']],
    ['weights as shares of one', ['甲 | 0.6 | 58', '乙 | 0.4 | 38'], ['100', '96', '优']],
    ['negatives as they are', ['甲 | 100 | -5'], ['100', '-5', '差']],
    ['no points', ['甲 | | 50'], [null, '50', '差']],
    ['nothing written', ['甲 | |'], [null, null, null]],
    ['no rows', [], [null, null, null]],
  ])('%s', (_, rows, expected) => {
    const { points, score, grade } = computed({ indicators: table(...rows) });
    expect([text(points), text(score), grade]).toEqual(expected);
  });

  it('count the points and the score of the fund block', () => {
    const { points, score } = computed({
      indicators: table('甲 | 90 | 88'),
      funds: [block('100 | | 98 | 10 | 98% | 9.8')],
    });
    expect([text(points), text(score)]).toEqual(['100', '97.8']);
  });

  it('miss a total while the fund block has points and no score', () => {
    expect(computed({ indicators: table('甲 | 90 | 88'), funds: [block('100 | | 98 | 10 | 98% |')] }).score).toBeNull();
  });

  it('do not count the execution rate twice', () => {
    const of = computed({
      indicators: table('预算执行率 | 10 | 9.8', '甲 | 90 | 88'),
      funds: [block('100 | | 98 | 10 | 98% | 9.8')],
    });
    expect([text(of.points), text(of.score)]).toEqual(['100', '97.8']);
  });

  it('read the grade out of the declared full mark', () => {
    const of = computed({ indicators: table('甲 | 120 | 105'), facts: [fact('points', '120')] });
    expect(of.grade).toBe('良');
  });

  it('miss a total in a table without points while a row in use has no score', () => {
    const rows = (score: string) => `name | target | score\n甲 | 1 | 50\n乙 | 1 | ${score}\n丙 | |`;
    expect(computed({ indicators: rows('') }).score).toBeNull();
    expect(text(computed({ indicators: rows('30') }).score)).toBe('80');
    expect(text(computed({ indicators: rows('/') }).score)).toBe('50');
  });

  it('count scored indicators, and those with their full points', () => {
    const of = computed({
      indicators: table('甲 | 10 | 10', '乙 | 10 | 9.99', '丙 | 10 |', '丁 | | 5', '其中：戊 | 5 | 5 | x'),
    });
    expect([of.count, of.full]).toEqual([3, 1]);
  });
});

describe('the money', () => {
  const words = '…';
  const sentences = [fact('budget', '1000万元', { words }), fact('spent', '700万元', { words })];

  it.each<[string, Sketch, (string | null)[]]>([
    [
      'of the fund block',
      { funds: [block('1560 | 1560 | 1507.45 | | |')], facts: sentences },
      ['1560', '1507.45', '0.9663'],
    ],
    [
      'of the items',
      {
        funds: [
          funds('label | role | budget | spent\n1标段 | item | 1 | 1\n总计 | total | 10,000,000.00 | 7,805,784.00', {
            kind: 'items',
            unit: '元',
          }),
        ],
      },
      ['1000', '780.5784', '0.7806'],
    ],
    ['of cells before sentences', { facts: [...sentences, fact('spent', '900万元')] }, ['1000', '900', '0.9']],
    ['of sentences', { facts: sentences }, ['1000', '700', '0.7']],
    [
      'of most sentences',
      { facts: [...sentences, fact('spent', '710万元', { words }), fact('spent', '7100000元', { words })] },
      ['1000', '710', '0.71'],
    ],
    [
      'with the initial budget where there is no other',
      { facts: [fact('initialBudget', '50万元', { words }), fact('spent', '28.98万元', { words })] },
      ['50', '28.98', '0.5796'],
    ],
    [
      'with what arrived where there is no budget',
      { facts: [fact('received', '100万元', { words }), fact('spent', '28.98万元', { words })] },
      [null, '28.98', '0.2898'],
    ],
    [
      'without a unit: a rate, but no amounts in 万元',
      { funds: [funds('label | budget | spent\n总额 | 100 | 90', { unit: '' })] },
      [null, null, '0.9'],
    ],
    [
      'in units that cannot be compared',
      { funds: [funds('label | budget | spent\n总额 | 100 | 90万元', { unit: '' })] },
      [null, '90', null],
    ],
    ['of nothing', { funds: [block('0 | 0 | 0 | | |')] }, ['0', '0', null]],
    ['blank and unreadable', { funds: [block(' | | #REF! | | |')] }, [null, null, null]],
    ['a bound is no amount', { facts: [fact('budget', '≤100万元', { words })] }, [null, null, null]],
    [
      'parts of the project are not the project',
      { facts: [fact('spent', '90万元', { group: '产出', words })] },
      [null, null, null],
    ],
  ])('%s', (_, sketch, expected) => {
    const { budget, spent, executionRate } = computed(sketch).money;
    const amount = (of: typeof budget) => of && text(inWanYuan(of.value));
    expect([amount(budget), amount(spent), executionRate && executionRate.toFixed(4).replace(/0+$/, '')]).toEqual(
      expected,
    );
  });

  it.each([
    ['the budget', '2000 | 1560 | 1507.45 | | 75.37% |', '0.7537'],
    ['what arrived, where only that gives the printed rate', '2000 | 1560 | 1507.45 | | 96.63% |', '0.9663'],
    ['the budget, where neither does', '2000 | 1560 | 1507.45 | | 80% |', '0.7537'],
    ['what arrived, printed without a sign', '2000 | 1560 | 1507.45 | | 96.63 |', '0.9663'],
    ['the budget, where the printed rate is none', '2000 | 1560 | 1507.45 | | ≥96.63% |', '0.7537'],
  ])('divides by %s', (_, cells, rate) => {
    expect(computed({ funds: [block(cells)] }).money.executionRate?.toFixed(4)).toBe(rate);
  });
});

describe('the denominator, by rates that are printed elsewhere', () => {
  const of = (facts: Sketch['facts']) =>
    text(
      computed({
        funds: [block('2000 | 1000 | 500 | | |')],
        ...(facts && { facts }),
      }).money.executionRate,
    );

  it.each<[string, string | null, Sketch['facts']]>([
    ['none', '0.25', []],
    ['of what arrived', '0.5', [fact('executionRate', '50%')]],
    ['of both', '0.25', [fact('executionRate', '50%'), fact('executionRate', '25%')]],
    ['of what arrived and of nothing', '0.5', [fact('executionRate', '50%'), fact('executionRate', '33%')]],
    ['of a part of the project', '0.25', [fact('executionRate', '50%', { group: '产出' })]],
    ['other rates', '0.25', [fact('arrivalRate', '50%')]],
  ])('%s: %s', (_, expected, facts) => {
    expect(of(facts)).toBe(expected);
  });

  it('and by the rate of a list of items', () => {
    const items = funds('label | role | rate\n总计 | total | 50%', { kind: 'items' });
    const money = { funds: [block('2000 | 1000 | 500 | | |'), items] };
    expect(text(computed(money).money.executionRate)).toBe('0.5');
  });
});

describe('inWanYuan', () => {
  it.each<[string, string | null]>([
    ['1560万元', '1560'],
    ['7,805,784.00元', '780.5784'],
    ['1.36亿元', '13600'],
    ['1560', null],
    ['96.63%', null],
    ['', null],
    ['若干', null],
  ])('%s is %s', (written, expected) => {
    expect(text(inWanYuan(readQuantity(written)))).toBe(expected);
  });
});

describe('outcomes', () => {
  it('are one an indicator, in order', () => {
    const { outcomes, indicators } = scored({
      indicators: 'name | points | target | actual\n甲 | 5 | ≥71人 | 66人\n乙 | 5 | 100% | 100%',
    });
    expect(outcomes).toHaveLength(indicators.length);
    expect(outcomes.map(({ score, met }) => [text(score), met])).toEqual([
      ['4.65', 'unmet'],
      ['5', 'met'],
    ]);
  });

  it('take the execution and arrival rate from the money where the cell is blank', () => {
    const indicators =
      'name | points | target | actual\n预算执行率 | 5 | 100% |\n资金到位率 | 4 | 100% |\n数量 | 5 | 10 |';
    const { outcomes } = scored({ indicators, funds: [block('1560 | 1560 | 1507.45 | | |')] });
    expect(outcomes.map(({ score }) => text(score))).toEqual(['4.83', '4', null]);
  });

  it('take it as written where it is', () => {
    const indicators = 'name | points | target | actual\n预算执行率 | 5 | 100% | 80%';
    expect(text(scored({ indicators, funds: [block('1560 | 1560 | 1507.45 | | |')] }).outcomes[0]?.score ?? null)).toBe(
      '4',
    );
  });

  it('leave to a person what a criterion decides that may be another row’s', () => {
    const project = read({
      indicators:
        'name | points | target | actual | criterion\n甲 | 5 | 100人 | 90人 | 按比例得分\n乙 | 5 | 100人 | 80人 |\n丙 | | 100人 | 80人 |',
    });
    const { outcomes } = scoreProject(
      {
        ...project,
        indicators: project.indicators.map((one, at) => (at > 0 ? { ...one, mayShareCriterion: true } : one)),
      },
      DEFAULT_PROFILE,
    );
    expect(
      outcomes.map(({ kind, score, interval, met, completion, explanation }) => [
        ...[kind, text(score), interval && 'some', met, text(completion)],
        explanation.at(-1)?.id,
      ]),
    ).toEqual([
      ['ratio', '4.5', 'some', 'unmet', '0.9', 'scoring.case'],
      ['shared-criterion', null, null, 'unmet', '0.8', 'scoring.person-shared-criterion'],
      ['no-points', null, null, 'unmet', '0.8', 'scoring.no-points'],
    ]);
  });

  it('follow the profile, which the project then carries', () => {
    const profile = PROFILES[1] ?? DEFAULT_PROFILE;
    expect(scoreProject(read({}), profile).profile).toBe(profile);
  });
});
