import { foundIn } from '../../checks/grids';

const found = (line: string) =>
  foundIn('date-period', {
    自评表: `
    2018年农村公路项目支出绩效自评表
    项目名称 | 农村公路
    ${line}
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    里程 | ≥45公里 | 45公里 | 100 | 100`,
  }).filter((one) => one !== 'nothing to check');

describe('a period that ends before it begins', () => {
  it.each<[string, string[]]>([
    ['项目实施期限 | 2018年5月至2018年3月', ['warning backwards B3 2018年5月至2018年3月 ↔ ']],
    ['项目实施期限 | 2018年5月至2018年5月', []],
    ['项目实施期限 | 2018年3月至2018年5月', []],
    ['合同期为2018年6月2日至2018年6月1日。', ['warning backwards A3 2018年6月2日至2018年6月1日 ↔ ']],
    ['合同期为2018年6月1日至2019年5月31日。', []],
    ['费用由2018年12月到2017年12月逐月下降。', []],
  ])('%s', (line, expected) => expect(found(line)).toEqual(expected));
});
