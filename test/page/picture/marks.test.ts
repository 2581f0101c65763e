import type { Result } from '../../../src/core/evaluate';
import type { CellRef, Finding } from '../../../src/core/model';
import { cellKey, marksOn, relatedTo } from '../../../src/page/picture/marks';

const at = (row: number, column: number, sheet = '表'): CellRef => ({ sheet, row, column });
const finding = (severity: Finding['severity'], cell: CellRef, rest: Partial<Finding> = {}): Finding =>
  ({ severity, at: cell, accepted: null, related: [], fingerprint: severity, ...rest }) as Finding;

function result(findings: readonly Finding[], coverage: Partial<Result['coverage']> = {}): Result {
  return { findings, coverage: { comparedAt: [], places: [], ...coverage } } as unknown as Result;
}

it('findings stand at their cells, the worst first', () => {
  const some = [finding('info', at(1, 1)), finding('error', at(1, 1)), finding('warning', at(2, 1))];
  const { findings } = marksOn('表', result(some));
  expect([...findings].map(([key, here]) => [key, here.map(({ severity }) => severity)])).toEqual([
    ['1 1', ['error', 'info']],
    ['2 1', ['warning']],
  ]);
});

it('those of other sheets and accepted ones are not marked', () => {
  const accepted = { reason: '已核实', by: '', at: at(0, 0) };
  const some = [finding('error', at(1, 1, '另一张')), finding('error', at(1, 1), { accepted })];
  expect(marksOn('表', result(some)).findings.size).toBe(0);
});

it('every figure has its shade; where a cell holds several, what is least known is shown', () => {
  const place = (state: 'read' | 'unread', cell: CellRef) => ({
    at: cell,
    state,
    text: '1',
    reason: 'no-header' as const,
  });
  const { shades } = marksOn(
    '表',
    result([], {
      comparedAt: [at(0, 0), at(1, 0), at(2, 0), at(0, 0, '另一张')],
      places: [place('unread', at(1, 0)), place('read', at(1, 0)), place('read', at(2, 0))],
    }),
  );
  expect([...shades]).toEqual([
    ['0 0', 'compared'],
    ['1 0', 'unread'],
    ['2 0', 'read'],
  ]);
});

it('cells that belong to a finding are those on the same sheet', () => {
  const some = [finding('error', at(1, 1), { related: [at(2, 1), at(3, 1, '另一张')] })];
  expect(relatedTo(at(1, 1), some).map(cellKey)).toEqual(['2 1']);
});
