/** The command against a local https server. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate, type SelfsignedOptions } from 'selfsigned';
import { check } from '../../../scripts/hosting';
import { addressesOf } from '../../../scripts/hosting/targets';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXCEL, FILES, headersOf } from './site';
import { inspect } from '../../../scripts/hosting/inspect';
import { visit } from '../../../scripts/hosting/visit';

const PNG = Buffer.from('iVBORw0KGgo=', 'base64');
const DAY = 86_400_000;

type Answered = readonly [status: number, headers: Record<string, string>, body?: string | Buffer | undefined];
type Say = (path: string, origin: string | undefined) => Answered;

let server: Server | undefined;
let say: Say;

/** Serves the good site at /tools; what a test says of a path comes first. */
const good: Say = (path) => {
  const name = path.replace(/^\/tools\//, '').replace(/\?.*$/, '');
  if (name.endsWith('.png')) return [200, headersOf('icon', 'image/png'), PNG];
  const [kind, type, body] = FILES[name] ?? [];
  if (kind === undefined || type === undefined || body === undefined) return [404, {}];
  const own = body.replace(/https:[^"]*office\.js/, 'office/office.js').replace(/frame-src [^"]*/, "frame-src 'self'");
  return [200, headersOf(kind, type), gzipSync(own)];
};

async function serve(options: SelfsignedOptions & { readonly name?: string } = {}) {
  const { name = 'localhost', ...rest } = options;
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
    ...rest,
  });
  const listening = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? '/';
    const [status, headers, body] = path === '/tools/office/office.js' ? [200, {}] : say(path, request.headers.origin);
    response.writeHead(status, headers).end(body);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, 'localhost', resolve));
  return { ca: cert, url: `https://localhost:${String((listening.address() as AddressInfo).port)}/tools` };
}

beforeEach(() => {
  say = good;
});

afterEach(async () => {
  const listening = server;
  server = undefined;
  if (!listening) return;
  listening.closeAllConnections();
  await new Promise((resolve) => listening.close(resolve));
});

/** A manifest for the address, so that what lies in dist does not matter. */
const manifest = (path: string): string => {
  const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };
  return `<OfficeApp><Version>${version}.0</Version><Url DefaultValue="${path}/taskpane.html"/></OfficeApp>`;
};

function withManifest(url: string): void {
  say = (path, origin) => (path === '/tools/manifest.xml' ? [200, {}, manifest(url)] : good(path, origin));
}

const run = (url: string, ca: string | undefined, ...more: string[]) =>
  check(['--url', url, '--lang', 'en', ...more], ca === undefined ? {} : { ca });

test('a good site: exit 0', async () => {
  const { url, ca } = await serve();
  withManifest(url);
  const { code, lines } = await run(url, ca);
  expect(lines.join('\n')).toMatch(/^\d+ files of https:\/\/localhost:\d+\/tools were checked: everything/);
  expect(code).toBe(0);
});

test('every address of the manifest is asked for, with the origin', async () => {
  const { url, ca } = await serve();
  withManifest(url);
  const asked = new Map<string, string | undefined>();
  const answering = say;
  say = (path, origin) => {
    asked.set(path, origin);
    return answering(path, origin);
  };
  await run(url, ca, '--origin', 'https://excel.partner.officewebapps.cn');
  const named = addressesOf(readFileSync(resolve('manifest.xml'), 'utf8'));
  for (const address of named) {
    const path = address.replace('https://localhost:3000', '/tools');
    expect([path, asked.get(path)]).toEqual([path, 'https://excel.partner.officewebapps.cn']);
  }
  expect(asked.has('/tools/taskpane.0123456789abcdef.js')).toBe(true);
});

test('scripts that are loaded later are asked for where the build of this machine is served', async () => {
  const { url, ca } = await serve();
  const script = 'later.0123456789abcdef.js';
  const asked: string[] = [];
  say = (path, origin) => {
    asked.push(path);
    return good(path, origin);
  };
  const wanted = {
    base: url,
    manifest: `<Url DefaultValue="${url}/taskpane.html"/>`,
    origins: [EXCEL],
    version: '1.2.3.0',
    now: 0,
  };
  const first = await visit({ ...wanted, options: { ca } });
  const page = first.answers.find(({ kind }) => kind === 'page')?.body ?? '';
  expect(page).toContain('id="pane"');
  for (const [built, isAsked] of [
    [{ page, scripts: [script] }, true],
    [{ page: `${page} `, scripts: [script] }, false],
  ] as const) {
    asked.length = 0;
    const site = await visit({ ...wanted, built, options: { ca } });
    expect(asked.includes(`/tools/${script}`)).toBe(isAsked);
    expect(inspect(site).some(({ id, files }) => id === 'missing' && files.includes(script))).toBe(isAsked);
    expect(asked.filter((path) => path.includes('taskpane.0'))).toHaveLength(1);
  }
});

