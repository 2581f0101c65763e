import { found, project, said } from './support';

const of = (...criteria: string[]) =>
  project({
    indicators: ['name | points | criterion', ...criteria.map((text, i) => `指标${String(i)} | 10 | ${text}`)].join(
      '\n',
    ),
  });
const CLEAR = '完成率100%得满分，每下降1%扣1分';

describe('rule-unreadable', () => {
  it.each<[string, string[], string[]]>([
    ['understood', [CLEAR], []],
    ['free judgement', [CLEAR, '由专家酌情打分'], ['info one C3']],
    ['several are one finding', ['由专家酌情打分', CLEAR, '酌情给分'], ['info several C2']],
    ['requirements to be ticked', ['①有制度得4分；②制度合规得6分'], []],
    ['none written', [''], ['nothing to check']],
  ])('%s', (_, criteria, expected) => {
    expect(found('rule-unreadable', of(...criteria))).toEqual(expected);
  });

  it('names them', () => {
    expect(said('rule-unreadable', of('由专家酌情打分', '酌情给分'))[0]).toContain('指标0、指标1');
  });
});
