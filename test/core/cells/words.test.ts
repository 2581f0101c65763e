import { say } from '../../../src/core/cells';
import { messageIds, placeholders, render } from '../../../src/core/messages';

const OF_FUNCTIONS = /^(cells|scoring)\./;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const ids = messageIds(language).filter((id) => OF_FUNCTIONS.test(id));

  it('the functions have all words they may need, and say them as everyone does', () => {
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      const data = Object.fromEntries(placeholders(id, language).map((name) => [name, { term: 'measure-late' }]));
      expect(say({ id, data }, language)).toBe(render({ id, data }, language));
    }
  });
});
