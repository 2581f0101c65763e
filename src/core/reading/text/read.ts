import type { CellRef, Concept, Fact, NumberQuantity, Quantity, Subject, Unread } from '../../model';
import { foldWidth } from '../../quantity';
import { certain, type Candidate } from './certainty';
import { gradesIn, type SaidGrade } from './grades';
import { type Known, Names } from './names';
import { numberingOf, Outline } from './outline';
import { type Sentence, sentencesOf } from './sentences';
import {
  countedAfter,
  type Labelled,
  labelledFigures,
  type Named,
  namedIn,
  withoutLinks,
  withoutScope,
} from './statements';
import { Subjects } from './subjects';
import { NOT_THIS_YEAR, RULES } from './terms';
import { saidIndicator } from './values';

/** A cell of a text sheet. */
export interface TextLine {
  readonly text: string;
  readonly at: CellRef;
}

/**
 * Reads what a report says of its project, line by line. Facts carry the sentence they stand in; sentences whose figures
 * have a known word but no certain meaning are returned as unread.
 */
export function readTextFacts(lines: readonly TextLine[], known: Known): { facts: Fact[]; unread: Unread[] } {
  const reader = new Reader(new Names(known));
  for (const line of lines) reader.readLine(line);
  return certain(reader.candidates, reader.unread, known.period ?? '');
}

/** Part of the project that the sentences on its table of targets count. */
const TARGETS_TABLE = '绩效目标';
const COUNTS_TARGETS = /定量指标|定性指标|量化率|目标表/;
/** Money after 其中 is a part of what was named before, but these are parts by their name. */
const PARTS: ReadonlySet<Concept> = new Set(['carryOverSpent', 'currentYearSpent']);
const ACHIEVED = /实际|已完成|一致|完成了/g;
const PLANNED = /计划|预期|目标(?:值|为|是)/g;
const LONGEST_HEADING = 40;
const LONGEST_NAME = 24;

class Reader {
  readonly candidates: Candidate[] = [];
  readonly unread: Unread[] = [];
  readonly #names: Names;
  readonly #outline: Outline;
  #line: TextLine = { text: '', at: { sheet: '', row: 0, column: 0 } };
  #run = 0;

  constructor(names: Names) {
    this.#names = names;
    this.#outline = new Outline(names);
  }

  readLine(line: TextLine): void {
    this.#line = line;
    const body = this.#readHeading(line.text);
    for (const sentence of sentencesOf(body)) this.#readSentence(sentence);
  }

