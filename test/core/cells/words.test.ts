import * as english from '../../../src/core/cells/english';
import * as chinese from '../../../src/core/cells/chinese';
import { tell } from '../../../src/core/cells/telling';
import { messageIds, placeholders, render } from '../../../src/core/messages';
import type { Message } from '../../../src/core/model';

const filled = (id: string, language: 'zh' | 'en', value: Message['data'][string]): Message => ({
  id,
  data: Object.fromEntries(placeholders(id, language).map((name) => [name, value])),
});

describe.each([
  ['zh', chinese],
  ['en', english],
] as const)('in %s', (language, { READY, say }) => {
  const ids = messageIds(language).filter((id) => /^(cells|scoring)\./.test(id));

  it('the functions have all words they may need, and say them as everyone does', () => {
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      const message = filled(id, language, { term: 'measure-late' });
      expect(tell(message, language)).toBe(render(message, language));
    }
  });

  it('what is ready at once is said as everyone does', () => {
    const ready = READY.flatMap((group) => Object.keys(group));
    expect(ready.length).toBeGreaterThan(40);
    for (const id of ready) {
      const message = filled(id, language, '5台');
      expect(say(message)).toBe(render(message, language));
    }
  });

  it('why a person has to judge is ready at once', () => {
    const ready = READY.flatMap((group) => Object.keys(group));
    expect(ready).toEqual(expect.arrayContaining(ids.filter((id) => id.startsWith('scoring.person-'))));
  });
});
