/** No circles of imports inside core: whoever reads a file finds what it rests on below it, never above. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const CORE = resolve('src/core');
const IMPORT = /^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm;

/** Files of core with the files each imports, types included. */
function importsOf(): Map<string, readonly string[]> {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(CORE, name));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const paths = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) => join(dirname(file), path));
      return [file, paths.flatMap((path) => [`${path}.ts`, join(path, 'index.ts')].filter((name) => known.has(name)))];
    }),
  );
}

/** Circles found on the way down from each file, each as the files it runs through. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push(path.slice(start).map((name) => name.slice(CORE.length + 1)));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

test('a circle would be seen', () => {
  expect(
    circlesIn(
      new Map([
        [join(CORE, 'a.ts'), [join(CORE, 'b.ts')]],
        [join(CORE, 'b.ts'), [join(CORE, 'a.ts')]],
      ]),
    ),
  ).toEqual([['a.ts', 'b.ts']]);
});

test('core has none', () => {
  const imports = importsOf();
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(circlesIn(imports)).toEqual([]);
});
