/** The score that others give after the unit itself, told in a sentence: it is another one, and has its grade. */
import { foundIn } from './grids';

const told = (check: string, ...lines: readonly string[]) =>
  foundIn(check, { 报告文本: ['2023年清溪县某项目绩效评价报告', ...lines].join('\n') }).filter((one) =>
    /^(?:warning|error)/.test(one),
  ).length;

it.each([
  ['本次再评价得分79.9分，等级为“良”。', 1],
  ['本次再评价得分80分，等级为“良”。', 0],
  ['经复核，复核得分89.99分，等级为“优”。', 1],
  ['经复核，复核得分90分，等级为“优”。', 0],
])('%s', (line, findings) => {
  expect(told('grade-mismatch', line)).toBe(findings);
});

it('does not contradict the score of the unit itself', () => {
  expect(told('figure-conflict', '自评得分96.5分，本次再评价得分79.9分，比自评低16.6分。')).toBe(0);
});
