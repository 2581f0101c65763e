/**
 * The words of the functions. What must be ready at once is what is wrong with an argument and why a person has to judge; how a score
 * comes about is said in `./telling`, and the whole catalogue, which is many times larger, comes with `PE.CHECK`.
 */
import type { Language } from '../messages';
import { cells as cellsEn } from '../messages/en/cells';
import { judging as judgingEn } from '../messages/en/judging';
import { cells as cellsZh } from '../messages/zh/cells';
import { judging as judgingZh } from '../messages/zh/judging';
import type { Message, MessageValue } from '../model';

type Texts = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Says messages with the texts given; what fills a placeholder is put into words by `valueIn`. */
export function sayer(
  texts: Readonly<Record<Language, readonly Texts[]>>,
  valueIn: (value: MessageValue, language: Language) => string,
): (message: Message, language: Language) => string {
  const known: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
    zh: new Map(texts.zh.flatMap((group) => Object.entries(group))),
    en: new Map(texts.en.flatMap((group) => Object.entries(group))),
  };
  return ({ id, data }, language) => {
    const template = known[language].get(id) ?? id;
    return template.replace(PLACEHOLDER, (placeholder, name: string) =>
      Object.hasOwn(data, name) ? valueIn(data[name] ?? '', language) : placeholder,
    );
  };
}

/** What is ready at once, in both languages. */
export const READY = { zh: [cellsZh, judgingZh], en: [cellsEn, judgingEn] } as const;

/** Why a cell has no value, in words; the same as `render` gives for it. */
export const say = sayer(READY, String);
