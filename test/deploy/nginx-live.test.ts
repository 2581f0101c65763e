/** deploy/nginx.conf in a real nginx, asked by the real command. Where no nginx is installed nothing is tried. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { check } from '../../scripts/hosting';
import { addressesOf } from '../../scripts/hosting/targets';
import { FILES } from '../scripts/hosting/site';

const ROOT = resolve();
const CONFIG = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8');

const isInstalled = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

(isInstalled ? describe : describe.skip)('in nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let nginx: ChildProcess | undefined;

  afterAll(async () => {
    const ended = nginx && new Promise((resolve) => nginx?.once('exit', resolve));
    nginx?.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  test('a whole site has no fault', async () => {
    // Started by root, nginx reads files as another user.
    chmodSync(folder, 0o755);
    const port = await freePort();
    const url = `https://localhost:${String(port)}/pe`;
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
      ],
    });
    writeFiles(url);
    write('pe.crt', cert);
    write('pe.key', key);
    write('nginx.conf', wrap(CONFIG, port));
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
    await listening(port);
    const { code, lines } = await check(['--url', url, '--lang', 'en'], { ca: cert });
    expect([lines.join('\n'), code]).toEqual([expect.stringContaining('nothing is wrong'), 0]);
  });

  const write = (name: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  /** The files that the manifest names, long enough to be worth packing, and a manifest for the address. */
  function writeFiles(url: string): void {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const [name, [kind, , body]] of Object.entries(FILES)) {
      const own = body
        .replace(/https:[^"]*office\.js/, 'office/office.js')
        .replace(/frame-src [^"]*/, "frame-src 'self'");
      if (kind !== 'icon') write(`site/${name}`, kind === 'functions' ? own : `${own}${' '.repeat(9_000)}`);
    }
    write('site/office/office.js', 'Office = {};');
    write(
      'site/manifest.xml',
      `<OfficeApp><Version>${version}.0</Version><Url DefaultValue="${url}/taskpane.html"/></OfficeApp>`,
    );
    for (const address of addressesOf(manifest).filter((one) => one.endsWith('.png')))
      write(`site/assets/${address.replace(/^.*\//, '')}`, Buffer.from('iVBORw0KGgo=', 'base64'));
  }

  /** The configuration as it is, with host, port, folder and certificate of this test. */
  const wrap = (config: string, port: number) => `daemon off; pid ${folder}/pid; worker_processes 1;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${config
    .replace('listen 443 ssl;', `listen 127.0.0.1:${String(port)} ssl;`)
    .replace('listen [::]:443 ssl;', '')
    .replace(/alias [^;]*;/, `alias ${folder}/site/;`)
    .replace(/\/etc\/nginx\/certificates\/[^;]*\.crt/, `${folder}/pe.crt`)
    .replace(/\/etc\/nginx\/certificates\/[^;]*\.key/, `${folder}/pe.key`)
    .replace('server_name pe.example.gov.cn;', 'server_name localhost;')}
}`;
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not listen');
}
