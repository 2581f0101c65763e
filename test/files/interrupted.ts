/** A process that ends itself while it writes a file: `interrupted.ts FOLDER SIGNAL`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSafely } from '../../src/files/write';

const [, , folder = '', signal = 'SIGINT'] = process.argv;

void writeFileSafely(join(folder, 'out.xlsx'), new Uint8Array(200 * 1024 * 1024));

const look = setInterval(() => {
  if (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) return;
  clearInterval(look);
  process.kill(process.pid, signal);
}, 0);
