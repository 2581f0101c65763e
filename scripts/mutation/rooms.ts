/** What a room of src/core is made of, and which tests answer for it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CORE = 'src/core';
const TESTS = 'test/core';

/** What `npm run mutation` takes when no room is named. */
export const USUAL_ROOMS: readonly string[] = ['criteria', 'quantity', 'scoring', 'terms'];

/**
 * Tests that ask for thousands of inputs or for texts of tens of thousands of characters. They take most of the time and
 * notice little that the others do not: for another room than their own they are left out, for their own they come last.
 */
const LONG = /\/(?:hostile|properties|robustness|soundness|sound|report|growth)\.test\.ts$|\/growth\//;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

export const isRoom = (room: string): boolean => /^[a-z][a-z/-]*$/.test(room) && existsSync(join(CORE, room));

export const roomsOfCore = (): string[] =>
  readdirSync(CORE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The files of a room that are mutated. */
export const sourcesOf = (room: string): string[] =>
  filesUnder(`${CORE}/${room}`).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/**
 * The tests of core that answer for a room, those that kill soonest first: its own, the other rooms', its own long ones. `among`: the short
 * ones of these rooms alone, for a lower bound in a fraction of the time.
 */
export const testsOf = (room: string, among?: readonly string[]): string[] => {
  const tests = filesUnder(TESTS).filter((file) => file.endsWith('.test.ts'));
  const isOf = (file: string, each: string) => file.startsWith(`${TESTS}/${each}/`);
  const own = tests.filter((file) => isOf(file, room));
  const short = own.filter((file) => !LONG.test(file));
  const others = tests.filter((file) => !own.includes(file) && !LONG.test(file));
  if (among) return [...short, ...others.filter((file) => among.some((each) => isOf(file, each)))];
  return [...short, ...others, ...own.filter((file) => LONG.test(file))];
};
