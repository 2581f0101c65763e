/** Scores of all that is evaluated, and means of some that look like one. */
import type { NumberQuantity } from '../../model';
import { INDICATOR_WORD, OWN_SCORES, OWN_VOICE } from '../../terms/own-scores';
import { holding } from '../../terms/search';
import { isNeutral } from './neutral';
import type { Outline } from './outline';
import type { Place } from './place';
import type { Named } from './statements';
import type { Term } from '../../terms/prose';

const MEAN = '平均';
const COUNTED_BEFORE = /\d+个$/;
const isOwnVoice = holding(OWN_VOICE);
const OWN = new Set(OWN_SCORES.split(' '));
/** No part of a hundred has so many points. */
const OF_ALL = 60;
const HUNDRED = 100;

/** 「民生保障类3个项目平均得分91.75分」: the mean of those, not of all. */
export function isMeanOfSome({ run, label }: Place, { word }: Term): boolean {
  if (!word.startsWith(MEAN) || !run.endsWith(label)) return false;
  const before = run.slice(0, run.length - label.length);
  const clause = before.slice(Math.max(...[...',;:。、('].map((sign) => before.lastIndexOf(sign))) + 1);
  const whose = clause.replace(COUNTED_BEFORE, '');
  return whose !== clause && !isNeutral(whose);
}

/**
 * 「我镇高龄老人生活津贴发放项目全年发放津贴52.36万元，惠及老人418名，自评得分89.5分」: whatever else the sentence tells, the unit that
 * speaks gives itself so many points for all of it only.
 */
export function isOwnScore(
  { term, before }: Named,
  { value, unit }: NumberQuantity,
  { sentence, figure }: Place,
  { topic, place }: Outline,
): boolean {
  if (term.concept !== 'score' || before !== '' || !OWN.has(term.word)) return false;
  const isOfAll = unit?.symbol === '分' && value.gte(OF_ALL) && value.lte(HUNDRED);
  const isOfProject = topic !== 'unknown' && topic.kind === 'project' && place === '';
  const told = sentence.text.slice(0, figure.start);
  return isOfAll && isOfProject && isOwnVoice(told) && !told.includes(INDICATOR_WORD);
}
