import * as achievement from '../../../src/core/terms/achievement';
import * as awards from '../../../src/core/terms/awards';
import { CLAUSE, CLAUSE_WORDS } from '../../../src/core/terms/clause';
import * as comparators from '../../../src/core/terms/comparators';
import * as faults from '../../../src/core/terms/faults';
import * as fillers from '../../../src/core/terms/fillers';
import * as forms from '../../../src/core/terms/forms';
import * as guards from '../../../src/core/terms/guards';
import { entriesOf, Matcher, type Table } from '../../../src/core/terms/matcher';
import * as natures from '../../../src/core/terms/natures';
import * as nouns from '../../../src/core/terms/nouns';
import * as relations from '../../../src/core/terms/relations';
import * as remarks from '../../../src/core/terms/remarks';
import * as scales from '../../../src/core/terms/scales';
import * as time from '../../../src/core/terms/time';

const ROOMS = {
  achievement,
  awards,
  comparators,
  faults,
  fillers,
  forms,
  guards,
  natures,
  nouns,
  relations,
  remarks,
  scales,
  time,
};

const isTable = (value: unknown): value is Table<unknown> =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === 2 && typeof row[1] === 'string');

/** Words of a table with meanings or of a plain list; null for anything else. */
function wordsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return value.split(' ');
  return isTable(value) ? entriesOf(value).map(([word]) => word) : null;
}

const twice = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
];

const LISTS = Object.entries(ROOMS).flatMap(([room, all]) =>
  Object.entries(all).flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words ? [{ name: `${room}/${name}`, words }] : [];
  }),
);
describe('words of the field', () => {
  it('are tables in every room', () => {
    expect(LISTS.length).toBeGreaterThan(40);
    expect(LISTS.flatMap(({ words }) => words).length).toBeGreaterThan(2000);
  });

  it.each(LISTS)('$name claims none twice', ({ words }) => {
    expect(twice(words)).toEqual([]);
  });

  it.each(LISTS)('$name holds no empty word', ({ words }) => {
    expect(words).not.toContain('');
  });

  it('are claimed once in a clause', () => {
    expect(CLAUSE_WORDS.length).toBeGreaterThan(1000);
    expect(twice(CLAUSE_WORDS)).toEqual([]);
  });

  it('are found in a clause as they are listed', () => {
    const lost = CLAUSE_WORDS.filter((word) => CLAUSE.match(word, 0)?.[0] !== word);
    expect(lost).toEqual([]);
  });
});

describe('Matcher', () => {
  const matcher = new Matcher<string>([
    ['超过', 'above'],
    ['超', 'more'],
    ['超过部分', 'part'],
  ]);

  it.each([
    ['超过10%', 0, '超过'],
    ['超过部分', 0, '超过部分'],
    ['超过部', 0, '超过'],
    ['超10%', 0, '超'],
    ['未超过', 1, '超过'],
    ['未超过', 0, null],
    ['', 0, null],
    ['超', 1, null],
  ])('finds the longest in %s at %d', (text, at, word) => {
    expect(matcher.match(text, at)?.[0] ?? null).toBe(word);
  });

  it('knows what a whole text says', () => {
    expect(matcher.meaningOf('超过部分')).toBe('part');
    expect(matcher.meaningOf('超过部')).toBeUndefined();
    expect(matcher.meaningOf('')).toBeUndefined();
  });
});
