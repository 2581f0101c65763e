/** What one case says of another: by which name its figure goes, to whom an edge belongs, how far a distance goes on. */
import Big from 'big.js';
import { saysMissing, withoutFillers } from '../language/words';
import { isDistance, takesAway } from './cases';
import type { Draft } from './draft';
import type { Case, Edge, Range } from './model';
import { changed } from './ranges';
import { isAt } from './settle-spans';

const ZERO = new Big(0);

export function settleNeighbours(draft: Draft): void {
  const { cases } = draft;
  // 未达到的，相差2%以内扣0.5分，相差2%-5%扣1分: the second is as short.
  const isShort = cases.some(({ range, said }) => range?.measure === 'short' && saysMissing(said));
  cases.forEach((one, at) => {
    const { range } = one;
    if (isShort && range?.measure === 'either') draft.settle(at, { range: changed(range, { measure: 'short' }) });
    else if (range?.high) settleEnd(draft, at, one, range, range.high);
    else settleNamed(draft, at, one);
  });
}

/** 及格值80%得6分，低于及格值不得分: the figure that was told by that name. */
function settleNamed(draft: Draft, at: number, { range, target, reaches, said }: Case): void {
  if (range || !target || reaches) return;
  const words = withoutFillers(said);
  const named = draft.cases.find(
    (one) => one.label !== '' && words.endsWith(one.label) && one.range?.measure === 'open',
  );
  const { low, high } = named?.range ?? {};
  if (!named?.range || !low || low.figure !== high?.figure) return;
  const edge: Edge = { figure: low.figure, closed: target.length > 1 };
  const isLow = target.startsWith('>');
  const ends = { low: isLow ? edge : null, high: isLow ? null : edge };
  draft.settle(at, { range: changed(named.range, ends), target: null, label: named.label });
}

function settleEnd(draft: Draft, at: number, { said, award }: Case, range: Range, high: Edge): void {
  const next = draft.cases.find((one) => one.range !== range && isAt(one.range?.low ?? null, high));
  if (!next?.range) return;
  const { low, measure } = next.range;
  // 超过30%以上的扣分，完成未超30%的得满分: up to that distance, and not that share of it.
  if (measure === 'above' && takesAway(next.award) && range.measure === 'completion' && award.type === 'full') {
    const none: Edge = { figure: { ...high.figure, value: ZERO, text: '0' }, closed: true };
    if (!range.low) draft.settle(at, { range: changed(range, { low: none, measure }) });
    return;
  }
  // 10%以内得4分，10%及以上得0分: the edge belongs to the one that says so.
  const isClaimed = low?.closed === true && measure === range.measure && isDistance(measure);
  if (isClaimed && said.includes('内') && !said.includes('含'))
    draft.settle(at, { range: changed(range, { high: { ...high, closed: false } }) });
}
