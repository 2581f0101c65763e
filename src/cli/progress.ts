/** How far a run is, on the terminal of who waits for it; never among the results. */
import { SingleBar } from 'cli-progress';
import type { Progress } from './console';

/** Drawn at most so often a second: the terminal of a far machine is slow. */
const FRAMES = 8;

export function progressBar(total: number, unit: string): Progress {
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${unit}  {percentage}%`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    fps: FRAMES,
    stream: process.stderr,
    clearOnComplete: true,
    // With a listener of the bar's own, Ctrl-C would end the bar and not the run; so nothing is set that would stay behind.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
  });
  let done = 0;
  bar.start(total, 0);
  return {
    step() {
      done += 1;
      bar.update(done);
    },
    around(print) {
      bar.stop();
      print();
      bar.start(total, done);
    },
    stop() {
      bar.stop();
    },
  };
}
