/** Every sample gives the same results through the add-in as through its file. */
import { readdirSync } from 'node:fs';
import { evaluate } from '../../src/core/evaluate';
import { toReport } from '../../src/core/report';
import { planSummary } from '../../src/core/summary';
import { takeSnapshot, writeSheets } from '../../src/excel';
import { readWorkbookFile } from '../../src/files';
import { cost, hostData, open, SAMPLES, sampleBytes } from './support';

jest.setTimeout(60_000);

const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

it.each(files)('%s: the report of pe check', async (file) => {
  const fromFile = await readWorkbookFile(sampleBytes(file), file);
  const host = open(hostData(fromFile));
  host.person.type(`${host.person.sheetNames[0] ?? ''}!Z99`, 'typed');
  host.person.undo();
  const budget = await cost(host, async () => {
    const report = toReport(evaluate(await takeSnapshot()), file);
    expect(report).toEqual(toReport(evaluate(fromFile), file));
    expect(report.projects.length + report.portfolios.length).toBeGreaterThan(0);
  });
  expect(budget).toEqual({ syncs: 3, writes: 0, undoSteps: 0, cleared: [] });
});

it.each(files)('%s: the same again when the summary is written', async (file) => {
  open(hostData(await readWorkbookFile(sampleBytes(file), file)));
  const before = evaluate(await takeSnapshot());
  await writeSheets(planSummary(before));
  expect(toReport(evaluate(await takeSnapshot()), file)).toEqual(toReport(before, file));
});
