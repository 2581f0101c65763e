import { found, project } from './support';

const of = (criterion: string, points = '10') =>
  project({ indicators: `name | points | criterion\n实际完成率 | ${points} | ${criterion}` });

describe('rule-steps', () => {
  it.each<[expected: string, criterion: string]>([
    ['warning equal C2', '15%（含）以上的，得10分；10%（含）-15%的，得5分；0（含）-10%的，得5分'],
    ['warning unordered C2', '完成率≥95%得10分，95%~90%得6分，90%~80%得8分，<80%不得分'],
    ['warning overlap C2', '完成率≥95%得10分，90%-95%得8分，80%-92%得6分，<80%不得分'],
    ['info gap C2', '完成率≥95%得10分，80%-90%得8分，<80%不得分'],
    ['info gap C2', '完成率90%-100%得10分，80%-89%得8分，<80%不得分'],
  ])('%s: %s', (expected, criterion) => {
    expect(found('rule-steps', of(criterion))).toEqual([expected]);
  });

  it.each([
    '项目实际完成率≥95%得10分，95%~90%得8分，90%~80%得6分，<80%不得分',
    '满意度大于等于90%的得10分，小于90%且大于等于80%的得8分，小于80%且大于等于60%的得5分，小于60%不得分',
    '偏差≤10%得10分，10%<偏差≤20%得6分，20%＜偏差≤30%得3分，偏差>30%不得分',
    '完成率90%以上得10分，80%以上得8分，60%以上得5分，60%以下不得分',
    '指标完成得10分；完成80%以上得8分；完成60%以上得6分；未完成60%得0分',
    '达到90%及以上得满分，80%-90%得80%分值，60%-80%得60%分值',
  ])('is silent: %s', (criterion) => {
    expect(found('rule-steps', of(criterion))).toEqual([]);
  });

  it.each([
    '完成率100%得满分，每下降1%扣1分',
    '①到位率100%得5分，90%以上得3分；②及时率100%得5分，90%以上得3分',
    '由专家酌情打分',
    '',
  ])('has nothing to look at: %s', (criterion) => {
    expect(found('rule-steps', of(criterion))).toEqual(['nothing to check']);
  });
});
