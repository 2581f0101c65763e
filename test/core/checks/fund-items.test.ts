import { foundIn } from './grids';
import { found, funds, project } from './support';

const lots = (...rows: string[]) =>
  funds(`label | role | budget | spent\n${rows.join('\n')}`, { kind: 'items', unit: '元' });

const one = '1标段 | item | 3,538,400.00 | 2,748,000.00';
const two = '2标段 | item | 664,300.00 | 529,600.00';

describe('fund-items', () => {
  it.each<[string, string[], string[]]>([
    ['the sum, total last', [one, two, '总计 | total | 4,202,700.00 | 3,277,600.00'], []],
    ['the sum, total first', ['总计 | total | 4202700 | 3277600', one, two], []],
    ['in another unit', [one, two, '总计 | total | 420.27万元 | 327.76万元'], []],
    [
      'another total',
      [one, two, '总计 | total | 4,202,700.00 | 3,377,600.00'],
      ['error differs D43 3,377,600.00元 ↔ 3277600元'],
    ],
    ['a blank line', [one, '2标段 | item | 664,300.00 |', '总计 | total | 4,202,700.00 | 3,277,600.00'], []],
    [
      'a blank line, and the others above the total',
      [one, '2标段 | item | 664,300 |', '总计 | total | 4,202,700 | 2,000,000'],
      ['error differs D43 2,000,000元 ↔ 2748000元'],
    ],
    ['an error cell', [one, '2标段 | item | 664,300 | #REF!', '总计 | total | 4,202,700 | 3,277,600'], []],
    ['a line that does not apply', [one, '2标段 | item | 664,300 | /', '总计 | total | 4,202,700 | 2,748,000'], []],
    ['zero and negative lines', [one, '退款 | item | 0 | -48,000', '总计 | total | 3,538,400 | 2,700,000'], []],
    ['no total', [one, two], ['nothing to check']],
    ['a blank total', [one, two, '总计 | total | |'], ['nothing to check']],
    [
      'subtotals and a total of all',
      [
        one,
        '小计 | total | 3538400 | 2748000',
        two,
        '小计 | total | 664300 | 529600',
        '总计 | total | 4202700 | 3277600',
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    const line = expected.map((text) => text.replace('D43', `D${String(41 + rows.length)}`));
    expect(found('fund-items', project({ funds: [lots(...rows)] }))).toEqual(line);
  });

  describe('小计', () => {
    const inTable = (...rows: string[]) =>
      foundIn('fund-items', { 资金: ['支出内容 | 预算数 | 支出数', ...rows].join('\n') });
    const lines = ['办公费 | 10 | 9', '会议费 | 20 | 18'];
    const more = ['设备费 | 40 | 40', '软件费 | 30 | 30', '小计 | 70 | 70', '合计 | 100 | 97'];

    it.each([
      ['holds', [...lines, '小计 | 30 | 27', ...more], []],
      ['is wrong in one column', [...lines, '小计 | 31 | 27', ...more], ['error subtotal B4 31万元 ↔ 30万元']],
      [
        'is wrong, the total holds',
        [...lines, '小计 | 31 | 28', '合计 | 30 | 27'],
        ['error subtotal B4 31 ↔ 30', 'error subtotal C4 28 ↔ 27'],
      ],
      [
        'stands above its lines',
        ['小计 | 30 | 27', ...lines, '小计 | 70 | 70', ...more.slice(0, 2), '合计 | 100 | 97'],
        [],
      ],
      ['holds nowhere, nor does the total', [...lines, '小计 | 31 | 28', '合计 | 33 | 29'], []],
    ])('%s', (_, rows, expected) => {
      const told = inTable(...rows).filter((line) => line.includes('subtotal'));
      expect(told.map((line) => line.replaceAll('万元', ''))).toEqual(
        expected.map((line) => line.replaceAll('万元', '')),
      );
    });

    it('is no line of its own', () => {
      expect(inTable(...lines, '小计 | 30 | 27', ...more.slice(0, 3), '合计 | 130 | 97')).toEqual([
        'error differs B8 130 ↔ 100',
      ]);
    });
  });

  it('does not count 其中 rows twice', () => {
    const table = lots(one, '其中：设备 | part | 3000000 | 2000000', two, '总计 | total | 4202700 | 3277600');
    expect(found('fund-items', project({ funds: [table] }))).toEqual([]);
  });

  it('leaves a fund block, which has parts and no items, to fund-parts', () => {
    const block = funds('label | role | budget\n总额 | total | 100\n其中：财政 | part | 90');
    expect(found('fund-items', project({ funds: [block] }))).toEqual(['nothing to check']);
  });
});
