/** Where in a report a line stands: the numbered headings above it, and what they are about. */
import { GOALS } from '../../terms/goals';
import type { Subject } from '../../model';
import { MONEY_HEADINGS, MONEY_TOLD } from '../../terms/prose';
import { PLACES } from '../../terms/told';
import { endingOf, listed, withoutEndings } from './arithmetic/words';
import type { Names } from './names';
import { isNeutral } from './neutral';

/** What a section holds: targets, results, what went wrong, rules and methods, or proposals for later years. */
export type Section = 'targets' | 'results' | 'problems' | 'rules' | 'proposals';

/** `unknown`: a heading that names nothing of the project, so what follows is about something else. */
export type Topic = Subject | 'unknown';

interface Level {
  readonly depth: number;
  readonly topic: Topic;
  readonly section: Section | null;
  /** The town, office or firm that it names. */
  readonly place: string;
  /** Of which what follows is told. */
  readonly year: string;
  /** 「问题与建议」: problems up to the first proposal. */
  readonly isMixed?: boolean;
}

const PROJECT: Subject = { kind: 'project' };

/** Below every numbered heading: a name before a colon, a paragraph about one indicator. */
const PARAGRAPH = 6;
/** Headings of this depth that name nothing speak of the project as a whole. */
const DEEPEST_CHAPTER = 2;

const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  ['rules', /评价标准|评分标准|评分办法|评价方法|评分细则|计分|等级划分|评价指标体系|评价原则|评价依据|指标解释/],
  ['proposals', /建议|改进措施|下一步|工作计划|整改/],
  [
    'results',
    /结论|综合评价|指标分析|完成情况|产出情况|效益情况|过程情况|决策情况|绩效情况|评分结果|评价结果|偏差|执行情况|满意度(?:情况|分析|调查情况)?$/,
  ],
  ['problems', /问题|不足/],
  ['targets', /目标$|总体目标|阶段性目标|年度目标/],
];
/** 「存在的问题及建议」 */
const MIXED = /(?:问题|不足).*建议/;
/** Headings under which the project as a whole is judged. */
const ABOUT_PROJECT =
  /结论|综合评价|总体评价|总体情况|划分等级|等级划分|项目概况|基本情况|(?:评分|评价|自评|考核)(?:结果|等级|得分|情况)|自我评价|得分情况|偏差|资金.{0,6}(?:情况|分析)|预算.{0,6}(?:情况|分析)/;

const LONGEST_PLACE = 16;
const KINDS_OF_PLACE = PLACES.split(' ');
/** 张庄镇, 张庄镇情况; 项目概况 names no place. */
const A_PLACE = new RegExp(
  `^(?!(?:${KINDS_OF_PLACE.join('|')})(?:情况|概况)?$).*(?:${KINDS_OF_PLACE.join('|')})(?:情况|概况)?$`,
);

/** The headings above the line being read. */
export class Outline {
  #levels: Level[] = [];
  readonly #names: Names;
  #chapters = 0;
  #runs = 0;
  #isForLine = false;
  #entered = '';

  constructor(names: Names) {
    this.#names = names;
  }

  /** Enters a heading: everything as deep or deeper is over. */
  enter(depth: number, heading: string): void {
    const isMixed = MIXED.test(heading);
    const section = isMixed ? 'problems' : (SECTIONS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);
    const isChapter = depth <= DEEPEST_CHAPTER;
    // 绩效目标 is a chapter of the report, and further down a part of 决策.
    const isTargets = section === 'targets' && isChapter;
    this.#entered = heading;
    const subject = isTargets ? null : (this.#names.indicator(heading) ?? this.#names.group(heading));
    const topic = subject ?? (isChapter || ABOUT_PROJECT.test(heading) ? PROJECT : 'unknown');
    const place = subject === null ? this.#placeIn(heading) : '';
    const own = section === 'targets' && subject ? null : section;
    this.#push({ depth, topic, section: own, place, year: '', isMixed });
  }

  /** 「（一）张庄镇」, 「部门预算执行情况」: what follows is told of it. */
  #placeIn(heading: string): string {
    const isName = heading.length <= LONGEST_PLACE && A_PLACE.test(heading) && !/[,;:]/.test(heading);
    const isOfAnother = isName || this.#names.tellsOfUnit(heading) || isMoneyOfItsOwn(heading);
    return isOfAnother && this.#names.project(heading) === null ? heading : '';
  }

