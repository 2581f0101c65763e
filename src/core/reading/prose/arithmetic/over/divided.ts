/** What a sentence divides up by its name, told in an earlier paragraph: 「累计入库服务机构57家」, 「入库服务机构按注册地划分，市内39家、市外15家」. */
import type { SaidRelation } from '../../../../model';
import { DIVIDES } from '../../../../terms/said-sums';
import { isDividing } from '../among';
import { namedAbove } from '../named-above';
import { isPlain, type Passage } from '../passages';
import { isRatio, partsOf, sumOf } from '../parts';
import { isSameMeasure } from '../turns';
import { listed } from '../words';

const DIVIDING = listed(DIVIDES);
/** Shorter names are those of many. */
const SHORTEST_NAME = 4;

export function dividedOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  const { text, figures } = passage;
  const opening = text.slice(0, figures[0]?.start ?? 0);
  const [first] = figures;
  const at = Math.max(...DIVIDING.map((word) => opening.indexOf(word)));
  if (!first || !isPlain(first) || isRatio(first) || at < SHORTEST_NAME || !isDividing(text.slice(at))) return [];
  const whole = namedAbove(opening.slice(0, at), first, before);
  if (!whole) return [];
  const list = figures.filter((figure) => figure.clause === first.clause && isSameMeasure(figure, whole));
  const parts = partsOf(whole, list, { text, depth: 0, inner: Infinity, isNamed: true });
  return [...sumOf('all', [whole], parts)].map((told) => ({ ...told, isUnsure: true }) as SaidRelation);
}
