/** One figure of a sentence: whose it is, what it states, and whether both are certain. */
import type { Concept, NumberQuantity, Subject } from '../../model';
import { ON_ONE_QUESTION, SURVEY_SAYS } from '../../terms/answered';
import { SEVERAL_PROJECTS } from '../../terms/indicators-counted';
import {
  ACHIEVED,
  ALL_YEARS,
  GOALS_SAID,
  LONG_PLANS,
  PART_AFTER,
  REACHED,
  SOME,
  STANDS_TO_TARGET,
  type Term,
} from '../../terms/prose';
import { ADJUSTED, AT_START, BASES_SAID, BUDGETS_IN_ALL, RAISED } from '../../terms/said-changes';
import { DEGREES_SATISFIED } from '../../terms/satisfaction';
import { behind, holding } from '../../terms/search';
import type { Candidate } from './certainty';
import { gradesIn } from './grades';
import type { Names } from './names';
import type { Notes } from './notes';
import type { Outline } from './outline';
import { BEFORE_SCORE } from '../../terms/points';
import { PartMarks } from './part-marks';
import type { Place } from './place';
import { saidQuantity } from './quantities';
import type { Sentence } from './sentences';
import { stated } from './stated';
import { countedAfter, type Named, namedIn, withoutLinks, withoutScope } from './statements';
import type { Subjects } from './subjects';
import { valueNamed } from './values';
import { isMeanOfSome, isOwnScore } from './whole-scores';

