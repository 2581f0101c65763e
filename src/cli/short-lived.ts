/** How V8 works in a process that lives for seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that a function runs through before V8 thinks of compiling it anew. V8's own measure, a seventh of this, is made
 * for programs that run for minutes: over some hundred files it spends two fifths of the processor's time on compiling, and takes that
 * time from the other thread. Over thousands of sheets nothing is lost.
 */
const BEFORE_COMPILING = 500_000;

/** Holds for all threads of the process, and is asked for before the first of them begins. */
export function compileLittle(): void {
  setFlagsFromString(`--interrupt-budget=${String(BEFORE_COMPILING)}`);
}
