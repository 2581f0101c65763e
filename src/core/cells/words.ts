/**
 * The words of the functions. What must be ready at once is what is wrong with an argument and why a person has to judge, in Chinese; the
 * same in English is in `./english`, how a score comes about is said in `./telling`, and the whole catalogue, which is many times larger,
 * comes with `PE.CHECK`.
 */
import { cells } from '../messages/zh/cells';
import { judging } from '../messages/zh/judging';
import type { Message, MessageValue } from '../model';

type Texts = Readonly<Record<string, string>>;
export type Say = (message: Message) => string;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Says messages with the texts given; what fills a placeholder is put into words by `valueIn`. */
export function sayer(texts: readonly Texts[], valueIn: (value: MessageValue) => string): Say {
  const known = new Map(texts.flatMap((group) => Object.entries(group)));
  return ({ id, data }) =>
    (known.get(id) ?? id).replace(PLACEHOLDER, (placeholder, name: string) =>
      Object.hasOwn(data, name) ? valueIn(data[name] ?? '') : placeholder,
    );
}

export const READY = [cells, judging];

/** Why a cell has no value, in words; the same as `render` gives for it. */
export const say = sayer(READY, String);
