/**
 * `npm run bench`: speed as ratios within one run, so that the figures mean the same on any machine.
 * Analysis = read tables, score, check, summarise; beside it what hucre needs to read the same bytes, values alone and with styles.
 */
import { readXlsx } from 'hucre/xlsx';
import { evaluate } from '../src/core/evaluate';
import { planSummary } from '../src/core/summary';
import { readWorkbookFile } from '../src/files';
import { arithmeticTimes } from './arithmetic';
import { buildBoth } from './built';
import { cellTimes } from './cells';
import { checkTimes } from './checks';
import { criteriaSpeed, hostileGrowth } from './criteria';
import { manyTimes } from './many';
import { processTimes } from './process';
import { proseTimes } from './prose';
import { scoringSpeed } from './scoring';
import { fastest } from './timing';
import { workbookOf } from './workbook';

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

interface Timing {
  readonly sheets: number;
  /** What hucre needs for the values alone. */
  readonly bare: number;
  /** The same with styles, because only they tell 96.63 % from 0.9663 and a date from a number. */
  readonly reading: number;
  /** What our own reader needs for the same bytes. */
  readonly own: number;
  readonly analysis: number;
}

async function time(sheets: number, runs: number): Promise<Timing> {
  const bytes = await workbookOf(sheets);
  const snapshot = await readWorkbookFile(bytes, 'bench.xlsx');
  const bare = await fastest(runs, () => readXlsx(bytes));
  const reading = await fastest(runs, () => readXlsx(bytes, { readStyles: true }));
  const own = await fastest(runs, () => readWorkbookFile(bytes, 'bench.xlsx'));
  const analysis = await fastest(runs, () => planSummary(evaluate(snapshot), 'zh'));
  return { sheets, bare, reading, own, analysis };
}

async function memory(sheets: number): Promise<number> {
  const bytes = await workbookOf(sheets);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = evaluate(await readWorkbookFile(bytes, 'bench.xlsx'));
  const plans = planSummary(result, 'zh');
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  if (result.projects.length !== sheets || plans.length === 0)
    throw new Error('The bench workbook was not read whole.');
  return after - before;
}

const timings = [await time(1, 200), await time(100, 10), await time(1000, 5)];
const columns = [
  'sheets',
  'hucre reads values (ms)',
  'with styles (ms)',
  'we read (ms)',
  'analysis (ms)',
  '÷ values (at most 1.0)',
  '÷ with styles',
];
console.log(columns.join('  '));
for (const { sheets, bare, reading, own, analysis } of timings) {
  const figures = [
    String(sheets),
    bare.toFixed(2),
    reading.toFixed(2),
    own.toFixed(2),
    analysis.toFixed(2),
    (analysis / bare).toFixed(2),
    (analysis / reading).toFixed(2),
  ];
  console.log(figures.map((figure, column) => figure.padStart(columns[column]?.length ?? 0)).join('  '));
}
const [, hundred, thousand] = timings;
if (hundred && thousand) {
  console.log(`ten times the sheets: ${(thousand.analysis / hundred.analysis).toFixed(1)} times the time (at most 11)`);
}
if (hundred) {
  const snapshot = await readWorkbookFile(await workbookOf(hundred.sheets), 'bench.xlsx');
  console.log('the slowest checks, each alone, as a share of the analysis (at most 10 %):');
  for (const { id, share } of (await checkTimes(snapshot, hundred.analysis, 10)).slice(0, 10)) {
    console.log(`  ${(100 * share).toFixed(1).padStart(4)} %  ${id}`);
  }
}
console.log(`1,000 sheets hold ${megabytes(await memory(1000))} of memory (at most 400 MB)`);

const speed = await scoringSpeed();
console.log(
  `scoring, texts seen before: ${Math.round(speed.seen).toLocaleString('en')} calls a second (at least 1,000,000)`,
);
console.log(
  `scoring, all texts new:     ${Math.round(speed.fresh).toLocaleString('en')} calls a second (at least 100,000)`,
);

const criteria = await criteriaSpeed();
console.log(`${String(criteria.wordings)} real wordings of criteria (${criteria.source}), read and scored:`);
console.log(`  each text new:     ${Math.round(criteria.fresh).toLocaleString('en')} a second (at least 100,000)`);
console.log(`  texts seen before: ${Math.round(criteria.seen).toLocaleString('en')} a second`);

const growth = await hostileGrowth();
const totals = [0, 1, 2].map((length) => growth.reduce((sum, { times }) => sum + (times[length] ?? 0), 0));
const ratios = ([n = 0, double = 0, fourfold = 0]: readonly number[]): string =>
  `1 : ${(double / n).toFixed(1)} : ${(fourfold / n).toFixed(1)}`;
const steepness = ({ times: [n, , fourfold] }: (typeof growth)[number]): number => fourfold / n;
const steepest = [...growth].sort((a, b) => steepness(b) - steepness(a));
const slowest = growth.reduce((slow, one) => (one.times[2] > slow.times[2] ? one : slow));
console.log(`${String(growth.length)} hostile texts of 7,500, 15,000 and 30,000 characters (linear is 1 : 2 : 4):`);
console.log(`  all together: ${ratios(totals)}`);
for (const one of steepest.slice(0, 3)) console.log(`  the steepest: ${ratios(one.times)}  ${one.name}`);
console.log(`  the slowest:  ${slowest.times[2].toFixed(1)} ms (below 50), ${slowest.name}`);

const cells = await cellTimes();
console.log(
  `PE.SCORE over ${cells.rows.toLocaleString('en')} rows: ${cells.fresh.toFixed(0)} ms, texts all new; ${cells.repeating.toFixed(0)} ms, texts repeating`,
);

console.log('relations among the figures of a money table (median of real tables below 5 ms, none above 1 s):');
for (const { rows, figures, milliseconds, patterns } of await arithmeticTimes()) {
  const size = `${rows.toLocaleString('en')} rows, ${figures.toLocaleString('en')} figures`;
  console.log(`  ${milliseconds.toFixed(1).padStart(8)} ms  ${size}, ${patterns.toLocaleString('en')} patterns`);
}

const prose = await proseTimes(5);
const [one] = prose;
console.log('a long report, read and checked again (50,000 characters in at most 500 ms; linear is 1 : 2 : 4):');
for (const { characters, milliseconds } of prose) {
  const ratio = ` (${(milliseconds / (one?.milliseconds ?? 1)).toFixed(1)} times)`;
  console.log(`  ${milliseconds.toFixed(0).padStart(8)} ms  ${characters.toLocaleString('en')} characters${ratio}`);
}

buildBoth();
const { node, help, bare, check } = await processTimes(1000);
console.log('the command in one file, as a process:');
console.log(`  pe --help: ${help.toFixed(0)} ms (at most 250), of which node itself ${node.toFixed(0)} ms`);
console.log(
  `  pe check of 1,000 sheets: ${check.toFixed(0)} ms, bare reading ${bare.toFixed(0)} ms: ` +
    `${(check / bare).toFixed(1)} times (at most 2.5)`,
);
const { one: alone, two: both, page } = await manyTimes(200);
console.log(
  `  200 small files: ${alone.toFixed(0)} ms on one thread, ${both.toFixed(0)} ms on two: ` +
    `${(alone / both).toFixed(2)} times as fast (at least 1.6)`,
);
console.log(
  page === null
    ? 'the page was not measured: there is no browser'
    : `the page, the same 200 files: ${page.toFixed(0)} ms, ${(page / both).toFixed(1)} times the command's time (at most 2)`,
);
