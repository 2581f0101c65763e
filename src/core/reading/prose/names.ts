import type { Subject } from '../../model';
import { foldWidth } from '../../quantity';

/** Names that the tables of the project use. */
export interface Known {
  readonly indicatorNames: Iterable<string>;
  readonly groupNames: Iterable<string>;
  /** 「…项目」, by which a report calls the project. */
  readonly projectName?: string;
  /** The year the project is about; figures said to be of another year are left alone. */
  readonly period?: string;
}

const PROJECT: Subject = { kind: 'project' };
const PROJECT_WORDS = new Set(['项目', '本项目', '该项目', '此项目', '本次项目', '项目整体', '项目总体']);
/** What may stand around a name without belonging to it. */
const AROUND = /^(?:关于|对于|针对|其中:?|故)|[“”"'‘’「」\s]/g;
const TAIL = /(?:完成情况分析|完成情况|实现情况|情况分析|管理情况|评价情况|情况|分析|方面|类指标|指标|类|部分)+$/;
const BRACKETS = /\([^()]*\)$/;
/** Parts of the national frameworks: reports name them also where no table does. */
const FRAMEWORK = '决策 过程 产出 效益 投入 效果 经济效益 社会效益 生态效益 可持续影响'.split(' ');
/** What an indicator counts in, at the end of its name. */
const MEASURE = /(?:里程|长度|面积|数量|人数|人次|次数|台数|户数|套数|公里数|总量|规模|个数|件数|场次|期数|场数)$/;
const SHORTEST_WORK = 4;
const SHORTEST_PROJECT_NAME = 4;
const SHORTEST_END = 6;
const PROJECT_NOUN = /(?:项目|工程|专项)$/;

function plain(text: string): string {
  return foldWidth(text).replace(AROUND, '').replace(CODE, '');
}

/** A1, C101: the places of a framework's parts and indicators. */
const CODE = /^[A-Z]\d{0,4}(?=[.、\-:]?\p{Script=Han})[.、\-:]?/u;
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
  /** Those of them that name a satisfaction rate. */
  readonly #satisfactions: string[] = [];
  readonly #groups = new Map<string, string>();
  /** The characters that indicators end with, and those that may stand behind their names. */
  readonly #endings = new Set('标分)”"’\'」 ');
  readonly #project: readonly string[];

  constructor(known: Known) {
    for (const name of known.indicatorNames) {
      const key = indicatorKey(name);
      if (this.#indicators.has(key)) this.#indicators.set(key, null);
      else this.#enter(key, name);
    }
    for (const name of FRAMEWORK) this.#groups.set(name, name);
    for (const name of known.groupNames)
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
    const work = key.replace(MEASURE, '');
    if (work !== key && work.length >= SHORTEST_WORK) this.#works.set(work, this.#works.has(work) ? null : name);
    if (key.includes('满意度')) this.#satisfactions.push(key);
  }

  /** An indicator by what is done: 「改建道路18公里」. */
  work(text: string): Subject | null {
    const name = this.#works.get(plain(text)) ?? null;
    return name === null ? null : { kind: 'indicator', name };
  }

  /** A satisfaction rate by another name, where the project has one indicator of satisfaction only. */
  satisfaction(text: string): Subject | null {
    if (!plain(text).endsWith('满意度')) return null;
    const [only, another] = this.#satisfactions;
    const name = only === undefined || another !== undefined ? null : (this.#indicators.get(only) ?? null);
    return name === null ? null : { kind: 'indicator', name };
  }

  group(text: string): Subject | null {
    for (const key of groupKeys(text)) {
      const name = this.#groups.get(key);
      if (name !== undefined) return { kind: 'group', name };
    }
    return null;
  }

  /** 「本项目」, or the project by its name: with words before it, or only the end of it. */
  project(text: string): Subject | null {
    const words = plain(text);
    if (PROJECT_WORDS.has(words)) return PROJECT;
    const isNamed = this.#project.some((name) => words.endsWith(name) || words.endsWith(`${name}项目`));
    const isEnd = words.length >= SHORTEST_END && PROJECT_NOUN.test(words) && this.#project[0]?.endsWith(words);
    return isNamed || isEnd === true ? PROJECT : null;
  }

  /** The project, a group or an indicator, or null for words that name none of them. */
  subject(text: string): Subject | null {
    return this.project(text) ?? this.indicator(text) ?? this.group(text);
  }
}
