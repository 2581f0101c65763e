/** A figure and the words before it, understood: 「预算执行率为96.63%」 states the execution rate. */
import type { DateQuantity, NumberQuantity } from '../../model';
import { dayOf, findFigures, type FoundFigure, hasYear, isNumber } from '../../quantity';
import { isPartOfYear, isUntil, saysPart } from './part-year';
import type { Sentence } from './sentences';
import { endingOf, listed } from './arithmetic/words';
import { ANY_INDICATORS, SETS_UP } from '../../terms/indicators-counted';
import {
  BEFORE_COPIES,
  COPIES_AFTER,
  COUNTED_AFTER,
  type FigureKind,
  LINKS,
  LONG_PHRASES,
  NOT_DONE,
  PHRASES,
  SCOPE,
  type Term,
  TERMS,
} from '../../terms/prose';

/** A figure with the words that lead to it. */
export interface Labelled {
  readonly figure: FoundFigure & { readonly quantity: NumberQuantity };
  /** From the last comma or figure to this one. */
  readonly label: string;
  /** Before a colon in the label: 「评分结果：总分为」. */
  readonly lead: string;
  /** The sentence up to it, as far back as a phrase may reach. */
  readonly run: string;
  /** The year written last before it in the sentence, 2021-2024 for several, ~2023 for the end of one; or empty. */
  readonly year: string;
  /** What the words or the date before it say of a part of the year: what stood so then may have changed. */
  readonly isInterim: boolean;
  /** Before a date in its clause, so that the label does not begin with it: 我局 of 「我局2024年预算安排」. */
  readonly owner: string;
  readonly after: string;
}

const LONGEST_LABEL = 40;
const LONGEST_AFTER = 8;
const LONGEST_RUN = 80;
const HAN = /\p{Script=Han}/u;
const BREAKS = ',;。';
const BREAK = /[,;。]/;

/** 「本项目」, 「该项目」, 「本政策」 at the beginning of words. */
export const THIS_PROJECT = /^(?:(?:本次?|该|此)?项目|(?:本|该|此)项?政策)/;

/** The numbers of a sentence, each with its label. Dates only say which year is meant; `isInterim` is what held before the sentence. */
export function labelledFigures({ text }: Sentence, isInterim = false): Labelled[] {
  const found: Labelled[] = [];
  let year = '';
  let last = 0;
  /** Before a date in the clause. */
  let owner = '';
  for (const figure of findFigures(text)) {
    const { quantity, start, end } = figure;
    const between = text.slice(last, start);
    isInterim = saysPart(between) ?? isInterim;
    if (BREAK.test(between)) owner = '';
    if (quantity.kind === 'date') {
      isInterim = isPartOfYear(text, quantity, figure);
      if (hasYear(quantity)) year = yearOf(quantity, isUntil(text, start, end));
      owner += labelBefore(text, last, start);
    } else if (isNumber(quantity)) {
      // 「项目2021-2024年共下达资金」
      const words = (owner.replace(THIS_PROJECT, '') === '' ? owner : '') + labelBefore(text, last, start);
      const colon = words.indexOf(':');
      const isLead = colon >= 0 && colon < words.length - 1;
      found.push({
        figure: { ...figure, quantity },
        label: isLead ? words.slice(colon + 1).trim() : words,
        lead: isLead ? words.slice(0, colon).trim() : '',
        run: text.slice(Math.max(0, start - LONGEST_RUN), start),
        year,
        isInterim,
        owner,
        after: text.slice(end, end + LONGEST_AFTER).trim(),
      });
      owner = '';
    }
    last = end;
  }
  return found;
}

/** The year that a sentence says last before a place; empty where it says none. */
export function yearBefore({ text }: Pick<Sentence, 'text'>, place: number): string {
  let year = '';
  for (const { quantity, start, end } of findFigures(text))
    if (start < place && quantity.kind === 'date' && hasYear(quantity))
      year = yearOf(quantity, isUntil(text, start, end));
  return year;
}

/** The year that a text begins with, and how long it is written: 「2022年资金使用情况」; null where it begins with anything else. */
export function yearOpening(text: string): { readonly year: string; readonly length: number } | null {
  const [first] = findFigures(text);
  if (first?.start !== 0 || first.quantity.kind !== 'date' || !hasYear(first.quantity)) return null;
  return { year: yearOf(first.quantity, isUntil(text, 0, first.end)), length: first.end };
}

/** 2023; 2021-2024 for several; ~2024 for what was so at its end. */
function yearOf({ from, to }: DateQuantity, isAtEnd: boolean): string {
  const [first, last] = [dayOf(from).year, dayOf(to).year];
  if (isAtEnd) return `~${String(last)}`;
  return first === last ? String(last) : `${String(first)}-${String(last)}`;
}

