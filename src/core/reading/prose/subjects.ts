/** Whom a figure of a sentence is about. */
import type { Concept, Subject } from '../../model';
import { claimsIn } from './claims';
import { isGrant } from './grants';
import type { Names } from './names';
import { isNeutral } from './neutral';
import { openingOf } from './openings';
import type { Topic } from './outline';
import { type Labelled, type Named, withoutScope } from './statements';
import { beforeCause, isInAll } from './taken';
import { ANOTHER_WAY, CONTRACT, GROUNDS, type Term, THIS_INDICATOR, THIS_SUBJECT } from '../../terms/prose';
import {
  ANY_PROJECT,
  behindTreasury,
  behindYears,
  isAboutOneIndicator,
  isAmong,
  isApproved,
  isAskedFor,
  isMoney,
  isOfChange,
  isOfThis,
  isOneHalf,
  isPurpose,
  namesAnother,
  qualifierOf,
  withinTerm,
} from './whose';

const PROJECT: Subject = { kind: 'project' };
/** Of the four parts of a framework so many are nearly all; two may have a total of their own. */
const MOST_PARTS = 3;
const LONGEST_WORDS = 60;
/** 「项目」 alone, or 「本项目」, is the one that is evaluated. */
const NAMES_ANOTHER = /[^本该此]..(?:项目|工程|专项|课题|标段)\s*$/;
/** 「A、B得8分」: after the name that was found, another. */
const AND_ANOTHER = /^[、和与及]/;
/** A bare 得 or 扣 below the heading of a part belongs to one of its indicators. */
const GIVEN = '得';
const BARE = new Set([GIVEN, '扣', '扣分', '扣减', '扣除', '分值', '满分', '权重']);

/** Said of all that a report is about, whatever the sentence began with. */
const OF_REPORT: ReadonlySet<Concept> = new Set(['visitedCount', 'visitedShare']);

/** Follows a sentence from figure to figure. */
export class Subjects {
  readonly #names: Names;
  readonly #topic: Topic;
  /** Named at the beginning of the sentence. */
  readonly #opening: Subject | null;
  readonly #openingWords: string;
  readonly #text: string;
  /** The part or indicator named last. */
  #nearest: Subject | null = null;
  /** The parts that it has named so far. */
  readonly #groups = new Set<string>();
  /** … and those that it gave points. */
  readonly #scored = new Set<string>();
  /** … and those, and the indicators, that it took points from. */
  readonly #taken = new Set<string>();
  /** All that was lost was told last, by this part or by several: 「合计扣4分，得36分」. */
  #summed: { readonly by: Subject | null } | null = null;
  #place = 0;
  /** The sentence has turned to something that is not in the tables. */
  #astray = false;
  /** Money and rates are those of something that the sentence has named and the tables do not know. */
  #isLost: boolean;
  /** … and some were told of it, so that the next sentence may go on with it. */
  #toldOfAnother = false;
  /** The sentence has named the project as the one that has points. */
  #isOfProject = false;
  readonly #heading: string;
  /** The score of the project was told. */
  #isTotalTold = false;

  /** `place` is the town or office that the heading names: what is told below it is its own. */
  constructor(text: string, names: Names, topic: Topic, isLost = false, place = '') {
    this.#isLost = isLost || place !== '';
    this.#heading = place;
    this.#names = names;
    this.#text = text;
    this.#topic = isAboutOneIndicator(text) && topic !== 'unknown' && topic.kind !== 'indicator' ? 'unknown' : topic;
    const opening = openingOf(text, names);
    const isThis = THIS_SUBJECT.some((word) => text.includes(word));
    this.#openingWords = opening?.words ?? '';
    // 「产出指标中，…，该指标8分，得7.32分，扣0.68分」, 「效益指标中，营业收入8分，扣0.77分」
    const isOfOne =
      opening && (isAboutOneIndicator(text) || isAmong(text, opening.words)) && this.#isPart(opening.subject);
    const isOfTopic = isThis && topic !== 'unknown' && topic.kind !== 'project';
    this.#opening = (isOfOne ? null : opening?.subject) ?? (isOfTopic ? topic : null);
  }

