import { fact, found, funds, project } from './support';

const row = (cells: string) => funds(`label | budget | received | arrivalRate\n总额 | ${cells}`);

describe('fund-arrival-rate', () => {
  it.each<[string, string, string[]]>([
    ['received ÷ budget', '1560 | 1560 | 100.00%', []],
    ['as a fraction', '1000 | 965 | 0.965', []],
    ['as 1', '1560 | 1560 | 1', []],
    ['another rate', '1000 | 900 | 100%', ['error differs D42 100% ↔ 90.00%']],
    ['zero', '1000 | 0 | 0', []],
    ['a blank', '1000 | | 100%', ['nothing to check']],
    ['an error cell', '1000 | #REF! | 100%', ['nothing to check']],
    ['no budget', '0 | 10 | 100%', ['nothing to check']],
    ['a negative rate', '1000 | 900 | -90%', ['error differs D42 -90% ↔ 90.00%']],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-arrival-rate', project({ funds: [row(cells)] }))).toEqual(expected);
  });

  it('looks at sentences and at the indicator 资金到位率, not at 资金到位及时率', () => {
    const indicators = 'name | actual\n资金到位率 | 95%\n资金到位及时率 | 80%\n配套资金到位率 | 70%';
    const of = project({
      indicators,
      funds: [row('1000 | 900 | ')],
      facts: [fact('arrivalRate', '90%', { words: '…' })],
    });
    expect(found('fund-arrival-rate', of)).toEqual(['error differs B2 95% ↔ 90.00%']);
  });
});
