import { saidIn } from './grids';
import type { Unread } from '../../../src/core/model';
import { found, project } from './support';

const INSTRUCTION = '对照年度目标，说明相关任务目标的完成情况（100字以内）';
const unread = (...texts: string[]): Unread[] =>
  texts.map((text, index) => ({ at: { sheet: '评价表', row: 50 + index, column: 1 }, text, reason: 'not-a-value' }));
const of = (row: string, ...texts: string[]) => ({
  ...project({ indicators: `name | target | actual | score | reason\n维修校舍 | ${row}` }),
  unread: unread(...texts),
});
const CLEAN = '12处 | 12处 | 10 |';

describe('placeholder', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing', CLEAN, [], []],
    ['an instruction', CLEAN, [INSTRUCTION], ['info left B51']],
    ['several instructions are one finding', CLEAN, [INSTRUCTION, `结合自评情况，${INSTRUCTION}`], ['info left B51']],
    ['crosses in place of a value', '12处 | XX万元 | 10 |', [], ['info left C2']],
    ['crosses of any kind', '≥××处 | XX处 | 10 |', [], ['info left B2']],
    ['an instruction for reasons', '12处 | 12处 | 10 | 请说明未完成的原因（50字以内）', [], ['info left E2']],
    ['rows nobody used', CLEAN, ['……', '指标2：'], ['info rows B51']],
    ['both kinds', CLEAN, ['指标2：', INSTRUCTION], ['info rows B51', 'info left B52']],
    ['a heading that limits its answer', CLEAN, ['项目概况（200字以内）'], []],
    ['other text that was not used', CLEAN, ['本年度财政供养人员经费按月拨付'], []],
  ])('%s', (_, row, texts, expected) => {
    expect(found('placeholder', of(row, ...texts))).toEqual(expected);
  });

  it('counts no row that has values, whatever its name was left as', () => {
    const form = `
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 指标1： | 8755 | 8676 | 60 | 55
      效益指标 | 指标2 | | | |
      效益指标 | 群众满意度 | 95% | 95% | 40 | 40`;
    expect(saidIn('placeholder', { 评价表: form })).toEqual(['有 1 处模板的空行没有删去，例如“指标2”。']);
  });
});
