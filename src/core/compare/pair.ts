/** A project in both workbooks, with its indicators side by side. */
import type { IndicatorPair, PairKind, ProjectPair, ScoredProject } from '../model';
import { targetMove } from './moves';
import { pairIndicators, type Match } from './pairing';
import type { ProjectMatch } from './projects';

export function pairProjects({ before, after, by }: ProjectMatch, kind: PairKind): ProjectPair {
  const { matches, unclear, dropped, added } = pairIndicators(before.indicators, after.indicators);
  return { kind, match: by, before, after, unclear, indicators: inOrder(before, after, { matches, dropped, added }) };
}

interface Found {
  readonly matches: readonly Match[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
}

/** As the later table goes; what was dropped stands behind what it stood behind. */
function inOrder(before: ScoredProject, after: ScoredProject, { matches, dropped, added }: Found): IndicatorPair[] {
  const byAfter = new Map(matches.map((match) => [match.after, match]));
  const [gone, come] = [new Set(dropped), new Set(added)];
  const pairs: IndicatorPair[] = [];
  let next = 0;
  const dropUpTo = (end: number) => {
    for (; next < end; next++) if (gone.has(next)) pairs.push(single(before.indicators[next] ?? null, null));
  };
  after.indicators.forEach((indicator, place) => {
    const match = byAfter.get(place);
    const earlier = match && before.indicators[match.before];
    if (match && earlier) {
      dropUpTo(match.before);
      const move = targetMove(earlier, indicator);
      pairs.push({ before: earlier, after: indicator, match: match.by, move });
    } else if (come.has(place)) pairs.push(single(null, indicator));
  });
  dropUpTo(before.indicators.length);
  return pairs;
}

function single(before: IndicatorPair['before'], after: IndicatorPair['after']): IndicatorPair {
  return { before, after, match: 'none', move: null };
}
