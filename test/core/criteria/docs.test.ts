/** Every example of the pages for people who write criteria. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { criterionCells, explainCells } from '../../../src/core/cells/telling';
import type { Language } from '../../../src/core/messages';
import { scoreRow, scoreText } from './helpers';

interface Example {
  readonly criterion: string;
  readonly target: string;
  readonly actual: string;
  /** The score, or why a person has to judge. */
  readonly result: string;
}

interface Page {
  readonly examples: readonly Example[];
  readonly reasons: readonly Example[];
  /** A call and what it answers, line by line. */
  readonly calls: readonly (readonly [call: string, ...answer: string[]])[];
}

const cellsOf = (line: string): string[] =>
  line
    .replaceAll('\\|', '\u0000')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\u0000', '|'));

/** Rows of the tables with a score, and of those with a reason; a blank criterion is the one above it. */
function readPage(file: string): Page {
  const text = readFileSync(resolve('docs', file), 'utf8');
  const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
  const rowsOf = (table: string): readonly Example[] => {
    let last = '';
    return table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => {
        const [, criterion = '', target = '', actual = '', result = ''] = cellsOf(line);
        last = criterion || last;
        return { criterion: last, target, actual, result };
      });
  };
  const isScored = (table: string): boolean => /score|得分/.test(table.split('\n')[0] ?? '');
  const calls = [...text.matchAll(/```\n=(PE\.[^]*?)\n```/g)].map(([, block = '']) => block.split('\n'));
  return {
    examples: tables.filter(isScored).flatMap(rowsOf),
    reasons: tables.filter((table) => !isScored(table)).flatMap(rowsOf),
    calls: calls.map(([call = '', ...answer]) => [call, ...answer] as const),
  };
}

/** PE.EXPLAIN(10, "100%", "97%", "…") → the lines that the cell shows. */
function answerOf(call: string, language: Language): string[] {
  const [, name = '', inner = ''] = /^PE\.([A-Z]+)\((.*)\)$/.exec(call) ?? [];
  const given = (JSON.parse(`[${inner}]`) as (string | number)[]).map(String);
  if (name === 'CRITERION')
    return criterionCells(given[0] ?? '', given[1] ?? null, language)
      .flat()
      .map(String);
  const [points = '', target = '', actual = '', criterion = ''] = given;
  return explainCells({ points, target, actual, criterion }, language).flat().map(String).join('\n').split('\n');
}

const PAGES: readonly (readonly [file: string, language: Language, page: Page])[] = [
  ['criteria.md', 'en', readPage('criteria.md')],
  ['criteria.zh-CN.md', 'zh', readPage('criteria.zh-CN.md')],
];

describe.each(PAGES)('docs/%s', (_file, language, { examples, reasons, calls }) => {
  it('has two rows for each of its forms', () => {
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.length).toBe(2 * new Set(examples.map(({ criterion }) => criterion)).size);
    expect(reasons.length).toBeGreaterThan(10);
    expect(calls.length).toBeGreaterThan(3);
  });

  it.each(examples)('$criterion, $target, $actual → $result', ({ criterion, target, actual, result }) => {
    expect(scoreText(scoreRow({ points: 10, target, actual, criterion }))).toBe(result);
  });

  it.each(reasons)('asks a person by $criterion, $target, $actual', ({ criterion, target, actual, result }) => {
    expect(scoreText(scoreRow({ points: 10, target, actual, criterion }))).toBeNull();
    const lines = answerOf(`PE.EXPLAIN(10, ${[target, actual, criterion].map((one) => JSON.stringify(one)).join(', ')})`, language); // prettier-ignore
    expect(lines.at(-1)).toBe(result);
  });

  it.each(calls)('=%s', (call, ...answer) => {
    expect(answerOf(call, language)).toEqual(answer);
  });
});

it('both pages show the same examples', () => {
  const [[, , english], [, , chinese]] = PAGES as [(typeof PAGES)[number], (typeof PAGES)[number]];
  expect(english.examples).toEqual(chinese.examples);
  expect(english.reasons.map(({ criterion }) => criterion)).toEqual(chinese.reasons.map(({ criterion }) => criterion));
  expect(english.calls.map(([call]) => call)).toEqual(chinese.calls.map(([call]) => call));
});
