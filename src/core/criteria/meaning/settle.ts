/** What the clauses of a criterion say, settled against each other, in this order. */
import type { Draft } from './draft';
import { settleAllowed } from './allowance';
import {
  settleAdded,
  settleBase,
  settleCountedOnes,
  settleEarned,
  settleFaults,
  settleLeads,
  settleMore,
  settleMostAdded,
  settleOnce,
  settleSince,
} from './settle-counts';
import {
  settleBeyond,
  settleComplete,
  settleFalls,
  settleFarthest,
  settleMet,
  settleMissing,
  settleNone,
  settleOnward,
  settleOpen,
  settleRatios,
  settleSigned,
} from './settle-figures';
import { settleDeadlines } from './settle-deadlines';
import { settleExcuses } from './settle-excuses';
import { settleFloors } from './settle-floors';
import { settleLadders } from './settle-ladders';
import { settleNeighbours } from './settle-neighbours';
import { settleOpposites } from './settle-opposites';
import { settleOrdinals } from './settle-ordinals';
import { settleShares } from './settle-shares';
import { settleSpans } from './settle-spans';

export function settle(draft: Draft): void {
  settleShares(draft);
  settleOpposites(draft);
  settleSpans(draft);
  settleRatios(draft);
  settleOpen(draft);
  settleFloors(draft);
  settleOnward(draft);
  settleAllowed(draft);
  settleDeadlines(draft);
  settleLeads(draft);
  settleNone(draft);
  settleMissing(draft);
  settleNeighbours(draft);
  settleComplete(draft);
  settleFarthest(draft);
  settleBeyond(draft);
  settleSigned(draft);
  settleFalls(draft);
  settleMet(draft);
  settleOrdinals(draft);
  settleLadders(draft);
  settleCountedOnes(draft);
  settleMore(draft);
  settleSince(draft);
  settleFaults(draft);
  settleOnce(draft);
  settleBase(draft);
  settleMostAdded(draft);
  settleAdded(draft);
  settleEarned(draft);
  settleExcuses(draft);
}
