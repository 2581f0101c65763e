/** Follows a sentence from figure to figure: what each of them counts, when, planned or done, and of what whole it is a part. */
import type { ToldFigure } from '../../../model';
import { GROUNDS } from '../../../terms/prose';
import { AFTER_COUNTED, NAMES_WITH_AMONG, NOT_TOLD } from '../../../terms/told';
import type { Passage, Said } from '../arithmetic/passages';
import { listed } from '../arithmetic/words';
import { isLeftBehind } from '../left-behind';
import { type Stretch, wordsOf } from './words';

/** What the lines above a passage say of it. */
export interface Scope {
  readonly place: string;
  readonly topic: string;
  /** The year that a heading gives, or empty. */
  readonly years: string;
  /** A chapter on goals tells plans. */
  readonly isPlanned: boolean;
}

const BREAKS = /[,:()、]/;
const LEAD = /^(?:其中|包括|包含|即|分别为|分别是)/;
const ENDINGS = listed(AFTER_COUNTED);
const AMONG = '中';
const WITHIN_NAMES = new RegExp(NAMES_WITH_AMONG.split(' ').join('|'), 'g');
const UNTOLD = new RegExp(NOT_TOLD.split(' ').join('|'));
/** 第二届省赛, 一标段, 2号楼: a thing that its number names. */
const ORDINAL_THING =
  /(?:第)?([一二三四五六七八九十]{1,2}|\d{1,2})(届|期|批次|批|标段|号楼|包|轮)(\p{Script=Han}{1,4}?)(?=$|[,、:()]|未|实|已|省|市|县|办|承|完|共|投|支|项|的|工程)/gu;
/** 第一、二、三届省赛 */
const ORDINAL_LIST = /[一二三四五六七八九十\d][、和及][第一二三四五六七八九十\d]+(?:届|期|批|标段|包|轮)/;
const SPENDING: ReadonlySet<string> = new Set(['spend', 'settle', 'invest']);
const LONGEST_CONTEXT = 40;
const SHORTEST_NOUN = 2;

/** What holds until the clause, or the sentence, is over. */
interface State {
  years: string;
  /** The years that the sentence began with, before any list of parts. */
  lead: string;
  phase: ToldFigure['phase'];
  action: string;
  within: string;
  context: string;
  counted: string;
  /** What the figure before was called. */
  last: { noun: string; counted: string } | null;
  thing: string;
}

const FRESH: State = {
  years: '',
  lead: '',
  phase: '',
  action: '',
  within: '',
  context: '',
  counted: '',
  last: null,
  thing: '',
};

export function follow(passage: Passage, scope: Scope, list: number, from = 0): ToldFigure[] {
  const told: ToldFigure[] = [];
  let state: State = { ...FRESH, years: scope.years, lead: scope.years, phase: scope.isPlanned ? 'planned' : '' };
  const outer: State[] = [];
  let clause = 0;
  for (const [index, said] of passage.figures.entries()) {
    const before = passage.figures[index - 1];
    if (said.clause !== clause) {
      state = { ...FRESH, years: state.lead, lead: state.lead, phase: scope.isPlanned ? 'planned' : '' };
      outer.length = 0;
      clause = said.clause;
    }
    while (outer.length > said.depth) state = outer.pop() ?? state;
    while (outer.length < said.depth) outer.push({ ...state });
    if (said.start < from) continue;
    const gap = gapOf(passage.text, before, said, from);
    const figure = read(gap, said, before, state, scope, list);
    if (figure) told.push(figure);
  }
  return told;
}

/** The words from the figure before, or the beginning of the clause, to this one, without what the figure before counts. */
function gapOf(text: string, before: Said | undefined, said: Said, from: number): string {
  const start = Math.max(before?.end ?? 0, from);
  const gap = text.slice(start, said.start);
  const clause = gap.slice(gap.lastIndexOf(';') + 1);
  return clause;
}

