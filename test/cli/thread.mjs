// A thread that does with a file what its name says.
import { parentPort, workerData } from 'node:worker_threads';

if (workerData === 'never') throw new Error('cannot start');
parentPort.on('message', ({ path }) => {
  if (path.startsWith('hang')) for (;;);
  if (path.startsWith('crash')) throw new Error('no such thing');
  if (path.startsWith('exit')) process.exit(7);
  if (path.startsWith('explode')) {
    const held = [];
    for (;;) held.push(new Array(10_000).fill(path.length + held.length));
  }
  parentPort.postMessage({ path });
});
parentPort.postMessage('ready');
