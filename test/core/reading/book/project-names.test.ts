/** Names and years as heads, titles and sheets give them. */
import { isNameLike, nameInTitle, yearIn } from '../../../../src/core/reading/book/names';
import { readOne } from '../typed';

describe('years of a period', () => {
  it.each([
    ['（ 2024 年度）', '2024'],
    ['(2024 年度)', '2024'],
    ['（ 2024年度 ）', '2024'],
    ['2 0 2 3 年度', '2023'],
    ['二〇二四年度', '2024'],
    ['2023年1月-12月', '2023'],
    ['2021-2024年', '2021-2024'],
    ['2021年1月至2023年12月', '2021-2023'],
    ['某县2021—2023年农村道路建设', '2021-2023'],
    ['文号2021—15', ''],
    ['2023年1月至2023年12月', '2023'],
    ['第12023号', ''],
    ['年度', ''],
  ])('%s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('the name in a title', () => {
  it.each([
    ['2020年度长江禁捕项目自评表', '长江禁捕项目'],
    ['附件2-3：甲乙项目自评表', '甲乙项目'],
    ['2021-2024年省级竞赛经费项目绩效评价报告', '省级竞赛经费项目'],
    ['某县某局2024年度部门整体支出绩效自评报告', '某县某局'],
    ['2023年药品监管补助自评表', '药品监管补助'],
    ['项目支出绩效自评表', ''],
    ['项目概况', ''],
    ['资金已全部拨付到位', ''],
    ['该项目在资金管理各方面完成良好，完成了项目预定目标', ''],
    ['本项目绩效自评总得分为84分', ''],
  ])('%s', (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });
});

describe('what stands beside 项目名称', () => {
  it.each(['甲', '3号线工程', '甲局，乙局', '义务教育均衡发展', '110指挥中心'])('%s is a name', (text) => {
    expect(isNameLike(text)).toBe(true);
  });

  it.each(['单位：万元', '100万元', '2023年度', '98', '—', '××', '', '项目已完成。', '本项目已完成，效果好'])(
    '%s is none',
    (text) => {
      expect(isNameLike(text)).toBe(false);
    },
  );
});

describe('the best name', () => {
  const TABLE = '一级指标 | 三级指标 | 目标值 | 完成值\n产出 | 次数 | 5次 | 5次';
  it.each([
    ['单位名称 | 甲局\n项目名称 | 水渠', '水渠'],
    ['项目名称 | 水渠\n部门 | 甲局', '水渠'],
    ['单位名称/⏎项目名称 | 水渠', '水渠'],
    ['2023年水渠项目自评表\n部门名称 | 甲局', '水渠项目'],
    ['项目名称 | 单位：万元\n2023年水渠项目自评表', '水渠项目'],
  ])('%s', (head, name) => {
    expect(readOne(`${head}\n${TABLE}`).name).toBe(name);
  });
});
