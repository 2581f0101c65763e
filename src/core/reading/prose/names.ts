import type { Subject } from '../../model';
import { foldWidth } from '../../quantity';
import { isSameWork, isShortFor, type Thing, thingOf, workOf } from './near-names';
import { NOT_UNIT_MONEY, UNIT_MONEY } from '../../terms/prose';
import { ANYBODY } from '../../terms/satisfaction';
import { FUNDS_BY_KIND, OTHERS_PROJECTS, TAILS_OF_NAMES } from '../../terms/told';
import { entriesOf, Matcher } from '../../terms/matcher';
import { listed, withoutEndings } from './arithmetic/words';
import { behind, holding } from '../../terms/search';

/** Names that the tables of the project use. */
export interface Known {
  readonly indicatorNames: Iterable<string>;
  readonly groupNames: Iterable<string>;
  /** 「…项目」, by which a report calls the project. */
  readonly projectName?: string;
  /** The names are those of a list of projects, each with a section of its own: 「项目」 is the one that the heading names. */
  readonly isList?: boolean;
  /** The report is about all the money of a unit: what is told of its whole budget is told of this. */
  readonly isOfUnit?: boolean;
  /** The year the project is about; figures said to be of another year are left alone. */
  readonly period?: string;
}

const PROJECT: Subject = { kind: 'project' };
const PROJECT_WORDS = new Set('项目 本项目 该项目 此项目 本次项目 项目整体 项目总体 本政策 该政策 该项政策'.split(' '));
/** What may stand around a name without belonging to it. */
const AROUND = /^(?:关于|对于|针对|其中:?|故)|[“”"'‘’「」\s]/g;
const TAIL = /(?:完成情况分析|完成情况|实现情况|情况分析|管理情况|评价情况|情况|分析|方面|类指标|指标|类|部分)+$/;
const BRACKETS = /\([^()]*\)$/;
/** Parts of the national frameworks: reports name them also where no table does. */
const FRAMEWORK = '决策 过程 产出 效益 投入 效果 经济效益 社会效益 生态效益 可持续影响'.split(' ');
const SHORTEST_PROJECT_NAME = 4;
const SHORTEST_END = 6;
const PROJECT_NOUN = /(?:项目|工程|专项)$/;
/** The end of a name is one where it ends like this: 某县基本公共卫生服务补助资金. */
const NAME_END = /(?:项目|工程|专项|资金|经费|补助|补贴|津贴)$/;

const FUNDS = FUNDS_BY_KIND.split(' ');

const SATISFACTION = '满意度';
const PROJECT_WORD = '项目';
const OTHERS = new Matcher(entriesOf(OTHERS_PROJECTS));
const TAILS = listed(TAILS_OF_NAMES);
/** Between two things that one project is for. */
const ALSO = '及和与';

/** 张庄镇, 二期 before the name of the project. */
function isOfAnother(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = OTHERS.match(words, at);
    if (word?.[1]) return true;
    if (word) at += word[0].length - 1;
  }
  return false;
}

function isEndOf(words: string, name: string): boolean {
  return words.endsWith(name) && !isOfAnother(words.slice(0, words.length - name.length));
}

/** 养老服务补助 and 养老服务 of 养老服务补助资金. */
function startsOf(name: string): string[] {
  return TAILS.flatMap((tail) => (name.endsWith(tail) ? [name.slice(0, -tail.length)] : []));
}

function withoutTails(name: string): string {
  return withoutEndings(name, TAILS);
}

const isUnitMoney = holding(UNIT_MONEY);
const isNotUnitMoney = holding(NOT_UNIT_MONEY);
const behindAnybody = behind(ANYBODY);

/** 农户 of 受益农户满意度; empty where nobody in particular is meant. */
function whoseIn(name: string): string {
  return behindAnybody(name.slice(0, name.indexOf(SATISFACTION)));
}

function plain(text: string): string {
  return foldWidth(text).replace(AROUND, '').replace(CODE, '');
}

/** A1, C101: the places of a framework's parts and indicators; C101 before COD as well. */
const CODE = /^[A-Z](?:\d{0,4}(?=[.、\-:]?\p{Script=Han})|\d{2,4}(?=[.、\-:]?[A-Z]))[.、\-:]?/u;
/** 「产出25分」, 「产出(25分)」: what a part is worth stands in its name. */
const WORTH = /\(?\d+(?:\.\d+)?分\)?$/;

