import { scoreIndicator } from '../../../src/core/criteria';
import { DEFAULT_PROFILE, PROFILES } from '../../../src/core/profiles';
import { readQuantity, unitOf, WAN_YUAN } from '../../../src/core/quantity';

const CRITERION = '完成率100%得满分，每低1%扣1分';

function input(more: Partial<Parameters<typeof scoreIndicator>[0]> = {}) {
  return {
    points: readQuantity('10'),
    target: readQuantity('100'),
    actual: readQuantity('98'),
    criterion: CRITERION,
    profile: DEFAULT_PROFILE,
    name: '事项',
    ...more,
  };
}

describe('an input that comes again', () => {
  it('has the very outcome it had', () => {
    scoreIndicator(input());
    const second = scoreIndicator(input());
    expect(scoreIndicator(input())).toBe(second);
    expect(second.score?.toFixed()).toBe('8');
  });

  it.each([
    ['name', { name: '满意度' }],
    ['points', { points: readQuantity('9') }],
    ['target', { target: readQuantity('99') }],
    ['actual', { actual: readQuantity('97') }],
    ['criterion', { criterion: `${CRITERION}，扣完为止` }],
    ['unit of the target', { target: readQuantity('100', { unit: WAN_YUAN }) }],
    ['unit of the actual', { actual: readQuantity('98', { unit: unitOf('台') }) }],
    ['cell of the actual', { actual: readQuantity(98) }],
  ])('is another one with another %s', (_, other) => {
    scoreIndicator(input());
    const known = scoreIndicator(input());
    scoreIndicator(input(other));
    expect(scoreIndicator(input(other))).not.toBe(known);
    expect(scoreIndicator(input()).score?.toFixed()).toBe('8');
  });

  it('is scored by its own profile', () => {
    const other = PROFILES.find((profile) => profile !== DEFAULT_PROFILE);
    scoreIndicator(input());
    const known = scoreIndicator(input());
    expect(scoreIndicator(input(other && { profile: other }))).not.toBe(known);
  });
});
