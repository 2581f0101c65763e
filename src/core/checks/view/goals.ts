/** What the goals of a form promise in figures: 「新建水库3座，培训农民500人次」. */
import { findFigures, foldWidth, isHan, type FoundFigure } from '../../quantity';
import type { NumberQuantity, Stated } from '../../model';
import { being } from '../../terms/starts';
import { endingWith } from '../../terms/ends';
import { HELD_IN_TERMS, NO_THINGS, TERM_UNIT } from '../../terms/goals';
import { ENDS_PIECE } from '../../terms/punctuation';

/** A counted thing that a goal promises. */
export interface Promised {
  readonly at: Stated['at'];
  /** As the goal writes it, with the words around it: 「新建水库3座」. */
  readonly words: string;
  readonly value: NumberQuantity;
  /** What is counted, as far as the words say: the piece of text between two stops, without its figures. */
  readonly about: string;
}

const countsNothing = being(NO_THINGS);
const SHORTEST_SUBJECT = 2;

export function promisesIn({ value: text, at }: Stated<string>): Promised[] {
  const folded = foldWidth(text);
  return pieces(folded).flatMap(({ start, end }) => {
    const piece = folded.slice(start, end);
    const counted = findFigures(piece).flatMap((figure) => countedIn(figure, piece));
    const [value, other] = counted;
    const about = piece.replace(/[\d.,%≥≤<>=~-]/g, '');
    // Of two figures in one piece it is open what each of them counts.
    if (!value || other || hanIn(about) < SHORTEST_SUBJECT + value.unit.symbol.length) return [];
    return [{ at, words: piece.trim(), value, about: about.split(value.unit.symbol).join('') }];
  });
}

type Counted = NumberQuantity & { readonly unit: NonNullable<NumberQuantity['unit']> };

function countedIn({ quantity, start }: FoundFigure, piece: string): Counted[] {
  if (quantity.kind !== 'number' || quantity.unit?.dimension !== 'count') return [];
  const { unit } = quantity;
  const isCount = unit.symbol === TERM_UNIT ? isHeld(piece.slice(0, start)) : !countsNothing(unit.symbol);
  return isCount && quantity.value.gt(0) ? [{ ...quantity, unit }] : [];
}

const isHeld = endingWith(HELD_IN_TERMS);

function hanIn(text: string): number {
  return [...text].filter((character) => isHan(character.charCodeAt(0))).length;
}

/** The sign in 1,482, and not that in 12,30. */
function isOfThousands(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /^,\d{3}(?!\d)/.test(text.slice(at, at + LONGEST_GROUP));
}

const LONGEST_GROUP = 5;

function pieces(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (!ENDS_PIECE.test(text.charAt(at)) || isOfThousands(text, at))) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
