import type { CellRef, Fact, NumberQuantity, Subject, Unread } from '../../model';
import { certain } from './certainty';
import { claimsIn } from './claims';
import { gradesIn, type SaidGrade } from './grades';
import { FigureReader } from './figure';
import { headedMarks } from './headed-marks';
import { enterHeading, enterPoint } from './headings';
import { isFrameworkIndicator, namedIndicator } from './indicator-names';
import { isLeftBehind } from './left-behind';
import { levelsIn, repeatedLevels } from './levels';
import { type Known, Names } from './names';
import { Outline } from './outline';
import { Notes } from './notes';
import { type Sentence, sentencesOf } from './sentences';
import { mayHaveChanged } from './set-first';
import { SpendingReasons } from './spending-reasons';
import { labelledFigures, withoutScope, yearBefore } from './statements';
import { Subjects } from './subjects';
import type { Scope } from './told';
import { holding } from '../../terms/search';
import { PROPOSED } from '../../terms/proposals';
import { FELL_SHORT, RESULTS_TOLD, THIS_ONE, CAUSE, NOT_THIS_YEAR, RULES } from '../../terms/prose';
import { saidIndicator } from './values';

/** A cell of a text sheet. */
export interface TextLine {
  readonly text: string;
  readonly at: CellRef;
  /** How deep the heading is, where a Word document says that it is one. */
  readonly level?: number;
  /** It stands beside others in its row, a label of a form: what it heads is over behind the next table. */
  readonly isLabel?: true;
  /** A table of the form stands here, of which nothing is text. */
  readonly isTable?: true;
}

/**
 * Reads what a report says of its project, line by line. Facts carry the sentence they stand in; sentences whose figures
 * have a known word but no certain meaning are returned as unread.
 */
export function readTextFacts(lines: readonly TextLine[], known: Known): TextFacts {
  const reader = new Reader(new Names(known));
  const scopes = lines.map((line) => reader.readLine(line));
  const { candidates, unread } = reader.notes;
  return { ...certain(candidates, unread, known.period ?? '', mayHaveChanged(lines)), scopes };
}

export interface TextFacts {
  readonly facts: Fact[];
  readonly unread: Unread[];
  /** Line by line what the headings above say of it; null where they lay down rules or make proposals. */
  readonly scopes: readonly (LineScope | null)[];
}

/** … and where in the line its heading or the name before a colon ends. */
export interface LineScope extends Scope {
  readonly from: number;
}

/** As long as what it stands for. */
const blank = (words: string) => ' '.repeat(words.length);

const PROJECT: Subject = { kind: 'project' };
const NONE: ReadonlySet<number> = new Set();

class Reader {
  readonly notes: Notes;
  readonly #names: Names;
  readonly #outline: Outline;
  readonly #figures: FigureReader;
  readonly #reasons = new SpendingReasons();
  /** The sentence before was about a part (其中), or told money of something else. */
  #isAfterPart = false;
  #isLost = false;
  /** The year that the sentence before spoke of, and whether of a part of it. */
  #year = '';
  #isInterim = false;
  /** How deep the labels of a form stand that were taken for headings. */
  #labelDepth: number | null = null;
  /** The part that the line before was the heading of, and no more. */
  #headed: Subject | null = null;

