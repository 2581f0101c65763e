/**
 * The command line as one file, made of its TypeScript sources where none was made of them as they stand: a process that translates each
 * module by itself spends three quarters of its time on that.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'src/cli/start.ts';
const SOURCE = /\.(?:[jt]sx?|json)$/;
/** Several checkouts may share one folder of packages; of more, the longest unused are made anew. */
const MOST_KEPT = 8;

/** What the sources are, without reading them: names, sizes and times of change. */
function stateOf(root) {
  const hash = createHash('sha256').update(root);
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => SOURCE.test(name));
  for (const path of ['package.json', ...sources.sort().map((name) => join('src', name))]) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 24);
}

async function bundle(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    // Pages and threads are found from where the sources lie.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, ENTRY)).href) },
  });
  return outputFiles[0].contents;
}

/** Writes the file whole or not at all, for another process may look for it; whether it could. */
function keep(folder, file, contents) {
  try {
    mkdirSync(folder, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, contents);
    renameSync(part, file);
    removeUnused(folder);
    return true;
  } catch {
    return false;
  }
}

function removeUnused(folder) {
  const usedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const made = readdirSync(folder).map((name) => join(folder, name));
  const byUse = made.map((path) => ({ path, at: usedAt(path) })).sort((a, b) => b.at - a.at);
  for (const { path } of byUse.slice(MOST_KEPT)) rmSync(path, { force: true });
}

/** Where the file lies; null where none can be kept. */
async function built(root) {
  // Not in a folder for temporary files: others could put code there.
  const folder = join(root, 'node_modules', '.cache', 'pe');
  const file = join(folder, `${stateOf(root)}.mjs`);
  if (!existsSync(file)) return keep(folder, file, await bundle(root)) ? file : null;
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody else's, who removes it when it was not used for long: then it is made anew.
  }
  return file;
}

/** What `src/cli/start.ts` of a checkout exports, as its sources stand. */
export async function command(root = HERE) {
  const file = await built(root);
  if (file !== null) return import(pathToFileURL(file).href);
  await import('./typescript.mjs');
  return import(pathToFileURL(join(root, ENTRY)).href);
}
