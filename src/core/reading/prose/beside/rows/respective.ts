/** Rows of a table named first, and their figures behind them in the same order: 「板桥镇、新集镇、大柳乡分别完成9800亩、8600亩、7600亩」. */
import type { SaidCell } from '../../../../model';
import type { Matcher } from '../../../../terms/matcher';
import { JOINS_NAMES } from '../../../../terms/names-listed';
import type { Passage, Said } from '../../arithmetic/passages';
import { isLike } from '../../arithmetic/passages';
import { entryOf } from './candidates';
import type { Where } from './places';
import type { Mention } from './tables';

const RESPECTIVELY = '分别';
const FEWEST = 3;
const JOINS: ReadonlySet<string> = new Set(['、', ...JOINS_NAMES.split(' ')]);
/** Between the names and 分别. */
const LONGEST_GAP = 6;

export function respectiveCells(passage: Passage, names: Matcher<Mention>, where: Where): SaidCell[] {
  const { text, figures } = passage;
  return figures.flatMap((first, at): SaidCell[] => {
    const word = first.gap.lastIndexOf(RESPECTIVELY);
    if (word < 0 || !where.isOfPeriod(first.start)) return [];
    const listed = listFrom(figures, at);
    const rows = namesBefore(text.slice(0, first.start - first.gap.length + word), names);
    if (rows.length < FEWEST || rows.length !== listed.length) return [];
    return listed.flatMap((said, place): SaidCell[] => {
      const [name, mention] = rows[place] ?? ['', undefined];
      if (!mention) return [];
      const words = { mention, name, roles: [], column: '', isLoose: false, isListed: false, isNext: false };
      const entry = entryOf(said, words, null, true, passage);
      return entry ? [entry] : [];
    });
  });
}

/** The figures of one measure from here on, with nothing but their signs between them. */
function listFrom(figures: readonly Said[], at: number): readonly Said[] {
  const rest = figures.slice(at);
  const [first] = rest;
  const end = rest.findIndex((one, place) => place > 0 && !(first && isLike(one, first) && JOINS.has(one.gap.trim())));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The names at the end of the words, right behind each other. */
function namesBefore(words: string, names: Matcher<Mention>): readonly (readonly [string, Mention])[] {
  const found: { readonly name: string; readonly mention: Mention; readonly start: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = names.match(words, at);
    if (!match) continue;
    found.push({ name: match[0], mention: match[1], start: at });
    at += match[0].length - 1;
  }
  const last = found.at(-1);
  if (!last || words.length - last.start - last.name.length > LONGEST_GAP) return [];
  let from = found.length - 1;
  while (from > 0) {
    const [before, next] = [found[from - 1], found[from]];
    if (!before || !next || !JOINS.has(words.slice(before.start + before.name.length, next.start).trim())) break;
    from--;
  }
  return found.slice(from).map(({ name, mention }) => [name, mention] as const);
}
