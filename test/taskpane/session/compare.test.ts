import { compareRuns } from '../../../src/taskpane/session/compare';
import { finding, RATE, TOTAL } from '../sample';

const accepted = { reason: '口径不同', by: '张', at: TOTAL };
const total = finding();

describe('what became of the findings', () => {
  it.each([
    ['the same', [total], [finding()], { added: 0, remaining: 1, fixed: 0 }],
    ['a new one', [], [total], { added: 1, remaining: 0, fixed: 0 }],
    ['one that is gone', [total], [], { added: 0, remaining: 0, fixed: 1 }],
    ['other figures at the same place', [total], [finding({ fingerprint: 'b' })], { added: 0, remaining: 1, fixed: 0 }],
    ['moved by an inserted row', [total], [finding({ at: RATE })], { added: 0, remaining: 1, fixed: 0 }],
    [
      'moved, with other figures',
      [total],
      [finding({ at: RATE, fingerprint: 'b' })],
      { added: 0, remaining: 1, fixed: 0 },
    ],
    ['accepted meanwhile', [total], [finding({ accepted })], { added: 0, remaining: 0, fixed: 0 }],
    ['no longer accepted', [finding({ accepted })], [total], { added: 1, remaining: 0, fixed: 0 }],
    ['two alike, one gone', [total, finding()], [finding()], { added: 0, remaining: 1, fixed: 1 }],
    [
      'another check at the same place',
      [total],
      [finding({ check: 'b', fingerprint: 'b' })],
      { added: 1, remaining: 0, fixed: 1 },
    ],
  ])('%s', (_, before, now, counts) => {
    const { added, remaining, fixed } = compareRuns(before, now);
    expect({ added: added.size, remaining: remaining.size, fixed: fixed.length }).toEqual(counts);
  });

  it('pairs equal figures before equal places', () => {
    const moved = finding({ fingerprint: 'same', at: RATE });
    const other = finding({ fingerprint: 'new', at: TOTAL });
    const { added, fixed } = compareRuns([finding({ fingerprint: 'same', at: TOTAL })], [other, moved]);
    expect([...added]).toEqual([other]);
    expect(fixed).toEqual([]);
  });
});
