import type { CellRef, Concept, Fact, NumberQuantity, Quantity, Subject, Unread } from '../../model';
import { certain, type Candidate } from './certainty';
import { claimsIn } from './claims';
import { gradesIn, type SaidGrade } from './grades';
import { enterHeading } from './headings';
import { isFrameworkIndicator, namedIndicator } from './indicator-names';
import { type Known, Names } from './names';
import { Outline } from './outline';
import { saidQuantity } from './quantities';
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
import { NOT_THIS_YEAR, PART_AFTER, RULES, type Term } from '../../terms/prose';
import { saidIndicator, valueNamed } from './values';

/** A cell of a text sheet. */
export interface TextLine {
  readonly text: string;
  readonly at: CellRef;
  /** How deep the heading is, where a Word document says that it is one. */
  readonly level?: number;
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

const PROJECT: Subject = { kind: 'project' };
/** Part of the project that the sentences on its table of targets count. */
const TARGETS_TABLE: Subject = { kind: 'part', name: '绩效目标' };
const COUNTS_TARGETS = /定量指标|定性指标|量化率|目标表/;
/** 「列出7个指标」 counts indicators of the third level only where targets are counted. */
const ANY_LEVEL = '指标';
/** Money after 其中 is a part of what was named before, but these are parts by their name. */
const PARTS: ReadonlySet<Concept> = new Set(['carryOverSpent', 'currentYearSpent']);
const SPENT_PARTS = /^\s*[,(]?\s*其中:?.{0,40}上年度?(?:财政)?结[转余]/;
const ACHIEVED = /实际|已完成|一致|完成了/g;
const PLANNED = /计划|预期|目标(?:值|为|是)/g;
/** A 总分 of 100 is the full mark more often than a score, unless a grade stands beside it. */
const FULL_MARK = 100;
/** Behind the points of a part comes its score, behind its score the rate. */
const BEFORE_SCORE = /^,(?:评价|实际|指标|自评)?得分?(?:为)?\d/;
const BEFORE_RATE = /^,得分率/;

/** A figure in its sentence. */
interface Place extends Labelled {
  readonly sentence: Sentence;
  /** Said of the year of the project, and of the whole of it. */
  readonly isNow: boolean;
  readonly isAfterPart: boolean;
}

class Reader {
  readonly candidates: Candidate[] = [];
  readonly unread: Unread[] = [];
  readonly #names: Names;
  readonly #outline: Outline;
  #at: CellRef = { sheet: '', row: 0, column: 0 };
  /** The sentence before was about a part (其中), or told money of something else. */
  #isAfterPart = false;
  #isLost = false;

  constructor(names: Names) {
    this.#names = names;
    this.#outline = new Outline(names);
  }

  readLine({ text, at, level }: TextLine): void {
    this.#at = at;
    const body = enterHeading(text, this.#outline, this.#names, level);
    this.#readHeading(this.#outline.takeHeading());
    this.#isAfterPart = this.#isLost = false;
    for (const sentence of sentencesOf(body)) this.#readSentence(sentence);
    this.#outline.endLine();
  }

  /** The analysis of an indicator of the national framework, under the heading of its part. */
  #readHeading(heading: string): void {
    const { part } = this.#outline;
    if (part === null || !isFrameworkIndicator(heading)) return;
    this.#add('headedName', part, { kind: 'words', text: heading, achievement: null }, heading, '');
  }

  #readSentence(sentence: Sentence): void {
    const { text } = sentence;
    const { section, topic } = this.#outline;
    if (section === 'rules' || topic === 'unknown') this.#readLevels(sentence);
    if (section === 'rules' || section === 'proposals') return;
    this.#readName(sentence);
    if (this.#readValues(sentence)) return;
    if (RULES.test(text) || text.includes('\t')) return;
    this.#readClaims(sentence);
    const figures = labelledFigures(sentence);
    const grades = gradesIn(text);
    if (figures.length + grades.length === 0 || figures.some(({ figure }) => isScale(figure.quantity))) return;
    const subjects = new Subjects(text, this.#names, topic, this.#isLost);
    const otherYear = text.search(NOT_THIS_YEAR);
    const part = this.#isAfterPart && sentence.goesOn ? 0 : text.indexOf('其中');
    this.#isAfterPart = part >= 0;
    const isGraded = otherYear < 0;
    for (const labelled of figures) {
      const { start } = labelled.figure;
      // A grade belongs to what was named before it.
      while (isGraded && (grades[0]?.start ?? start) < start) this.#readGrade(sentence, grades.shift(), subjects);
      subjects.reach(labelled.figure);
      const isNow = otherYear < 0 || otherYear > start || section === 'targets';
      this.#readFigure({ ...labelled, sentence, isNow, isAfterPart: part >= 0 && part <= start }, subjects);
    }
    this.#isLost = subjects.isElsewhere;
    if (isGraded) for (const grade of grades) this.#readGrade(sentence, grade, subjects);
  }

  /** 「包括4项一级指标、5项二级指标和6项三级指标」, under whatever heading, unless a part is named. */
  #readLevels(sentence: Sentence): void {
    if (new Subjects(sentence.text, this.#names, 'unknown').opening !== null) return;
    const counted = labelledFigures(sentence).flatMap((figure) => {
      const named = countedAfter(figure);
      return named && named.term.word !== ANY_LEVEL && named.term.word.endsWith('级指标') ? [{ figure, named }] : [];
    });
    // One level alone may be that of a part; whoever counts two or more counts the system.
    if (counted.length < 2) return;
    for (const { figure, named } of counted) {
      const quantity = stated(figure.figure.quantity);
      const words = figure.figure.quantity.text + named.term.word;
      if (quantity) this.#add(named.term.concept, PROJECT, quantity, words, '');
    }
  }

  /** Money and completion of the project as a whole, wherever a chapter speaks of them. */
  #readClaims(sentence: Sentence): void {
    if (NOT_THIS_YEAR.test(sentence.text)) return;
    for (const { concept, words } of claimsIn(sentence.text)) this.#add(concept, PROJECT, words, sentence.words, '');
  }

  /** Under the heading of a part, or in quotation marks behind its name. */
  #readName({ text, words }: Sentence): void {
    const named = namedIndicator(text);
    if (!named) return;
    const { topic } = this.#outline;
    const group = named.group === '' ? topic : this.#names.group(named.group);
    if (group === null || group === 'unknown' || group.kind !== 'group') return;
    this.#add('analysedName', group, { kind: 'words', text: named.name, achievement: null }, words, '');
  }

  #readFigure(place: Place, subjects: Subjects): void {
    if (this.#readQuantity(place, subjects) || this.#readValue(place, subjects)) return;
    const named = countedAfter(place) ?? namedIn(place);
    // Rates have their words to themselves, even where an indicator bears the name.
    if (named?.term.kind !== 'rate' && this.#readIndicator(place)) return;
    if (!named) {
      subjects.pass(withoutLinks(place.label));
      this.#readMark(place);
      return;
    }
    const subject = this.#spentInParts(named, place) ?? subjects.of(named, place.lead);
    const quantity = stated(place.figure.quantity);
    if (!quantity) return;
    if (subject && this.#isCertain(place, named.term, quantity)) this.#addNamed(place, named, subject, quantity);
    else this.#leave(place.sentence);
  }

  /** Whether nothing in the sentence makes a figure another than its word says. */
  #isCertain(
    { isNow, isAfterPart, isInterim, after, sentence }: Place,
    { kind, word, concept }: Term,
    { value }: NumberQuantity,
  ): boolean {
    if (!isNow || this.#outline.section === 'targets') return false;
    // 「年初结转20万元，当年预算500万元，资金总额520万元」: more than the year's budget.
    if (concept === 'budget' && /总/.test(word) && /结[转余]/.test(sentence.text)) return false;
    if (kind === 'money') return !isInterim && !PART_AFTER.test(after) && (!isAfterPart || PARTS.has(concept));
    if (kind === 'rate' || kind === 'gap') return !isInterim;
    return !word.endsWith('总分') || !value.eq(FULL_MARK) || gradesIn(sentence.text).length > 0;
  }

  #addNamed(
    { sentence, label, after, year }: Place,
    { term: { concept, kind, word }, before }: Named,
    subject: Subject,
    quantity: NumberQuantity,
  ): void {
    const isDirect = this.#names.subject(before) !== null;
    const countsTargets = COUNTS_TARGETS.test(sentence.text);
    if (word === ANY_LEVEL && !countsTargets) {
      this.#leave(sentence);
      return;
    }
    if (concept === 'indicatorCount' && countsTargets)
      this.#add(concept, TARGETS_TABLE, quantity, sentence.words, year);
    else if (concept === 'groupCount' && countsTargets) this.#leave(sentence);
    else if (concept === 'groupCount') this.#add(concept, subject, quantity, label + quantity.text + after, year);
    else {
      const value = kind === 'points' ? { ...quantity, unit: null } : quantity;
      this.#add(concept, subject, value, sentence.words, year, 'known', isDirect);
    }
  }

  /** A part and a figure with no word between: 「决策指标共15分，评价得分10.40分」, 「决策指标10.40分，得分率69.33%」. */
  #readMark({ label, lead, figure, after, sentence, isNow, year }: Place): void {
    const group = withoutScope(lead) === '' ? this.#names.group(withoutScope(withoutLinks(label))) : null;
    const concept = BEFORE_SCORE.test(after) ? 'points' : BEFORE_RATE.test(after) ? 'score' : null;
    const quantity = stated(figure.quantity);
    if (!group || !concept || !quantity || quantity.unit?.symbol !== '分' || !isNow) return;
    this.#add(concept, group, { ...quantity, unit: null }, sentence.words, year, 'known', true);
  }

  /** 「计划购置设备502台」, and in the chapter of goals 「购置设备300台」. */
  #readQuantity({ label, figure, sentence, isNow, year }: Place, subjects: Subjects): boolean {
    const said = saidQuantity(label, figure.quantity, this.#outline.section === 'targets');
    const quantity = stated(figure.quantity);
    if (!said || !quantity || !isNow || subjects.opening !== null) return false;
    this.#add(said.concept, { kind: 'part', name: said.name }, quantity, sentence.words, year);
    return true;
  }

  /** A sentence that begins with an indicator: 「检验台次目标值为不少于33000台，实际完成41261台，完成率100%」. */
  #readValue({ label, figure, sentence, isNow, year }: Place, subjects: Subjects): boolean {
    // 「燃油补贴人次：目标值180人，完成值174人」: the heading of the line names it as well.
    const { topic } = this.#outline;
    const opening = subjects.opening ?? (topic === 'unknown' ? null : topic);
    const concept = opening?.kind === 'indicator' ? valueNamed(subjects.withoutOpening(label)) : null;
    if (!opening || !concept || !isNow) return false;
    const quantity = concept === 'target' ? figure.quantity : stated(figure.quantity);
    if (!quantity?.unit || (concept === 'completionRate' && quantity.unit.dimension !== 'ratio')) return false;
    this.#add(concept, opening, quantity, sentence.words, year);
    return true;
  }

  /** 「购置设备支出780万元，其中：本年…，上年结转…」: what has such parts is all that was spent. */
  #spentInParts({ term }: Named, { figure, sentence }: Place): Subject | null {
    return term.concept === 'spent' && SPENT_PARTS.test(sentence.text.slice(figure.end)) ? PROJECT : null;
  }

