/** Ctrl-C while a file is written leaves what was there before, and ends the program as ever. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const script = resolve('test/files/interrupted.ts');
const loader = join(process.cwd(), 'bin/typescript.mjs');

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s', (signal) => {
  const folder = mkdtempSync(join(tmpdir(), 'pe-interrupted-'));
  writeFileSync(join(folder, 'out.xlsx'), 'before');
  const ended = spawnSync(process.execPath, ['--import', loader, script, folder, signal], { encoding: 'utf8' });
  expect([ended.signal, ended.stderr]).toEqual([signal, '']);
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
  expect(readFileSync(join(folder, 'out.xlsx'), 'utf8')).toBe('before');
  rmSync(folder, { recursive: true });
});
