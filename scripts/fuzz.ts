/** `npm run fuzz -- --seed=7 --rounds=200`: hostile files, texts and faults of the disk, tried in turn; prints what was found. */
import { runFuzz } from './fuzz/run';
import { tryWriting } from './fuzz/writing';

function option(name: string, otherwise: number): number {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}=${given ?? ''} is no whole number.`);
  return value;
}

const SHOWN = 5;

const seed = option('seed', 1);
const rows = await runFuzz(seed, option('rounds', 60));
const writing = await tryWriting();
let tried = writing.tried;
let found = writing.faults.length;
console.log(`Seed ${String(seed)}\n`);
for (const row of rows) {
  tried += row.tried;
  found += row.faults.length;
  const figures = [row.tried, row.read, row.tried - row.read, row.faults.length].map((one) => String(one).padStart(6));
  console.log(
    `${row.kind.padEnd(28)} tried ${figures[0]}  read ${figures[1]}  refused ${figures[2]}  faults ${figures[3]}`,
  );
  for (const fault of row.faults.slice(0, SHOWN)) console.log(`    ${fault}`);
}
console.log(
  `${'faults while writing'.padEnd(28)} tried ${String(writing.tried).padStart(6)}${' '.repeat(32)}faults ${String(writing.faults.length).padStart(6)}`,
);
for (const fault of writing.faults.slice(0, SHOWN)) console.log(`    ${fault}`);
console.log(`\n${String(tried)} tried, ${String(found)} faults`);
process.exitCode = found > 0 ? 1 : 0;