test('without the permission for functions.json: exit 1', async () => {
  const { url, ca } = await serve();
  withManifest(url);
  const answering = say;
  say = (path, origin) => {
    const [status, headers, body] = answering(path, origin);
    const rest = Object.entries(headers).filter(([name]) => name !== 'access-control-allow-origin');
    return [status, path.endsWith('.json') ? Object.fromEntries(rest) : headers, body];
  };
  const { code, lines } = await run(url, ca);
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^error {2}functions\.json has no Access-Control-Allow-Origin/),
    'Errors: 1, warnings: 0.',
  ]);
});

test('warnings alone: exit 0, and Chinese when nothing else is said', async () => {
  const { url, ca } = await serve();
  withManifest(url);
  const answering = say;
  say = (path, origin) => {
    const [status, headers, body] = answering(path, origin);
    return [status, path.includes('0123456789abcdef') ? { ...headers, 'cache-control': 'no-cache' } : headers, body];
  };
  const { code, lines } = await check(['--url', url], { ca });
  expect(code).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/^提醒 {2}taskpane\.\S+ 的名字带有内容摘要/), '0 处错误，1 处提醒。']);
});

test('a redirect is followed and told', async () => {
  const { url, ca } = await serve();
  withManifest(url);
  const answering = say;
  say = (path, origin) => {
    if (path === '/tools/functions.json') return [302, { location: '/tools/list/functions.json' }];
    return answering(path.replace('/list/', '/'), origin);
  };
  const { code, lines } = await run(url, ca);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/functions\.json is sent on to https:\/\/localhost:\d+\/tools\/list\/functions\.json/);
});

test('a redirect without end, and one to http, end', async () => {
  const { url, ca } = await serve();
  say = (path) =>
    path === '/tools/taskpane.html' ? [301, { location: path }] : [301, { location: 'http://a.invalid/' }];
  const { code, lines } = await run(url, ca);
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/sent on to another site, http:\/\/a\.invalid\//);
});

describe('the certificate', () => {
  const first = async (options: Parameters<typeof serve>[0], isTrusted: boolean) => {
    const { url, ca } = await serve(options);
    withManifest(url);
    const { code, lines } = await run(url, isTrusted ? ca : undefined);
    expect(code).toBe(1);
    return lines;
  };

  test('that nobody knows', async () => {
    expect(await first({}, false)).toEqual([expect.stringContaining('self-signed'), 'Errors: 1, warnings: 0.']);
  });

  test('that has expired', async () => {
    const dates = { notBeforeDate: new Date(Date.now() - 20 * DAY), notAfterDate: new Date(Date.now() - 2 * DAY) };
    expect(await first(dates, true)).toEqual([expect.stringContaining('expired on'), 'Errors: 1, warnings: 0.']);
  });

  test('for another name', async () => {
    expect(await first({ name: 'pe.example.gov.cn' }, true)).toEqual([
      expect.stringContaining('localhost ≠ pe.example.gov.cn'),
      'Errors: 1, warnings: 0.',
    ]);
  });
});

test('nobody listens: exit 2', async () => {
  const { url, ca } = await serve();
  server?.close();
  server = undefined;
  const { code, lines } = await run(url, ca);
  expect([code, lines.length]).toEqual([2, 1]);
  expect(lines[0]).toMatch(/Nothing was checked: .* gives no answer \(ECONNREFUSED\)/);
});

test('a server that never answers is left: exit 2', async () => {
  const { url } = await serve();
  server?.removeAllListeners('request');
  const { code, lines } = await check(['--url', url, '--lang', 'en'], { timeout: 300 });
  expect([code, lines[0]]).toEqual([2, expect.stringContaining('ETIMEDOUT')]);
});

test.each([
  [[], 'Usage|用法'],
  [['--url', 'http://pe.example.gov.cn', '--lang', 'en'], 'cannot be used: http://pe\\.example\\.gov\\.cn'],
  [['--url', 'pe.example.gov.cn'], '不能用这个地址'],
  [['--url', 'https://pe.example.gov.cn', '--origin', 'https://excel.officeapps.live.com/x'], '不是网页的来源'],
  [['--url', 'https://pe.example.gov.cn', '--manifest', 'no-such-file.xml'], '读不到清单文件 no-such-file\\.xml'],
  [['--url', 'https://pe.example.gov.cn', '--lang', 'fr'], '用法'],
  [['--adress', 'https://pe.example.gov.cn'], '用法'],
])('a wrong call, %j: exit 2', async (args, wanted) => {
  const { code, lines } = await check(args);
  expect([code, lines.join('\n')]).toEqual([2, expect.stringMatching(wanted)]);
});
