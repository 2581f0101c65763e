/** The workbench's files over https, to this machine only. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Certificate } from './certificate';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/**
 * Nothing is loaded from, and nothing is sent to, any other place, whatever formulas a workbook holds: the grid's IMAGE() would
 * ask for any address with the cells in it. Styles and pictures are made by the page itself.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export interface Served {
  /** Folders by the beginning of the address. */
  readonly folders: readonly (readonly [address: string, folder: string])[];
  /** Texts by their address. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the add-in is: its pages are framed by the workbench's, all others by nobody. */
const FRAMED = '/addin/';

/** Folders and texts of a project that was built. */
export function servedBy(root: string): Served {
  const samples = join(root, 'samples');
  return {
    folders: [
      [FRAMED, join(root, 'dist/addin-local')],
      ['/samples/', samples],
      ['/', join(root, 'dist/workbench')],
    ],
    texts: new Map([
      ['/manifest.xml', readFileSync(join(root, 'manifest.xml'), 'utf8')],
      ['/samples.json', JSON.stringify(listSamples(samples))],
    ]),
  };
}

const listSamples = (folder: string): { file: string; title: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .sort()
    .map((file) => ({ file, title: file.replace(/\.xlsx$/, '') }));

/** Starts listening; rejects where the port is taken. Port 0 is any free one. */
export function serve(served: Served, { key, cert }: Pick<Certificate, 'key' | 'cert'>, port: number): Promise<Server> {
  const server = createServer({ key, cert }, (request, response) => {
    // What goes wrong with one answer ends that one.
    answer(served, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

async function answer({ folders, texts }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOurs(request)) return refuse(response, 421, 'This server answers for localhost only');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD');
  }
  const isHead = request.method === 'HEAD';
  const address = addressOf(request.url ?? '/');
  if (address === null) return refuse(response, 400, 'Not an address');
  const text = texts.get(address);
  if (text !== undefined) {
    response.writeHead(200, headers(address)).end(isHead ? undefined : text);
    return;
  }
  const file = await fileAt(folders, address);
  if (file === null) return refuse(response, 404, 'Not found');
  try {
    response.writeHead(200, headers(address));
    if (isHead) response.end();
    else await pipeline(createReadStream('', { fd: file, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** Other names may lead to this machine too: a page under one of them would be answered as if it were ours. */
function isOurs({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function refuse(response: ServerResponse, code: number, words: string): void {
  response.writeHead(code, { ...headers('.txt'), 'content-type': 'text/plain; charset=utf-8' }).end(words);
}

function addressOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    if (path.includes('\0')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The opened file that an address stands for, never one outside of the folders, nor by way of a link. */
async function fileAt(folders: Served['folders'], address: string): Promise<FileHandle | null> {
  const [start, folder] = folders.find(([one]) => address.startsWith(one)) ?? [];
  if (start === undefined || folder === undefined) return null;
  const path = normalize(join(folder, address.slice(start.length)));
  if (!path.startsWith(folder + sep)) return null;
  try {
    const isWithin = (await realpath(path)).startsWith((await realpath(folder)) + sep);
    return isWithin && (await lstat(path)).isFile() ? await open(path) : null;
  } catch {
    return null;
  }
}

function headers(address: string): Record<string, string> {
  const isFramed = address.startsWith(FRAMED);
  // The pages of the add-in say themselves what they may do; who may frame them cannot be said in a page.
  const policy = isFramed ? "frame-ancestors 'self'" : `${POLICY}; frame-ancestors 'none'`;
  return {
    ...HEADERS,
    'content-type': TYPES.get(extname(address)) ?? 'application/octet-stream',
    'content-security-policy': policy,
    ...(!isFramed && { 'x-frame-options': 'DENY' }),
  };
}
