/** What the figures of several paragraphs say of each other: a sentence calls by name what an earlier one told. */
import type { SaidRelation } from '../../../../model';
import { RULES } from '../../../../terms/prose';
import type { Line } from '../lists';
import type { Passage } from '../passages';
import { averagesOver } from './averages';
import { changesOver } from './changes';
import { eitherOver } from './either';
import { leftOver } from './left';
import { ratesOver } from './rates';
import { sharesOver } from './shares';

/** So many paragraphs back a name still holds, and so many sentences of them. */
const MOST_LINES = 12;
const MOST_PASSAGES = 40;

/** `known` is what the sentences say within themselves: a rate that they explain is not asked for again. */
export function relationsOver(lines: readonly Line[], known: readonly SaidRelation[]): SaidRelation[] {
  const told = known.flatMap((relation) => (relation.kind === 'rate' ? [relation.rate] : []));
  const explained = new Set(told);
  const own = lines.map((line) => line.filter(({ text, figures }) => figures.length > 0 && !RULES.test(text)));
  return own.flatMap((line, index) => {
    const above = own.slice(Math.max(0, index - MOST_LINES), index).flat();
    return line.flatMap((passage, at): SaidRelation[] => {
      const before: Passage[] = [...above, ...line.slice(Math.max(0, at - MOST_PASSAGES), at)].slice(-MOST_PASSAGES);
      return [
        ...averagesOver(passage, before),
        ...changesOver(passage, before),
        ...leftOver(passage, before),
        ...eitherOver(passage, before),
        ...[...ratesOver(passage, before), ...sharesOver(passage, before)].filter(({ rate }) => !explained.has(rate)),
      ];
    });
  });
}
