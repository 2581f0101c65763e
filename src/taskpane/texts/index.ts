/** The pane's own words. Messages about the workbook come from the core; both speak the display language. */
import type { Language } from '../../core/messages';
import { en } from './en';
import { zh, type TextId } from './zh';

export type { TextId } from './zh';

/** A text in the display language, with its {placeholders} filled in. */
export type Say = (id: TextId, data?: Readonly<Record<string, string | number>>) => string;

const PLACEHOLDER = /\{(\w+)\}/g;

export function sayIn(language: Language): Say {
  const texts = language === 'en' ? en : zh;
  return (id, data = {}) =>
    texts[id].replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

/** Whether there is such a text, for ids that are put together from the catalogue of checks. */
export function isTextId(id: string): id is TextId {
  return Object.hasOwn(zh, id);
}
