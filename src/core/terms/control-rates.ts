/** How far what there is keeps within what was allowed: 在职人员控制率 = 在职人员数 ÷ 编制数, as 财预〔2013〕53号 lays it down. */
import type { FigureRelation } from '../model';
import { endingWith } from './ends';
import { holding } from './search';

const isControl = endingWith('控制率');
const isThere = holding('实际 在职');
const isAllowed = holding('编制 批复 概算 核定');

/** The relation that headings state where each of them can be only one: folded, without notes, by their places. */
export function controlOf(labels: readonly string[]): FigureRelation | null {
  const places = (isMeant: (label: string) => boolean) => labels.flatMap((label, at) => (isMeant(label) ? at : []));
  const rates = places(isControl);
  const parts = places((label) => isThere(label) && !isAllowed(label) && !isControl(label));
  const wholes = places((label) => isAllowed(label) && !isThere(label) && !isControl(label));
  const [result, part, whole] = [rates[0], parts[0], wholes[0]];
  if (result === undefined || part === undefined || whole === undefined) return null;
  const isOne = rates.length + parts.length + wholes.length === 3;
  return isOne ? { kind: 'rate', result, members: [part, whole], isDefined: true } : null;
}
