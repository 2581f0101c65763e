/** Runs one test file after the other in this process, with jest's own engine, up to the first test that fails. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'expect';
import type FastCheck from 'fast-check';
import * as circus from 'jest-circus';
import { Modules } from './modules';

export interface FileRun {
  file: string;
  /** Names of tests that are passed over. */
  without: readonly string[];
  /** The places of the only tests that are run; undefined: all are. */
  only?: readonly number[] | undefined;
  /** The one that is switched on, and how often its place may be reached. Without it is counted which mutants are reached. */
  mutant?: { id: string; hitLimit: number };
}

/** How a test file reaches a mutant. */
export interface Hits {
  /** How often. */
  count: number;
  /** The places of the tests that do, in the order of the file; undefined: already the file itself does, when it is loaded. */
  tests?: number[];
}

/** Mutant → how often its place was reached. */
type Counts = Record<string, number>;

/** The switches that Stryker's instrumented code looks at. */
interface Switches {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
  currentTestId?: string | undefined;
}

export interface FileResult {
  /** The first test that failed and what it said; undefined if all passed. */
  failure?: string | undefined;
  /** The mutated place was reached so often that its loop does not end. */
  endless: boolean;
  /** By mutant; nothing under a mutant. */
  hits: Record<string, Hits>;
  /** The tests that looked at the clock. */
  timed: string[];
  /** Wall time, ms. */
  spent: number;
}

type Block = circus.State['rootDescribeBlock'];
type Test = Extract<Block['children'][number], { type: 'test' }>;

/** Property tests try the same values in every run, so that a mutant is killed always or never. */
const PROPERTY_SEED = 20_240_101;

const fullName = (test: Test): string => {
  const names = [test.name];
  for (let block: Block | undefined = test.parent; block?.parent !== undefined; block = block.parent) {
    names.unshift(block.name);
  }
  return names.join(' › ');
};

const testsOf = (block: Block): Test[] =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));

const skip = (tests: readonly Test[], which: (test: Test, place: number) => boolean): void => {
  for (const [place, test] of tests.entries()) if (which(test, place)) test.mode = 'skip';
};

const said = (error: unknown): string => {
  const value: unknown = Array.isArray(error) ? (error[0] ?? error[1]) : error;
  return value instanceof Error ? value.message : String(value);
};

/** Where core keeps results, and how it is asked for one. */
const MEMO = 'src/core/quantity/memo.ts';
const ASKED = 'get(key: Key): Value | undefined {';

/**
 * The texts for counting: nothing is remembered, so that a test counts as reaching what it would have to work out if an
 * earlier test had not.
 */
const forgetful = (texts: Readonly<Record<string, string>>): Record<string, string> => {
  const memo = texts[MEMO] ?? readFileSync(MEMO, 'utf8');
  if (!memo.includes(ASKED)) throw new Error(`${MEMO} has no "${ASKED}", at which it could be made to forget.`);
  return { ...texts, [MEMO]: memo.replace(ASKED, '$& this.#young.clear(); this.#old.clear();') };
};

/** The texts without the counting of hits, which takes a third of the time and says nothing once a mutant is on. */
const uncounted = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [file, text.replace('function stryCov_9fa48() {', '$& return;')]),
  );

/** `perTest`: by the place of the test, counted from 1. */
function hitsOf({ static: loading, perTest }: NonNullable<Switches['mutantCoverage']>): Record<string, Hits> {
  const hits = new Map<string, Hits>();
  for (const [place, counts] of Object.entries(perTest)) {
    for (const [id, count] of Object.entries(counts)) {
      const known = hits.get(id) ?? { count: 0, tests: [] };
      known.count += count;
      known.tests?.push(Number(place) - 1);
      hits.set(id, known);
    }
  }
  for (const [id, count] of Object.entries(loading)) hits.set(id, { count: count + (hits.get(id)?.count ?? 0) });
  return Object.fromEntries(hits);
}

const now = performance.now.bind(performance);

export class Suite {
  private readonly counted: Modules;
  private readonly uncounted: Modules;
  private readonly switches: Switches = {};
  /** How often a test has asked for the time: its answer is that number, so that nothing depends on a busy machine. */
  private looks = 0;

  /** `texts`: the files with switches in them, which stand in for those on the disk. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.counted = new Modules(forgetful(texts));
    this.uncounted = new Modules(uncounted(texts));
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    const jest = { setTimeout: () => undefined };
    const words = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect, jest };
    Object.assign(globalThis, words, { __stryker__: this.switches });
    this.counted.package<typeof FastCheck>('fast-check').configureGlobal({ seed: PROPERTY_SEED });
    performance.now = () => ++this.looks;
    // Every assertion makes an error to be thrown; where it was made is of no use here.
    Error.stackTraceLimit = 0;
  }

  /** Runs one test file with modules of its own, as jest does. */
  async run(run: FileRun): Promise<FileResult> {
    const { mutant } = run;
    const coverage = { static: {}, perTest: {} };
    this.switches.mutantCoverage = coverage;
    this.switches.currentTestId = undefined;
    this.switches.activeMutant = mutant?.id;
    this.switches.hitLimit = mutant?.hitLimit;
    this.switches.hitCount = mutant === undefined ? undefined : 0;
    const start = now();
    const { failure, timed } = await this.tests(run);
    const endless = mutant !== undefined && (this.switches.hitCount ?? 0) > mutant.hitLimit;
    return { failure, timed, endless, hits: hitsOf(coverage), spent: now() - start };
  }

  /** Up to the first failure; while hits are counted, all. */
  private async tests({ file, without, only, mutant }: FileRun): Promise<Pick<FileResult, 'failure' | 'timed'>> {
    const isCounted = mutant === undefined;
    const modules = isCounted ? this.counted : this.uncounted;
    let failure: string | undefined;
    let looks = this.looks;
    let places = new Map<Test, number>();
    const timed: string[] = [];
    circus.resetState();
    const state = circus.getState();
    state.parentProcess = process;
    const listen = (event: circus.Event): void => {
      if (event.name === 'test_start') {
        looks = this.looks;
        this.switches.currentTestId = String((places.get(event.test) ?? 0) + 1);
      }
      if (event.name !== 'test_done') return;
      this.switches.currentTestId = undefined;
      const { errors } = event.test;
      if (this.looks > looks) timed.push(fullName(event.test));
      if (errors.length === 0 || failure !== undefined) return;
      failure = `${fullName(event.test)}: ${said(errors[0])}`;
      if (!isCounted) skip([...places.keys()], () => true);
    };
    circus.addEventHandler(listen);
    try {
      modules.forget();
      modules.load(resolve(file));
      const tests = testsOf(state.rootDescribeBlock);
      places = new Map(tests.map((test, place) => [test, place]));
      const wanted = only && new Set(only);
      skip(tests, (test, place) => wanted?.has(place) === false || without.includes(fullName(test)));
      await circus.run();
      failure ??= state.unhandledErrors.map((error) => said(error))[0];
    } catch (error) {
      failure ??= `loading: ${said(error)}`;
    } finally {
      circus.removeEventHandler(listen);
    }
    return { failure, timed };
  }
}
