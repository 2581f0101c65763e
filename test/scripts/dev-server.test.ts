/** `npm run dev-server` says at once what is wrong with its options, before anything is built. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

jest.setTimeout(60_000);

it.each([
  ['--office=lokal', 'use world, cn, local, or the https address'],
  ['--office=http://host/office.js', 'use world, cn, local, or the https address'],
  ['--offise=cn', '--offise'],
])('%s', (option, said) => {
  const args = ['--import', './bin/typescript.mjs', 'scripts/dev-server.ts', option];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: resolve(), encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});