const PROJECT: Subject = { kind: 'project' };
/** Part of the project that the sentences on its table of targets count. */
const TARGETS_TABLE: Subject = { kind: 'part', name: '绩效目标' };
const COUNTS_TARGETS = /定量指标|定性指标|量化率|目标表/;
/** 「列出7个指标」 counts indicators of the third level only where targets are counted. */
export const ANY_LEVEL = '指标';
/** Money after 其中 is a part of what was named before, but these are parts by their name. */
const PARTS: ReadonlySet<Concept> = new Set(['carryOverSpent', 'currentYearSpent']);
const SPENT_PARTS = /^\s*[,(]?\s*其中:?.{0,40}上年度?(?:财政)?结[转余]/;
const PLANNED = /计划|预期|目标(?:值|为|是)/g;
/** A 总分 of 100 is the full mark more often than a score, unless a grade stands beside it. */
const FULL_MARK = 100;

const SO_FAR = '累计';
const ALL_TOLD = '共';
/** The column of a table: 完成值. */
const VALUE = '值';
const RATES: ReadonlySet<Concept> = new Set(['scoreRate', 'deductionRate']);

export class FigureReader {
  readonly #names: Names;
  readonly #outline: Outline;
  readonly #notes: Notes;
  readonly #marks: PartMarks;
  /** The indicator whose target a sentence told last. */
  #target: { readonly sentence: Sentence; readonly subject: Subject; readonly unit: string } | null = null;
  /** Where a sentence gave the score of the project. */
  #total: { readonly sentence: Sentence; readonly end: number } | null = null;

  constructor(names: Names, outline: Outline, notes: Notes) {
    this.#names = names;
    this.#outline = outline;
    this.#notes = notes;
    this.#marks = new PartMarks(names, notes);
  }

  read(place: Place, subjects: Subjects): void {
    if (this.#marks.readBehind(place) || this.#readReached(place)) return;
    if (this.#readValue(place, subjects) || this.#readQuantity(place, subjects)) return;
    const named = this.#inAllYears(countedAfter(place) ?? namedIn(place), place);
    // Rates have their words to themselves, even where an indicator bears the name.
    if (named?.term.kind !== 'rate' && this.#readIndicator(place)) return;
    if (!named) {
      subjects.pass(withoutLinks(place.label));
      this.#marks.read(place);
      return;
    }
    const quantity = stated(place.figure.quantity);
    const subject =
      this.#spentInParts(named, place) ??
      this.#lostOfTotal(named, place) ??
      subjects.of(named, place.lead) ??
      (quantity && isOwnScore(named, quantity, place, this.#outline) ? PROJECT : null);
    if (!quantity) return;
    const isOfOneOfTwo = place.isRepeated && subject?.kind === 'project';
    // 「产出指标扣1.5分，其中进修人数按90%得5.4分」
    const isOfSome = place.isAfterPart && named.term.kind === 'points' && this.#names.subject(named.before) === null;
    if (
      subject &&
      !isOfOneOfTwo &&
      !isOfSome &&
      this.#isCertain(place, named.term, quantity) &&
      !isMeanOfSome(place, named.term)
    )
      this.#addNamed(place, asFull(named, subject, place.after), subject, quantity);
    else this.#notes.leave(place.sentence);
  }

  /** 「截至2023年12月31日，累计支出」 of a project of 2021-2023. */
  #inAllYears(named: Named | null, { year }: Place): Named | null {
    const before = behindYears(withoutScope(named?.before ?? ''));
    const isAll = before === SO_FAR && this.#names.isOfYears && year !== '';
    return named && isAll ? { ...named, before: '' } : named;
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
    // 「按调整后预算计算，执行率为95%；若按年初预算计算，执行率为89.06%」
    if (kind === 'rate' || kind === 'gap') return !isInterim && !saysBase(sentence.text);
    // 「非常满意312份、满意149份、一般19份」: not all who were.
    if (concept === 'surveySatisfied' && (sentence.goesOn || isByDegree(sentence.text))) return false;
    // 「我局共设定绩效指标16个，涉及3个项目」
    if (concept === 'indicatorCount' && SEVERAL_PROJECTS.test(sentence.text)) return false;
    return !word.endsWith('总分') || !value.eq(FULL_MARK) || gradesIn(sentence.text).length > 0;
  }

  #addNamed(
    { sentence, figure: { end }, label, after, year }: Place,
    { term: { concept, kind, word }, before }: Named,
    subject: Subject,
    quantity: NumberQuantity,
  ): void {
    const isDirect = this.#names.subject(before) !== null;
    const countsTargets = COUNTS_TARGETS.test(sentence.text);
    if (word === ANY_LEVEL && !countsTargets) {
      this.#notes.leave(sentence);
      return;
    }
    if (concept === 'indicatorCount' && countsTargets)
      this.#notes.add(concept, TARGETS_TABLE, quantity, sentence.words, year);
    else if (concept === 'groupCount' && countsTargets) this.#notes.leave(sentence);
    else if (concept === 'groupCount') this.#notes.add(concept, subject, quantity, label + quantity.text + after, year);
    else {
      const value = kind === 'points' ? { ...quantity, unit: null } : quantity;
      const rest = sentence.text.slice(end);
      const isBudget = concept === 'budget' || concept === 'initialBudget';
      // 「预算100万元，调整后预算120万元」
      if (isBudget && isAdjusted(rest) && !isAdjusted(label)) {
        this.#notes.add('initialBudget', subject, value, sentence.words, year, 'known', isDirect);
        return;
      }
      // 「年初预算560万元，年中追加85万元」: what there was to spend nobody says.
      if (isBudget && isRaised(rest) && !isToldAll(rest)) {
        this.#notes.leave(sentence);
        return;
      }
      if (concept === 'score' && subject.kind === 'project') this.#total = { sentence, end };
      const owner = RATES.has(concept) ? this.#names.ofTable(subject) : subject;
      // 「年初安排资金300万元」
      const said = concept === 'budget' && isAtStart(label) ? 'initialBudget' : concept;
      this.#notes.add(said, owner, value, sentence.words, year, 'known', isDirect);
    }
  }

  /** 「覆盖老人数目标为1500人，实际服务1468人」: of what the target is of. */
  #readReached({ label, figure, sentence, isNow, isAfterPart, isInterim, year }: Place): boolean {
    const target = this.#target;
    const quantity = stated(figure.quantity);
    if (target?.sentence !== sentence || !REACHED.test(label) || quantity === null) return false;
    if (unitIn(quantity) !== target.unit || target.unit === '' || !isNow || isAfterPart || isInterim) return false;
    this.#notes.add('actual', target.subject, quantity, sentence.words, year);
    this.#target = null;
    return true;
  }

  /** 「计划购置设备502台」, and in the chapter of goals 「购置设备300台」. */
  #readQuantity({ label, figure, sentence, isNow, isAfterPart, year }: Place, subjects: Subjects): boolean {
    if (isAfterPart) return false;
    const said = saidQuantity(label, figure.quantity, this.#outline.section === 'targets');
    const quantity = stated(figure.quantity);
    // 「实际完成值30处」 is that of whatever was named before.
    const isOfValue = said !== null && said.name.endsWith(VALUE) && valueNamed(label) !== null;
    if (!said || isOfValue || !quantity || !isNow || subjects.opening !== null || this.#outline.place !== '')
      return false;
    this.#notes.add(said.concept, { kind: 'part', name: said.name }, quantity, sentence.words, year);
    return true;
  }

  /** A sentence that begins with an indicator: 「检验台次目标值为不少于33000台，实际完成41261台，完成率100%」. */
  #readValue({ label, figure, sentence, isNow, isInterim, year }: Place, subjects: Subjects): boolean {
    // 「燃油补贴人次：目标值180人，完成值174人」: the heading of the line names it as well.
    const { topic } = this.#outline;
    const opening = subjects.opening ?? (topic === 'unknown' ? null : topic);
    const concept = opening?.kind === 'indicator' ? valueNamed(subjects.withoutOpening(label)) : null;
    // A part of the framework in a table of the parts alone has points, and neither target nor value.
    const isPart = opening?.kind === 'indicator' && this.#names.group(opening.name) !== null;
    if (!opening || !concept || !isNow || isPart) return false;
    if (isInterim && concept !== 'target') return false;
    const quantity = concept === 'target' ? figure.quantity : stated(figure.quantity);
    if (!quantity?.unit || (concept === 'completionRate' && quantity.unit.dimension !== 'ratio')) return false;
    this.#notes.add(concept, opening, quantity, sentence.words, year);
    if (concept === 'target') this.#target = { sentence, subject: opening, unit: unitIn(quantity) };
    return true;
  }

  /** 「总得分98.5分，扣分1.5分」: right behind the score of all. */
  #lostOfTotal({ term, before }: Named, { sentence, figure }: Place): Subject | null {
    const isBehind = term.concept === 'deduction' && before === '' && this.#total?.sentence === sentence;
    const gap = isBehind ? sentence.text.slice(this.#total?.end, figure.start) : '';
    return isBehind && gap.startsWith(',') && withoutScope(withoutLinks(gap.slice(1))) === withoutScope(term.word)
      ? PROJECT
      : null;
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
    const { topic } = this.#outline;
    const short = topic === 'unknown' ? null : this.#names.short(words, topic);
    // 「春秋两学期共资助困难学生1346人次」
    const inAll = words.slice(words.lastIndexOf(ALL_TOLD) + 1);
    const work = this.#names.work(withoutScope(words)) ?? (inAll === words ? null : this.#names.work(inAll));
    const similar = short ?? work ?? this.#names.satisfaction(words);
    const subject = exact ?? similar;
    if (subject) this.#addBareValue(place, subject, exact ? 'known' : 'similar');
    return subject !== null;
  }

  /** Whether it is the target or the actual value, the section and the words before it tell. */
  #addBareValue(
    { sentence, label, figure, year, isNow, isAfterPart, isInterim }: Place,
    subject: Subject,
    naming: Candidate['naming'],
  ): void {
    const { section } = this.#outline;
    const before = sentence.text.slice(0, figure.start);
    const isPlanned = isLast(before, PLANNED, ACHIEVED);
    const isResult = section === 'results' || (section === 'problems' && naming === 'known' && !isOfSome(before));
    const isSurveyed =
      subject.kind === 'indicator' && subject.name.includes(SATISFACTION) && isOverallAnswer(before, label);
    // 「全年共修缮文物建筑11处」, where that is what the indicator is called.
    const isAllTold = naming === 'known' && label.includes(ALL_TOLD);
    // 「漏登率为0.04%，优于目标值」
    const isJudged = naming === 'known' && judgesTarget(sentence.text.slice(figure.end));
    const isTold = isSurveyed || isAllTold || isJudged || sentence.text.search(ACHIEVED) >= 0;
    const isActual = !isPlanned && (isResult || (section === null && isTold));
    const isGoal = section === 'targets' || (isGoalSaid(label) && !isLongPlan(sentence.text));
    const concept = isGoal ? 'target' : isActual ? 'actual' : null;
    const value = concept === 'target' ? figure.quantity : stated(figure.quantity);
    // A bare number behind a name may be points or a place in a list.
    const isOfAll = isNow && !isAfterPart && (concept === 'target' || !isInterim);
    if (concept && value?.unit && isOfAll) {
      this.#notes.add(concept, subject, value, sentence.words, year, naming);
      if (concept === 'target' && naming === 'known') this.#target = { sentence, subject, unit: unitIn(value) };
    } else this.#notes.leave(sentence);
  }
}

function unitIn({ unit }: NumberQuantity): string {
  return unit?.symbol ?? '';
}

const behindYears = behind(ALL_YEARS);
const isByDegree = holding(DEGREES_SATISFIED);
const isOfSome = holding(SOME);
const isAnswered = holding(SURVEY_SAYS);
const SATISFACTION = '满意';
const isAdjusted = holding(ADJUSTED);
const isAtStart = holding(AT_START);
const saysBase = holding(BASES_SAID);
const isRaised = holding(RAISED);
const isToldAll = holding(BUDGETS_IN_ALL);
const isGoalSaid = holding(GOALS_SAID);
const judgesTarget = holding(STANDS_TO_TARGET);
const isLongPlan = holding(LONG_PLANS);

/** 「经统计，读者满意度为95.1%」, and neither 「80岁以上老年人满意度」 nor 「对就餐服务，老年人满意度」. */
function isOverallAnswer(before: string, label: string): boolean {
  const clauses = before.slice(0, before.length - label.length).split(/[,;:]/);
  return isAnswered(before) && clauses.at(-1) === '' && !clauses.some((clause) => isOnOne(clause));
}

const ONE_QUESTION = ON_ONE_QUESTION.split(' ');

function isOnOne(clause: string): boolean {
  return ONE_QUESTION.some((word) => clause.trim().startsWith(word));
}

/** 「过程类指标总分20分，实际得分18分」: what a part can have, before what it got. */
function asFull(named: Named, { kind }: Subject, after: string): Named {
  const { term } = named;
  const isFull = kind === 'group' && term.concept === 'score' && term.word.endsWith('总分') && BEFORE_SCORE.test(after);
  return isFull ? { ...named, term: { ...term, concept: 'points' } } : named;
}

/** Whether the last of the words in a text is one of `these`, not of `those`. */
function isLast(text: string, these: RegExp, those: RegExp): boolean {
  const place = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  return place(these) > place(those);
}
