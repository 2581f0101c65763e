import { identify } from '../../../src/taskpane/components/check/identity';
import type { Finding } from '../../../src/core/model';
import { finding, RATE, TOTAL } from '../sample';

const idsOf = (now: readonly Finding[], before: readonly Finding[] = []) => {
  const ids = identify(now, identify(before, new Map()));
  return now.map((each) => ids.get(each));
};

describe('the ids of findings', () => {
  it('are their fingerprints, counted where two are alike', () => {
    expect(idsOf([finding(), finding(), finding({ fingerprint: 'b' })])).toEqual([
      'aaaaaaaaaaaa',
      'aaaaaaaaaaaa 2',
      'b',
    ]);
  });

  it.each([
    ['it moved', finding({ at: RATE, subject: '别的' }), 'aaaaaaaaaaaa'],
    ['its figure changed', finding({ fingerprint: 'c' }), 'aaaaaaaaaaaa'],
    ['its figure changed and it moved', finding({ fingerprint: 'c', at: RATE }), 'aaaaaaaaaaaa'],
    ['it is another one', finding({ fingerprint: 'c', check: 'score-rate', at: RATE }), 'c'],
  ])('stay where %s', (_, now, id) => {
    expect(idsOf([now], [finding()])).toEqual([id]);
  });

  it('of a fingerprint go before those of a place', () => {
    const before = [finding({ fingerprint: 'a' }), finding({ fingerprint: 'b', at: RATE })];
    const now = [finding({ fingerprint: 'b', at: TOTAL }), finding({ fingerprint: 'a', at: RATE })];
    expect(idsOf(now, before)).toEqual(['b', 'a']);
  });

  it('are never given twice', () => {
    const before = [finding({ fingerprint: 'a' })];
    const now = [finding({ fingerprint: 'x' }), finding({ fingerprint: 'a', check: 'score-rate', at: RATE })];
    const ids = idsOf(now, before);
    expect(new Set(ids).size).toBe(2);
  });
});
