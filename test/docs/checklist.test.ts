/** The checklist for a real Excel: thirty minutes at most, the same in both languages, and what it expects is what the program says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainCells } from '../../src/core/cells/telling';

const read = (name: string) => readFileSync(resolve('docs', name), 'utf8');
const PAGES = [
  ['en', read('excel-checklist.md')],
  ['zh', read('excel-checklist.zh-CN.md')],
] as const;

const sections = (page: string) =>
  page
    .split(/^## /m)
    .slice(1)
    .filter((part) => /^\d/.test(part));

test.each(PAGES)('%s: thirty minutes at most', (_language, page) => {
  const minutes = sections(page).map((part) => Number(/[（(](\d+)/.exec(part)?.[1]));
  expect(minutes).toHaveLength(7);
  expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30);
});

test('both languages ask for the same', () => {
  const [en, zh] = PAGES.map(([, page]) => sections(page).map((part) => part.match(/^- \[ \]/gm)?.length));
  expect(en).toEqual(zh);
  const threads = PAGES.map(([, page]) => [...new Set(page.match(/#\d{3,5}/g))].sort());
  expect(threads[0]).toEqual(threads[1]);
});

/** What Excel is expected to hand over for what is typed: a number as its digits, a date as its day since 1900. */
const HANDED: Readonly<Record<string, string>> = {
  '0': '0',
  '0.9633': '0.9633',
  '96.33%': '0.9633',
  TRUE: 'TRUE',
  '2023-12-31': '45291',
  '123456789.12': '123456789.12',
  '=""': '',
};

describe.each(PAGES)('%s: what PE.EXPLAIN is expected to say', (language, page) => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, typed = '', said = '']): [string, string] => [/`([^`]*)`/.exec(typed)?.[1] ?? '', said]);

  test('every kind of value is there', () => {
    expect(rows.map(([typed]) => typed)).toEqual(['', ...Object.keys(HANDED)]);
  });

  test.each(rows.filter(([typed]) => typed !== '=""'))('%s: %s', (typed, said) => {
    const input = { points: [['5']], target: [['≥95%']], actual: [[HANDED[typed] ?? '']] };
    const [[answer] = []] = explainCells(input as Parameters<typeof explainCells>[0], language);
    const parts = said.replace(/, no digit lost|，一位不少/, '').split('…');
    let text = String(answer);
    for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
      expect(text).toContain(part);
      text = text.slice(text.indexOf(part) + part.length);
    }
  });
});
