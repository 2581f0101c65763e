import { loadTexts, sayWith } from '../../src/taskpane/texts';
import { COMPARE_TEXTS } from '../../src/taskpane/texts/compare';
import { FORM_TEXTS } from '../../src/taskpane/texts/forms';
import { FORMULA_TEXTS } from '../../src/taskpane/texts/formulas';
import { SETTING_TEXTS } from '../../src/taskpane/texts/settings';
import { en } from '../../src/taskpane/texts/en';
import { zh, type TextId } from '../../src/taskpane/texts/zh';

const IDS = Object.keys(zh) as TextId[];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the pane’s texts', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en)).toEqual(IDS);
  });

  it.each(IDS)('%s has the same placeholders in both languages', (id) => {
    expect(placeholders(en[id])).toEqual(placeholders(zh[id]));
  });

  it.each(IDS)('%s is plain words', (id) => {
    expect(`${zh[id]}${en[id]}`).not.toMatch(/[!！]/);
  });

  it.each([
    ['a comparison', COMPARE_TEXTS],
    ['formulas', FORMULA_TEXTS],
    ['forms', FORM_TEXTS],
    ['settings', SETTING_TEXTS],
  ])('of %s are the same in both languages', (_, { zh: chinese, en: english }) => {
    const inEnglish = new Map(Object.entries(english));
    for (const [id, text] of Object.entries(chinese)) {
      expect([id, placeholders(inEnglish.get(id) ?? '')]).toEqual([id, placeholders(text)]);
      expect(`${text}${inEnglish.get(id) ?? ''}`).not.toMatch(/[!！]/);
    }
  });

  it('are loaded by language', async () => {
    expect(await Promise.all([loadTexts('zh'), loadTexts('en')])).toEqual([zh, en]);
  });

  it('leave a placeholder without data as it is', () => {
    expect(sayWith(zh)('since.added')).toBe('新增 {count}');
    expect(sayWith(en)('since.added', { count: 2 })).toBe('New 2');
  });
});
