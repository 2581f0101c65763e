/** Shares of one whole come to all of it. */
import { foundIn, saidIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('text-sum of shares', () => {
  it.each<[string, string, string[]]>([
    ['all of it', '从来源看，省内占45%，华东占30%，华南占25%。', []],
    ['10 % more', '从来源看，省内占45%，华东占35%，华南占30%。', ['warning shares A2 100% ↔ 110%']],
    ['still more: of several things', '从来源看，省内占45%，华东占35%，华南占31%。', ['nothing to check']],
    ['less, of some of them', '从来源看，省内占45%，华东占25%，华南占20%。', ['nothing to check']],
    ['less, with the rest: 10 %', '从来源看，省内占45%，华东占25%，其他占20%。', ['warning shares A2 100% ↔ 90%']],
    ['still less', '从来源看，省内占45%，华东占24%，其他占20%。', ['nothing to check']],
    ['two shares', '从来源看，省内占45%，省外占65%。', ['nothing to check']],
    ['rounded', '从来源看，省内占33.3%，华东占33.3%，华南占33.3%。', []],
    ['one behind the other', '三类资金占比分别为58.21%、30.93%和11.86%。', ['warning shares A2 100% ↔ 101%']],
    ['… for each year', '2021年至2023年第三产业占比分别为32.2%、34.1%和36.3%。', ['nothing to check']],
    [
      'named by figures',
      '按年龄划分，18岁以下占12%，18至60岁占68%，60岁以上占22%。',
      ['warning shares A2 100% ↔ 102%'],
    ],
    ['answers', '非常满意占60%，比较满意占28%，一般占15%，不满意占2%。', ['warning shares A2 100% ↔ 105%']],
    ['without a word that divides', '党员占60%，团员占25%，女性占20%。', ['nothing to check']],
    ['the rest without it', '道路占60%，绿化占25%，其他占13%。', ['warning shares A2 100% ↔ 98%']],
    ['several answers', '从了解渠道看（可多选），短视频占52%，旅行社占28%，亲友占25%。', ['nothing to check']],
    ['divided twice', '从性别年龄看，男性占52%，女性占48%，老人占5%。', ['nothing to check']],
    ['rates of another kind among them', '从进度看，道路占60%，绿化占25%，完成率20%。', ['nothing to check']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('shows the first, the last and the sum', () => {
    expect(saidIn('text-sum', sheet('从来源看，省内占45%，华东占35%，华南占25%。'))).toEqual([
      '文字中写“省内占45%……华南占25%”，各项占比 45+35+25 = 105%，不是 100%。',
    ]);
  });
});
