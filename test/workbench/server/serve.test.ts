/** The workbench's server: files of its folders, to this machine, under a policy that lets nothing out. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../../../workbench/server/certificate';
import { serve } from '../../../workbench/server/serve';

let root = '';
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const folder of ['addin', 'page', 'samples']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'page/index.html'), '<html></html>');
  writeFileSync(join(root, 'addin/taskpane.html'), '<html></html>');
  writeFileSync(join(root, 'samples/a.xlsx'), Buffer.alloc(8 * 1024 * 1024, 7));
  symlinkSync('../secret.txt', join(root, 'samples/link.xlsx'));
  symlinkSync('..', join(root, 'samples/up'));
  server = await serve(
    {
      folders: [
        ['/addin/', join(root, 'addin')],
        ['/samples/', join(root, 'samples')],
        ['/', join(root, 'page')],
      ],
      texts: new Map([['/samples.json', '[]']]),
    },
    await certificate(join(root, 'certs')),
    0,
  );
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly code: number;
  readonly headers: IncomingHttpHeaders;
  readonly length: number;
}

function ask(path: string, { method = 'GET', host = 'localhost', abort = false } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { port, host: 'localhost', path, method, rejectUnauthorized: false, agent: false as const };
    request({ ...options, headers: { host: `${host}:${String(port)}` } }, (response) => {
      let length = 0;
      response.on('data', (data: Buffer) => {
        length += data.length;
        if (abort) response.destroy();
      });
      response.once('close', () => {
        resolve({ code: response.statusCode ?? 0, headers: response.headers, length });
      });
    })
      .once('error', reject)
      .end();
  });
}

it.each<[path: string, options: Parameters<typeof ask>[1], code: number]>([
  ['/', {}, 200],
  ['/?sample=x', {}, 200],
  ['/samples.json', {}, 200],
  ['/addin/taskpane.html', {}, 200],
  ['/samples/a.xlsx', { method: 'HEAD' }, 200],
  ['/samples/a.xlsx', { method: 'POST' }, 405],
  ['/', { method: 'DELETE' }, 405],
  ['/', { host: '127.0.0.1' }, 200],
  ['/', { host: 'attacker.example' }, 421],
  ['/', { host: 'localhost.attacker.example' }, 421],
  ['/none', {}, 404],
  ['/samples/', {}, 404],
  ['/samples/link.xlsx', {}, 404],
  ['/samples/up/secret.txt', {}, 404],
  ['/samples/..%2fsecret.txt', {}, 404],
  ['/samples/%2e%2e/secret.txt', {}, 404],
  ['/samples/a.xlsx%00.html', {}, 400],
  ['/%ff', {}, 400],
])('%s with %j: %d', async (path, options, code) => {
  const answer = await ask(path, options);
  expect(answer.code).toBe(code);
  if (options?.method === 'HEAD') expect(answer.length).toBe(0);
});

describe('the policy', () => {
  it('lets a page load and send nothing elsewhere, and nobody frame it', async () => {
    for (const path of ['/', '/samples.json', '/none']) {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("img-src 'self' data: blob:");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('lets the workbench alone frame the add-in', async () => {
    const { headers } = await ask('/addin/taskpane.html');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
  });
});

it('a file that cannot be opened is one answer, not the end', async () => {
  writeFileSync(join(root, 'samples/closed.xlsx'), 'x');
  chmodSync(join(root, 'samples/closed.xlsx'), 0);
  const { code } = await ask('/samples/closed.xlsx');
  expect([200, 404]).toContain(code);
  expect((await ask('/')).code).toBe(200);
});

const open = () => readdirSync('/proc/self/fd').length;

(process.platform === 'linux' ? it : it.skip)('an answer that is broken off leaves no file open', async () => {
  await ask('/samples/a.xlsx', { abort: true });
  const before = open();
  for (let count = 0; count < 30; count += 1) await ask('/samples/a.xlsx', { abort: true });
  // The other side hears of it a little later.
  for (let wait = 0; wait < 100 && open() > before + 3; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(open()).toBeLessThanOrEqual(before + 3);
});