function indicatorKey(name: string): string {
  return plain(name).replace(WORTH, '').replace(BRACKETS, '').replace(/指标$/, '');
}

/** 「项目过程管理类指标」, 「（二）过程情况」 → 过程: tried from the whole name to what is left without common words. */
function groupKeys(name: string): string[] {
  const whole = plain(name).replace(BRACKETS, '');
  const bare = whole.replace(TAIL, '');
  const withoutProject = bare.replace(/^项目/, '');
  const isPart = bare !== whole && withoutProject !== bare;
  const order = isPart ? [withoutProject, bare] : [bare, withoutProject];
  return [whole, ...order, withoutProject.replace(/管理$/, '')];
}

/** The name of a project, and the same without the words that such names end with. */
function projectNames(name: string): string[] {
  const bare = name.replace(/项目$/, '');
  return [name, bare, bare.replace(PROJECT_NOUN, '')].filter(({ length }) => length >= SHORTEST_PROJECT_NAME);
}

/** Finds the subject that words of a text name. */
export class Names {
  /** Null for a name that two indicators share. */
  readonly #indicators = new Map<string, string | null>();
  /** By what is done, without the measure it is counted in: 改建道路 of 改建道路里程; null where two share it. */
  readonly #works = new Map<string, string | null>();
  /** By what is made: 高标准农田 of 高标准农田建设面积. */
  readonly #things = new Map<string, (Thing & { readonly name: string })[]>();
  /** Those of them that name a satisfaction rate. */
  readonly #satisfactions: string[] = [];
  readonly #groups = new Map<string, string>();
  /** Those that the tables have. */
  readonly #groupNames: ReadonlySet<string>;
  /** The characters that indicators end with, and those that may stand behind their names. */
  readonly #endings = new Set('标分)”"’\'」 ');
  readonly #project: readonly string[];
  readonly isList: boolean;
  readonly isOfUnit: boolean;
  /** The project runs over several years, so that 累计 says nothing else than that. */
  readonly isOfYears: boolean;

