/** What the figures of a criterion measure, in both languages: all of the vocabulary that the functions name things with. */
import type { MessageValue } from '../model';

export type Words = readonly [zh: string, en: string];

export const MEASURES: readonly (readonly [term: string, words: Words])[] = [
  ['measure-level', ['实际值', 'actual value']],
  ['measure-share', ['占目标的比例', 'share of the target']],
  ['measure-completion', ['完成率', 'completion']],
  ['measure-below', ['比目标低', 'shortfall from the target']],
  ['measure-above', ['比目标高', 'excess over the target']],
  ['measure-short', ['比目标差', 'distance on the wrong side of the target']],
  ['measure-either', ['与目标相差', 'deviation from the target']],
  ['measure-late', ['逾期', 'delay']],
  ['measure-missing', ['缺少', 'number missing']],
];

const TERMS: ReadonlyMap<string, Words> = new Map(MEASURES);

/** What fills a placeholder of a message on scoring, in words. */
export function measureIn(value: MessageValue, language: 'zh' | 'en'): string {
  const term = typeof value === 'object' && 'term' in value ? value.term : String(value);
  return TERMS.get(term)?.[language === 'zh' ? 0 : 1] ?? term;
}
