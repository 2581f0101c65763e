/** `npm run dev-server`: the add-in at the address that manifest.xml names, built anew whenever a source file changes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
// @ts-expect-error webpack's configuration is plain JavaScript.
import configure from '../webpack.config.js';

const PORT = 3000;
const DAYS = 365;
const MS_A_DAY = 24 * 60 * 60 * 1000;

const at = (name: string) => new URL(`../.certs/${name}`, import.meta.url);
const KEY = at('localhost.key');
const CERTIFICATE = at('localhost.crt');

/** A certificate for this machine alone, made once a year. */
async function certificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const isThere = existsSync(KEY) && existsSync(CERTIFICATE);
  if (!isThere || new Date(new X509Certificate(readFileSync(CERTIFICATE)).validTo) < new Date()) await renew();
  return { key: readFileSync(KEY), cert: readFileSync(CERTIFICATE) };
}

async function renew(): Promise<void> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * MS_A_DAY),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(at('.'), { recursive: true });
  writeFileSync(KEY, made.private, { mode: 0o600 });
  writeFileSync(CERTIFICATE, made.cert);
  console.log(`Made a self-signed certificate: ${fileURLToPath(CERTIFICATE)}`);
}

const { key, cert } = await certificate();
const config = configure({ office: process.argv.includes('--office=local') ? 'local' : 'cdn' });
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: { key, cert } },
    hot: false,
    client: false,
    static: false,
  },
  webpack({ ...config, mode: 'development' }),
);
await server.start();
console.log(
  [
    `The add-in is served at https://localhost:${PORT}/taskpane.html, with a self-signed certificate.`,
    'Excel shows an empty pane until this machine trusts it: open the address in a browser once and accept it,',
    `or add ${fileURLToPath(CERTIFICATE)} to the trusted root certificates. Stop with Ctrl+C.`,
  ].join('\n'),
);
