/**
 * `npm run release`: everything a person without this repository needs, in dist/release: the page, the command as a package of npm, the
 * add-in for a static host with its manifest, checksums, and a page that says what is what.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { productionManifest } from './manifest';
import { NOTICES } from './notices.mjs';
import { releaseNotes } from './release-notes';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');

/** Stands in the manifest where nobody said yet where the add-in will be. */
export const PLACEHOLDER = 'https://addin.example.com/performance-evaluation';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
}

export const ownManifest = (): Manifest => JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** Runs a build; what it printed is the error where it failed. */
export function build(config: string, ...args: readonly string[]): void {
  run(process.execPath, [WEBPACK, '--config', join(ROOT, config), ...args], ROOT);
}

/**
 * Packs the built command: one file without dependencies.
 *
 * @param folder where the package is put
 * @returns its file name
 */
export function packCommand(folder: string): string {
  const { name, version, description, license, engines } = ownManifest();
  const staged = mkdtempSync(join(tmpdir(), 'pe-package-'));
  cpSync(join(ROOT, 'dist/pe'), staged, { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(staged, 'LICENSE'));
  writeFileSync(join(staged, 'README.md'), releaseNotes(version));
  const manifest = { name, version, description, license, type: 'module', bin: { pe: 'pe.mjs' }, engines };
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  npm(['pack', '--pack-destination', folder], staged);
  rmSync(staged, { recursive: true });
  return `${name}-${version}.tgz`;
}

/** npm as it was started, whatever the system calls its program. */
export function npm(args: readonly string[], folder: string): void {
  const script = process.env['npm_execpath'];
  if (script === undefined) run('npm', args, folder);
  else run(process.execPath, [script, ...args], folder);
}

function run(program: string, args: readonly string[], folder: string): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`);
}

/** `sha256sum -c` reads it; names with forward slashes on every system. */
export function checksums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/'))
    .sort();
  return files
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

function main(): void {
  const { url = PLACEHOLDER, office = 'world' } = parseArgs({
    options: { url: { type: 'string' }, office: { type: 'string' } },
  }).values;
  const { version } = ownManifest();
  const release = join(ROOT, 'dist/release');
  const manifest = productionManifest(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), url, version);
  console.log('The page, the command and the add-in are being built; that takes a few minutes.');
  build('webpack.page.config.js');
  build('webpack.pe.config.js');
  build('webpack.config.js', '--env', `office=${office}`);
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  cpSync(join(ROOT, 'dist/page'), release, { recursive: true });
  cpSync(join(ROOT, 'dist/addin'), join(release, 'addin'), { recursive: true });
  cpSync(join(ROOT, 'dist/pe', NOTICES), join(release, NOTICES));
  cpSync(join(ROOT, 'LICENSE'), join(release, 'LICENSE'));
  writeFileSync(join(release, 'manifest.xml'), manifest);
  writeFileSync(join(release, 'README.md'), releaseNotes(version));
  packCommand(release);
  writeFileSync(join(release, 'SHA256SUMS'), checksums(release));
  console.log(`dist/release is ready: ${readdirSync(release).join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