  /** Reads on to a figure: a clause before it may name something else (「…工程，预算安排500万元」). */
  reach({ figure: { start, end }, owner }: Pick<Labelled, 'figure' | 'owner'>): void {
    const clauses = this.#text.slice(this.#place, start).split(',');
    const own = clauses.pop() ?? '';
    // 「因1场展会延期至下年举办，」 goes on behind its figure.
    const begun = this.#text.slice(this.#text.lastIndexOf(',', this.#place - 1) + 1, this.#place);
    if (this.#place > 0 && GROUNDS.test(begun.trim())) clauses.shift();
    for (const clause of clauses) {
      if (NAMES_ANOTHER.test(clause)) this.pass(clause);
      else this.#follow(clause);
    }
    // 「我局2024年预算安排」
    if (owner !== '' && behindTreasury(owner) !== '') this.#follow(owner);
    if (this.#names.tellsOfUnit(own)) this.#isLost = true;
    this.#place = end;
  }

  /** Passes over words that are not in the vocabulary. */
  pass(words: string): void {
    const isOpening = this.#openingWords !== '' && words.startsWith(this.#openingWords);
    if (!isOpening) this.#follow(words);
    const name = words.replace(AND_ANOTHER, '');
    this.#near(this.#names.indicator(name) ?? this.#names.group(name));
    const isOther = this.#unnamed(words) !== '' && namesAnother(words) && !this.#isOwn(words) && !isGrant(words);
    if (!isOpening && isOther) this.#astray = true;
  }

  /** The project itself by a longer name, whose score the sentence goes on with; its money may be that of more. */
  #isOwn(words: string): boolean {
    return this.#names.goesOnFromProject(words) || this.#names.isLonger(words);
  }

  /** A part or an indicator that is named takes what follows without a name. */
  #near(subject: Subject | null): void {
    if (subject?.kind === 'group' || subject?.kind === 'indicator') this.#nearest = subject;
    if (subject?.kind === 'group') this.#groups.add(subject.name);
  }

