/** 「年初在册1350户，全年新纳入86户、退出41户，年末在册1395户」: what came and what went between two days. */
import type { SaidRelation, SaidTerm } from '../../../model';
import { CHANGE_SCOPES, COMES_IN, GOES_OUT, STOCK_BEGINS, STOCK_ENDS } from '../../../terms/stocks';
import { isPlain, type Passage, type Said } from './passages';
import { clausesOf, isSameMeasure } from './turns';
import { endingOf, listed, withoutBeginnings } from './words';

const BEGINS = listed(STOCK_BEGINS);
const ENDS = listed(STOCK_ENDS);
const SCOPES = listed(CHANGE_SCOPES);
const CAME = listed(COMES_IN);
const WENT = listed(GOES_OUT);
const FEWEST = 3;

export function stocksIn(passage: Passage): SaidRelation[] {
  return clausesOf(passage).flatMap((clause): SaidRelation[] => {
    const first = clause.find((said) => BEGINS.some((word) => said.label.includes(word)) || isAtBeginning(said));
    const stock = first ? clause.slice(clause.indexOf(first)).filter((figure) => isSameMeasure(figure, first)) : [];
    const end = stock.findIndex(({ label }) => ENDS.some((word) => label.startsWith(word)));
    const told = stock.slice(0, end + 1);
    const last = told.at(-1);
    if (!first || !last || told.length < FEWEST || !told.every((one) => isPlain(one) && one.depth === first.depth))
      return [];
    const changes = told.slice(1, -1).map((figure) => ({ figure: figure.figure, sign: signOf(figure) }));
    const terms = changes.flatMap(({ figure, sign }): SaidTerm[] => (sign === null ? [] : [{ figure, sign }]));
    if (terms.length < changes.length) return [];
    return [{ kind: 'balance', result: last.figure, terms: [{ figure: first.figure, sign: 1 }, ...terms] }];
  });
}

/** 「2023年初，全县在册优抚对象5462人」: the day is a clause of its own. */
function isAtBeginning({ gap, label }: Said): boolean {
  const before = gap.slice(0, gap.length - label.length).replace(/[,\s]+$/, '');
  return !/[,;:]/.test(before) && endingOf(before, BEGINS) !== '';
}

/** Null where the words do not say which way it went. */
function signOf({ label }: Said): SaidTerm['sign'] | null {
  const words = withoutBeginnings(label, SCOPES);
  if (CAME.some((word) => words.startsWith(word))) return 1;
  return WENT.some((word) => words.startsWith(word)) ? -1 : null;
}
