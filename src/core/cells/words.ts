/**
 * The words of the functions that must be ready at once: how a score comes about, and what is wrong with an argument. The whole
 * catalogue is many times larger; it comes with `PE.CHECK`.
 */
import type { Language } from '../messages';
import { cells as cellsEn } from '../messages/en/cells';
import { scoring as scoringEn } from '../messages/en/scoring';
import { measureIn } from '../messages/measures';
import { cells as cellsZh } from '../messages/zh/cells';
import { scoring as scoringZh } from '../messages/zh/scoring';
import type { Message } from '../model';

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  zh: new Map([cellsZh, scoringZh].flatMap((group) => Object.entries(group))),
  en: new Map([cellsEn, scoringEn].flatMap((group) => Object.entries(group))),
};

const PLACEHOLDER = /\{(\w+)\}/g;

/** A message of a function or of scoring in words; the same as `render` gives for it. */
export function say({ id, data }: Message, language: Language): string {
  const template = TEXTS[language].get(id) ?? id;
  return template.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? measureIn(data[name] ?? '', language) : placeholder,
  );
}
