/** Places, firms and lots that a sentence names: what is told of 一标段 is nothing of 二标段. */
import { NO_OWNERS, OWNER_ENDS } from '../../../../terms/said-over';
import { scopeless } from '../turns';
import { listed, withoutBeginnings } from '../words';

const ENDS = listed(OWNER_ENDS);
const NONE = listed(NO_OWNERS);
const BREAKS = /[,;:、()。\d]/;
/** A word for a kind alone, or behind 该, names nobody. */
const LONGEST_NAME = 16;

/** Names in words, each from the beginning of its clause to the last word for a kind in it. */
export function ownersIn(words: string): string[] {
  return words.split(BREAKS).flatMap((clause) => {
    const name = nameIn(clause.slice(0, LONGEST_NAME));
    return name === '' ? [] : [name];
  });
}

/** Whether words name somebody whom another sentence does not. */
export function nameAnother(words: string, told: string): boolean {
  return ownersIn(words).some((name) => !told.includes(name));
}

function nameIn(clause: string): string {
  const bare = withoutBeginnings(scopeless(clause), NONE);
  const ends = ENDS.flatMap((word) => (bare.lastIndexOf(word) > 0 ? [bare.lastIndexOf(word) + word.length] : []));
  return bare.slice(0, Math.max(0, ...ends));
}
