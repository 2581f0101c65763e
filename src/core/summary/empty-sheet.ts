/** `评价汇总` of a workbook without any project: it says so, and what the checks found all the same. */
import type { Result } from '../evaluate';
import type { Language } from '../messages';
import type { SheetPlan } from '../model';
import { concludeChecks } from './conclusion';
import { SheetDraft } from './layout';
import { SUMMARY_MARKER, SUMMARY_SHEET } from '../own-sheets/names';
import { sayIn } from './words';

export function planEmptySheet(result: Result, language: Language): SheetPlan {
  const say = sayIn(language);
  const sheet = new SheetDraft([100]);
  sheet.wide(say('title'), 'title', 32);
  sheet.section(say('conclusion'));
  sheet.wide(say('conclusion.nothingRead'), 'text');
  sheet.wide(concludeChecks(result, say), 'text');
  return sheet.plan(SUMMARY_SHEET, SUMMARY_MARKER);
}
