import { foundIn } from './grids';
import { fact, found, funds, project } from './support';

const weights = (...points: string[]) => `
  level1 | name | points
  ${points.map((text, index) => `${index === 0 ? '产出' : '效益'} | 指标甲${String(index)} | ${text}`).join('\n')}`;

const block = funds(`
  label | budget | spent | points
  年度资金总额 | 100 | 90 | 10`);

describe('weight-total', () => {
  it.each<[string, string[], string[]]>([
    ['whole points that make 100', ['50', '30', '20'], []],
    ['decimals that make 100', ['33.3', '33.3', '33.4'], []],
    ['decimals that round to 100', ['33.33', '33.33', '33.33'], []],
    ['weights in percent', ['50%', '30%', '20%'], []],
    ['weights as shares of one', ['0.5', '0.3', '0.2'], []],
    ['points with a unit', ['60分', '４０'], []],
    ['a zero', ['100', '0'], []],
    ['98', ['50', '30', '18'], ['error not-full C2 100 ↔ 98']],
    ['110', ['50', '30', '30'], ['error not-full C2 100 ↔ 110']],
    ['a negative', ['110', '-20'], ['info without-execution C2 100 ↔ 90']],
    ['90, which may lack the execution rate', ['60', '30'], ['info without-execution C2 100 ↔ 90']],
  ])('%s', (_, points, expected) => {
    expect(found('weight-total', project({ indicators: weights(...points) }))).toEqual(expected);
  });

  it.each<[string, string[], string, string[]]>([
    ['the sum', ['60', '40'], '100', []],
    ['another sum', ['60', '40'], '98', ['error differs Z101 98 ↔ 100']],
    ['a full mark of 120', ['60', '60'], '120', ['warning unusual Z101 100 ↔ 120']],
    ['a sum that is right by its last digit', ['33.33', '33.33', '33.33'], '100', []],
  ])('declared: %s', (_, points, total, expected) => {
    expect(found('weight-total', project({ indicators: weights(...points), facts: [fact('points', total)] }))).toEqual(
      expected,
    );
  });

  it('counts the fund block', () => {
    expect(found('weight-total', project({ indicators: weights('60', '30'), funds: [block] }))).toEqual([]);
    expect(found('weight-total', project({ indicators: weights('60', '40'), funds: [block] }))).toEqual([
      'error not-full C2 100 ↔ 110',
    ]);
  });

  it('accepts a totals row that counts the indicators only', () => {
    const facts = [fact('points', '90')];
    expect(found('weight-total', project({ indicators: weights('60', '30'), funds: [block], facts }))).toEqual([]);
  });

  it('takes a fund block for the execution rate among the indicators', () => {
    const indicators = `
      name | points
      预算执行率 | 10
      检验台次 | 90`;
    expect(found('weight-total', project({ indicators, funds: [block] }))).toEqual([]);
  });

  it('is silent about what a blank or unreadable part may be worth, not about a sum that is too large already', () => {
    const blank = (points: string, other: string) => `
      name | points | target
      甲 | ${points} | 1
      乙 | ${other} | 1`;
    expect(found('weight-total', project({ indicators: blank('60', '') }))).toEqual([]);
    expect(found('weight-total', project({ indicators: blank('60', '#REF!') }))).toEqual([]);
    expect(found('weight-total', project({ indicators: blank('160', '') }))).toEqual(['error not-full B2 100 ↔ 160']);
  });

  it('leaves out 其中 rows and rows that do not apply', () => {
    const indicators = `
      name | points | target | part
      甲 | 100 | 1 |
      其中：乙 | 40 | 1 | x
      丙 | / | / |`;
    expect(found('weight-total', project({ indicators }))).toEqual([]);
  });

  it('adds what level-1 groups declare, so that their own errors are not repeated', () => {
    const indicators = `
      level1 | name | points
      产出 | 甲 | 58
      效益 | 乙 | 40`;
    expect(
      found('weight-total', project({ indicators, groups: { 产出: { points: '60' }, 效益: { points: '40' } } })),
    ).toEqual([]);
  });

  it('does not repeat a wrong label of a group that the total does not follow', () => {
    const indicators = 'level1 | name | points\n产出 | 甲 | 60\n效益 | 乙 | 40';
    const of = project({ indicators, groups: { 产出: { points: '50' } }, facts: [fact('points', '100')] });
    expect([found('weight-total', of), found('weight-group', of)]).toEqual([[], ['error differs-label P2 50 ↔ 60']]);
  });

  it('takes another full mark from its option', () => {
    expect(
      found('weight-total', project({ indicators: weights('100', '50') }), { 'weight-total.full-mark': '150' }),
    ).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'the score sheet of a part',
      'level1 | name | points | score\n资金管理 | 到位率 | 12 | 11\n组织实施 | 制度 | 8 | 6',
      [],
    ],
    [
      'all parts of the framework',
      'level1 | name | points | score\n决策 | 立项 | 12 | 11\n过程 | 制度 | 8 | 6',
      ['error not-full C2 100 ↔ 20'],
    ],
    ['parts as names', 'name | points | score\n决策 | 40 | 39\n效益 | 50 | 44', ['info without-execution B2 100 ↔ 90']],
    [
      'an excerpt that is too large already',
      'level1 | name | points | score\n资金管理 | 到位率 | 112 | 11',
      ['error not-full C2 100 ↔ 112'],
    ],
    [
      'one part of the framework',
      'level1 | name | points | criterion | score\n决策 | 立项 | 12 | 好得12分 | 11\n决策 | 目标 | 8 | 好得8分 | 6',
      [],
    ],
    [
      'a scheme without scores',
      'level1 | name | points | criterion\n前期工作 | 备案 | 6 | 完成得6分\n建设面积 | 进度 | 24 | 完成得24分',
      [],
    ],
    [
      'a scheme with scores',
      'level1 | name | points | criterion | score\n前期工作 | 备案 | 6 | 完成得6分 | 6\n建设面积 | 进度 | 24 | 完成得24分 | 24',
      ['error not-full C2 100 ↔ 30'],
    ],
  ])('asks for the full mark of a whole only: %s', (_, indicators, expected) => {
    expect(found('weight-total', project({ indicators }))).toEqual(expected);
  });

  it('asks for no full mark where a part of a scheme states its own', () => {
    const sheet = (columns: string, rest: string) =>
      `level1 | name | points | score${columns}\n资金管理 | 到位率 | 12 | 11${rest}\n组织实施 | 制度 | 8 | 6${rest}`;
    const facts = [fact('points', '20')];
    expect(found('weight-total', project({ indicators: sheet('', ''), facts }))).toEqual([]);
    expect(found('weight-total', project({ indicators: sheet(' | target | actual', ' | 1 | 1'), facts }))).toEqual([
      'warning unusual Z101 100 ↔ 20',
    ]);
  });

  it('counts what stands in rows that nobody can name as missing', () => {
    const form = (name: string) => ({
      评价表: `
        2023年项目绩效评价指标表
        考核内容 | 指标值 | 分值
        ${name} | 95% | 10
        乙指标 | 3次 | 40
        丙指标 | 4次 | 50
        总分 | | 100`,
    });
    expect(foundIn('weight-total', form('甲指标'))).toEqual([]);
    expect(foundIn('weight-total', form(''))).toEqual([]);
  });

  it('has nothing to look at without points', () => {
    expect(found('weight-total', project({ indicators: 'name | score\n甲 | 5' }))).toEqual(['nothing to check']);
  });

  it('takes no total of what stands left of the levels for points', () => {
    const list = (total: string) => ({
      目标表: `
        项目名称 | 项目预算 | 一级指标 | 三级指标 | 指标值 | 分值
        水渠 | 1280000 | 产出指标 | 长度 | ≥5公里 | 60
        | | 效益指标 | 户数 | ≥9户 | 40
        堤防 | 864000 | 产出指标 | 座数 | ≥2座 | 100
        合计 | 2144000${total}`,
    });
    expect(foundIn('weight-total', list(''))).toEqual([]);
    expect(foundIn('weight-total', list(' | | | | 90'))).toHaveLength(1);
  });
});
