import { readQuantity } from '../../quantity';
import type { CellRef, Concept, Fact, Quantity, Stated, Subject } from '../../model';

export const PROJECT: Subject = { kind: 'project' };

/** A fact that stands in a cell of a form. */
export function cellFact(concept: Concept, subject: Subject, stated: Stated, words: string): Fact {
  return { concept, subject, quantity: stated.value, at: stated.at, words, source: 'cell' };
}

/** A stated grade: the word itself, without what was written around it. */
export function gradeFact(grade: string, at: CellRef, words: string, subject: Subject = PROJECT): Fact {
  return { concept: 'grade', subject, quantity: readQuantity(grade), at, words, source: 'cell' };
}

/** Whether something countable is written: neither blank, nor words, nor 「—」. */
export function isNumber(quantity: Quantity | undefined | null): boolean {
  return quantity?.kind === 'number';
}

/** Whether anything is written that stands for a value. */
export function isFilled(stated: Stated | null): boolean {
  const kind = stated?.value.kind;
  return kind !== undefined && kind !== 'blank' && kind !== 'notApplicable';
}