  constructor(known: Known) {
    this.isList = known.isList === true;
    this.isOfUnit = known.isOfUnit === true;
    this.isOfYears = known.period?.includes('-') === true;
    for (const name of known.indicatorNames) {
      const key = indicatorKey(name);
      if (this.#indicators.has(key)) this.#indicators.set(key, null);
      else this.#enter(key, name);
    }
    this.#groupNames = new Set(known.groupNames);
    for (const name of FRAMEWORK) this.#groups.set(name, name);
    for (const name of this.#groupNames)
      if (plain(name) !== '') this.#groups.set(plain(name).replace(WORTH, '').replace(BRACKETS, ''), name);
    this.#project = projectNames(plain(known.projectName ?? ''));
  }

  indicator(text: string): Subject | null {
    const name = this.#indicators.get(indicatorKey(text));
    return name === undefined || name === null ? null : { kind: 'indicator', name };
  }

  /** Whether words may name an indicator: cheap, for most beginnings of a sentence do not. */
  mayEndIndicator(text: string): boolean {
    return this.#endings.has(text.charAt(text.length - 1));
  }

  /** An indicator that no table has, as the chapter on goals calls it. */
  learn(name: string): void {
    const key = indicatorKey(name);
    if (!this.#indicators.has(key)) this.#enter(key, name);
  }

  #enter(key: string, name: string): void {
    if (key === '') return;
    this.#indicators.set(key, name);
    this.#endings.add(key.charAt(key.length - 1));
    const work = workOf(key);
    if (work !== '') this.#works.set(work, this.#works.has(work) ? null : name);
    const thing = work === '' ? null : thingOf(key);
    if (thing) this.#things.set(thing.noun, [...(this.#things.get(thing.noun) ?? []), { ...thing, name }]);
    if (key.includes(SATISFACTION)) this.#satisfactions.push(key);
  }

  /** An indicator by what is done: 「改建道路18公里」. */
  work(text: string): Subject | null {
    const name = this.#works.get(plain(text)) ?? this.#thing(plain(text));
    return name === null ? null : { kind: 'indicator', name };
  }

  /** 「建成高标准农田2万亩」; null where two indicators are of such a thing. */
  #thing(text: string): string | null {
    const thing = this.#things.size === 0 ? null : thingOf(text);
    const [only, another] = thing ? (this.#things.get(thing.noun) ?? []).filter((one) => isSameWork(one, thing)) : [];
    return only && !another ? only.name : null;
  }

  /** A rate by the end of its name, below the heading of the indicator. */
  short(text: string, topic: Subject): Subject | null {
    return topic.kind === 'indicator' && isShortFor(plain(text), indicatorKey(topic.name)) ? topic : null;
  }

  /** Whether anybody has told what the project is called. */
  get isNamed(): boolean {
    return this.#project.length > 0;
  }

  /**
   * A satisfaction rate by another name, where the project has one indicator of satisfaction only: of nobody in particular, or of whom the
   * indicator is. 干部满意度 is not 农户满意度.
   */
  satisfaction(text: string): Subject | null {
    const words = plain(text);
    const [only, another] = this.#satisfactions;
    if (!words.endsWith(SATISFACTION) || only === undefined || another !== undefined) return null;
    const whose = whoseIn(words);
    const name = whose === '' || whose === whoseIn(only) ? (this.#indicators.get(only) ?? null) : null;
    return name === null ? null : { kind: 'indicator', name };
  }

  group(text: string): Subject | null {
    for (const key of groupKeys(text)) {
      const name = this.#groups.get(key);
      if (name !== undefined) return { kind: 'group', name };
    }
    return null;
  }

  /** Tables of the parts alone have them as indicators: 「效益类指标得24分」 is told of the row 效益. */
  ofTable(subject: Subject): Subject {
    if (subject.kind !== 'group' || this.#groupNames.has(subject.name)) return subject;
    return this.indicator(subject.name) ?? subject;
  }

  /** 「本项目」, or the project by its name: with words before it, or only the end of it. */
  project(text: string): Subject | null {
    const words = plain(text);
    if (PROJECT_WORDS.has(words)) return PROJECT;
    const isNamed = this.#project.some((name) => isEndOf(words, name) || isEndOf(words, `${name}项目`));
    const isEnd = words.length >= SHORTEST_END && NAME_END.test(words) && this.#project[0]?.endsWith(words);
    return isNamed || isEnd === true ? PROJECT : null;
  }

  /** 「专项资金支出1,968.75万元」 in a report on the 农村公路养护专项资金: what stands before 支出 and its like is what the project is called for short. */
  isOwnFund(before: string, word: string): boolean {
    const own = FUNDS.find((fund) => this.#project[0]?.endsWith(fund));
    return own !== undefined && before !== '' && before.length < own.length && (before + word).startsWith(own);
  }

  /** 「县残联组织实施的…改造补助资金项目全年改造」: words that go on behind the name of the project. */
  goesOnFromProject(text: string): boolean {
    const words = plain(text);
    const end = words.lastIndexOf(PROJECT_WORD);
    if (end < 0 || isOfAnother(words.slice(end))) return false;
    const name = withoutTails(words.slice(0, end));
    return this.#project.some((own) => own.length >= SHORTEST_END && isEndOf(name, withoutTails(own)));
  }

  /** 「养老服务补助及高龄津贴发放专项资金项目全年」: the name of the project, gone on with by what it is for as well. */
  isLonger(text: string): boolean {
    const words = plain(text);
    const end = words.lastIndexOf(PROJECT_WORD);
    if (this.isList || end < 0) return false;
    const starts = this.#project.flatMap(startsOf).filter(({ length }) => length >= SHORTEST_END);
    return starts.some((own) => words.startsWith(own) && ALSO.includes(words.charAt(own.length)) && own.length < end);
  }

  /** 「我中心2024年度部门预算总额」, where the report is not about all the money of the unit. */
  tellsOfUnit(words: string): boolean {
    return !this.isOfUnit && isUnitMoney(words) && !isNotUnitMoney(words) && this.project(words) === null;
  }

  /** The project, a group or an indicator, or null for words that name none of them. */
  subject(text: string): Subject | null {
    return this.project(text) ?? this.indicator(text) ?? this.group(text);
  }
}
