/** Several projects in one list of indicators, however the list says where one ends. */
import { funds, indicators, read, sheet } from './typed';

const HEADER = '单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 三级指标 | 指标值 | 分值';

const projects = (grid: string) =>
  read(sheet('Sheet1', grid)).projects.map((project) => [
    project.name,
    project.unit,
    project.period,
    funds(project).join(),
    indicators(project).length,
  ]);

const AMOUNT = (amount: number) => `block total : budget ${String(amount)}万元`;

test('names merged over their rows, and the year above all', () => {
  expect(
    projects(`2023年项目绩效目标公开表
${HEADER}
甲局 | 水渠 | 10 | 产出 | 长度 | ≥5公里 | 60
 | | | 效益 | 户数 | ≥9户 | 40
 | 堤防 | 20 | 产出 | 座数 | ≥2座 | 100
乙局 | 堤防 | 30 | 产出 | 座数 | ≥2座 | 100`),
  ).toEqual([
    ['水渠', '甲局', '2023', AMOUNT(10), 2],
    ['堤防', '甲局', '2023', AMOUNT(20), 1],
    ['堤防', '乙局', '2023', AMOUNT(30), 1],
  ]);
});

test('names in every row', () => {
  expect(
    projects(`序号 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值
1 | 水渠 | 产出 | 数量 | 长度 | ≥5公里
1 | 水渠 | 效益 | 社会 | 户数 | ≥9户
2 | 堤防 | 产出 | 数量 | 座数 | ≥2座`).map(([name, , , , count]) => [name, count]),
  ).toEqual([
    ['水渠', 2],
    ['堤防', 1],
  ]);
});

test('each with its own total', () => {
  expect(
    projects(`项目名称 | 一级指标 | 三级指标 | 指标值 | 分值 | 完成值 | 得分
水渠 | 产出 | 长度 | ≥5公里 | 100 | 5公里 | 100
合计 | | | | 100 | | 100
堤防 | 产出 | 座数 | ≥2座 | 100 | 2座 | 100
合计 | | | | 100 | | 100`).map(([name, , , , count]) => [name, count]),
  ).toEqual([
    ['水渠', 1],
    ['堤防', 1],
  ]);
});

test('the same project under two units is two, on sheets of their own too', () => {
  const grid = (unit: string, target: string) =>
    sheet(
      unit,
      `项目名称 | 水渠\n实施单位 | ${unit}\n一级指标 | 三级指标 | 指标值 | 分值 | 得分\n产出 | 长度 | ${target} | 100 | 100`,
    );
  const found = (...units: readonly string[]) => read(...units.map((unit) => grid(unit, '5公里'))).projects.length;
  expect(found('甲局', '乙局')).toBe(2);
});

test.each([
  ['年度绩效目标1（50分）', '年度绩效目标2（50分）', 1],
  ['年度绩效目标1（50分）', '其他绩效目标2（50分）', 2],
  ['年度绩效目标1（50分）', '年度绩效目标1（50分）', 2],
])('%s above %s', (first, second, projects) => {
  const table = (title: string, name: string) =>
    `${title} | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分\n | 产出指标 | ${name}（50分） | 5 | 5 | 50\n`;
  const evaluation = read(sheet('自评', table(first, '公路') + table(second, '线路') + '总分 | | | | | 100'));
  expect(evaluation.projects).toHaveLength(projects);
});
