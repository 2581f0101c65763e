/** A period in one paragraph and its length in another: 「服务期自2022年7月1日起至2023年12月31日止」, 「上述合同服务期共16个月」. */
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { CONTRACT, OF_THAT_CONTRACT, PERIOD_OWNERS, POINTS_AT, TERM_CHANGED } from '../../../terms/said-over';
import { endingOf, listed, withoutBeginnings } from '../arithmetic/words';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { computedIn, mayLast } from './durations';
import { type Lead, leadAtEnd, type Length, lengthsOf } from './lengths';
import { type Period, periodsIn } from './periods';

type Told = SaidRelation & { readonly kind: 'length' };

const isOfThat = holding(OF_THAT_CONTRACT);
const POINTING = listed(POINTS_AT);
const NAMED_CONTRACT = new RegExp(`(?<name>\\p{Script=Han}{2})${CONTRACT}`, 'gu');
const isChanged = holding(TERM_CHANGED);
const OWNERS = listed(PERIOD_OWNERS);
/** Told of a term, and not of what happened to last. */
const TERMS: ReadonlySet<string> = new Set(['contract', 'works', 'run']);
/** More terms than a report has. */
const MOST = 40;
const BREAK = /[,;:()]/;

interface Named {
  readonly passage: Passage;
  readonly lead: Lead;
  /** Whose it is, where the words say so. */
  readonly owner: string;
}

export function lengthsLater(lines: readonly Line[]): Told[] {
  const title = lines[0]?.map(({ text }) => text).join('') ?? '';
  const passages = lines.flat().filter(({ text }) => !isChanged(text));
  // The sentence that lays down a term may lay down how it is paid as well.
  const periods = passages.flatMap(periodsNamed).slice(0, MOST);
  if (periods.length === 0) return [];
  const lengths = passages
    .filter(({ text }) => !RULES.test(text))
    .flatMap(lengthsNamed)
    .slice(0, MOST);
  return lengths.flatMap((told): Told[] => {
    const [only, another] = periods.filter(({ lead }) => areOneTerm(lead, told.lead));
    // Of two terms nobody knows which is told of; nor of one that was made longer.
    if (!only || another || only.passage === told.passage) return [];
    const isAlone = periods.length === 1 && lengths.filter(({ lead }) => areOneTerm(lead, told.lead)).length === 1;
    if (!areOfOne(only, told, periods.length) && !(isAlone && mayBeOne(only, told, title))) return [];
    const { start, end } = told.length;
    return [
      {
        kind: 'length',
        at: told.passage.at,
        from: only.passage.at,
        period: only.passage.words.slice(only.period.start, only.period.end).trim(),
        length: told.passage.words.slice(start, end).trim(),
        computed: computedIn(told.length.unit, only.period),
        isWrong: !mayLast(told.length, only.period, told.lead[1]),
      },
    ];
  });
}

/** 施工合同: with the two characters before the word, unless they only point at it (上述合同). */
function contractsIn(text: string): string[] {
  return [...text.matchAll(NAMED_CONTRACT)].flatMap(({ groups }) => {
    const name = groups?.['name'] ?? '';
    return endingOf(name, POINTING) === '' ? [name + CONTRACT] : [];
  });
}

/** The only term and the only length of the text: of no contract by its name, and of nothing that the title does not name. */
function mayBeOne(period: Named, length: Named, title: string): boolean {
  const names = [period, length].map(({ passage }) =>
    contractsIn(passage.text).filter((name) => name !== ANY_CONTRACT),
  );
  return names.every((own) => own.length === 0) && [period, length].every(({ owner }) => title.includes(owner));
}

const ANY_CONTRACT = `服务${CONTRACT}`;

/** Called alike; or the only term of the text, and a sentence that speaks of its contract. */
function areOfOne(period: Named, length: Named, count: number): boolean {
  if (contractsIn(length.passage.text).some((name) => !period.passage.text.includes(name))) return false;
  return period.owner === length.owner || (count === 1 && length.owner === '' && isOfThat(length.passage.text));
}

/** 工期 and 合同工期, 服务期 and 服务期限. */
function areOneTerm([a]: Lead, [b]: Lead): boolean {
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}

/** 「合同约定服务期自…起至…止」 */
function periodsNamed(passage: Passage): (Named & { readonly period: Period })[] {
  return periodsIn(passage.text).flatMap((period) => {
    const named = namedAt(passage, period.start);
    return named ? [{ ...named, period }] : [];
  });
}

/** 「上述合同服务期共16个月」, in a sentence that names no period. */
function lengthsNamed(passage: Passage): (Named & { readonly length: Length })[] {
  if (periodsIn(passage.text).length > 0) return [];
  return lengthsOf(passage).flatMap((length) => {
    const named = namedAt(passage, length.start);
    return named ? [{ ...named, length }] : [];
  });
}

function namedAt(passage: Passage, start: number): Named | null {
  const before = passage.text.slice(0, start);
  const lead = leadAtEnd(withoutTotal(before));
  if (!lead || !TERMS.has(lead[1])) return null;
  const clause = before.slice(0, before.lastIndexOf(lead[0])).split(BREAK).at(-1) ?? '';
  return { passage, lead, owner: withoutBeginnings(clause, OWNERS) };
}

/** 「服务期共」: all of it, which is the term. */
function withoutTotal(words: string): string {
  const total = TOTALS.find((word) => words.endsWith(word));
  return total === undefined ? words : words.slice(0, words.length - total.length);
}

const TOTALS = listed('共 共计 合计 总计 总共 一共 累计 共为 总计为');
