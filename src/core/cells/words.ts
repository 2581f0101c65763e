/**
 * How the functions put messages into words. What is wrong with an argument and why a person has to judge is loaded when the first cell has to
 * say so (`./chinese`, `./english`), how a score comes about with `./telling`, and the whole catalogue, which is many times larger, with
 * `PE.CHECK`.
 */
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
