/** Figures that the words let fall or rise: 「由上年的18.6%下降至20.3%」. */
import type { SaidRelation } from '../../../model';
import { FALLS_TO, RISES_TO } from '../../../terms/said-changes';
import { isPlain, type Passage } from './passages';
import { clausesOf, isSameMeasure, isStart } from './turns';
import { listed, wordBefore } from './words';

const FALLS = listed(FALLS_TO);
const RISES = listed(RISES_TO);
const BREAK = /[,;:、()]/;

export function directionsIn(passage: Passage): SaidRelation[] {
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((result, index): SaidRelation[] => {
      const base = clause[index - 1];
      if (!base || !isStart(base) || BREAK.test(result.gap) || !isSameMeasure(base, result)) return [];
      if (!isPlain(base) || !isPlain(result)) return [];
      // 「由112分钟缩短到12月的86分钟」: a month, not how long.
      if (result.value.unit?.dimension === 'time' && result.value.unit.symbol !== base.value.unit?.symbol) return [];
      const word = wordBefore(result.label, [...FALLS, ...RISES], []);
      if (word === '') return [];
      const [larger, smaller] = FALLS.includes(word) ? [base, result] : [result, base];
      return [{ kind: 'order', words: word, at: passage.at, larger: larger.figure, smaller: smaller.figure }];
    }),
  );
}
