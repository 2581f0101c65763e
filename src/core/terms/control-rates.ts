/** How far what there is keeps within what was allowed: 在职人员控制率 = 在职人员数 ÷ 编制数, as 财预〔2013〕53号 lays it down. */
import type { FigureRelation } from '../model';
import { endingWith } from './ends';
import { holding } from './search';

const isControl = endingWith('控制率');
const isThere = holding('实际 在职');
const isAllowed = holding('编制 批复 概算 核定 预算');

/**
 * The relations that headings state where each of them can be only one: folded, without notes, by their places. Of several rates beside each other,
 * 批复规模｜实际规模｜规模控制率｜预算投资｜实际投资｜投资概算控制率, each is that of the headings since the one before.
 */
export function controlsOf(labels: readonly string[]): readonly FigureRelation[] {
  const rates = labels.flatMap((label, at) => (isControl(label) ? at : []));
  const [only, ...more] = rates;
  if (only !== undefined && more.length === 0) return controlIn(labels, only, labels.keys());
  return rates.flatMap((rate, nth) => {
    const from = (rates[nth - 1] ?? -1) + 1;
    return controlIn(
      labels,
      rate,
      Array.from({ length: rate - from }, (_, at) => from + at),
    );
  });
}

function controlIn(labels: readonly string[], result: number, among: Iterable<number>): readonly FigureRelation[] {
  const others = [...among].filter((at) => at !== result);
  const places = (isMeant: (label: string) => boolean) => others.filter((at) => isMeant(labels[at] ?? ''));
  const parts = places((label) => isThere(label) && !isAllowed(label));
  const wholes = places((label) => isAllowed(label) && !isThere(label));
  const [part, whole] = [parts[0], wholes[0]];
  if (part === undefined || whole === undefined || parts.length + wholes.length > 2) return [];
  return [{ kind: 'rate', result, members: [part, whole], isDefined: true }];
}
