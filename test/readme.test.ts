/** What the READMEs promise is what a run gives: figures in them are not written down twice by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { evaluate, type Result } from '../src/core/evaluate';
import { render, type Language } from '../src/core/messages';
import { formatPlace } from '../src/core/sheet/reference';
import { readWorkbookFile } from '../src/files';

const SAMPLE = 'samples/001-ningxia-equipment.xlsx';
const READMES: readonly (readonly [string, Language])[] = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
];

let result: Result;

beforeAll(async () => {
  result = evaluate(await readWorkbookFile(readFileSync(SAMPLE), SAMPLE));
});

/** The table of three findings: place and message. */
function findingsIn(readme: string): readonly (readonly string[])[] {
  const lines = readFileSync(readme, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, place, message] = /^\| (\S+![A-Z]+\d+) +\| (.+?) +\|$/.exec(line) ?? [];
    return place === undefined || message === undefined ? [] : [[place, message]];
  });
}

test.each(READMES)('%s begins with three findings of the demo, as it prints them', (readme, language) => {
  const found = result.findings.map(({ at, message }) => [`${at.sheet}!${formatPlace(at)}`, render(message, language)]);
  const shown = findingsIn(readme);
  expect(shown).toHaveLength(3);
  for (const finding of shown) expect(found).toContainEqual(finding);
});

test.each(READMES)('%s leads to files that are there', (readme) => {
  const links = [...readFileSync(readme, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(READMES)('%s names no command of npx that is not ours', (readme) => {
  expect(readFileSync(readme, 'utf8')).not.toMatch(/npx pe\b/);
});
