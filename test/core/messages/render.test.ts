import { readdirSync, readFileSync } from 'node:fs';
import { checkFix, checkTitle, checkWhy, messageIds, placeholders, render } from '../../../src/core/messages';
import { en } from '../../../src/core/messages/en';
import { zh } from '../../../src/core/messages/zh';

describe('render', () => {
  it.each([
    ['zh', '写的总分是 98，各项得分相加是 94。'],
    ['en', 'The stated total is 98; the scores add up to 94.'],
  ] as const)('fills the text of a message in %s', (language, expected) => {
    expect(render({ id: 'score-total.differs', data: { stated: '98', computed: 94 } }, language)).toBe(expected);
  });

  it('writes terms in the word of the language', () => {
    const message = {
      id: 'score-rate.differs',
      data: { indicator: '甲', rate: { term: 'scoreRate' }, stated: '1', computed: '2' },
    };
    expect(render(message)).toContain('得分率');
    expect(render(message, 'en')).toContain('score rate');
  });

  it.each([
    ['an unknown id', { id: 'no.such', data: {} }, 'no.such'],
    ['a name of every object', { id: 'constructor', data: {} }, 'constructor'],
    [
      'a placeholder without data',
      { id: 'score-total.differs', data: { stated: '98' } },
      '写的总分是 98，各项得分相加是 {computed}。',
    ],
    [
      'a term outside the vocabulary',
      { id: 'score-total.differs', data: { stated: { term: 'x' }, computed: 1 } },
      '写的总分是 x，各项得分相加是 1。',
    ],
  ])('shows %s as it is', (_, message, expected) => {
    expect(render(message)).toBe(expected);
  });

  it('does not fill what a value contains', () => {
    expect(render({ id: 'score-total.differs', data: { stated: '{computed}', computed: '$&' } })).toBe(
      '写的总分是 {computed}，各项得分相加是 $&。',
    );
  });

  it('names a check, says why it matters and what to do', () => {
    expect([checkTitle('score-total'), checkWhy('score-total', 'en'), checkFix('score-total', 'en')]).toEqual([
      '总分',
      expect.stringContaining('sum of the scores'),
      expect.stringContaining('correct the total'),
    ]);
  });
});

describe('the texts', () => {
  const ids = [...new Set([...messageIds('zh'), ...messageIds('en')])].sort();

  it.each(ids)('%s is written in both languages, with the same placeholders and without an exclamation mark', (id) => {
    const [chinese, english] = [render({ id, data: {} }), render({ id, data: {} }, 'en')];
    expect([chinese, english]).not.toContain(id);
    expect(placeholders(id, 'en')).toEqual(placeholders(id, 'zh'));
    expect(chinese + english).not.toMatch(/[!！]/);
  });

  it.each(['zh', 'en'])('every file of %s is part of them', (language) => {
    const folder = `src/core/messages/${language}`;
    const index = readFileSync(`${folder}/index.ts`, 'utf8');
    const groups = readdirSync(folder)
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index');
    expect(groups.filter((name) => !index.includes(`from './${name}'`))).toEqual([]);
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ])('no id is used twice in %s', (_, groups) => {
    const all = groups.flatMap((group) => Object.keys(group));
    expect(all).toHaveLength(new Set(all).size);
  });
});
