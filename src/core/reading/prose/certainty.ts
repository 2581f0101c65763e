/** What a whole report makes doubtful: figures of another year, and two values where two things were meant. */
import type { Concept, Fact, Quantity, Unread } from '../../model';
import { inBase, isNumber } from '../../quantity';
import { isOfOneCause } from './taken';

/** A fact as a sentence alone suggests it. */
export interface Candidate {
  readonly fact: Fact;
  /** The year said in its sentence, or empty. */
  readonly year: string;
  /** The heading or name it stands under; each has a number of its own. */
  readonly run: number;
  readonly chapter: number;
  /** The name of its subject stands right before its word: 「产出类指标得分40分」. */
  readonly isDirect: boolean;
  /** How its subject was found: as the tables name it, by a similar name, or only in the text. */
  readonly naming: 'known' | 'similar' | 'unknown';
}

/** Several of these under one heading are parts of a sum: 「…得1分，…得1分」. */
const ADDED_UP: ReadonlySet<Concept> = new Set(['score', 'deduction', 'points']);
/** Two indicators of one name may stand in one list of values. */
const LISTED: ReadonlySet<Concept> = new Set(['target', 'actual', 'completionRate']);
/** A report may tell of two surveys. */
const SURVEYED: ReadonlySet<Concept> = new Set(['surveySent', 'surveyReturned']);
/** … whose other numbers then are those of either. */
const OF_SURVEYS: ReadonlySet<Concept> = new Set([
  'surveySent',
  'surveyReturned',
  'surveyValid',
  'surveySatisfied',
  'returnRate',
]);
/** A report may give the score of the unit itself beside its own. */
const JUDGED: ReadonlySet<Concept> = new Set(['score', 'grade']);
const BY_ITSELF = '自评';

/** The candidates that stand, and the others as unread. */
export function certain(
  candidates: readonly Candidate[],
  left: readonly Unread[],
  period: string,
  isDoubted: (fact: Fact) => boolean = () => false,
): { facts: Fact[]; unread: Unread[] } {
  const year = period === '' ? onlyYear(candidates) : period;
  const isOfYear = (candidate: Candidate) => candidate.year === '' || isOf(year, candidate.year);
  const doubtful = ambiguous(candidates.filter(isOfYear));
  const facts: Fact[] = [];
  const unread = [...left];
  for (const candidate of candidates) {
    const { fact } = candidate;
    if (isOfYear(candidate) && !doubtful.has(candidate) && !isDoubted(fact))
      facts.push(isOfOneCause(candidate) ? { ...fact, isAtLeast: true } : fact);
    else unread.push({ at: fact.at, text: fact.words, reason: 'uncertain-meaning' });
  }
  return { facts, unread };
}

/** Whether a figure of `year` is one of the whole period: 2021-2024 has parts, and ends with 2024. */
function isOf(period: string, year: string): boolean {
  return year === period || (year.startsWith('~') && period.endsWith(year.slice(1)));
}

/** The year of the report, where its figures name one year only. */
function onlyYear(candidates: readonly Candidate[]): string {
  const years = new Set(candidates.map(({ year }) => year.replace('~', '')).filter((year) => year !== ''));
  const [year = ''] = years;
  return years.size === 1 ? year : '';
}

/** Within which part of the report different values of a candidate would mean different things; null for nowhere. */
function reachOf({ fact, run, chapter, naming, isDirect }: Candidate): string | null {
  const { concept, subject } = fact;
  if (naming === 'similar') return 'report';
  if (JUDGED.has(concept) && subject.kind === 'project') return 'report';
  if (ADDED_UP.has(concept)) return isDirect ? null : `run ${String(run)}`;
  if (SURVEYED.has(concept) || (LISTED.has(concept) && naming === 'unknown')) return `chapter ${String(chapter)}`;
  return null;
}

function ambiguous(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const reach = reachOf(candidate);
    if (reach === null) continue;
    const { concept, subject } = candidate.fact;
    const key = JSON.stringify([reach, candidate.naming, concept, subject]);
    const others = groups.get(key);
    if (others) others.push(candidate);
    else groups.set(key, [candidate]);
  }
  const doubtful = new Set<Candidate>();
  for (const group of groups.values()) {
    const values = new Set(group.map(({ fact }) => valueOf(fact.quantity)));
    const isSum = group.length > 1 && group[0]?.fact.concept === 'deduction';
    const areAllOwn = group.every(({ fact }) => fact.words.includes(BY_ITSELF));
    if (values.size > 1 || isSum)
      for (const candidate of group) if (isDoubtful(candidate, areAllOwn)) doubtful.add(candidate);
  }
  const chapters = new Set([...doubtful].flatMap(({ fact, chapter }) => (SURVEYED.has(fact.concept) ? [chapter] : [])));
  for (const candidate of candidates)
    if (OF_SURVEYS.has(candidate.fact.concept) && chapters.has(candidate.chapter)) doubtful.add(candidate);
  return doubtful;
}

/** Among different scores and grades of the project only those by itself are another's, unless all are by itself. */
function isDoubtful({ fact }: Candidate, areAllOwn: boolean): boolean {
  const isJudged = JUDGED.has(fact.concept) && fact.subject.kind === 'project';
  return !isJudged || (!areAllOwn && fact.words.includes(BY_ITSELF));
}

function valueOf(quantity: Quantity): string {
  return isNumber(quantity) ? inBase(quantity).toFixed() : quantity.text;
}
