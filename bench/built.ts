/** What is measured as a person has it: the command in one file, and the page, built here: an older build would be measured for the newer. */
import { build } from '../scripts/release';

export const COMMAND = 'dist/pe/pe.mjs';
export const PAGE = 'dist/page/绩效评价核对.html';

export function buildBoth(): void {
  build('webpack.pe.config.js');
  build('webpack.page.config.js');
}

/** The shortest of some runs, in milliseconds of the time that passes: what else the machine does only makes one longer. */
export async function shortest(runs: number, work: () => void | Promise<void>): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
