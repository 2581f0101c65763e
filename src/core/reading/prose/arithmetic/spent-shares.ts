/** Shares of one amount by what it was spent on: 「1500万元已全部支出，其中用于甲的占42.5%，用于乙的占31.2%，…」 are never more than all of it. */
import type { SaidRelation } from '../../../model';
import { SHARE_OF_ALL } from '../../../terms/said-rates';
import { PART_LINKS } from '../../../terms/said-sums';
import { isAmong } from './shares';
import type { Passage, Said } from './passages';
import { comparedIn, isPlainPercent } from './turns';
import { endingOf, listed, withoutEndings } from './words';
import { isDividing } from './among';
import { yearsIn } from './dates';

const LINKS = listed(PART_LINKS);
const SHARES = listed(SHARE_OF_ALL);
const FEWEST = 3;
const AMONG = '其中';

export function spentShares({ text, figures }: Passage): SaidRelation[] {
  // What divides the whole is read with its words.
  if (isDividing(text)) return [];
  const first = figures.findIndex(isShare);
  const whole = figures[first - 1];
  if (!whole || !isMoney(whole) || !(figures[first]?.gap.includes(AMONG) || isAmong(text, whole))) return [];
  const end = figures.slice(first).findIndex((figure) => !isShare(figure));
  const shares = end < 0 ? figures.slice(first) : figures.slice(first, first + end);
  const isOne = shares.every(
    ({ gap, clause, depth }) =>
      clause === whole.clause && depth === whole.depth && yearsIn(gap).length === 0 && !comparedIn(gap),
  );
  // A share of what was named right before it begins a list within the list.
  const isNested = shares.slice(1).some(({ gap }) => gap.includes(AMONG));
  if (shares.length < FEWEST || !isOne || isNested) return [];
  return [{ kind: 'shares', shares: shares.map(({ figure }) => figure), isClosed: false }];
}

function isMoney({ value }: Said): boolean {
  return value.unit?.dimension === 'money';
}

/** 「用于民宿集聚区基础设施的占」: with nothing behind it that it is a share of. */
function isShare(said: Said): boolean {
  return isPlainPercent(said) && endingOf(withoutEndings(said.label, LINKS), SHARES) !== '';
}
