import { foundIn } from './grids';
import { fact, found, funds, project, said } from './support';

const block = (total: string, ...parts: string[]) =>
  funds(`
    label | role | source | budget | spent
    年度资金总额 | total | | ${total}
    ${parts.join('\n')}`);

const fiscal = (amounts: string) => `其中：财政拨款 | part | fiscal | ${amounts}`;
const carried = (amounts: string) => `上年结转资金 | part | carryOver | ${amounts}`;
const other = (amounts: string) => `其他资金 | part | other | ${amounts}`;

describe('fund-parts', () => {
  it.each<[string, string, string[], string[]]>([
    ['the sum', '100 | 90', [fiscal('80 | 75'), other('20 | 15')], []],
    ['the sum with blanks', '100 | 100', [fiscal('100 | 100'), carried(' | '), other(' | ')], []],
    ['sources that do not exist', '100 | 100', [fiscal('100 | 100'), carried('/ | /'), other('— | -')], []],
    ['decimals that round', '89.97 | 0', [fiscal('89.974 | 0'), other('0 | 0')], []],
    [
      'tenths in a column of hundredths',
      '100.5 | 0',
      [fiscal('80.53 | 0'), other('20 | 0')],
      ['error exceeds D42 100.5万元 ↔ 100.53万元'],
    ],
    [
      'a total of zero above its parts',
      '0 | 0',
      [fiscal('89.974 | 89.974'), carried(' | ')],
      ['error exceeds D42 0万元 ↔ 89.974万元', 'error exceeds E42 0万元 ↔ 89.974万元'],
    ],
    [
      'parts above the total',
      '100 | 90',
      [fiscal('80 | 90'), other('30 | 0')],
      ['error exceeds D42 100万元 ↔ 110万元'],
    ],
    ['parts below the total', '100 | 90', [fiscal('80 | 90'), other('10 | 0')], ['error differs D42 100万元 ↔ 90万元']],
    [
      'parts below the total, one blank',
      '100 | 90',
      [fiscal('80 | 90'), other(' | 0')],
      ['info missing D42 100万元 ↔ 80万元'],
    ],
    [
      'parts below the total, one unreadable',
      '100 | 90',
      [fiscal('80 | 90'), other('#REF! | 0')],
      ['info missing D42 100万元 ↔ 80万元'],
    ],
    [
      'one blank in every column, the others making the whole of another',
      '100 | 95',
      [fiscal('80 | 75'), carried('20 | 10'), other(' | ')],
      ['warning differs E42 95万元 ↔ 85万元'],
    ],
    [
      'the same where no column shows that the blank one is none',
      '110 | 95',
      [fiscal('80 | 75'), carried('20 | 10'), other(' | ')],
      ['info missing D42 110万元 ↔ 100万元', 'info missing E42 95万元 ↔ 85万元'],
    ],
    ['one part only', '100 | 90', [fiscal('80 | 90')], ['info single D42 100万元 ↔ 80万元']],
    ['text numbers and units', '１００ | 90万元', [fiscal('800000元 | 75'), other('20 | 15')], []],
    ['a negative part', '100 | 0', [fiscal('120 | 0'), other('-20 | 0')], []],
    ['a blank total', ' | ', [fiscal('80 | 75'), other('20 | 15')], ['nothing to check']],
    ['percents', '100% | ', [fiscal('80% | '), other('10% | ')], ['nothing to check']],
  ])('%s', (_, total, parts, expected) => {
    expect(found('fund-parts', project({ funds: [block(total, ...parts)] }))).toEqual(expected);
  });

  it('adds up each division of money that is told twice by itself', () => {
    const divided = (basic: string, kind = '按支出性质：') =>
      block(
        '100 | 90',
        '按资金来源：财政拨款 | part | fiscal | 80 | 70',
        other('20 | 20'),
        `${kind}基本支出 | part | | ${basic} | 50`,
        '项目支出 | part | | 60 | 40',
      );
    const of = (table: ReturnType<typeof block>) => found('fund-parts', project({ funds: [table] }));
    expect(of(divided('40'))).toEqual([]);
    expect(of(divided('30'))).toEqual(['error differs D42 100万元 ↔ 90万元']);
    expect(of(divided('40', ''))).toEqual([
      'error exceeds D42 100万元 ↔ 200万元',
      'error exceeds E42 90万元 ↔ 180万元',
    ]);
  });

  it('adds parts of a part to that part, never to the total', () => {
    const parts = [fiscal('80 | 80'), '中央 | subpart | | 50 | 50', '地方 | subpart | | 20 | 30', other('20 | 20')];
    expect(found('fund-parts', project({ funds: [block('100 | 100', ...parts)] }))).toEqual([
      'error differs D43 80万元 ↔ 70万元',
    ]);
  });

  it('names the blank part and what would close the gap', () => {
    expect(said('fund-parts', project({ funds: [block('100 | 90', fiscal('80 | 90'), other(' | '))] }))).toEqual([
      '“年度资金总额”的预算数是 100万元，已填的“其中”项相加是 80万元，差 20万元；“其他资金”没有填写。',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['that make it', '780.5784万元', []],
    ['that do not', '790.5784万元', ['error sources Z101 790.5784万元 ↔ 780.5784万元']],
  ])('compares spending with this year’s and carried-over money %s', (_, spent, expected) => {
    const words = '…';
    const facts = [
      fact('spent', spent, { words }),
      fact('currentYearSpent', '629.6755万元', { words }),
      fact('carryOverSpent', '150.9029万元', { words }),
    ];
    expect(found('fund-parts', project({ facts }))).toEqual(expected);
  });
});

describe('fund-parts of money that is divided twice', () => {
  const form = (...rows: string[]) => ({
    整体自评: [
      '部门整体支出绩效自评表',
      '年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
      ' | 年度资金总额 | 100 | 110 | 99 | 10 | 90% | 9',
      ...rows,
    ].join('\n'),
  });
  const heads = ' | 按收入性质分： | | | 按支出性质分： | ';

  it.each([
    [
      'both fit',
      [heads, ' | 其中：一般公共预算：100 | | | 其中：基本支出：60', ' | 政府性基金：10 | | | 项目支出：50'],
      [],
    ],
    [
      'one does not',
      [heads, ' | 其中：一般公共预算：100 | | | 其中：基本支出：60', ' | 政府性基金：10 | | | 项目支出：51'],
      ['error division D3 110万元 ↔ 111万元'],
    ],
    [
      'neither does',
      [heads, ' | 其中：一般公共预算：101 | | | 其中：基本支出：61', ' | 政府性基金：10 | | | 项目支出：51'],
      [],
    ],
    [
      'the spending',
      [heads, ' | 其中：一般公共预算：90 | | | 其中：基本支出：60', ' | 政府性基金：9 | | | 项目支出：39'],
      [],
    ],
    [
      'a part is blank',
      [heads, ' | 其中：一般公共预算：100 | | | 其中：基本支出：60', ' | 政府性基金：10 | | | 项目支出：'],
      [],
    ],
    [
      'a head states another total',
      [' | 按收入性质分： | 110 | | 按支出性质分： | 120', ' | 其中：一般公共预算 | 110 | | 其中：基本支出 | 120'],
      ['error division D3 110万元 ↔ 120万元'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(foundIn('fund-parts', form(...rows)).filter((line) => line.startsWith('error'))).toEqual(expected);
  });

  describe('money of several years', () => {
    const sources = (whole: string, [one, other]: readonly [string, string]) =>
      foundIn('fund-parts', {
        资金: `
          资金来源 | 预算数（万元） | 到位数（万元）
          ${whole}
          ${one}
          ${other}
        `,
      });

    it.each<[string, string, readonly [string, string], string[]]>([
      [
        'beside one year of each source',
        '三年合计 | 900 | 900',
        ['2023年中央资金 | 200 | 200', '2023年省级资金 | 100 | 100'],
        ['nothing to check'],
      ],
      [
        'beside sources without a year',
        '2021-2023年合计 | 600 | 600',
        ['中央资金 | 120 | 120', '省级资金 | 80 | 80'],
        ['nothing to check'],
      ],
      [
        'beside sources that make nearly all of it',
        '三年合计 | 910 | 900',
        ['中央资金 | 500 | 500', '省级资金 | 400 | 400'],
        ['error differs B2 910万元 ↔ 900万元'],
      ],
      [
        'beside sources that say the same',
        '三年合计 | 900 | 900',
        ['三年中央资金 | 500 | 500', '三年省级资金 | 200 | 400'],
        ['error differs B2 900万元 ↔ 700万元'],
      ],
      ['that it is made of', '三年合计 | 900 | 900', ['中央资金 | 500 | 500', '省级资金 | 400 | 400'], []],
      [
        'of one year alone',
        '合计 | 600 | 600',
        ['中央资金 | 120 | 600', '省级资金 | 80 | 0'],
        ['error differs B2 600万元 ↔ 200万元'],
      ],
    ])('%s', (_, whole, parts, expected) => {
      expect(sources(whole, parts)).toEqual(expected);
    });
  });
  describe('lines by code', () => {
    const table = (...rows: string[]) => ({ 支出: ['科目编码 | 科目名称 | 预算数 | 执行数', ...rows].join('\n') });
    const others = ['208 | 社会保障支出 | 30 | 20', '20805 | 养老支出 | 20 | 15', '20899 | 其他支出 | 10 | 5'];

    it.each<[string, string[], string[]]>([
      ['the sum of its lines', ['210 | 卫生 | 110 | 60', '21001 | 管理 | 70 | 40', '21002 | 医院 | 40 | 20'], []],
      [
        'another amount',
        ['210 | 卫生 | 110 | 90', '21001 | 管理 | 70 | 40', '21002 | 医院 | 40 | 20'],
        ['error differs D2 90 ↔ 60'],
      ],
    ])('%s', (_, rows, expected) => {
      expect(foundIn('fund-parts', table(...rows, ...others))).toEqual(expected);
    });

    it('of which not all are there', () => {
      const some = ['210 | 卫生 | 110 | 60', '21001 | 管理 | 20 | 10', '21002 | 医院 | 40 | 20'];
      const few = ['208 | 社会保障支出 | 30 | 20', '20805 | 养老支出 | 10 | 5', '20899 | 其他支出 | 10 | 5'];
      expect(foundIn('fund-parts', table(...some, ...few, '合计 | | 140 | 80'))).toEqual(['nothing to check']);
      expect(foundIn('fund-items', table(...some, ...few, '合计 | | 140 | 80'))).toEqual([]);
    });
  });
});
