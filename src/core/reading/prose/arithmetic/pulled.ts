/** How many times as much one amount brought about as it was: 「核销4610万元消费券带动消费36880万元，拉动比为1:8」. */
import type { Big } from 'big.js';
import type { SaidRelation } from '../../../model';
import { inBase, readQuantity } from '../../../quantity';
import { Ends } from '../../../terms/ends';
import { ABOUT, BRINGS_ABOUT, RATIO_LINKS, TIMES_AS_MUCH } from '../../../terms/pulled';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { listed, withoutEndings } from './words';

type Formula = SaidRelation & { readonly kind: 'formula' };

/** 1:8, with nothing behind it that goes on. */
const RATIO = /(?<![\d.:])1\s?:\s?(\d{1,4}(?:\.\d{1,2})?)(?![\d.:%])/g;
const TIMES = new Ends([[true, TIMES_AS_MUCH]]);
const LINKS = listed(RATIO_LINKS);
const brings = holding(BRINGS_ABOUT);
const isAbout = holding(ABOUT);
const BREAK = /[,;:、()]/;

/** The only two amounts of a sentence, one before and one behind the word that says what the first brought about. */
export function pulledIn(passage: Passage): Formula[] {
  const { text, words, at, figures } = passage;
  const [first, second, another] = figures.filter(({ value }) => value.unit?.dimension === 'money');
  if (!first || !second || another || ![first, second].every(isPlain) || RULES.test(text)) return [];
  const turn = text.slice(first.end, second.start);
  if (!brings(turn) || inBase(first.value).lte(0)) return [];
  const [ratio, more] = [...text.matchAll(RATIO)];
  const lead = text.slice(second.end, ratio?.index ?? 0);
  const label = lead.split(BREAK).at(-1) ?? '';
  if (!ratio || more || ratio.index < second.end || isAbout(label)) return [];
  if (TIMES.match(withoutEndings(label, LINKS)) === null) return [];
  const stated = readQuantity(ratio[1] ?? '');
  if (stated.kind !== 'number') return [];
  const open = ratio.index - label.length;
  const said = words.slice(open, ratio.index + ratio[0].length).trim();
  const value: Big = inBase(second.value).div(inBase(first.value));
  const figure = {
    value: { ...stated, text: words.slice(ratio.index, ratio.index + ratio[0].length) },
    at,
    words: said,
  };
  return [{ kind: 'formula', result: figure, value, formula: reckoningOf(second, first), isUnsure: true }];
}

function reckoningOf(part: Said, whole: Said): string {
  return `${part.value.text}÷${whole.value.text}`;
}
