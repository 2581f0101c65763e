/** Indicators by what a text calls them where it does not write out their names. */
import { MEASURE } from '../../terms/indicator-names';
import { type Action, type Phase } from '../../terms/told';
import { wordsOf } from './told/words';

const SHORTEST_WORK = 4;
const SHORTEST_RATE = 3;
/** 率 alone ends all rates; what is before it says which. */
const SAME_END = 2;

/** 改建道路 of 改建道路里程; empty where an indicator has no such name. */
export function workOf(name: string): string {
  const work = name.replace(MEASURE, '');
  return work !== name && work.length >= SHORTEST_WORK ? work : '';
}

/** What is made, whatever is said of the making: 高标准农田 of 高标准农田建设面积 and of 新建高标准农田. */
export interface Thing {
  readonly noun: string;
  readonly action: Action | '';
  readonly phase: Phase | '';
}

export function thingOf(words: string): Thing | null {
  const { noun, action, phase, years } = wordsOf(words.replace(MEASURE, ''));
  return noun.length >= SHORTEST_WORK && years === '' ? { noun, action, phase } : null;
}

/** 举办培训: held, whatever is done in it. */
const HELD: Action = 'hold';
const MADE: ReadonlySet<string> = new Set<Action | ''>(['build', 'new', '']);

/** What is built is new; what is rebuilt is neither. */
export function isSameWork(a: Thing, b: Thing): boolean {
  const isSame = a.action === b.action || a.action === HELD || b.action === HELD;
  return a.noun === b.noun && (isSame || (MADE.has(a.action) && MADE.has(b.action)));
}

/** 规范管理率 below the heading 高血压患者基层规范管理服务率: its characters in their order, and its end. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length < SHORTEST_RATE || !name.endsWith(short.slice(-1)) || short === name) return false;
  let at = 0;
  for (const character of name) if (character === short.charAt(at)) at++;
  return at === short.length && (name.endsWith(short.slice(-SAME_END)) || short.length > SHORTEST_RATE);
}
