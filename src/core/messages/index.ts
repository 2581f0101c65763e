/**
 * The texts of the product in Chinese (the default) and English. Everywhere else a message is data: an id and what fills
 * its {placeholders}. Texts stand in `zh/` and `en/`, a file a group, under the same ids.
 */
import type { Message } from '../model';
import { en } from './en';
import { valueIn } from './terms';
import { zh } from './zh';

export type Language = 'zh' | 'en';

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  zh: new Map(zh.flatMap((group) => Object.entries(group))),
  en: new Map(en.flatMap((group) => Object.entries(group))),
};

const PLACEHOLDER = /\{(\w+)\}/g;

/** A message in words. An id without a text, or a placeholder without data, stays visible as it is. */
export function render(message: Message, language: Language = 'zh'): string {
  const template = TEXTS[language].get(message.id);
  if (template === undefined) return message.id;
  return template.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(message.data, name) ? valueIn(message.data[name] ?? '', language) : placeholder,
  );
}

/** What a check is called: 「分值合计」. */
export function checkTitle(id: string, language: Language = 'zh'): string {
  return render({ id: `${id}.title`, data: {} }, language);
}

/** Why its findings matter. */
export function checkWhy(id: string, language: Language = 'zh'): string {
  return render({ id: `${id}.why`, data: {} }, language);
}

/** What to do about its findings. */
export function checkFix(id: string, language: Language = 'zh'): string {
  return render({ id: `${id}.fix`, data: {} }, language);
}

/** Every id with a text in that language. */
export function messageIds(language: Language): readonly string[] {
  return [...TEXTS[language].keys()];
}

/** Names of the placeholders of a text, sorted; empty where there is no text. */
export function placeholders(id: string, language: Language): readonly string[] {
  const template = TEXTS[language].get(id) ?? '';
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))].sort();
}
