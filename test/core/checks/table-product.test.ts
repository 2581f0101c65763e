import { foundIn } from './grids';

const found = (table: string) => foundIn('table-product', { 清单: table });

describe('table-product', () => {
  const list = (amount: string, price = '单价', second = '6000') => `
    设备名称 | 数量 | 单位 | ${price} | 金额
    计算机 | 13 | 台 | 2580 | ${amount}
    打印机 | 4 | 台 | 1500 | ${second}
    桌椅 | 20 | 套 | 300 | 6000
    合计 | 37 | | | 45540
  `;

  it.each<[string, string, string[]]>([
    ['the product', list('33540'), []],
    ['another', list('35540'), ['error row E2 35540 ↔ 33540']],
    ['a blank amount', list(''), []],
    ['no figure', list('—'), []],
    ['two of three wrong: the rule is not kept', list('35540', '单价', '7000'), ['nothing to check']],
    ['no price', list('35540', '型号'), ['nothing to check']],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['what is due', '1182000', '1182000', []],
    ['paid less than due', '1182000', '1180000', []],
    ['due wrong', '1192000', '1182000', ['error row D4 1192000 ↔ 1182000']],
  ])('works out what is due, and not what was paid: %s', (_, due, paid, expected) => {
    const roll = `
      乡镇 | 人数（人） | 补助标准（元/人·年） | 应发金额（元） | 实发金额（元）
      甲镇 | 86 | 6000 | 516000 | 516000
      乙镇 | 214 | 6000 | 1284000 | 1284000
      丙镇 | 197 | 6000 | ${due} | ${paid}
      丁镇 | 152 | 6000 | 912000 | 909000
      戊镇 | 178 | 6000 | 1068000 | 1068000
      己镇 | 263 | 6000 | 1578000 | 1578000
    `;
    expect(found(roll)).toEqual(expected);
    expect(foundIn('table-rate', { 清单: roll }).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('keeps rounded amounts, and prices in 元 beside amounts in 万元', () => {
    const table = (third: string) => `
      品名 | 数量 | 单价（元） | 金额（万元）
      甲 | 30 | 4500 | 13.5
      乙 | 12 | 333.33 | 0.4
      丙 | 7 | 20000 | ${third}
    `;
    expect(found(table('14'))).toEqual([]);
    expect(found(table('15'))).toEqual(['error row D4 15 ↔ 14']);
  });

  it('multiplies what is counted by a standard for each of it, by the units of the headings', () => {
    const table = (third: string, unit = '元/人', other = '') => `
      乡镇 | 村（个） | 保洁员（人） | 年补贴标准（${unit}）${other} | 分配金额（万元）
      甲镇 | 9 | 46 | 7200${other && ' | 33.12'} | 33.12
      乙镇 | 18 | 92 | 7200${other && ' | 66.24'} | 66.24
      丙镇 | 15 | 87 | 7200${other && ' | 62.64'} | ${third}
    `;
    expect(found(table('62.64'))).toEqual([]);
    expect(found(table('56.16'))).toEqual(['error row E4 56.16 ↔ 62.64']);
    // Nothing is counted in households, and of two amounts one may have been paid in part.
    expect(found(table('56.16', '元/户'))).toEqual(['nothing to check']);
    expect(found(table('56.16', '元/人', ' | 应发金额（万元）'))).toEqual(['nothing to check']);
  });

  it('multiplies all that is counted where most rows do: people, days and a standard', () => {
    const table = (third: string) => `
      班次 | 人数 | 天数 | 补助标准 | 补助金额
      一期 | 40 | 3 | 110 | 13200
      二期 | 35 | 5 | 110 | 19250
      三期 | 50 | 2 | 110 | ${third}
    `;
    expect(found(table('11000'))).toEqual([]);
    expect(found(table('10100'))).toEqual(['error row E4 10100 ↔ 11000']);
  });

  it('weighs the score of an indicator', () => {
    const table = (third: string, weighed = '折算得分') => `
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 单项得分 | 权重（%） | ${weighed}
      产出指标 | 更新设备 | ≥125台 | 125台 | 100 | 40 | 40
       | 按期交付率 | ≥95% | 91.2% | 96 | 20 | 19.2
      效益指标 | 管理制度 | 健全 | 健全 | 90 | 10 | ${third}
      满意度指标 | 患者满意度 | ≥90% | 93% | 100 | 30 | 30
      合计 | | | | | 100 | 98.2
    `;
    expect(found(table('9'))).toEqual([]);
    expect(found(table('9.9'))).toEqual(['error row G4 9.9 ↔ 9']);
    expect(found(table('9.9', '自评得分'))).toEqual(['nothing to check']);
  });

  it('multiplies as many quantities as most rows do', () => {
    const courses = (third: string) => `
      培训班 | 期数（期） | 每期人数（人） | 培训人次（人次） | 每期天数（天） | 标准（元/人·天） | 金额（元）
      甲班 | 4 | 60 | 240 | 3 | 150 | 108000
      乙班 | 3 | 50 | 150 | 5 | 150 | 112500
      丙班 | 5 | 40 | 200 | 3 | 150 | ${third}
      丁班 | 4 | 80 | 320 | 2 | 120 | 76800`;
    expect(found(courses('90000'))).toEqual([]);
    expect(found(courses('96000'))).toEqual(['error row G4 96000 ↔ 90000']);
  });
});
