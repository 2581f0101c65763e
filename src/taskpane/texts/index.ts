/** The pane's own words. Messages about the workbook come from the core; both speak the display language. */
import type { Language } from '../../core/messages';
import { zh, type TextId } from './zh';

export type { TextId } from './zh';

export type Texts = Readonly<Record<TextId, string>>;

/** A text in the display language, with its {placeholders} filled in. */
export type SayOf<Id extends string> = (id: Id, data?: Readonly<Record<string, string | number>>) => string;
export type Say = SayOf<TextId>;

const PLACEHOLDER = /\{(\w+)\}/g;

export function sayWith<Id extends string = TextId>(texts: Readonly<Record<Id, string>>): SayOf<Id> {
  return (id, data = {}) =>
    texts[id].replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

/** The texts of a language: Chinese is here at once, English is loaded where it is wanted. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en')).en : zh;
}
