import { CHECKS } from '../../src/core/checks';
import { isTextId, loadTexts, sayWith } from '../../src/taskpane/texts';
import { COMPARE_TEXTS, type CompareTextId } from '../../src/taskpane/texts/compare';
import { FORMULA_TEXTS, type FormulaTextId } from '../../src/taskpane/texts/formulas';
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

  it.each(Object.keys(FORMULA_TEXTS.zh) as FormulaTextId[])('of formulas are the same in both languages: %s', (id) => {
    const { zh: chinese, en: english } = FORMULA_TEXTS;
    expect(placeholders(english[id])).toEqual(placeholders(chinese[id]));
    expect(`${chinese[id]}${english[id]}`).not.toMatch(/[!！]/);
  });

  it.each(Object.keys(COMPARE_TEXTS.zh) as CompareTextId[])('of a comparison are the same in both: %s', (id) => {
    const { zh: chinese, en: english } = COMPARE_TEXTS;
    expect(placeholders(english[id])).toEqual(placeholders(chinese[id]));
    expect(`${chinese[id]}${english[id]}`).not.toMatch(/[!！]/);
  });

  it('name every option of every check', () => {
    const options = CHECKS.flatMap(({ meta }) => (meta.options ?? []).map(({ name }) => `option.${meta.id}.${name}`));
    expect(options.filter((id) => !isTextId(id))).toEqual([]);
  });

  it('are loaded by language', async () => {
    expect(await Promise.all([loadTexts('zh'), loadTexts('en')])).toEqual([zh, en]);
  });

  it('leave a placeholder without data as it is', () => {
    expect(sayWith(zh)('since.added')).toBe('新增 {count}');
    expect(sayWith(en)('since.added', { count: 2 })).toBe('New 2');
  });
});
