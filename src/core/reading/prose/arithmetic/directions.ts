/** Figures that the words let fall or rise: 「由上年的18.6%下降至20.3%」, 「由2.31%变化为2.28%，投入强度持续提升」. */
import type { SaidRelation } from '../../../model';
import { BECAME, FALLS_TO, KEEPS_FALLING, KEEPS_RISING, RISES_TO } from '../../../terms/said-changes';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { clausesOf, isSameMeasure, isStart } from './turns';
import { endingOf, listed, wordBefore } from './words';

const FALLS = listed(FALLS_TO);
const RISES = listed(RISES_TO);
const TO = listed(BECAME);
const FALLING = listed(KEEPS_FALLING);
const RISING = listed(KEEPS_RISING);
const isDenied = holding(NEGATIONS);
const BREAK = /[,;:、()]/;
/** Of a shorter name anything may be meant. */
const SHORTEST_NAME = 3;

export function directionsIn(passage: Passage): SaidRelation[] {
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((result, index): SaidRelation[] => {
      const base = clause[index - 1];
      if (!base || !isStart(base) || BREAK.test(result.gap) || !isSameMeasure(base, result)) return [];
      if (!isPlain(base) || !isPlain(result)) return [];
      // 「由112分钟缩短到12月的86分钟」: a month, not how long.
      if (result.value.unit?.dimension === 'time' && result.value.unit.symbol !== base.value.unit?.symbol) return [];
      const word = wordBefore(result.label, [...FALLS, ...RISES], []) || wordBehind(passage, base, result);
      if (word === '') return [];
      const [larger, smaller] = [...FALLS, ...FALLING].includes(word) ? [base, result] : [result, base];
      return [{ kind: 'order', words: word, at: passage.at, larger: larger.figure, smaller: smaller.figure }];
    }),
  );
}

/** 持续提升 of the clause behind both, which calls them by their name or by none; empty where it says nothing of them. */
function wordBehind({ text }: Passage, base: Said, result: Said): string {
  if (!TO.some((word) => result.gap.includes(word))) return '';
  const behind = text.slice(result.end).split(/[;。]/)[0] ?? '';
  const [own = '', next = ''] = behind.split(',');
  const clause = own.trim() === '' ? next.trim() : own.trim();
  const word = endingOf(clause, [...RISING, ...FALLING]);
  const name = word === '' ? '' : clause.slice(0, -word.length);
  const isNamed = name === '' || (name.length >= SHORTEST_NAME && base.label.includes(name));
  return isNamed && !isDenied(clause) ? word : '';
}
