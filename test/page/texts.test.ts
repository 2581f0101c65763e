import { CHECK_TEXTS } from '../../src/taskpane/texts/check';
import { DONE_TEXTS } from '../../src/taskpane/texts/done';
import { SUMMARY_TEXTS } from '../../src/taskpane/texts/summary';
import { loadTexts } from '../../src/taskpane/texts';
import { sayInPane, sayOnPage } from '../../src/page/texts';
import { en, enPane } from '../../src/page/texts/en';
import { zh, zhPane, type PageTextId } from '../../src/page/texts/zh';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it('the page’s texts are the same in both languages, with the same placeholders', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  expect(Object.keys(enPane)).toEqual(Object.keys(zhPane));
  for (const id of Object.keys(zh) as PageTextId[])
    expect([id, placeholders(en[id])]).toEqual([id, placeholders(zh[id])]);
});

it('the pane’s words that are others here are words that it has, with what it fills in', async () => {
  const parts = [CHECK_TEXTS, DONE_TEXTS, SUMMARY_TEXTS].map(({ zh: texts }) => texts);
  const pane: Readonly<Record<string, string>> = Object.assign({}, await loadTexts('zh'), ...parts);
  for (const [id, text] of Object.entries(zhPane)) {
    expect(placeholders(text)).toEqual(placeholders(pane[id] ?? 'none'));
  }
});

it('say what was done with a copy, and the pane’s own words otherwise', () => {
  expect(sayInPane('zh').of(DONE_TEXTS)('done.summary', { count: 2 })).toContain('已另存一份');
  expect(sayInPane('en').of(DONE_TEXTS)('done.summary', { count: 2 })).toContain('A copy with 2 more sheets');
  expect(sayInPane('zh')('tab.check')).toBe('检查');
  expect(sayOnPage('en')('page.running', { done: 1, of: 3 })).toBe('Checking: 1 of 3');
});
