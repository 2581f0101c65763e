/** What a whole report makes doubtful: figures of another year, and one subject with two values where two were meant. */
import type { Concept, Fact, Quantity, Unread } from '../../model';
import { inBase, isNumber } from '../../quantity';

/** A fact as a sentence alone suggests it. */
export interface Candidate {
  readonly fact: Fact;
  /** The year said in its sentence, or empty. */
  readonly year: string;
  /** The heading or name it stands under; each has a number of its own. */
  readonly run: number;
  readonly chapter: number;
  /** The tables have one indicator of this name. */
  readonly isKnown: boolean;
}

/** Several of these under one heading are parts of a sum: 「…得1分，…得1分」. */
const ADDED_UP: ReadonlySet<Concept> = new Set(['score', 'deduction', 'points']);
/** Two indicators of one name may stand in one list of values. */
const LISTED: ReadonlySet<Concept> = new Set(['target', 'actual', 'completionRate']);

/** The candidates that stand, and the others as unread. */
export function certain(
  candidates: readonly Candidate[],
  left: readonly Unread[],
  period: string,
): { facts: Fact[]; unread: Unread[] } {
  const year = period === '' ? onlyYear(candidates) : period;
  const doubtful = ambiguous(candidates);
  const facts: Fact[] = [];
  const unread = [...left];
  for (const candidate of candidates) {
    const { fact } = candidate;
    const isOtherYear = candidate.year !== '' && !year.includes(candidate.year);
    if (!isOtherYear && !doubtful.has(candidate)) facts.push(fact);
    else unread.push({ at: fact.at, text: fact.words, reason: 'uncertain-meaning' });
  }
  return { facts, unread };
}

/** The year of the report, where its figures name one year only. */
function onlyYear(candidates: readonly Candidate[]): string {
  const years = new Set(candidates.map(({ year }) => year).filter((year) => year !== ''));
  const [year = ''] = years;
  return years.size === 1 ? year : '';
}

function ambiguous(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const byPlace = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { concept, subject } = candidate.fact;
    const name = subject.kind === 'project' ? '' : subject.name;
    const isListed = LISTED.has(concept) && !candidate.isKnown;
    const place = ADDED_UP.has(concept) ? candidate.run : isListed ? `chapter ${String(candidate.chapter)}` : null;
    if (place === null) continue;
    const key = JSON.stringify([place, concept, subject.kind, name]);
    const others = byPlace.get(key);
    if (others) others.push(candidate);
    else byPlace.set(key, [candidate]);
  }
  const doubtful = new Set<Candidate>();
  for (const group of byPlace.values()) {
    const values = new Set(group.map(({ fact }) => valueOf(fact.quantity)));
    if (values.size > 1) for (const candidate of group) doubtful.add(candidate);
  }
  return doubtful;
}

function valueOf(quantity: Quantity): string {
  return isNumber(quantity) ? inBase(quantity).toFixed() : quantity.text;
}
