/** Accounts without 行次: what came in and what went out below each other. */
import { isAccount } from '../../terms/funds';
import { withoutNotes } from '../grid/wording';
import type { Headings } from './table-headings';

/** Lines that an account has at most. */
const LONGEST = 60;
/** A label may stand behind its number. */
const MOST_BEFORE = 2;

/** 本年收入合计 above 本年支出合计: what came in was not to be spent on one project. */
export function tellsBothSides(headings: Headings): boolean {
  let tells = told.get(headings);
  if (tells === undefined) told.set(headings, (tells = readSides(headings)));
  return tells;
}

/** Several kinds of tables ask the same of the same headings. */
const told = new WeakMap<Headings, boolean>();

function readSides({ grid, last }: Headings): boolean {
  const lines = grid.lines.slice(last + 1, last + 1 + LONGEST);
  const labels = lines.flatMap(({ cells }) => cells.slice(0, MOST_BEFORE));
  return isAccount(labels.map(({ word }) => withoutNotes(word?.key ?? '')));
}
