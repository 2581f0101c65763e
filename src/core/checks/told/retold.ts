/** A sentence that retells the shares of the table below it, one of them otherwise. */
import type { SaidFigure } from '../../model';
import { inBase } from '../../quantity';
import { isWrongDigit } from '../compare/near-miss';
import { agrees, type Agreed, type Found } from '../engine/check';
import type { RelationOf } from './sums';

/** Where fewer are those of the table, the other one may be of something else, unless a cell shows what it was to be. */
const FEWEST = 2;

export function* retoldLooks({ figures, odd, left, at, asked }: RelationOf<'retold'>): Generator<Found | Agreed> {
  yield agrees(...figures);
  if (asked) yield* askedLooks(...asked);
  const meant = odd && (nearest(odd, left) ?? (figures.length >= FEWEST ? onlyOne(left) : null));
  if (!odd || (!meant && figures.length < FEWEST)) return;
  const written = { stated: odd.value.text, computed: meant?.value.text ?? '' };
  const found = { at: odd.at, related: [meant?.at ?? at], compared: [odd], severity: 'warning', ...written } as const;
  const words = { words: odd.words, place: { at: meant?.at ?? at, from: odd.at } };
  yield meant
    ? { ...found, message: 'retold', data: { ...words, label: meant.words, computed: meant.value.text } }
    : { ...found, message: 'untold', data: words };
}

/** Not everybody answers every question: only a number that is a digit off was to be the same. */
function* askedLooks(told: SaidFigure, answered: SaidFigure): Generator<Found | Agreed> {
  if (told.value.value.eq(answered.value.value)) yield agrees(told, answered);
  else if (isWrongDigit(told.value, answered.value.value)) {
    const figures = { stated: told.value.text, computed: answered.value.text };
    const words = { words: told.words, place: { at: answered.at, from: told.at }, label: answered.words };
    const data = { ...words, computed: figures.computed };
    yield {
      message: 'retold',
      data,
      at: told.at,
      related: [answered.at],
      compared: [told, answered],
      severity: 'warning',
      ...figures,
    };
  }
}

/** The one cell from which it differs by a digit. */
function nearest(odd: SaidFigure, left: readonly SaidFigure[]): SaidFigure | null {
  return onlyOne(left.filter(({ value }) => isWrongDigit(odd.value, inBase(value))));
}

/** Where the text tells every other row, what is left is the one that it meant. */
function onlyOne(left: readonly SaidFigure[]): SaidFigure | null {
  const [only, more] = left;
  return only && !more ? only : null;
}
