import { withSpans } from '../../../../src/core/reading/book/spans';
import type { FundRow, FundTable } from '../../../../src/core/model';

const block = (label: string, more: Partial<FundTable> = {}): FundTable => ({
  kind: 'block',
  at: { sheet: 'S', row: 0, column: 0 },
  unit: null,
  rows: [{ role: 'total', label } as FundRow],
  ...more,
});
const spans = (...tables: FundTable[]) => withSpans(tables).map(({ span }) => span);

it.each<[what: string, labels: readonly string[], spans: readonly unknown[]]>([
  ['the whole project beside the year', ['项目总投资（万元）', '年度资金总额'], ['years', undefined]],
  ['whichever stands first', ['本年资金合计', '概算总投资'], [undefined, 'years']],
  ['nothing else is said to be of the year', ['项目总投资', '资金总额'], [undefined, undefined]],
  ['what the year has of it', ['年度总投资', '年度资金总额'], [undefined, undefined]],
])('%s', (_, labels, expected) => {
  expect(spans(...labels.map((label) => block(label)))).toEqual(expected);
});

it('keeps what a block says itself', () => {
  const months = block('项目总投资', { span: { months: 6 } });
  expect(spans(months, block('年度资金总额'))).toEqual([{ months: 6 }, undefined]);
});
