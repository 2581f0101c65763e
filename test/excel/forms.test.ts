/** Public forms read through the add-in, which does not ask for merged areas, give the same as with them. */
import { evaluate } from '../../src/core/evaluate';
import { toReport } from '../../src/core/report';
import { takeSnapshot } from '../../src/excel';
import * as forms from '../fixtures/forms';
import * as tables from '../fixtures/public';
import { snapshotOf, type Form } from '../fixtures/workbook';
import { hostData, open } from './support';

const all = [...Object.values(forms), ...Object.values(tables)].filter(
  (one): one is Form => typeof one === 'object' && 'sheets' in one,
);

it.each(all.map((form) => [form.name, form] as const))('%s', async (_name, form) => {
  const snapshot = snapshotOf(form);
  open(hostData(snapshot));
  const report = toReport(evaluate(await takeSnapshot()), form.name);
  expect(report).toEqual(toReport(evaluate(snapshot), form.name));
  expect(report.projects.length).toBeGreaterThan(0);
});
