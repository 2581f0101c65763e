import { found, project, said } from './support';

const of = (name: string, target: string, actual: string) =>
  project({ indicators: `name | target | actual\n${name} | ${target} | ${actual}` });

describe('unit-mismatch', () => {
  it.each<[name: string, target: string, actual: string, expected: string[]]>([
    ['电费缴费月数（万元）', '=7（万元）', '7', ['warning name A2 万元 ↔ 月数']],
    ['电费缴费月数', '=7万元', '7万元', ['warning value A2 =7万元 ↔ 月数']],
    ['保障人数', '≥70人', '72万元', ['warning value C2 72万元 ↔ 人数']],
    ['办公费（万元）', '12个', '12万元', ['warning value B2 12个 ↔ 万元']],
    ['设备购置', '≥5台', '100%', ['warning values C2 100% ↔ ≥5台']],
    ['设备购置', '≥5台', '5万元', ['warning values C2 5万元 ↔ ≥5台']],
    ['道路硬化', '≥20公里', '20亩', ['warning values C2 20亩 ↔ ≥20公里']],
    ['演出场次', '≥20场', '2000人', ['warning values C2 2000人 ↔ ≥20场']],
    ['验收合格率', '≥95万元', '96万元', ['warning value A2 ≥95万元 ↔ 率']],
    ['检验成本', '≤680万元', '679.5元', ['warning scale C2 679.5元 ↔ ≤680万元']],
    ['服务群众', '≥3万人次', '3.2人次', ['warning scale C2 3.2人次 ↔ ≥3万人次']],
  ])('%s: target %s, actual %s', (name, target, actual, expected) => {
    expect(found('unit-mismatch', of(name, target, actual))).toEqual(expected);
  });

  it.each([
    ['电费缴费月数（月）', '=12月', '12月'],
    ['车辆维护数（辆）', '18台', '18辆'],
    ['检验台次', '≥33000台', '41261台次'],
    ['演出场次', '≥20场', '22次'],
    ['培训人数', '≥300人次', '312人'],
    ['培训人数', '100%', '100%'],
    ['缴费月数', '12次', '12个'],
    ['设备购置', '≥5台', '5个'],
    ['检验成本', '≤680万元', '6795000元'],
    ['足额保障率（参保率）', '=100%', '100%'],
    ['更换频率', '≥2次', '3次'],
    ['污水处理量', '≥500立方米', '512吨'],
    ['响应时间', '≤3天', '40小时'],
  ])('is silent: %s, target %s, actual %s', (name, target, actual) => {
    expect(found('unit-mismatch', of(name, target, actual))).toEqual([]);
  });

  it.each([
    ['检验工作', '≥5台', '6'],
    ['事故发生率', '0起', '0起'],
    ['人均补助', '≥1000元/人', '1200元'],
    ['项目成本', '10万元', '已完成100%'],
  ])('has nothing to look at: %s, target %s, actual %s', (name, target, actual) => {
    expect(found('unit-mismatch', of(name, target, actual))).toEqual(['nothing to check']);
  });

  it('says what the name speaks of', () => {
    expect(said('unit-mismatch', of('水费缴费月数（万元）', '1万元', '1万元'))).toEqual([
      '“水费缴费月数（万元）”：名称说的是“月数”，单位却是“万元”。',
    ]);
  });
});
