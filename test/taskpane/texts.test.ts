import { loadTexts, speak } from '../../src/taskpane/texts';
import { CHECK_TEXTS } from '../../src/taskpane/texts/check';
import { COMPARE_TEXTS } from '../../src/taskpane/texts/compare';
import { COPY_TEXTS } from '../../src/taskpane/texts/copy';
import { DONE_TEXTS } from '../../src/taskpane/texts/done';
import { FORM_TEXTS } from '../../src/taskpane/texts/forms';
import { FORMULA_TEXTS } from '../../src/taskpane/texts/formulas';
import { HELP_TEXTS } from '../../src/taskpane/texts/help';
import { NOTHING_TEXTS } from '../../src/taskpane/texts/nothing';
import { OUTSIDE_TEXTS } from '../../src/taskpane/texts/outside';
import { PROGRESS_TEXTS } from '../../src/taskpane/texts/progress';
import { SCORES_TEXTS } from '../../src/taskpane/texts/scores';
import { SETTING_TEXTS } from '../../src/taskpane/texts/settings';
import { SUMMARY_TEXTS } from '../../src/taskpane/texts/summary';
import { WRITTEN_TEXTS } from '../../src/taskpane/texts/written';
import { en } from '../../src/taskpane/texts/en';
import { zh, type TextId } from '../../src/taskpane/texts/zh';

const PARTS = Object.entries({
  check: CHECK_TEXTS,
  compare: COMPARE_TEXTS,
  copy: COPY_TEXTS,
  done: DONE_TEXTS,
  forms: FORM_TEXTS,
  formulas: FORMULA_TEXTS,
  help: HELP_TEXTS,
  nothing: NOTHING_TEXTS,
  outside: OUTSIDE_TEXTS,
  progress: PROGRESS_TEXTS,
  scores: SCORES_TEXTS,
  settings: SETTING_TEXTS,
  summary: SUMMARY_TEXTS,
  written: WRITTEN_TEXTS,
});

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

  it.each(PARTS)('of %s are the same in both languages, with the same placeholders, in plain words', (_, part) => {
    const [chinese, english]: Readonly<Record<string, string>>[] = [part.zh, part.en];
    for (const [id, text] of Object.entries(chinese ?? {})) {
      expect([id, placeholders(english?.[id] ?? '')]).toEqual([id, placeholders(text)]);
      expect(`${text}${english?.[id] ?? ''}`).not.toMatch(/[!！]/);
    }
    expect(Object.keys(english ?? {})).toEqual(Object.keys(chinese ?? {}));
  });

  it('are loaded by language', async () => {
    expect(await Promise.all([loadTexts('zh'), loadTexts('en')])).toEqual([zh, en]);
  });

  it('leave a placeholder without data as it is', () => {
    expect(speak('zh', zh).of(CHECK_TEXTS)('since.added')).toBe('新增 {count}');
    expect(speak('en', en).of(CHECK_TEXTS)('since.added', { count: 2 })).toBe('New 2');
  });

  it('of a part come with those of the whole, and a host may have its own', () => {
    const say = speak('zh', zh, { 'common.retry': '重来' }).of(CHECK_TEXTS);
    expect([say('common.retry'), say('common.cancel'), say('check.clean')]).toEqual(['重来', '取消', '没有发现问题']);
  });
});
