/** How much of our own code the tests would miss: writes docs/mutation.md and, for each room, its survivors. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { format, resolveConfig } from 'prettier';
import { mutantsOf } from './mutation/mutants';
import { pageWith, scoreOf, sizeOf, survivorsOf, type RoomFigures } from './mutation/page';
import { tryAll } from './mutation/pool';
import { isRoom, roomsOfCore, USUAL_ROOMS } from './mutation/rooms';
import { drawnOf, MOST_WITHOUT_SAMPLE, sampleOf, SEED, USUAL_SAMPLE } from './mutation/sample';

const PAGE = 'docs/mutation.md';
const SURVIVORS = 'reports/mutation';

interface Options {
  sample?: number | 'all';
  seed: number;
  jobs: number;
  page: boolean;
  quick: boolean;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
};

const sizeOrAll = (text: string): number | 'all' => (text === 'all' ? text : whole(text));

const roomsFrom = (named: readonly string[]): string[] => {
  if (named.length === 0) return USUAL_ROOMS.filter(isRoom);
  const unknown = named.find((room) => !isRoom(room));
  if (unknown === undefined) return [...new Set(named)];
  throw new Error(`src/core has no room "${unknown}". It has: ${roomsOfCore().join(', ')}.`);
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

async function run(named: readonly string[], { sample, seed, jobs, page, quick }: Options): Promise<void> {
  const rooms = roomsFrom(named);
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const mutated = await mutantsOf(rooms);
  const drawn = drawnOf(mutated.mutants.length, sample);
  const chosen = drawn === undefined ? mutated.mutants : sampleOf(mutated.mutants, drawn, seed);
  say(`${rooms.join(', ')}: ${String(chosen.length)} of ${String(mutated.mutants.length)} mutants are tried`);
  const progress = (done: number): void => {
    if (done % 100 === 0) say(`  ${String(done)} tried, ${seconds()}`);
  };
  const among = quick ? [...new Set([...USUAL_ROOMS, ...rooms])] : undefined;
  const results = await tryAll(chosen, mutated, jobs, progress, among);
  const figures = rooms.map((room): RoomFigures => {
    const tried = results.filter(({ mutant }) => mutant.room === room);
    const all = mutated.mutants.filter((mutant) => mutant.room === room).length;
    return { room, all, tried, seed: drawn === undefined ? undefined : seed, among };
  });
  for (const each of figures) {
    const list = `${SURVIVORS}/${each.room.replaceAll('/', '-')}.txt`;
    write(list, survivorsOf(each.tried));
    say(`${each.room}: ${scoreOf(each.tried)} killed. ${sizeOf(each)} Survivors: ${list}`);
  }
  say(`all: ${scoreOf(results)} killed, ${seconds()}`);
  if (!page) return;
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  write(PAGE, await format(pageWith(before, figures), { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

const command = new Command('mutation')
  .description('Changes our own code in one place at a time and says how many changes the tests notice.')
  .argument('[rooms...]', `folders of src/core (when none is named: ${USUAL_ROOMS.join(' ')})`)
  .option(
    '--sample <size>',
    `how many mutants to try, or "all" (when not given: all up to ${String(MOST_WITHOUT_SAMPLE)}, else ${String(USUAL_SAMPLE)})`,
    sizeOrAll,
  )
  .option('--seed <number>', 'another sample than the usual one', whole, SEED)
  .option('--jobs <number>', 'how many processes', whole, 2)
  .option('--quick', `only the short tests of ${USUAL_ROOMS.join(', ')} and of the rooms named: a lower bound`, false)
  .option('--no-page', `leave ${PAGE} as it is`)
  .action(run);

try {
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
