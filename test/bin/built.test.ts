/** The command line made of its sources: always of those that are there now. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

let root = '';
const at = (...names: string[]) => join(root, ...names);
const cache = () => at('node_modules', '.cache', 'pe');

/** What a process gets from the command of the folder. */
function says(): string {
  const script = `
    const { command } = await import(${JSON.stringify(pathToFileURL(join(process.cwd(), 'bin/built.mjs')).href)});
    console.log((await command(${JSON.stringify(root)})).start());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim();
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(at('src', 'cli'), { recursive: true });
  writeFileSync(at('package.json'), '{ "type": "module", "version": "1" }');
  writeFileSync(at('src', 'word.ts'), `export const word: string = 'first';`);
  writeFileSync(
    at('src', 'cli', 'start.ts'),
    `import { word } from '../word';\nexport const start = (): string => word + ' ' + String(import.meta.url.endsWith('/src/cli/start.ts'));`,
  );
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

it('is made once, and knows where its sources lie', () => {
  expect(says()).toBe('first true');
  const [made] = readdirSync(cache());
  expect(says()).toBe('first true');
  expect(readdirSync(cache())).toEqual([made]);
});

it('is made anew where a source is another one, of the same size or of the same time', () => {
  says();
  writeFileSync(at('src', 'word.ts'), `export const word: string = 'third';`);
  utimesSync(at('src', 'word.ts'), 1, 1);
  expect(says()).toBe('third true');
  writeFileSync(at('src', 'word.ts'), `export const word: string = 'second';`);
  utimesSync(at('src', 'word.ts'), 1, 1);
  expect(says()).toBe('second true');
});

it('keeps eight, the longest unused goes', () => {
  mkdirSync(cache(), { recursive: true });
  for (let index = 1; index <= 8; index += 1) {
    writeFileSync(join(cache(), `${String(index)}.mjs`), '');
    utimesSync(join(cache(), `${String(index)}.mjs`), index, index);
  }
  says();
  const kept = readdirSync(cache());
  expect(kept).toHaveLength(8);
  expect(kept).not.toContain('1.mjs');
  expect(kept).toContain('2.mjs');
});

it('runs the sources themselves where no file can be kept', () => {
  writeFileSync(at('node_modules'), 'no folder');
  writeFileSync(at('src', 'cli', 'start.ts'), `export const start = (): string => 'from the sources';`);
  expect(says()).toBe('from the sources');
});
