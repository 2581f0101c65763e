/** What the build leaves out of Fluent is nothing that the pane uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = 'src/taskpane';
const OURS = /^fluent-/;

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !OURS.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, word = '']) => word))),
];

it('every palette whose tokens are used is there', () => {
  const palette = readFileSync(join(SOURCES, 'fluent-palette.ts'), 'utf8');
  const used = found(/colorPalette([A-Z][A-Za-z]*?)(?:Background|Foreground|Border)\d?/g);
  expect(used.length).toBeGreaterThan(2);
  const names = used.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const lists = /statusSharedColors = \{([^}]*)\}[^{]*\{([^}]*)\}/.exec(palette)?.slice(1).join(',') ?? '';
  const there = lists.split(',').map((name) => name.trim());
  expect(names.filter((name) => !there.includes(name))).toEqual([]);
});

it('no button has a look or a size that its styles do not know', () => {
  const buttons = sources.flatMap((text) => [...text.matchAll(/<Button\b[^<]*?(?=>\s|>$|\/>)/gm)].map(([tag]) => tag));
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter((tag) => /appearance="(?:outline|transparent)"|size="large"|shape=/.test(tag))).toEqual([]);
});
