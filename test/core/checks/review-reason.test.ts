import { foundIn } from './grids';
import { found, project } from './support';

const table = (own: string, reviewed: string, reason: string) =>
  project({ indicators: `name | points | score | reviewScore | reason\n甲 | 50 | ${own} | ${reviewed} | ${reason}` });

describe('review-reason', () => {
  it.each([
    ['lowered, and said why', '50', '45', '台账缺 5 台', []],
    ['lowered without a word', '50', '45', '', ['warning blank E2 45 ↔ 50']],
    ['lowered by the least there is', '50', '49.99', '', ['warning blank E2 49.99 ↔ 50']],
    ['lowered, and nothing said in words', '50', '45', '无', ['warning blank E2 45 ↔ 50']],
    ['the same', '50', '50', '', []],
    ['raised', '45', '50', '', []],
    ['not reviewed', '50', '', '', ['nothing to check']],
  ])('%s', (_, own, reviewed, reason, expected) => {
    expect(found('review-reason', table(own, reviewed, reason))).toEqual(expected);
  });

  it('says once that there is no column for reasons', () => {
    const indicators = 'name | points | score | reviewScore\n甲 | 50 | 50 | 45\n乙 | 50 | 50 | 48\n丙 | 10 | 10 | 10';
    expect(found('review-reason', project({ indicators }))).toEqual(['info no-column D2']);
  });

  it.each(['复核意见', '财政审定说明', '核减理由', '备注', '扣分原因'])('reads the reason under %s', (heading) => {
    const sheet = (reason: string) => `
      一级指标 | 三级指标 | 分值 | 自评得分 | 复核得分 | ${heading}
      产出指标 | 检验台次 | 60 | 60 | 55 | 台账缺 5 台
      效益指标 | 安全运行 | 40 | 40 | 38 | ${reason}`;
    expect(foundIn('review-reason', { 评价表: sheet('有一次事故未报') })).toEqual([]);
    expect(foundIn('review-reason', { 评价表: sheet('') })).toEqual(['warning blank F3 38 ↔ 40']);
  });
});