  /** Money and rates that follow belong to what a clause names. */
  #follow(clause: string): void {
    const words = clause.trim();
    if (isPurpose(words) || isGrant(words)) return;
    if (CONTRACT.test(words) || words.includes(ANOTHER_WAY) || this.#names.tellsOfUnit(words)) this.#isLost = true;
    else if (this.#names.project(words)) this.#isLost = false;
    else if (!GROUNDS.test(withoutScope(words)) && !this.#isNeutral(words)) this.#isLost = true;
  }

  #isNeutral(words: string): boolean {
    // 「成本（预算）控制在预算范围内」 claims something of the project itself.
    const rest = this.#names.isOfYears ? behindYears(words) : words;
    return isNeutral(rest) || this.#names.subject(words) !== null || claimsIn(words).length > 0;
  }

  /** Whether the sentence told money of something else, which the next one may go on with. */
  get isElsewhere(): boolean {
    return this.#toldOfAnother;
  }

  /** Whom a statement without a name is about; null where the sentence has turned to something else. */
  get current(): Subject | null {
    return this.#current();
  }

  /** Whom a grade without a name is about: behind the total score it is that of all. */
  get graded(): Subject | null {
    return this.#isTotalTold && this.#isOfAll ? PROJECT : this.current;
  }

  /** The group or indicator that the sentence begins with. */
  get opening(): Subject | null {
    return this.#opening;
  }

  /** What is left of a label that the name at the beginning of the sentence stands in. */
  withoutOpening(label: string): string {
    return this.#openingWords !== '' && label.startsWith(this.#openingWords)
      ? label.slice(this.#openingWords.length)
      : label;
  }

  /** The subject of a word with what stands before it, or null where that is not certain. */
  of({ term, before }: Named, lead: string): Subject | null {
    if (isMoney(term) && isOfChange(before)) return null;
    // 「申报补贴预算800万元，批复780万元」
    if (isMoney(term) && isAskedFor(before)) return null;
    if (term.about === 'named') return { kind: 'part', name: qualifierOf(before) + term.word };
    if (OF_REPORT.has(term.concept)) return PROJECT;
    // 「设备更新项目支出257万元」, where the list has a row of that name: 项目支出 is no word of its own.
    if (this.#names.isList && isMoney(term) && this.#opening?.kind === 'indicator') return this.#opening;
    // 「部门整体设置16个绩效指标」
    if (!isMoney(term) && this.#names.tellsOfUnit(before)) return null;
    if (isMoney(term) && isOneHalf(term, before, this.#text, this.#names.isOfUnit)) {
      this.#isLost = true;
      return null;
    }
    if (
      this.#names.project(before) ||
      (isMoney(term) && this.#names.isOwnFund(before, term.word)) ||
      (isOfThis(before + withinTerm(term, before)) && (this.#heading === '' || !isMoney(term)))
    ) {
      this.#isOfProject = true;
      this.#isLost = false;
      if (this.#names.isList && this.#topic !== 'unknown') return this.#topic;
      if (term.concept === 'score') this.#isTotalTold = true;
      return PROJECT;
    }
    if (this.#isNamedFirst(term, before)) {
      this.#isOfProject = true;
      this.#isLost = false;
      if (term.concept === 'score') this.#isTotalTold = true;
      return PROJECT;
    }
    // 「满意度得分95分」 may be that of the survey.
    if (term.kind === 'points' && before.endsWith('满意度')) return null;
    const words = this.#unnamed(lead) + this.#unnamed(before);
    const summed = this.#summed;
    this.#summed = term.concept === 'deduction' && isInAll(before + term.word) ? { by: this.#onlyPart } : null;
    if (summed && words === '' && term.word === GIVEN) return summed.by;
    if (AND_ANOTHER.test(words)) return null;
    const isBare = words === '' || (isMoney(term) && isNeutral(isApproved(words) ? behindTreasury(words) : words));
    const subject = isBare ? this.#withoutName(term) : this.#named(term, lead + before, words);
    if (!isBare) this.#near(subject);
    if (subject?.kind === 'group' && term.kind === 'points') this.#scored.add(subject.name);
    if (subject && subject.kind !== 'project' && term.concept === 'deduction') this.#taken.add(subject.name);
    if (subject?.kind === 'project' && term.concept === 'score') this.#isTotalTold = true;
    if (!isBare && !subject && isMoney(term) && !isGrant(lead + before + term.word)) this.#isLost = true;
    if (!subject && isMoney(term) && this.#isLost) this.#toldOfAnother = true;
    if (!subject && words !== '' && (term.kind === 'points' || namesAnother(lead + before))) this.#astray = true;
    return subject;
  }

  /** 「某县某项目综合得分为89.60分」, 「批复某采购项目预算862万元」, where nobody else has told what the project is called. */
  #isNamedFirst(term: Term, before: string): boolean {
    if (this.#names.isNamed || this.#names.isList || this.#heading !== '' || this.#topic === 'unknown') return false;
    if (term.concept === 'score') return term.about === 'whole' && before.trim().endsWith(ANY_PROJECT);
    return isMoney(term) && term.word.startsWith(ANY_PROJECT) && isApproved(before);
  }

  /** What is left of words that say nothing, and of the name at the beginning of the sentence. */
  #unnamed(words: string): string {
    if (words.length > LONGEST_WORDS) return words;
    if (this.#names.project(words)) return '';
    if (this.#openingWords === '' || !words.startsWith(this.#openingWords)) return withoutScope(words);
    const rest = words.slice(this.#openingWords.length);
    return AND_ANOTHER.test(rest) ? rest : withoutScope(rest);
  }

  #named(term: Term, whole: string, words: string): Subject | null {
    const current = this.#current();
    if (THIS_INDICATOR.some((word) => whole.endsWith(word))) return current?.kind === 'indicator' ? current : null;
    if (THIS_SUBJECT.some((word) => whole.endsWith(word))) return current?.kind === 'project' ? null : current;
    const longer =
      term.kind === 'points' && whole.endsWith(ANY_PROJECT) && this.#names.isLonger(whole) ? PROJECT : null;
    const cause = term.concept === 'deduction' ? beforeCause(whole) : '';
    const named = this.#names.subject(whole) ?? this.#names.subject(words) ?? longer ?? this.#names.subject(cause);
    return term.about === 'project' && named?.kind !== 'project' ? null : named;
  }

  #withoutName(term: Term): Subject | null {
    const current = this.#current();
    switch (term.about) {
      case 'project':
        return this.#astray || (isMoney(term) && (this.#isLost || (this.#topic === 'unknown' && !this.#isOfProject)))
          ? null
          : PROJECT;
      case 'whole':
        // 「决策得13.6分、过程得17.8分、产出得29分、效益得25分，总得分85.4分」 tells of all of them.
        if (this.#groups.size >= MOST_PARTS && this.#isOfAll) return PROJECT;
        // 「决策15分、过程18分，总分33分」 tells of neither, 「决策得13.6分，总得分85.4分」 not of the one that has its score.
        if (current?.kind === 'group') return this.#groups.size > 1 || this.#scored.has(current.name) ? null : current;
        return current?.kind === 'project' ? current : null;
      default:
        // 「由决策20分、过程20分、产出35分、效益25分构成，细化为25个三级指标」 counts those of all of them.
        if (term.kind === 'count' && this.#groups.size >= MOST_PARTS && this.#isOfAll) return PROJECT;
        // 「过程类扣1分、产出类扣2分，共扣3分」: what all of them lost; 「制度有效性扣1.5分：一是…扣1分」: some of it.
        if (term.concept === 'deduction' && current && current.kind !== 'project' && this.#taken.has(current.name))
          return null;
        return this.#maybeBare(term, current);
    }
  }

  /** No heading narrows it down. */
  get #isOfAll(): boolean {
    return this.#topic === 'unknown' || this.#topic.kind === 'project';
  }

  #maybeBare(term: Term, current: Subject | null): Subject | null {
    const mayBeParts = term.kind === 'points' && term.word !== '评价得分' && !this.#isOfProject;
    if (current?.kind === 'project') return mayBeParts ? null : current;
    return this.#opening === null && BARE.has(term.word) && this.#isPart(current) ? null : current;
  }

  /** The part that the sentence takes points from, where it names no other. */
  get #onlyPart(): Subject | null {
    const [only, another] = this.#taken;
    const part = only === undefined || another !== undefined || this.#groups.size > 1 ? null : this.#names.group(only);
    return part && this.#isOfAll ? this.#names.ofTable(part) : null;
  }

  /** Sheets of the parts alone have them as indicators. */
  #isPart(subject: Subject | null): boolean {
    return subject?.kind === 'group' || (subject?.kind === 'indicator' && this.#names.group(subject.name) !== null);
  }

  #current(): Subject | null {
    if (this.#astray) return null;
    return this.#nearest ?? this.#opening ?? (this.#topic === 'unknown' ? null : this.#topic);
  }
}
