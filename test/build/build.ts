/** The add-in as `npm run build` makes it, for the tests that look at what is emitted. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve();
const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');

export interface Build {
  readonly folder: string;
  /** Every file, by its path in the folder. */
  readonly files: readonly string[];
  read(file: string): string;
  remove(): void;
}

/** Builds into a folder of its own, so that dist/ is left as it is. */
export async function buildAddIn(...options: string[]): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'add-in-'));
  await promisify(execFile)(process.execPath, [WEBPACK, '--output-path', folder, ...options], { cwd: ROOT });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return {
    folder,
    files,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
