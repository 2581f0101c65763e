/** Runs one test file after the other in this process, with jest's own engine, up to the first test that fails. */
import { resolve } from 'node:path';
import { expect } from 'expect';
import type FastCheck from 'fast-check';
import * as circus from 'jest-circus';
import { Modules } from './modules';

export interface FileRun {
  file: string;
  /** Names of tests that are passed over. */
  without: string[];
  /** The one that is switched on, and how often its place may be reached. */
  mutant?: { id: string; hitLimit: number };
}

/** The switches that Stryker's instrumented code looks at. */
interface Switches {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, never> };
}

export interface FileResult {
  /** The first test that failed and what it said; undefined if all passed. */
  failure?: string | undefined;
  /** The mutated place was reached so often that its loop does not end. */
  endless: boolean;
  /** Mutant → how often its place was reached. */
  hits: Record<string, number>;
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

const skip = (block: Block, which: (name: string) => boolean): void => {
  for (const child of block.children) {
    if (child.type !== 'test') skip(child, which);
    else if (which(fullName(child))) child.mode = 'skip';
  }
};

const said = (error: unknown): string => {
  const value: unknown = Array.isArray(error) ? (error[0] ?? error[1]) : error;
  return value instanceof Error ? value.message : String(value);
};

/** The texts without the counting of hits, which takes a third of the time and says nothing once a mutant is on. */
const uncounted = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [file, text.replace('function stryCov_9fa48() {', '$& return;')]),
  );

const now = performance.now.bind(performance);

export class Suite {
  private readonly counted: Modules;
  private readonly uncounted: Modules;
  private readonly switches: Switches = {};
  /** How often a test has asked for the time: its answer is that number, so that nothing depends on a busy machine. */
  private looks = 0;

  /** `texts`: the files with switches in them, which stand in for those on the disk. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.counted = new Modules(texts);
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
  async run({ file, without, mutant }: FileRun): Promise<FileResult> {
    const hits: Record<string, number> = {};
    this.switches.mutantCoverage = { static: hits, perTest: {} };
    this.switches.activeMutant = mutant?.id;
    this.switches.hitLimit = mutant?.hitLimit;
    this.switches.hitCount = mutant === undefined ? undefined : 0;
    const start = now();
    const { failure, timed } = await this.tests(mutant === undefined ? this.counted : this.uncounted, file, without);
    const endless = mutant !== undefined && (this.switches.hitCount ?? 0) > mutant.hitLimit;
    return { failure, timed, endless, hits, spent: now() - start };
  }

  private async tests(
    modules: Modules,
    file: string,
    without: readonly string[],
  ): Promise<Pick<FileResult, 'failure' | 'timed'>> {
    let failure: string | undefined;
    let looks = this.looks;
    const timed: string[] = [];
    circus.resetState();
    const state = circus.getState();
    state.parentProcess = process;
    const listen = (event: circus.Event): void => {
      if (event.name === 'test_start') looks = this.looks;
      if (event.name !== 'test_done') return;
      const { errors } = event.test;
      if (this.looks > looks) timed.push(fullName(event.test));
      if (errors.length === 0 || failure !== undefined) return;
      failure = `${fullName(event.test)}: ${said(errors[0])}`;
      skip(state.rootDescribeBlock, () => true);
    };
    circus.addEventHandler(listen);
    try {
      modules.forget();
      modules.load(resolve(file));
      skip(state.rootDescribeBlock, (name) => without.includes(name));
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
