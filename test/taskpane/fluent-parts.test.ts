/** What the build leaves out of Fluent is nothing that the pane uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mappedStatusColors, personaSharedColors, statusSharedColors } from '../../src/taskpane/fluent-palette';

const SOURCES = 'src/taskpane';
const COLOURS = 'node_modules/@fluentui/tokens/lib/global/colors.js';
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

it('every palette has the colours that Fluent has', () => {
  const written = readFileSync(COLOURS, 'utf8');
  const all = Object.entries({ ...statusSharedColors, ...personaSharedColors, ...mappedStatusColors });
  const palettes = all.filter(([, shades]) => Object.keys(shades).length > 0);
  expect(palettes.length).toBe(7);
  for (const [name, shades] of palettes) {
    const own = new RegExp(`export const ${name} = \\{([^}]*)\\}`).exec(written)?.[1] ?? '';
    const listed = [...own.matchAll(/'?(\w+)'?: '(#\w+)'/g)].map(([, shade, colour]) => [shade, colour]);
    expect([name, Object.entries(shades)]).toEqual([name, listed]);
  }
});

it('no button has a look or a size that its styles do not know', () => {
  const buttons = sources.flatMap((text) => [...text.matchAll(/<Button\b[^<]*?(?=>\s|>$|\/>)/gm)].map(([tag]) => tag));
  expect(buttons.length).toBeGreaterThan(10);
  expect(
    buttons.filter((tag) => /appearance="(?:outline|transparent)"|size="large"|shape=|iconPosition=/.test(tag)),
  ).toEqual([]);
});
