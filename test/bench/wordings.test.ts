import { asNew, OWN } from '../../bench/wordings';
import { readCriterion } from '../../src/core/criteria';
import { scoreRow, scoreText } from '../core/criteria/helpers';

describe('wordings of the bench', () => {
  it('are at least 100 different ones', () => {
    expect(new Set(OWN.map(([criterion]) => criterion)).size).toBe(OWN.length);
    expect(OWN.length).toBeGreaterThanOrEqual(100);
  });

  it('are of every kind that is scored', () => {
    const kinds = new Set(OWN.map(([criterion]) => readCriterion(criterion).kind));
    for (const kind of ['ratio', 'steps', 'per-unit', 'sum', 'all-or-nothing', 'graded-words', 'formula'])
      expect(kinds).toContain(kind);
  });

  it.each(OWN)('%s means the same as a new text', (criterion, points, target, actual) => {
    const fresh = asNew({ criterion, points, target, actual }, 12_345);
    expect(fresh).not.toBe(criterion);
    const scoreOf = (text: string) => scoreText(scoreRow({ criterion: text, points, target, actual }));
    expect(scoreOf(fresh)).toBe(scoreOf(criterion));
  });
});