  constructor(names: Names) {
    this.#names = names;
    this.#outline = new Outline(names);
    this.notes = new Notes(this.#outline);
    this.#figures = new FigureReader(names, this.#outline, this.notes);
  }

  readLine({ text, at, level, isLabel, isTable }: TextLine): LineScope | null {
    this.notes.at = at;
    if (isTable && this.#labelDepth !== null) this.#outline.rise(this.#labelDepth);
    if (isTable) this.#labelDepth = null;
    const body = enterHeading(text, this.#outline, this.#names, level);
    const heading = this.#outline.takeHeading();
    if (isLabel && heading !== '') this.#labelDepth = Math.min(this.#labelDepth ?? Infinity, this.#outline.depth);
    this.#readHeading(heading);
    if (this.#reasons.enter(heading)) this.#addReason(heading);
    this.#isAfterPart = this.#isLost = this.#isInterim = false;
    this.#year = '';
    if (proposes(body)) this.#outline.propose();
    const scope = this.#scope(text.length - body.length);
    this.#readHeadedMarks(text, body);
    this.#headed = heading !== '' && body === '' ? this.#outline.group : null;
    for (const sentence of sentencesOf(body)) {
      this.#readReason(sentence);
      this.#readSentence(sentence);
    }
    this.#outline.endLine();
    return scope;
  }

  #scope(from: number): LineScope | null {
    const { section, topic, place, year } = this.#outline;
    if (section === 'rules' || section === 'proposals') return null;
    const indicator = topic !== 'unknown' && topic.kind === 'indicator' ? topic.name : '';
    // What stood so at the end of a year may have been done before.
    const years = year.startsWith('~') ? '' : year;
    return { place, topic: indicator, years, isPlanned: section === 'targets', from };
  }

  /** The analysis of an indicator of the national framework, under the heading of its part. */
  #readHeading(heading: string): void {
    const { part } = this.#outline;
    if (part === null || !isFrameworkIndicator(heading)) return;
    this.notes.add('headedName', part, { kind: 'words', text: heading, achievement: null }, heading, '');
  }

  #readHeadedMarks(line: string, body: string): void {
    const { section, topic } = this.#outline;
    if (section === 'rules' || topic === 'unknown' || topic.kind !== 'group') return;
    // 「满分30分，得25.5分。…」 begins what stands below 「（四）效益指标」.
    const first = topic === this.#headed ? `(${sentencesOf(body)[0]?.words ?? ''})` : '';
    const marks = headedMarks(line.slice(line.length - body.length - 1)) ?? headedMarks(first);
    if (!marks) return;
    for (const concept of ['points', 'score'] as const)
      this.notes.add(concept, topic, marks[concept], body, '', 'known', true);
  }

  /** Why money was not spent, in whatever chapter but that of the rules. */
  #readReason({ text, words }: Sentence): void {
    if (this.#outline.section === 'rules' || RULES.test(text) || text.includes('\t')) return;
    if (this.#reasons.tells(text)) this.#addReason(words.trim());
  }

  #addReason(text: string): void {
    this.notes.add('spendingReason', PROJECT, { kind: 'words', text, achievement: null }, text, '');
  }

  #readSentence(sentence: Sentence): void {
    const { text } = sentence;
    if (sentence.startsAnew) {
      this.#isLost = this.#isAfterPart = false;
      enterPoint(sentence.words, this.#outline);
    }
    const { section, topic } = this.#outline;
    const levels = this.#readLevels(sentence);
    if (section === 'proposals') this.#readResult(sentence);
    if (section === 'rules' || section === 'proposals') return;
    this.#readName(sentence);
    if (this.#readValues(sentence)) return;
    if (RULES.test(text) || text.includes('\t')) return;
    this.#readClaims(sentence);
    // 「得分91.5分，等级为“优”（90分及以上为优）」
    const labelledAll = labelledFigures(sentence, this.#isInterim);
    this.#isInterim = labelledAll.at(-1)?.isInterim === true;
    const figures = labelledAll.filter(
      ({ figure }) => !levels.has(figure.start) && (!isScale(figure.quantity) || !isInBrackets(text, figure.start)),
    );
    const grades = gradesIn(text);
    if (
      figures.length + grades.length === 0 ||
      figures.some((one) => isScale(one.figure.quantity) && !fellShort(text, one.figure.start))
    )
      return;
    const subjects = new Subjects(text, this.#names, topic, this.#isLost, this.#outline.place);
    const otherYear = text.replace(CAUSE, blank).search(NOT_THIS_YEAR);
    const part = this.#isAfterPart && sentence.goesOn ? 0 : text.indexOf('其中');
    this.#isAfterPart = part >= 0;
    const isGraded = ({ start }: SaidGrade) => otherYear < 0 || otherYear > start;
    const readGrades = (before: number) => {
      while ((grades[0]?.start ?? before) < before) {
        const grade = grades.shift();
        if (grade && isGraded(grade)) this.#readGrade(sentence, grade, subjects);
      }
    };
    const repeated = repeatedLevels(figures);
    let isElsewhere = false;
    for (const labelled of figures) {
      const { start } = labelled.figure;
      // A grade belongs to what was named before it.
      readGrades(start);
      subjects.reach(labelled);
      const isOfYear = otherYear < 0 || otherYear > start || section === 'targets';
      const isNow = isOfYear && !isLeftBehind(labelled.label, labelled.after);
      const [isAfterPart, isRepeated] = [part >= 0 && part <= start, repeated.has(labelled)];
      this.#figures.read({ ...labelled, sentence, isNow, isAfterPart, isRepeated }, subjects);
      // What 其中 names are parts of what was told before, and nothing that the next sentence goes on with.
      if (!isAfterPart) ({ isElsewhere } = subjects);
    }
    this.#isLost = isElsewhere;
    readGrades(text.length);
    this.#year = yearBefore(sentence, text.length) || this.#yearBefore(sentence);
  }

  /** 「包括4项一级指标、5项二级指标和6项三级指标」, under whatever heading, unless a part is named. */
  #readLevels(sentence: Sentence): ReadonlySet<number> {
    const { section, topic } = this.#outline;
    const isAnywhere = section === 'rules' || topic === 'unknown';
    const isOfAll = section !== 'proposals' && topic !== 'unknown' && topic.kind === 'project';
    if (!sentence.text.includes('级指标') || !(isAnywhere || isOfAll)) return NONE;
    if (!isAnywhere && (RULES.test(sentence.text) || NOT_THIS_YEAR.test(sentence.text))) return NONE;
    if (new Subjects(sentence.text, this.#names, 'unknown').opening !== null) return NONE;
    const levels = levelsIn(sentence);
    for (const { concept, quantity, words } of levels) this.notes.add(concept, PROJECT, quantity, words, '');
    return new Set(levels.map(({ start }) => start));
  }

  /** 「本项目评价结果为“良”，建议…」: of all that proposals say only this is so already. */
  #readResult(sentence: Sentence): void {
    const { text } = sentence;
    const [grade, another] = gradesIn(text);
    if (!grade || another || !isOfThisProject(text) || !tellsResult(text.slice(0, grade.start + LONGEST_TERM))) return;
    this.notes.add('grade', PROJECT, grade.grade, sentence.words, yearBefore(sentence, grade.start));
  }

  /** Money and completion of the project as a whole, wherever a chapter speaks of them. */
  #readClaims(sentence: Sentence): void {
    if (NOT_THIS_YEAR.test(sentence.text)) return;
    const { topic } = this.#outline;
    // Below the heading of a part 「各项指标」 are its own.
    const isOfPart = topic !== 'unknown' && topic.kind === 'group';
    for (const { concept, words } of claimsIn(sentence.text))
      if (concept !== 'overallCompletion' || !isOfPart) this.notes.add(concept, PROJECT, words, sentence.words, '');
  }

  /** Under the heading of a part, or in quotation marks behind its name. */
  #readName({ text, words }: Sentence): void {
    const named = namedIndicator(text);
    if (!named) return;
    const { topic } = this.#outline;
    const group = named.group === '' ? topic : this.#names.group(named.group);
    if (group === null || group === 'unknown' || group.kind !== 'group') return;
    this.notes.add('analysedName', group, { kind: 'words', text: named.name, achievement: null }, words, '');
  }

  /** “X”指标：预期指标值为“…”. What follows, up to the next heading, is about that indicator. */
  #readValues({ words }: Sentence): boolean {
    const said = saidIndicator(words);
    if (!said) return false;
    const known = this.#names.indicator(said.name);
    const subject: Subject = known ?? { kind: 'indicator', name: said.name };
    const { section, group } = this.#outline;
    if (section === 'targets') this.#names.learn(said.name);
    if (section === 'targets' && group)
      this.notes.add('goalName', group, { kind: 'words', text: said.name, achievement: null }, words, '');
    this.#outline.about(subject);
    for (const { concept, quantity } of said.values) {
      this.notes.add(concept, subject, quantity, words, '', known ? 'known' : 'unknown');
    }
    return said.values.length > 0;
  }

  /** Behind a semicolon the year goes on. */
  #yearBefore({ goesOn }: Sentence): string {
    return goesOn ? this.#year : '';
  }

