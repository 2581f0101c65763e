/** Headings of a score that was worked out from another one: 单项得分 × 权重占比（%） = 折算得分. */
import type { FigureRelation } from '../model';
import { holding } from './search';
import { endingWith } from './ends';

const isScore = endingWith('得分 评分 分数 打分 分值');
const isWeighed = holding('折算 加权 折合');
const isWeight = holding('权重');

/** The score that headings say was weighed, of the only other score and the only weight: folded, without notes, by their places. */
export function weighedOf(labels: readonly string[]): FigureRelation[] {
  const places = (isMeant: (label: string) => boolean) => labels.flatMap((label, at) => (isMeant(label) ? at : []));
  const weights = places((label) => isWeight(label) && !isWeighed(label));
  const scores = places((label) => isScore(label) && !isWeight(label));
  const weighed = scores.filter((at) => isWeighed(labels[at] ?? ''));
  const plain = scores.filter((at) => !weighed.includes(at));
  const [result, score, weight] = [weighed[0], plain[0], weights[0]];
  if (result === undefined || score === undefined || weight === undefined) return [];
  const isOne = weighed.length === 1 && plain.length === 1 && weights.length === 1;
  return isOne ? [{ kind: 'product', result, members: [score, weight] }] : [];
}
