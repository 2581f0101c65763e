/** What settings are called on the sheet 评价设置: in Chinese, in English, or by their ids. */
import { foldWidth } from '../quantity';
import { SETTINGS, type Setting } from './catalogue';

function keyOf(name: string): string {
  return foldWidth(name)
    .trim()
    .replace(/[\s:]+$/, '')
    .toLowerCase();
}

const BY_NAME = new Map(
  SETTINGS.flatMap((setting) => allNames(setting).map((name): [string, Setting] => [keyOf(name), setting])),
);

/** Every name under which readers find the setting. */
export function allNames({ id, names, english }: Setting): readonly string[] {
  return [...names, english, id];
}

/** The setting of that name, or null. */
export function settingOf(name: string): Setting | null {
  return BY_NAME.get(keyOf(name)) ?? null;
}

/** What a setting is called in a language. */
export function settingName({ names, english, id }: Setting, language: 'zh' | 'en'): string {
  return language === 'en' ? english : (names[0] ?? id);
}

/** Headings of the columns that the whole sheet has. The third tells that values stand in the second, even where that is empty. */
export const HEADINGS = {
  zh: ['设置项', '值', '写出时采用', '可以写', '含义'],
  en: ['Setting', 'Value', 'In use when written', 'What may be written', 'Meaning'],
} as const;

const IN_USE = new Set([HEADINGS.zh[2], HEADINGS.en[2]].map(keyOf));

/** Whether a cell heads the column of what was in use. */
export function headsInUse(text: string): boolean {
  return IN_USE.has(keyOf(text));
}
