/** Criteria as people wrote them after the reader was made, with their right scores; `open` ones are not read yet. */
import { readFileSync } from 'node:fs';
import { scoreRow, scoreText } from './helpers';

interface Unseen {
  readonly criterion: string;
  readonly points: number;
  readonly target: string;
  readonly actual: string;
  /** The scores that are right; null is a person. */
  readonly expect: readonly (number | null)[];
  readonly open?: true;
}

const cases = JSON.parse(readFileSync('test/fixtures/cases/criteria.json', 'utf8')) as readonly Unseen[];

/** Scores are compared as they are shown. */
const isExpected = (score: string | null, { expect: right }: Unseen): boolean =>
  right.some((one) => (one === null ? score === null : score !== null && Math.abs(Number(score) - one) < 0.006));

const titled = cases.map((one) => ({ ...one, title: `${one.criterion} (${one.target}, ${one.actual})` }));

it.each(titled.filter(({ open }) => !open))('$title', (one) => {
  const score = scoreText(scoreRow(one));
  expect([score, isExpected(score, one)]).toEqual([score, true]);
});

describe('open', () => {
  it.each(titled.filter(({ open }) => open))('$title', (one) => {
    // A right score: `open` is to be taken away. Any other: it was guessed.
    expect(scoreText(scoreRow(one))).toBeNull();
  });
});
