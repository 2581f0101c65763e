/**
 * `npm run budget`: what a person downloads before the pane and the functions are ready, compressed. Fails above the limit.
 * Measured is what the page itself asks for; chunks that it loads later do not count.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes of gzipped JavaScript at start, for task pane and runtime together. office.js is Excel's and not counted. */
export const LIMIT = 200_000;

const BUILD = fileURLToPath(new URL('../dist/addin', import.meta.url));
const SCRIPT = /<script\b[^>]*\bsrc="?([^"\s>]+)/g;
const ELSEWHERE = /^(https?:|office\/)/;

export interface Weight {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** The scripts that the page of a build loads at start. */
export function startScripts(build: string): Weight[] {
  const html = readFileSync(join(build, 'taskpane.html'), 'utf8');
  return (
    [...html.matchAll(SCRIPT)]
      // Those are for engines in which nothing else runs.
      .filter(([tag]) => !/\bnomodule\b/.test(tag))
      .map(([, source = '']) => source.replace(/\?.*$/, ''))
      .filter((source) => !ELSEWHERE.test(source))
      .map((file) => {
        const script = readFileSync(join(build, file));
        return { file, bytes: script.length, gzipped: gzipSync(script, { level: 9 }).length };
      })
  );
}

export function totalOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, { gzipped }) => sum + gzipped, 0);
}

function main(): void {
  if (!existsSync(BUILD)) {
    console.error('There is no build to measure: run `npm run build` first.');
    process.exitCode = 1;
    return;
  }
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const weights = startScripts(BUILD);
  for (const { file, bytes, gzipped } of weights) console.log(`${kilobytes(gzipped)}  of ${kilobytes(bytes)}  ${file}`);
  const total = totalOf(weights);
  console.log(`${kilobytes(total)}  at start, limit ${kilobytes(LIMIT).trim()}`);
  if (total > LIMIT) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
