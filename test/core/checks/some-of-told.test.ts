/** A sentence that begins with some of what an indicator is named after is not about that indicator. */
import { foundIn } from './grids';

const TABLE = ['附表：得分情况汇总表', '一级指标|二级指标|满分|得分', '绩效|日间照料中心|8|8', '绩效|完成时效|5|3.5'];

const conflicts = (line: string) =>
  foundIn('figure-conflict', { 报告文本: ['2023年清溪县养老服务项目绩效评价报告', line, ...TABLE].join('\n') }).filter(
    (one) => one.startsWith('error'),
  ).length;

it.each([
  ['（5）时效：日间照料中心中2个晚于计划时间投入运营，满分5分，扣1.5分，得3.5分。', 0],
  ['（3）日间照料中心2个晚于计划时间投入运营，满分8分，扣0.5分，得7.5分。', 2],
  ['（3）日间照料中心：新建6个，满分8分，得8分。', 0],
])('%s', (line, findings) => {
  expect(conflicts(line)).toBe(findings);
});
