import { found, project } from './support';

const of = (name: string, target: string, level2 = '') =>
  project({ indicators: `level2 | name | target\n${level2} | ${name} | ${target}` });

describe('target-direction', () => {
  it.each<[kind: string, name: string, target: string]>([
    ['cost', '设备购置成本', '≥50万元'],
    ['cost', '办公费用', '大于等于50'],
    ['bad', '群众投诉次数', '≥5次'],
    ['bad', '安全事故发生率', '>1%'],
    ['bad', '责任事故（起）', '≥1起'],
    ['good', '群众满意度', '≤90%'],
    ['good', '验收合格率（%）', '<95%'],
  ])('%s: %s %s', (kind, name, target) => {
    expect(found('target-direction', of(name, target))).toEqual([`warning ${kind} C2 ${target} ↔ `]);
  });

  it('takes sums of money under the costs for costs', () => {
    expect(found('target-direction', of('购置服务器', '≥50万元', '成本指标'))).toEqual(['warning cost C2 ≥50万元 ↔ ']);
    expect(found('target-direction', of('购置服务器', '≥50台', '成本指标'))).toEqual([]);
    expect(found('target-direction', of('城乡低保补助', '≥600元', '成本指标'))).toEqual([]);
  });

  it.each([
    ['设备购置成本', '≤50万元'],
    ['成本节约率', '≥5%'],
    ['成本节约额', '≥5万元'],
    ['投诉处理及时率', '≥95%'],
    ['事故下降率', '≥10%'],
    ['无事故天数', '≥365天'],
    ['群众满意度', '≥90%'],
    ['投诉处理满意度', '≤90%'],
    ['不合格率', '≤5%'],
    ['预算执行合格率', '≤100%'],
    ['检测批次', '≤500批'],
  ])('is silent: %s %s', (name, target) => {
    expect(found('target-direction', of(name, target))).toEqual([]);
  });

  it('has nothing to look at without a sign', () => {
    expect(found('target-direction', of('设备购置成本', '50万元'))).toEqual(['nothing to check']);
  });
});