  /** An indicator of the tables with a figure behind its name: 「服务对象满意度95%」. */
  #readIndicator(place: Place): boolean {
    const words = withoutLinks(place.label);
    if (place.lead !== '' && withoutScope(place.lead) !== '') return false;
    const exact = this.#names.indicator(words) ?? this.#names.indicator(withoutScope(words));
    const similar = this.#names.work(withoutScope(words)) ?? this.#names.satisfaction(words);
    const subject = exact ?? similar;
    if (subject) this.#addBareValue(place, subject, exact ? 'known' : 'similar');
    return subject !== null;
  }

  /** Whether it is the target or the actual value, the section and the words before it tell. */
  #addBareValue(
    { sentence, figure, year, isNow, isAfterPart }: Place,
    subject: Subject,
    naming: Candidate['naming'],
  ): void {
    const { section } = this.#outline;
    const isPlanned = isLast(sentence.text.slice(0, figure.start), PLANNED, ACHIEVED);
    const isActual = !isPlanned && (section === 'results' || (section === null && sentence.text.search(ACHIEVED) >= 0));
    const concept = section === 'targets' ? 'target' : isActual ? 'actual' : null;
    const value = concept === 'target' ? figure.quantity : stated(figure.quantity);
    // A bare number behind a name may be points or a place in a list.
    if (concept && value?.unit && isNow && !isAfterPart)
      this.#add(concept, subject, value, sentence.words, year, naming);
    else this.#leave(sentence);
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
      this.#add('goalName', group, { kind: 'words', text: said.name, achievement: null }, words, '');
    this.#outline.about(subject);
    for (const { concept, quantity } of said.values) {
      this.#add(concept, subject, quantity, words, '', known ? 'known' : 'unknown');
    }
    return said.values.length > 0;
  }

  #readGrade(sentence: Sentence, said: SaidGrade | undefined, subjects: Subjects): void {
    if (!said) return;
    const { grade, before } = said;
    const rest = withoutScope(before);
    const subject = rest === '' ? subjects.current : this.#names.subject(rest);
    // A heading's indicator has no grade; one that the sentence names may be a project of a list.
    const isGraded = subject?.kind !== 'indicator' || subjects.opening !== null;
    if (subject && isGraded) this.#add('grade', subject, grade, sentence.words, '');
    else this.#leave(sentence);
  }

  #add(
    concept: Concept,
    subject: Subject,
    quantity: Quantity,
    words: string,
    year: string,
    naming: Candidate['naming'] = 'known',
    isDirect = false,
  ): void {
    const fact: Fact = { concept, subject, quantity, at: this.#at, words: words.trim(), source: 'text' };
    const { run, chapter } = this.#outline;
    this.candidates.push({ fact, year, run, chapter, naming, isDirect });
  }

  #leave({ words }: Sentence): void {
    const text = words.trim();
    if (this.unread.at(-1)?.text !== text) this.unread.push({ at: this.#at, text, reason: 'uncertain-meaning' });
  }
}

/** Whether the last of the words in a text is one of `these`, not of `those`. */
function isLast(text: string, these: RegExp, those: RegExp): boolean {
  const place = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
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
