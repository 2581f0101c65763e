/** Several amounts in a list of money: the rate says of which the spending is told. */
import { foundIn } from '../../checks/grids';

const list = (rate: string) => `
  ××市新增专项债券项目资金使用情况表
  序号 | 项目领域 | 项目名称 | 项目总投资 | 累计发行额 | 累计支出额 | 支出进度（%） | 收益覆盖倍数
  1 | 园区 | 标准厂房 | 48000 | 24000 | 21600 | 90.00 | 1.50
  2 | 水利 | 供水管网 | 16500 | 12000 | 10800 | ${rate} | 1.35
  3 | 交通 | 停车场 | 9200 | 5000 | 4500 | 90.00 | 1.38
  合计 | | | 73700 | 41000 | 36900 | 90.00 | 1.45`;
const found = (rate: string) =>
  ['fund-execution-rate', 'portfolio-rate', 'table-rate', 'table-total'].flatMap((check) =>
    foundIn(check, { 清单: list(rate) }).filter((line) => line !== 'nothing to check'),
  );

it('is the amount that the rates follow from', () => {
  expect(found('90.00')).toEqual([]);
});

it('tells the rate that does not', () => {
  expect(found('80.00')).toEqual(['error differs G4 80 ↔ 90.00%']);
});