function labelBefore(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && to - start < LONGEST_LABEL && !BREAKS.includes(text.charAt(start - 1))) start--;
  return text.slice(start, to).trim();
}

/** A word of the vocabulary at the end of a label, and what stands before it. */
export interface Named {
  readonly term: Term;
  readonly before: string;
}

/** Whether a figure is of the kind that a word asks for. */
function isOfKind({ unit }: NumberQuantity, kind: FigureKind): boolean {
  if (kind === 'money') return unit?.dimension === 'money';
  return UNITS[kind].includes(unit?.symbol ?? '');
}

/** Units of each kind; empty for a bare number. */
const UNITS: Readonly<Record<Exclude<FigureKind, 'money'>, readonly string[]>> = {
  rate: ['%'],
  gap: ['%', '百分点'],
  points: ['分', ''],
  count: ['个', '项', ''],
  people: ['人', '名', ''],
  copies: ['份'],
};

/** 「现场核查2个标段」 counts lots, not projects. */
function countsAnother({ concept }: Term, after: string): boolean {
  return concept === 'visitedCount' && HAN.test(after.charAt(0)) && !after.startsWith('项目');
}

/** The word that a label ends with; null where it ends with none for this figure. */
export function namedIn({ label, figure, run, after }: Labelled): Named | null {
  const words = withoutLinks(label);
  for (const [pattern, term] of LONG_PHRASES) {
    if (isOfKind(figure.quantity, term.kind) && pattern.test(withoutLinks(run))) {
      return { term: { ...term, word: words }, before: '' };
    }
  }
  for (const [pattern, term] of PHRASES) {
    const phrase = pattern.exec(label) ?? pattern.exec(words);
    if (phrase && isOfKind(figure.quantity, term.kind)) {
      return { term: { ...term, word: phrase[0] }, before: label.slice(0, phrase.index).trim() };
    }
  }
  const term = TERMS.find(({ word, kind }) => words.endsWith(word) && isOfKind(figure.quantity, kind));
  if (!term || countsAnother(term, after)) return null;
  const before = words.slice(0, words.length - term.word.length).trim();
  const isDone = term.kind !== 'money' || !NOT_DONE.some((word) => before.endsWith(word));
  return isDone ? { term, before } : null;
}

/** 由3个二级指标和6个三级指标构成: what is counted stands after the figure. */
export function countedAfter({ after, label, figure }: Labelled): Named | null {
  const copies = COPIES_AFTER.find(([noun]) => after.startsWith(noun));
  if (copies && isOfKind(figure.quantity, 'copies')) {
    const [word, concept] = copies;
    return { term: { concept, kind: 'copies', about: 'project', word }, before: trimmed(label, [], BEFORE_COPIES) };
  }
  const any = ANY_OF_THEM.find((noun) => after.startsWith(noun) && !HAN.test(after.charAt(noun.length)));
  const setUp = any === undefined ? '' : endingOf(label, SET_UP);
  if (any !== undefined && setUp !== '' && isOfKind(figure.quantity, 'count')) {
    const term = { concept: 'indicatorCount', kind: 'count', about: 'subject', word: any } as const;
    return { term, before: label.slice(0, -setUp.length).trim() };
  }
  const found = COUNTED_AFTER.find(([noun]) => after.startsWith(noun));
  if (!found || !isOfKind(figure.quantity, 'count')) return null;
  const [word, concept] = found;
  // 「8个项目」 counts projects, 「8个项目单位」 does not.
  if ((concept === 'projectCount' || word === '指标') && HAN.test(after.charAt(word.length))) return null;
  const before = COUNTED_AFTER.reduce(
    (rest, [noun]) => (rest.startsWith(noun) ? rest.slice(noun.length) : rest),
    label,
  );
  const about = concept === 'projectCount' ? 'project' : 'subject';
  return { term: { concept, kind: 'count', about, word }, before };
}

const SET_UP = listed(SETS_UP);
const ANY_OF_THEM = ANY_INDICATORS.split(' ');

export function withoutLinks(label: string): string {
  return trimmed(label, LINKS, []);
}

export function withoutScope(words: string): string {
  return trimmed(words, SCOPE, SCOPE);
}

/** Takes words of the lists off the ends, again and again. */
function trimmed(text: string, endings: readonly string[], beginnings: readonly string[]): string {
  let rest = text.trim();
  for (;;) {
    const ending = endings.find((word) => rest.endsWith(word));
    const beginning = ending === undefined ? beginnings.find((word) => rest.startsWith(word)) : undefined;
    if (ending !== undefined) rest = rest.slice(0, -ending.length).trim();
    else if (beginning !== undefined) rest = rest.slice(beginning.length).trim();
    else return rest;
  }
}
