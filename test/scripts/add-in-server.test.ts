/** Excel on the web asks for the functions' description, their script and the icons from its own origin: the server lets it read them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import type WebpackDevServer from 'webpack-dev-server';
import { addInServer } from '../../scripts/add-in-server';
import { certificate } from '../../workbench/server/certificate';

jest.setTimeout(120_000);

let root = '';
let server: WebpackDevServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'add-in-'));
  writeFileSync(join(root, 'main.js'), 'void 0;');
  writeFileSync(join(root, 'functions.json'), '{"functions":[]}');
  writeFileSync(join(root, 'icon-32.png'), '');
  const compiler = webpack({
    mode: 'none',
    stats: 'none',
    infrastructureLogging: { level: 'none' },
    context: root,
    entry: { functions: './main.js' },
    output: { path: join(root, 'dist'), filename: '[name].js' },
    plugins: [new CopyPlugin({ patterns: ['functions.json', 'icon-32.png'] })],
  });
  server = addInServer(compiler, 0, await certificate(join(root, 'certs')));
  await server.start();
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

const ask = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { port } = server.server?.address() as AddressInfo;
    const headers = { origin: 'https://excel.officeapps.live.com' };
    const options = { host: 'localhost', port, path, headers, rejectUnauthorized: false, agent: false as const };
    get(options, (answer) => {
      answer.resume().once('end', () => resolve(answer));
    }).once('error', reject);
  });

it.each(['/functions.json', '/functions.js', '/icon-32.png'])('%s may be read by another origin', async (path) => {
  const { statusCode, headers } = await ask(path);
  expect([statusCode, headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
    200,
    '*',
    'cross-origin',
  ]);
});
