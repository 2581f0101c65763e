/** Numbers of indicators that were set when the year began: those of the tables, unless they were changed since. */
import type { Fact } from '../../model';
import { INDICATORS, SET_FIRST, SINCE_CHANGED } from '../../terms/indicators-counted';
import { holding } from '../../terms/search';
import { sentencesOf } from './sentences';

const isOfIndicators = holding(INDICATORS);
const isChanged = holding(SINCE_CHANGED);

/** Whether a fact counts what may have become other indicators by the end of the year; any sentence of the report may say so. */
export function mayHaveChanged(lines: readonly { readonly text: string }[]): (fact: Fact) => boolean {
  let told: boolean | null = null;
  const tells = () =>
    lines.some(({ text }) => sentencesOf(text).some((one) => isOfIndicators(one.text) && isChanged(one.text)));
  return ({ concept, words }) =>
    (concept === 'indicatorCount' || concept === 'groupCount') && words.includes(SET_FIRST) && (told ??= tells());
}