function read(
  gap: string,
  said: Said,
  before: Said | undefined,
  state: State,
  scope: Scope,
  list: number,
): ToldFigure | null {
  const isSameClause = before !== undefined && before.clause === said.clause;
  const counted = countedOf(said);
  const isPair =
    isSameClause && state.last !== null && !BREAKS.test(gap) && gap.replace(/[\s共计]/g, '') === countedOf(before);
  const parts = gap.split(BREAKS);
  const label = (parts.pop() ?? '').trim();
  // What stands right behind a figure goes on with it.
  const clauses = isSameClause ? parts.slice(1) : parts;
  for (const words of clauses) enter(words.trim(), state);
  if (UNTOLD.test(gap) || isLeftBehind(label, said.noun)) return null;
  const isLead = LEAD.test(label) || clauses.some((words) => LEAD.test(words.trim()));
  if (isLead && state.last) {
    state.within = state.last.noun;
    state.counted = state.last.counted || state.last.noun;
  }
  const words = isPair ? null : wordsOf(isSameClause && !BREAKS.test(gap) ? withoutCounted(label, before) : label);
  const isPlanBefore = isSameClause && state.phase === 'planned' && isSameUnit(before, said);
  if (words) take(words, state);
  const isSame = isPair || (isPlanBefore && words?.phase === 'done' && words.noun === '' && counted === '');
  const noun = isSame ? (state.last?.noun ?? '') : nounOf(words, label, counted, said, state);
  if (noun.length < SHORTEST_NOUN || !isCounted(said)) {
    if (noun !== '' || words?.noun) state.last = { noun, counted };
    return null;
  }
  const own = counted === '' && said.value.unit?.dimension === 'count' && state.within !== '' ? state.counted : counted;
  state.last = { noun, counted: own };
  if (state.within === '') state.lead = state.years;
  // Money of a thing is its own, whatever else the sentence names.
  const isThing = noun === state.thing && said.value.unit?.dimension === 'money';
  return {
    figure: isPair
      ? { ...said.figure, words: `${before.figure.words}${said.figure.words.slice(gap.length)}` }
      : said.figure,
    noun,
    counted: own === noun ? '' : own,
    years: state.years,
    // What was spent was so in fact, with or without 实际.
    phase: SPENDING.has(state.action) ? '' : state.phase,
    action: state.action,
    within: isThing ? '' : state.within,
    context: isThing ? '' : state.context,
    place: words && words.scope !== '' ? `${scope.place} ${words.scope}`.trim() : scope.place,
    topic: scope.topic,
    list,
    isOfTable: false,
  };
}

/** 「计划抽检4600批次，实际完成4680批次」: of what was planned. */
function isSameUnit({ value: { unit } }: Said, { value }: Said): boolean {
  return unit !== null && unit.symbol === value.unit?.symbol;
}

/** With a unit, or the word for what is counted; 「46届」 numbers a thing. */
function isCounted({ value: { unit }, noun }: Said): boolean {
  return unit !== null || (noun !== '' && !/^[届期号级年]/.test(noun));
}

/** A clause without a figure of its own. */
function enter(words: string, state: State): void {
  if (words === '' || LEAD.test(words)) return;
  state.thing = thingIn(words) ?? state.thing;
  const { years, phase, action, noun } = wordsOf(words);
  if (years !== '') state.years = years;
  if (phase !== '') state.phase = phase;
  if (action !== '' && noun === '') state.action = action;
  if (noun !== '' && !GROUNDS.test(words)) state.context = `${state.context} ${noun}`.slice(-LONGEST_CONTEXT);
}

/** The words of a label: what they say of time, plan and action holds for the figures behind them that say nothing of their own. */
function take({ years, phase, action }: Stretch, state: State): void {
  if (years !== '') state.years = years;
  if (phase !== '') {
    state.phase = phase;
    state.action = action;
  } else if (action !== '') state.action = action;
}

function nounOf(words: Stretch | null, label: string, counted: string, { value }: Said, state: State): string {
  const own = words?.noun ?? '';
  state.thing = thingIn(label) ?? state.thing;
  // 「符合补贴条件的13个赛事」 are some of those before.
  if (own.endsWith('的') || /的$/.test(label)) return own === '' ? counted : `${state.last?.noun ?? ''}/${own}`;
  if (own !== '') return own;
  const isSpent = value.unit?.dimension === 'money' && SPENDING.has(state.action);
  if (isSpent && state.thing !== '') return state.thing;
  return counted;
}

/** The thing that the words name by its number; empty where they name several. */
function thingIn(words: string): string | null {
  if (ORDINAL_LIST.test(words)) return '';
  const things = new Set(
    [...words.matchAll(ORDINAL_THING)].map(([, number = '', kind = '', noun = '']) => number + kind + noun),
  );
  const [only] = things;
  return things.size > 1 ? '' : (only ?? null);
}

/** What stands behind a figure, as far as it names what is counted. */
export function countedOf({ noun }: Pick<Said, 'noun'>): string {
  let end = noun.length;
  for (const word of ENDINGS) {
    const at = word === AMONG ? amongAt(noun) : noun.indexOf(word);
    if (at > 0) end = Math.min(end, at);
  }
  return noun.slice(0, end);
}

/** 中 behind a name, and not within one: 物流配送中心. */
function amongAt(noun: string): number {
  return noun.replace(WITHIN_NAMES, (name) => '·'.repeat(name.length)).indexOf(AMONG);
}

function withoutCounted(label: string, before: Said): string {
  const counted = countedOf(before);
  const rest = label.startsWith(counted) ? label.slice(counted.length) : label;
  return rest.replace(/^(?:中|包含|包括|其中)/, '');
}