  /** Takes the heading off a line, enters it, and returns what is left to read. */
  #readHeading(raw: string): string {
    const folded = foldWidth(raw);
    const begin = folded.length - folded.trimStart().length;
    const { depth, start } = numberingOf(folded.slice(begin));
    const from = begin + start;
    const rest = folded.slice(from);
    const stop = rest.search(/[。,;:!?]/);
    const head = (stop < 0 ? rest : rest.slice(0, stop)).trim();
    if (depth === 0 && stop < 0) this.#enterPlainHeading(head);
    if (this.#isStatement(head, raw.slice(from), stop)) {
      if (depth > 0) this.#outline.rise(depth);
      return raw.slice(from);
    }
    const isClosed = stop < 0 || ':。'.includes(rest.charAt(stop));
    const isHeading = depth > 0 && isClosed && head.length <= LONGEST_HEADING;
    const isName = depth === 0 && rest.charAt(stop) === ':' && head.length > 0 && head.length <= LONGEST_NAME;
    if (depth > 0) this.#enterNumbered(depth, head, isHeading);
    else if (isName) this.#enterName(head);
    return isHeading || isName ? raw.slice(stop < 0 ? raw.length : from + stop + 1) : raw.slice(from);
  }

  /** 「评分结果：90分」 is no heading but a figure, or a grade, with its name. */
  #isStatement(head: string, line: string, stop: number): boolean {
    if (/\d/.test(head)) return true;
    const sentence = sentencesOf(line)[0];
    if (stop < 0 || !sentence) return false;
    if (saidIndicator(sentence.words)) return true;
    const figure = labelledFigures(sentence)[0];
    const isBeside =
      figure !== undefined && withoutLinks(sentence.text.slice(0, figure.figure.start)) === withoutLinks(head);
    return (isBeside && namedIn(figure) !== null) || gradesIn(sentence.text).some(({ before }) => before === '');
  }

  #enterNumbered(depth: number, head: string, isHeading: boolean): void {
    this.#run++;
    if (isHeading) this.#outline.enter(depth, head);
    else this.#outline.leave(depth);
  }

  #enterName(head: string): void {
    const subject = this.#names.indicator(head) ?? this.#names.group(head);
    this.#run++;
    this.#outline.about(subject ?? this.#names.project(head) ?? 'unknown');
  }

  /** A line of its own that names a part or an indicator. */
  #enterPlainHeading(head: string): void {
    const subject = head.length <= LONGEST_NAME ? (this.#names.indicator(head) ?? this.#names.group(head)) : null;
    if (!subject) return;
    this.#run++;
    this.#outline.about(subject);
  }

  #readSentence(sentence: Sentence): void {
    const { section } = this.#outline;
    if (section === 'rules' || section === 'proposals') return;
    if (this.#readValues(sentence)) return;
    if (RULES.test(sentence.text) || sentence.text.includes('\t')) return;
    const figures = labelledFigures(sentence);
    const grades = gradesIn(sentence.text);
    if (figures.length + grades.length === 0 || figures.some(({ figure }) => isScale(figure.quantity))) return;
    const subjects = new Subjects(sentence.text, this.#names, this.#outline.topic);
    const notThisYear = sentence.text.search(NOT_THIS_YEAR);
    for (const labelled of figures) {
      subjects.reach(labelled.figure.start);
      const isThisYear = notThisYear < 0 || notThisYear > labelled.figure.start || section === 'targets';
      this.#readFigure(sentence, labelled, subjects, isThisYear);
    }
    if (notThisYear < 0) for (const grade of grades) this.#readGrade(sentence, grade, subjects);
  }

  #readFigure(sentence: Sentence, labelled: Labelled, subjects: Subjects, isThisYear: boolean): void {
    const named = countedAfter(labelled) ?? this.#rateOf(labelled);
    const indicator = named ? null : this.#indicatorIn(labelled);
    if (indicator) {
      this.#readBareValue(sentence, labelled, indicator, isThisYear);
      return;
    }
    const found = named ?? namedIn(labelled);
    if (!found) {
      subjects.pass(labelled.label);
      return;
    }
    const subject = subjects.of(found, labelled.lead);
    const quantity = stated(labelled.figure.quantity);
    const isPart = sentence.text.slice(0, labelled.figure.start).includes('其中');
    const isWhole = !isPart || found.term.kind !== 'money' || PARTS.has(found.term.concept);
    const isResult = this.#outline.section !== 'targets';
    if (subject && quantity && isWhole && isThisYear && isResult) {
      this.#addCount(sentence, labelled, found, subject, quantity);
    } else if (quantity) this.#leave(sentence);
  }

  /** Rates have their words to themselves, even where an indicator bears the name. */
  #rateOf(labelled: Labelled): Named | null {
    const named = namedIn(labelled);
    return named?.term.kind === 'rate' ? named : null;
  }

  #addCount(sentence: Sentence, labelled: Labelled, { term }: Named, subject: Subject, quantity: NumberQuantity): void {
    const isTargets = term.concept === 'indicatorCount' && COUNTS_TARGETS.test(sentence.text);
    // The sentence counts the table of targets, not that of scores.
    if (term.concept === 'groupCount' && COUNTS_TARGETS.test(sentence.text)) this.#leave(sentence);
    else {
      const about: Subject = isTargets ? { kind: 'part', name: TARGETS_TABLE } : subject;
      const words = term.concept === 'groupCount' ? labelled.label + quantity.text + labelled.after : sentence.words;
      this.#add(term.concept, about, withoutPoints(quantity, term.kind), words, labelled.year);
    }
  }

  /** An indicator of the tables with a figure behind its name: 「服务对象满意度95%」. */
  #indicatorIn({ label, lead }: Labelled): Subject | null {
    const words = withoutLinks(label);
    if (lead !== '' && withoutScope(lead) !== '') return null;
    return (
      this.#names.indicator(words) ?? this.#names.indicator(withoutScope(words)) ?? this.#names.satisfaction(words)
    );
  }

  #readBareValue(sentence: Sentence, labelled: Labelled, subject: Subject, isThisYear: boolean): void {
    const { section } = this.#outline;
    const { quantity, start } = labelled.figure;
    const isPlanned = isLast(sentence.text.slice(0, start), PLANNED, ACHIEVED);
    const isActual = !isPlanned && (section === 'results' || (section === null && sentence.text.search(ACHIEVED) >= 0));
    const concept = section === 'targets' ? 'target' : isActual ? 'actual' : null;
    const value = concept === 'target' ? quantity : stated(quantity);
    // A bare number behind a name may be points or a place in a list.
    if (concept && value?.unit && isThisYear && !sentence.text.slice(0, start).includes('其中')) {
      this.#add(concept, subject, value, sentence.words, labelled.year);
    } else this.#leave(sentence);
  }

  /** “X”指标：预期指标值为“…”. What follows, up to the next heading, is about that indicator. */
  #readValues(sentence: Sentence): boolean {
    const said = saidIndicator(sentence.words);
    if (!said) return false;
    const name = this.#names.indicator(said.name);
    const subject: Subject = name ?? { kind: 'indicator', name: said.name };
    this.#run++;
    this.#outline.about(subject);
    for (const { concept, quantity } of said.values) this.#add(concept, subject, quantity, sentence.words, '');
    return said.values.length > 0;
  }

  #readGrade(sentence: Sentence, { grade, before }: SaidGrade, subjects: Subjects): void {
    const rest = withoutScope(before);
    const named = rest === '' ? null : this.#names.subject(rest);
    const topic = this.#outline.topic;
    const current = subjects.isAstray || topic === 'unknown' ? null : topic;
    const subject = rest === '' ? current : named;
    // Single indicators are not graded.
    if (subject && subject.kind !== 'indicator') this.#add('grade', subject, grade, sentence.words, '');
    else this.#leave(sentence);
  }

  #add(concept: Concept, subject: Subject, quantity: Quantity, words: string, year: string): void {
    const fact: Fact = { concept, subject, quantity, at: this.#line.at, words: words.trim(), source: 'text' };
    const isKnown = subject.kind !== 'indicator' || this.#names.indicator(subject.name) !== null;
    this.candidates.push({ fact, year, run: this.#run, chapter: this.#outline.chapter, isKnown });
  }

  #leave({ words }: Sentence): void {
    const text = words.trim();
    if (this.unread.at(-1)?.text !== text) this.unread.push({ at: this.#line.at, text, reason: 'uncertain-meaning' });
  }
}

/** Whether the last of the words in a text is one of `these`, not of `those`. */
function isLast(text: string, these: RegExp, those: RegExp): boolean {
  const place = (pattern: RegExp): number => Math.max(-1, ...[...text.matchAll(pattern)].map(({ index }) => index));
  return place(these) > place(those);
}

/** Points with a bound are a scale (得分在80分以上), not a score. */
function isScale({ comparator, unit }: NumberQuantity): boolean {
  return unit?.symbol === '分' && comparator !== null && comparator !== '=';
}

/** A figure that states a value; one with a bound states none, but 「达到95%」 does. */
function stated(quantity: NumberQuantity): NumberQuantity | null {
  const { comparator, text } = quantity;
  const isReached = text.startsWith('达到') && comparator === '>=' && !text.includes('以上');
  if (comparator !== null && comparator !== '=' && !isReached) return null;
  return { ...quantity, comparator: null, text: text.replace(/^(?:达到|等于|=)\s*/, '') };
}

/** Points are counted without a unit, as in the tables. */
function withoutPoints(quantity: NumberQuantity, kind: string): NumberQuantity {
  return kind === 'points' ? { ...quantity, unit: null } : quantity;
}
