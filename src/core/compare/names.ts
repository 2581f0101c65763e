/** Names as two workbooks share them: without codes, numbering and what varies from form to form. */
import { bareName } from '../checks/view/indicator-names';
import type { Indicator } from '../model';
import { bareGroup } from '../terms/groups';
import { keyOf, withoutCode, withoutOrdinal } from '../reading/grid/wording';

/** 「A101 立项依据充分性」, 「1.立项依据充分性」 → 立项依据充分性; notes in brackets stay. */
export function plainName(name: string): string {
  return keyOf(withoutOrdinal(withoutCode(withoutOrdinal(keyOf(name)))));
}

/** The same without notes in brackets and a target behind it: 「培训人数（人）」 → 培训人数. A name of nothing else stays. */
export function shortName(name: string): string {
  const plain = plainName(name);
  const bare = bareName(plain);
  return bare === '' ? plain : bare;
}

/** Both levels of its group; 其中 rows stand apart from what they are part of. */
export function groupKey({ level1, level2, isPart }: Indicator): string {
  return JSON.stringify([plainGroup(level1), plainGroup(level2), isPart]);
}

export function isSameGroup(a: Indicator, b: Indicator): boolean {
  return groupKey(a) === groupKey(b);
}

function plainGroup(name: string): string {
  return bareGroup(plainName(name));
}