  #readGrade(sentence: Sentence, { grade, before, start }: SaidGrade, subjects: Subjects): void {
    const rest = withoutScope(before);
    const subject = rest === '' ? subjects.graded : this.#names.subject(rest);
    // A heading's indicator has no grade; one that the sentence names may be a project of a list.
    const isGraded = subject?.kind !== 'indicator' || subjects.opening !== null || this.#names.isList;
    const year = yearBefore(sentence, start) || this.#yearBefore(sentence);
    if (subject && isGraded) this.notes.add('grade', subject, grade, sentence.words, year);
    else this.notes.leave(sentence);
  }
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

const proposes = holding(PROPOSED);
const isOfThisProject = holding(THIS_ONE);
const tellsResult = holding(RESULTS_TOLD);
/** 「评价结果为“良”」: the word for a grade, and what leads to it. */
const LONGEST_TERM = 8;

/** 「有两个季度未达到85分」 tells what was, and lays down nothing. */
function fellShort(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SHORT), start + LONGEST_SHORT);
  return NOT_REACHED.some((word) => before.includes(word));
}

const NOT_REACHED = FELL_SHORT.split(' ');
const LONGEST_SHORT = 4;

/** Points with a bound are a scale (得分在80分以上), not a score. */
function isScale({ comparator, unit }: NumberQuantity): boolean {
  return unit?.symbol === '分' && comparator !== null && comparator !== '=';
}
