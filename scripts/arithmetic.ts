/**
 * `npm run arithmetic -- FILE.jl.gz`: the relations found in each sheet of a data file, one line of JSON a sheet, and on stderr the
 * time they took. `--no-words` leaves out what headings and labels say.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { arithmeticOf } from '../src/core/arithmetic';
import { predictionsOf } from './arithmetic/predict';
import { blockOf, type Sheet } from './arithmetic/sheet';

const path = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
if (path === undefined) throw new Error('Which file? Call: npm run arithmetic -- FILE.jl.gz');
const words = !process.argv.includes('--no-words');

const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
const times: number[] = [];
lines
  .filter((line) => line.trim() !== '')
  .forEach((line, index) => {
    const sheet = JSON.parse(line) as Sheet;
    const block = blockOf(sheet, words);
    const start = process.cpuUsage();
    const arithmetic = arithmeticOf(block);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    console.log(JSON.stringify({ index, found: predictionsOf(sheet, block, arithmetic) }));
  });

times.sort((a, b) => a - b);
const at = (share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
console.error(
  `${String(times.length)} sheets; ms of processor a sheet: median ${at(0.5)}, p90 ${at(0.9)}, most ${at(1)}`,
);
