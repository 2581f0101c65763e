import { writeCell } from '../../src/excel';
import type { EmulatedHost } from '../../workbench/host';
import { cost, open, problemOf } from './support';

const start = (): EmulatedHost =>
  open([
    {
      name: '表',
      rows: [[98, 0.9663, '≥95%', 45292, '12 台', 94]],
      formats: [[null, '0.00%', null, 'yyyy-mm-dd', null, null]],
      formulas: [[null, null, null, null, null, '=A1-4']],
    },
  ]);

const at = (column: number) => ({ sheet: '表', row: 0, column });

it.each<[before: string, column: number, after: string | number, value: unknown]>([
  ['98', 0, 94, 94],
  ['９８', 0, '94.5', 94.5],
  ['96.63%', 1, '95%', 0.95],
  ['0.9663', 1, 0.95, 0.95],
  ['≥95%', 2, '≥90%', '≥90%'],
  ['≥95%', 2, '=1+1', '=1+1'],
  ['12台', 4, '13', '13'],
  ['98', 0, '=1+1', '=1+1'],
  ['98', 0, '-5', -5],
])('%s becomes %s %s', async (before, column, after, value) => {
  const host = start();
  const spent = await cost(host, () => writeCell(at(column), before, after));
  expect(host.person.values('表!A1:F1')[0]?.[column]).toEqual(value);
  expect(host.person.cell(`表!${'ABCDEF'[column] ?? ''}1`).formula).toBeNull();
  expect(spent).toMatchObject({ syncs: 2, undoSteps: 1, cleared: [] });
  host.person.undo();
  expect(host.save()).toEqual(start().save());
});

it.each<[string, string, number, (host: EmulatedHost) => void]>([
  ['shows another value now', 'excel.cell-changed', 0, (host) => host.person.type('表!A1', 97)],
  ['is empty now', 'excel.cell-changed', 0, (host) => host.person.clear('表!A1')],
  ['holds a formula', 'excel.cell-formula', 5, () => undefined],
  [
    'is on a sheet that was deleted',
    'excel.sheet-missing',
    0,
    (host) => {
      host.person.addSheet('另');
      host.person.deleteSheet('表');
    },
  ],
  ['is protected', 'excel.protected', 0, (host) => host.person.protect('表')],
])('changes nothing where the cell %s', async (_what, id, column, change) => {
  const host = start();
  change(host);
  const before = host.save();
  expect(await problemOf(writeCell(at(column), column === 5 ? '94' : '98', 1))).toBe(id);
  expect(host.save()).toEqual(before);
});