  /** A numbered paragraph without a heading. */
  leave(depth: number): void {
    this.#push({ depth, topic: depth <= DEEPEST_CHAPTER ? PROJECT : 'unknown', section: null, place: '', year: '' });
  }

  /** A numbered sentence that says itself what it is about. */
  rise(depth: number): void {
    this.#runs++;
    this.#levels = this.#levels.filter((level) => level.depth < depth);
  }

  /** What follows is about this, until the next heading or the next such name. */
  about(topic: Topic): void {
    this.#push({ depth: PARAGRAPH, topic, section: null, place: '', year: '' });
  }

  /** 「（二）2022年资金使用情况」: what follows is of that year, and of what it was about before. */
  dated(year: string, depth: number): void {
    this.#push({ depth: depth === 0 ? PARAGRAPH : depth, topic: this.topic, section: null, place: '', year });
  }

  /** A name before a colon; one that is not known, or that says only 结论, holds for its line. */
  named(name: string): void {
    const subject = this.#names.indicator(name) ?? this.#names.group(name) ?? this.#names.project(name);
    // 「年度总体目标：受理诉求6万件以上，…」
    if (subject === null && GOALS.test(name)) {
      this.#push({ depth: PARAGRAPH, topic: PROJECT, section: 'targets', place: '', year: '' });
      this.#isForLine = true;
      return;
    }
    const isUnknown = subject === null && !ABOUT_PROJECT.test(name);
    this.#push({
      depth: PARAGRAPH,
      topic: subject ?? (isUnknown ? 'unknown' : PROJECT),
      section: null,
      place: isUnknown ? name : '',
      year: '',
    });
    this.#isForLine = subject === null;
  }

  /** A proposal: what follows it below a heading of both are proposals. */
  propose(): void {
    const mixed = this.#levels.find(({ isMixed }) => isMixed === true);
    if (!mixed) return;
    const level = { ...mixed, section: 'proposals', isMixed: false } as const;
    this.#levels = this.#levels.map((one) => (one === mixed ? level : one));
  }

  /** The line is over. */
  endLine(): void {
    if (this.#isForLine) this.rise(PARAGRAPH);
    this.#isForLine = false;
  }

  /** How deep the line stands. */
  get depth(): number {
    return this.#levels.at(-1)?.depth ?? 0;
  }

  get topic(): Topic {
    return this.#levels.at(-1)?.topic ?? PROJECT;
  }

  /** The heading that the line began with, once. */
  takeHeading(): string {
    const heading = this.#entered;
    this.#entered = '';
    return heading;
  }

  /** The part that the headings are about, however far above. */
  get part(): Subject | null {
    const level = this.#levels.findLast(({ topic }) => topic !== 'unknown' && topic.kind === 'group');
    return level && level.topic !== 'unknown' ? level.topic : null;
  }

  /** The part that the nearest heading names, or null. */
  get group(): Subject | null {
    const heading = this.#levels.findLast(({ depth }) => depth < PARAGRAPH)?.topic ?? null;
    return heading !== null && heading !== 'unknown' && heading.kind === 'group' ? heading : null;
  }

  get section(): Section | null {
    return this.#levels.findLast(({ section }) => section !== null)?.section ?? null;
  }

  /** The town, office or firm, or whatever stands before a colon, that the nearest headings name. */
  get place(): string {
    return this.#levels.flatMap(({ place }) => (place === '' ? [] : [place])).join(' ');
  }

  /** The year that the nearest heading with one names. */
  get year(): string {
    return this.#levels.findLast(({ year }) => year !== '')?.year ?? '';
  }

  /** The number of the chapter. */
  get chapter(): number {
    return this.#chapters;
  }

  /** The number of the heading, paragraph or name that holds. */
  get run(): number {
    return this.#runs;
  }

  #push(level: Level): void {
    if (level.depth === 1) this.#chapters++;
    this.#runs++;
    this.#levels = [...this.#levels.filter(({ depth }) => depth < level.depth), level];
  }
}

/** 「“三公”经费情况」, where 「项目经费使用情况」 is the project's. */
function isMoneyOfItsOwn(heading: string): boolean {
  const words = withoutEndings(heading.replace(QUOTES, ''), TOLD);
  const money = endingOf(words, MONEY);
  return money !== '' && !isNeutral(words.slice(0, -money.length));
}

const MONEY = listed(MONEY_HEADINGS);
const TOLD = listed(MONEY_TOLD);
const QUOTES = /[“”"]/g;
