/** Rounds that are announced by their number, and the numbered ones told one by one soon behind: 「分四期发放」, 「第一期…，第二期…，…，第五期…」. */
import type { SaidRelation } from '../../../model';
import { readQuantity } from '../../../quantity';
import { anyOf, entriesOf, Matcher } from '../../../terms/matcher';
import { RULES } from '../../../terms/prose';
import { IN_ROUNDS, NUMBERS_OF_ROUNDS, ROUND_WORDS, ROUNDS_APART, ROUNDS_IN_TURN } from '../../../terms/rounds';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { listed } from '../arithmetic/words';

type Listed = SaidRelation & { readonly kind: 'listed' };

const ANNOUNCES = listed(IN_ROUNDS);
const NUMBERS = new Matcher(entriesOf(NUMBERS_OF_ROUNDS));
const TURNS = new Matcher(entriesOf(ROUNDS_IN_TURN));
const WORDS = anyOf(ROUND_WORDS);
const isApart = holding(ROUNDS_APART);
/** They are told in the same paragraph or one of the next. */
const NEAR = 3;
const FEWEST = 3;

interface Announced {
  readonly number: number;
  readonly word: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export function roundsIn(lines: readonly Line[]): Listed[] {
  return lines.flatMap((line, index) => {
    const announced = line.flatMap(announcedIn);
    const near = lines.slice(index, index + NEAR + 1).flat();
    return announced.flatMap((one): Listed[] => {
      const told = near.map((passage) => turnsIn(passage, one.word)).filter(({ length }) => length >= FEWEST);
      const [turns, another] = told;
      if (!turns || another) return [];
      const count = figureOf(one);
      return count ? [{ kind: 'listed', count, counts: [turns.length] }] : [];
    });
  });
}

/** 「分四期」 */
function announcedIn(passage: Passage): Announced[] {
  const { text } = passage;
  if (RULES.test(text) || isApart(text)) return [];
  const found: Announced[] = [];
  for (let at = 1; at < text.length; at++) {
    const number = NUMBERS.match(text, at);
    const lead = number ? ANNOUNCES.find((word) => text.endsWith(word, at)) : undefined;
    const from = at + (number?.[0].length ?? 0);
    const word = number && lead ? WORDS.match(text, text.startsWith(COUNTER, from) ? from + 1 : from) : null;
    if (!number || !lead || !word) continue;
    const end = text.indexOf(word[0], from) + word[0].length;
    found.push({ number: number[1], word: word[0], passage, start: at - lead.length, end });
  }
  return found.length === 1 ? found : [];
}

const COUNTER = '个';

/** 第一期, 第二期 … in their order from the first on, each told once with a figure; none where one is missing. */
function turnsIn(passage: Passage, word: string): number[] {
  const { text, figures } = passage;
  if (RULES.test(text) || isApart(text)) return [];
  const turns: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const turn = TURNS.match(text, at);
    if (turn && text.startsWith(word, at + turn[0].length)) turns.push(turn[1]);
  }
  const areInOrder = turns.every((turn, index) => turn === index + 1);
  return areInOrder && figures.length >= turns.length ? turns : [];
}

function figureOf({ number, passage, start, end }: Announced): Listed['count'] | null {
  const words = passage.words.slice(start, end);
  const value = readQuantity(`${String(number)}个`);
  return value.kind === 'number' ? { value: { ...value, text: words }, at: passage.at, words } : null;
}
