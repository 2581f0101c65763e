/** The pane's own words. Messages about the workbook come from the core; both speak the display language. */
import type { Language } from '../../core/messages';
import { zh, type TextId } from './zh';

export type { TextId } from './zh';

export type Texts = Readonly<Record<TextId, string>>;

/** Texts of a part of the pane, which come with that part and not when the pane starts. */
export type Bilingual<Id extends string> = Readonly<Record<Language, Readonly<Record<Id, string>>>>;

/** A text in the display language, with its {placeholders} filled in. */
export type SayOf<Id extends string> = (id: Id, data?: Readonly<Record<string, string | number>>) => string;

export interface Say extends SayOf<TextId> {
  /** The same with the texts of a part besides. */
  readonly of: <Id extends string>(texts: Bilingual<Id>) => SayOf<Id | TextId>;
}

const PLACEHOLDER = /\{(\w+)\}/g;

type Wording = Readonly<Partial<Record<string, string>>>;

/** @param texts where a text is looked for, in this order */
function sayFrom(...texts: readonly Wording[]): SayOf<string> {
  return (id, data = {}) => {
    const text = texts.find((some) => some[id] !== undefined)?.[id] ?? id;
    return text.replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
  };
}

export const sayWith: <Id extends string>(texts: Readonly<Record<Id, string>>) => SayOf<Id> = sayFrom;

/** @param instead texts that a host has its own wording for, of whatever part */
export function speak(language: Language, texts: Texts, instead: Wording = {}): Say {
  return Object.assign(sayFrom(instead, texts), {
    of: <Id extends string>(part: Bilingual<Id>) => sayFrom(instead, part[language], texts),
  });
}

/** The texts of a language: Chinese is here at once, English is loaded where it is wanted. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en')).en : zh;
}
