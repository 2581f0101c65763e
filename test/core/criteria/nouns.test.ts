import { scoreRow, scoreText } from './helpers';

/** What is told of a word that nobody gave a meaning. */
const asks = (noun: string) => [null, ['scoring.person-count', noun]];

function scored(criterion: string, target: string, actual: string, name = '事项') {
  const outcome = scoreRow({ criterion, points: 6, target, actual, name });
  const last = outcome.explanation.at(-1);
  return [scoreText(outcome), outcome.score ? null : [last?.id, last?.data?.['clause']]];
}

const MADE_UP = ['瓯沙', '漫损', '荒抛', '短溢', '潜缩', '沉歇', '虚挂', '缩脱', '滞抵', '倒冒'];

describe('a word before a percentage of which is not known what it measures', () => {
  it.each(MADE_UP)('%s beside money, people and things is for a person', (word) => {
    const bands = `完成预算得6分；${word}5%（含）以内扣1分，${word}5%-10%（含）扣3分，${word}10%以上扣6分`;
    expect(scored(bands, '2000万元', '1900万元')).toEqual(asks(word));
    expect(scored(bands, '2000万元', '1990万元')).toEqual(asks(word));
    expect(scored(`${word}不超过5%得满分，${word}超过5%不得分`, '200人', '195人')).toEqual(asks(word));
    expect(scored(`${word}90%以上得满分，80%以上得3分`, '200个', '195个')).toEqual(asks(word));
    expect(scored(`不低于${word}90%的得满分，低于90%不得分`, '200个', '195个')).toEqual(asks(word));
    expect(scored(`完成得满分，每${word}1%扣0.5分`, '200个', '195个')).toEqual(asks(word));
    expect(scored(`100%得满分，${word}额5%以内扣1分，${word}额10%以上扣3分`, '200个', '195个')).toEqual(
      asks(`${word}额`),
    );
    expect(scored(`超支5%以内得5分，${word}5%以内得3分，完成得6分`, '200万元', '195万元')).toEqual(asks(word));
  });

  it.each(MADE_UP)('%s is dropped where the value is a rate itself', (word) => {
    expect(scored(`${word}90%以上得满分，90%以下不得分`, '≥90%', '92%')).toEqual(['6', null]);
  });

  it.each([
    ['增长率5%以上得满分，5%以下不得分', '2000万元', '1990万元', '增长率'],
    ['事故率5%以下得满分，5%以上不得分', '200个', '198个', '事故率'],
    ['全部完成得满分，流失率5%以内得4分，5%以上不得分', '200人', '198人', '流失率'],
    ['完成任务得6分，空置5%（含）以内扣1分，5%以上扣3分', '200个', '195个', '空置'],
  ])('%s: no share of the target', (criterion, target, actual, noun) => {
    expect(scored(criterion, target, actual)).toEqual(asks(noun));
  });

  it.each([
    ['产量90%以上得满分，80%-90%得3分，80%以下不得分', '2000吨', '1700吨', '3'],
    ['销号率100%得满分，95%以上得4分，95%以下不得分', '20项', '19项', '4'],
    ['支付80%以上得满分，80%以下不得分', '2000万元', '1980万元', '6'],
    ['资金支付80%以上得满分，80%以下不得分', '2000万元', '1500万元', '0'],
    ['覆盖面达100%得满分，90%以上得3分，90%以下不得分', '20个', '19个', '3'],
    ['X≥90%得满分，X<90%不得分', '20个', '19个', '6'],
    ['达到应建数90%的得满分，低于90%不得分', '2000个', '1700个', '0'],
    ['优秀：90%以上得满分，合格：80%以上得3分，80%以下不得分', '20个', '17个', '3'],
  ])('%s: a share of what was to be done', (criterion, target, actual, score) => {
    expect(scored(criterion, target, actual)).toEqual([score, null]);
  });

  it('is the indicator itself where it is called so and all of it earns all', () => {
    const bands = '沼液还田90%以上得满分，80%-90%得3分，80%以下不得分';
    expect(scored(bands, '20吨', '17吨', '沼液还田')).toEqual(['3', null]);
    expect(scored(bands, '20吨', '17吨')).toEqual(asks('沼液还田'));
    expect(scored('完成得6分，沼液外溢5%以内扣1分，10%以上扣3分', '20吨', '17吨', '沼液外溢')).toEqual(
      asks('沼液外溢'),
    );
  });
});

describe('words of falling short and going beyond', () => {
  it.each([
    ['完成预算得6分；短收5%（含）以内扣1分，短收5%-10%（含）扣3分，短收10%以上扣6分', '1900万元', '5'],
    ['完成预算得6分；短收5%（含）以内扣1分，短收5%-10%（含）扣3分，短收10%以上扣6分', '1899万元', '3'],
    ['完成预算得6分；短收5%（含）以内扣1分，短收5%-10%（含）扣3分，短收10%以上扣6分', '2000万元', '6'],
    ['完成目标得6分；短收率5%以内扣1分，短收率5%以上扣3分', '1950万元', '5'],
    ['达到任务得6分，欠拨10%以内扣2分，欠拨10%以上不得分', '1900万元', '4'],
    ['达到任务得6分，欠拨10%以内扣2分，欠拨10%以上不得分', '1700万元', '0'],
    ['达到任务得6分，每少发1%扣0.5分', '1960万元', '5'],
    ['达到任务得6分，短缺5%以内得4分，短缺5%以上不得分', '1960万元', '4'],
    ['不超过预算得6分，超付5%以内得4分，超付5%以上不得分', '2060万元', '4'],
    ['差额5%以内得满分，差额超过5%不得分', '2140万元', '0'],
    ['完成目标得6分；未完成5%以内扣1分，未完成5%以上扣3分', '1950万元', '5'],
    ['完成目标得6分；未完成80%的不得分', '1950万元', null],
  ])('%s beside %s', (criterion, actual, score) => {
    expect(scored(criterion, '2000万元', actual)[0]).toBe(score);
  });
});
