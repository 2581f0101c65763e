/** That all targets were met, in words, and the table. */
import { foundIn } from './grids';

const found = (actual: string, ...lines: string[]) =>
  foundIn('claim-conflict', {
    自评表: `
      2023年项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 改造户数 | 50户 | 50户 | 50 | 50
      产出指标 | 时效指标 | 按期完成率 | 100% | ${actual} | 20 | 18
      效益指标 | 社会效益 | 受益人数 | 500人 | 500人 | 30 | 30`,
    报告文本: ['2023年某项目绩效自评报告', ...lines].join('\n'),
  });

describe('claim-conflict: all targets met', () => {
  const CLAIMS = [
    '各项绩效指标均达到预期目标',
    '各项指标均全部达到预期',
    '各项绩效指标均已完成年初设定目标',
    '所有三级指标均达到或超过年度指标值',
    '各项绩效目标均按期完成',
    '项目年度绩效目标全部完成',
  ];
  it.each(CLAIMS)('%s', (claim) => {
    expect(found('90%', `${claim}。`)).toEqual([`warning contradicts A2 ${claim} ↔ 90%`]);
    expect(found('100%', `${claim}。`)).toEqual([]);
    expect(found('90%', `除按期完成率外，${claim}。`)).toEqual(['nothing to check']);
    expect(found('90%', `整改后应确保${claim}。`)).toEqual(['nothing to check']);
  });

  it('is told of the part alone below its heading', () => {
    expect(found('90%', '（一）效益指标完成情况', '各项绩效指标均达到预期目标。')).toEqual(['nothing to check']);
  });
});
