/**
 * How many steps a run takes, without a clock: V8 counts how often every function and every block of the core is entered, so a
 * loop, nested or in a callback, shows whatever it is written with.
 */
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

const CORE = /\/src\/core\//;

const session = new Session();

/** To be called before the code that is measured has run: blocks are counted from when they are compiled. */
export function startCounting(): void {
  // Optimized code, which comes whenever the machine has time for it, leaves out counts; so does code that was thrown away.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-flush-bytecode');
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

export function stopCounting(): void {
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  setFlagsFromString('--opt');
  setFlagsFromString('--flush-bytecode');
}

export function stepsOf(run: () => void): number {
  take();
  run();
  return take();
}

/** The steps since this was asked last. */
function take(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!CORE.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}
