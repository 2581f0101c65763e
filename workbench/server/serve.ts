/** The workbench's files over https, to this machine only. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
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

export interface Served {
  /** Folders by the beginning of the address. */
  readonly folders: readonly (readonly [address: string, folder: string])[];
  /** Texts by their address. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Folders and texts of a project that was built. */
export function servedBy(root: string): Served {
  const samples = join(root, 'samples');
  return {
    folders: [
      ['/addin/', join(root, 'dist/addin-local')],
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
    answer(served, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

function answer({ folders, texts }: Served, request: IncomingMessage, response: ServerResponse): void {
  const address = addressOf(request.url ?? '/');
  const text = address === null ? undefined : texts.get(address);
  if (text !== undefined) return send(response, extname(address ?? ''), text);
  const path = address === null ? null : fileAt(folders, address);
  if (path === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, headers(extname(path)));
  createReadStream(path).pipe(response);
}

function addressOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The file an address stands for, never one outside of the folders. */
function fileAt(folders: Served['folders'], address: string): string | null {
  const [start, folder] = folders.find(([one]) => address.startsWith(one)) ?? [];
  if (start === undefined || folder === undefined) return null;
  const path = normalize(join(folder, address.slice(start.length)));
  return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile() ? path : null;
}

const headers = (extension: string): Record<string, string> => ({
  'content-type': TYPES.get(extension) ?? 'application/octet-stream',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
});

function send(response: ServerResponse, extension: string, text: string): void {
  response.writeHead(200, headers(extension)).end(text);
}
