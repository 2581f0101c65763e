/** Which official form a project is written on, by its titles and by its columns. */
import type { Form } from '../../../../src/core/model';
import { FORM_RULES, appliesTo } from '../../../../src/core/terms/forms';
import { read, sheet } from '../typed';

const TABLE = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 次数 | ≥5次 | 5次 | 100 | 100`;

const formOf = (grid: string, name = 'Sheet1'): Form | undefined => read(sheet(name, grid)).projects[0]?.form;

describe('by its title', () => {
  it.each<[string, Form]>([
    ['项目支出绩效自评表', 'self'],
    ['2023年度项目支出绩效目标完成情况自评表', 'self'],
    ['部门整体支出绩效自评表', 'department'],
    ['部门（单位）整体绩效自评报告', 'department'],
    ['转移支付区域（项目）绩效目标自评表', 'transfer'],
    ['项目支出绩效目标申报表', 'targets'],
    ['部门整体支出绩效目标申报表', 'targets'],
    ['中央对地方专项转移支付绩效目标申报表', 'targets'],
    ['项目支出绩效运行监控表', 'monitoring'],
    ['部门整体支出绩效监控情况表', 'monitoring'],
    ['项目绩效评价指标体系', 'evaluation'],
    ['绩效评价复核表', 'review'],
  ])('%s is %s', (title, form) => {
    expect(formOf(`${title}\n${TABLE}`)).toBe(form);
  });

  it('may be the name of the sheet', () => {
    expect(formOf(TABLE, '绩效目标申报表')).toBe('targets');
  });

  it('is no heading of a chapter', () => {
    expect(formOf(`三、绩效目标设定情况表\n${TABLE}`)).toBe('self');
    expect(formOf(`绩效目标设定情况\n${TABLE}`)).toBe('self');
  });

  it('is the one of the sheet that is judged where another stands beside it', () => {
    const sheets = [
      sheet('目标申报表', '一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | 数量指标 | 次数 | ≥5次'),
      sheet('自评表', TABLE),
    ];
    const forms = (both: typeof sheets) => read(...both).projects.map(({ form }) => form);
    expect([forms(sheets), forms([...sheets].reverse())]).toEqual([['self'], ['self']]);
  });
});

describe('by its columns', () => {
  it.each<[string, Form]>([
    ['一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分\n产出 | 次数 | 5次 | 5次 | 100 | 100', 'self'],
    [
      '一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 自评得分 | 复核得分\n产出 | 次数 | 5次 | 5次 | 100 | 100 | 90',
      'review',
    ],
    ['一级指标 | 三级指标 | 指标值\n产出 | 次数 | 5次', 'targets'],
    ['一级指标 | 三级指标 | 分值 | 评分标准\n产出 | 次数 | 100 | 达标得满分', 'evaluation'],
    ['一级指标 | 三级指标 | 完成值\n产出 | 次数 | 5次', 'unknown'],
    ['项目 | 预算数 | 支出数\n合计 | 10 | 10', 'funds'],
    ['本项目2023年共支出10万元，完成了全部任务。', 'text'],
  ])('%s', (grid, form) => {
    expect(formOf(grid)).toBe(form);
  });
});

describe('rules', () => {
  it('apply by form', () => {
    expect(appliesTo('yearEnd', { form: 'self' })).toBe(true);
    expect(appliesTo('yearEnd', { form: 'monitoring' })).toBe(false);
    expect(appliesTo('actuals', { form: 'targets' })).toBe(false);
    expect(appliesTo('split', { form: 'department' })).toBe(false);
  });

  it('apply all where the form is not known', () => {
    const all = new Set(Object.values(FORM_RULES).flat());
    expect(new Set(FORM_RULES.unknown)).toEqual(all);
  });
});
