/** What a form tells of its goals and deeds in words ↔ the indicator that counts the same: 「完成34座小型水库维修养护」 and 维修养护水库座数. */
import { groupBy } from '../../group-by';
import type { Indicator, Project, Stated } from '../../model';
import { foldWidth, unitOf } from '../../quantity';
import { DEED_KINDS, GOAL_FILLERS, MEASURES, OTHER_THAN_ALL } from '../../terms/goals';
import { entriesOf, Matcher } from '../../terms/matcher';
import { sameValue } from '../compare/same-value';
import { agrees, type Agreed } from '../engine/check';
import { type Promised, promisesIn } from '../view/goals';
import { bareName, noteIn } from '../view/indicator-names';

/** A figure of a goal that its indicator contradicts. */
export interface GoalConflict {
  readonly promised: Promised;
  readonly indicator: Indicator;
  readonly what: 'target' | 'actual';
  readonly stated: Stated;
}

/** Beyond so many figures nothing is looked for: they are no goals. */
const MOST_PROMISES = 200;
const SHORTEST_CORE = 4;
const SHORTEST_DEED = 2;

export function* goalsTold(project: Project): Generator<GoalConflict | Agreed> {
  const pairs = byResults(pairsOf(project));
  const agreeing = pairs.filter(({ holds }) => holds);
  for (const { promised, said } of agreeing) yield agrees({ at: promised.at, value: promised.value }, said);
  for (const { promised, indicator, text, what, said, isSame, holds } of pairs) {
    // Words that are not quite the same are believed where the form takes up another figure so.
    const isBorneOut = agreeing.some((other) => other.text === text || other.name === bareName(indicator.name));
    if (!holds && (isSame || isBorneOut)) yield { promised, indicator, what, stated: said };
  }
}

/** 「改造216公里、危桥32座」 of which other figures are results and not what was planned: none of them is told as it was planned. */
function byResults(pairs: readonly Pair[]): readonly Pair[] {
  const telling = new Set(pairs.flatMap(({ what, by, text }) => (what === 'actual' && by === 'first' ? text : [])));
  return pairs.map((pair) => (pair.by === 'other' && telling.has(pair.text) ? { ...pair, holds: false } : pair));
}

interface Pair {
  /** Place of the text among all. */
  readonly text: number;
  readonly promised: Promised;
  readonly indicator: Indicator;
  readonly name: string;
  readonly what: 'target' | 'actual';
  readonly said: Stated;
  readonly holds: boolean;
  /** Which of the values it may repeat it is: that which it should and no other, or another one alone. */
  readonly by: 'first' | 'other' | 'any';
  /** Whether goal and name are made of the same words, nothing more on either side. */
  readonly isSame: boolean;
}

/** A text with what its figures may be compared with. */
interface Told {
  readonly text: Stated<string>;
  readonly indicators: readonly Indicator[];
  readonly what: 'target' | 'actual';
  /** The values that a figure may repeat, the first of them the one that it should. */
  readonly values: (indicator: Indicator) => readonly (Stated | null)[];
}

function toldIn({ goals = [], deeds = [], indicators, longTerm = [] }: Project): Told[] {
  const ofYears = new Map(longTerm.map((indicator) => [bareName(indicator.name), indicator.target]));
  const planned = ({ name, target }: Indicator) => [inUnit(name, target), ofYears.get(bareName(name)) ?? null];
  const reached = ({ name, actual, target }: Indicator) => [inUnit(name, actual), inUnit(name, target)];
  return [
    ...goals.map((text): Told => {
      const own = text.isOfYears ? longTerm : indicators;
      return { text, indicators: own, what: 'target', values: planned };
    }),
    // What was done may be told as it was planned.
    ...deeds.map((text): Told => {
      return { text, indicators, what: 'actual', values: reached };
    }),
  ];
}

/** A value in the unit that its indicator's name gives for it: 2.9 beside 改造面积（万亩）. */
function inUnit(name: string, stated: Stated | null): Stated | null {
  if (stated?.value.kind !== 'number' || stated.value.unit !== null) return stated;
  const unit = unitOf(noteIn(name));
  return unit?.dimension === 'count' ? { ...stated, value: { ...stated.value, unit } } : stated;
}

function pairsOf(project: Project): Pair[] {
  let left = MOST_PROMISES;
  const year = /\d{4}/.exec(project.period)?.[0];
  return toldIn(project).flatMap(({ text, indicators, what, values }, place): Pair[] => {
    const promises = promisesIn(text)
      .filter((promised) => isOfAll(promised, year))
      .slice(0, left);
    left -= promises.length;
    const found = promises.flatMap((promised): Pair[] => {
      const [only, ...others] = indicators.filter((indicator) => counts(indicator, promised, values(indicator)[0]));
      const said = only && values(only)[0];
      if (!only || !said || others.length > 0) return [];
      const held = values(only).map(
        (value) => value?.value.kind === 'number' && sameValue(promised.value, value.value),
      );
      const [isFirst, ...areOthers] = held;
      const holds = held.includes(true);
      const by = isFirst && !areOthers.includes(true) ? 'first' : holds && !isFirst ? 'other' : 'any';
      const name = bareName(only.name);
      return [
        {
          text: place,
          promised,
          indicator: only,
          name,
          what,
          said,
          holds,
          by,
          isSame: likeness(only, promised) === 'same' || exceedsWhole(only, promised, said),
        },
      ];
    });
    // Two figures of one text that one indicator may stand for are parts of it, or of two things.
    return [...groupBy(found, ({ indicator }) => indicator).values()].flatMap((same) =>
      same.length === 1 ? same : [],
    );
  });
}

/** Whether a figure is neither of another year nor a standard, a share or a sum of years. */
function isOfAll({ words, value }: Promised, year: string | undefined): boolean {
  if (value.approximate || OTHER_THAN_ALL.test(words)) return false;
  return [...words.matchAll(/((?:19|20)\d{2})年/g)].every(([, said]) => said === year);
}

function counts(indicator: Indicator, promised: Promised, stated: Stated | null | undefined): boolean {
  if (stated?.value.kind !== 'number' || indicator.isPart) return false;
  const isUnit = stated.value.unit?.symbol === promised.value.unit?.symbol;
  return isUnit && likeness(indicator, promised) !== null;
}

/** How far the words of a goal and of an indicator's name are the same. */
function likeness({ name }: Indicator, { about, value }: Promised): 'same' | 'near' | null {
  const core = measuredCore(foldWidth(bareName(name)), value.unit?.symbol ?? '');
  const told = measuredCore(about, value.unit?.symbol ?? '');
  // 培训 alone is a thing that may be counted: 「培训326人次」 and 培训人次.
  if (core.noun === '') return core.words.length >= SHORTEST_DEED && core.words === told.words ? 'same' : null;
  if (told.words === '' || isOtherDeed(core.deeds, told.deeds)) return null;
  if (core.noun === told.noun && core.noun.length > 1) return 'same';
  const isWithin = consistsOf(core.words, told.words) || consistsOf(told.words, core.words);
  return isWithin && Math.min(core.words.length, told.words.length) >= SHORTEST_CORE ? 'near' : null;
}

/** More 农村供水工程 than 供水工程: what is named more closely is a part of the other at most. */
function exceedsWhole({ name }: Indicator, { about, value }: Promised, { value: stated }: Stated): boolean {
  const unit = value.unit?.symbol ?? '';
  const [own, told] = [measuredCore(foldWidth(bareName(name)), unit), measuredCore(about, unit)];
  if (stated.kind !== 'number' || Math.min(own.noun.length, told.noun.length) < SHORTEST_CORE) return false;
  const isNarrower = told.noun.endsWith(own.noun) && value.value.gt(stated.value);
  return isNarrower || (own.noun.endsWith(told.noun) && stated.value.gt(value.value));
}

interface Core {
  /** Without unit and fillers. */
  readonly words: string;
  /** The same without what is done. */
  readonly noun: string;
  readonly deeds: ReadonlySet<string>;
}

const FILLERS = new Matcher(GOAL_FILLERS.split(' ').map((word) => [word, true] as const));
const DEEDS = new Matcher(entriesOf(DEED_KINDS));

/** 高标准农田 of 新建高标准农田面积. */
function measuredCore(text: string, unit: string): Core {
  return coreOf(text.replace(MEASURES, ''), unit);
}

function coreOf(text: string, unit: string): Core {
  const deeds = new Set<string>();
  let [words, noun] = ['', ''];
  for (let at = 0; at < text.length;) {
    const filler = text.startsWith(unit, at) && unit !== '' ? unit : FILLERS.match(text, at)?.[0];
    const deed = filler === undefined ? DEEDS.match(text, at) : null;
    const said = filler ?? deed?.[0] ?? text.charAt(at);
    if (deed) deeds.add(deed[1]);
    if (filler === undefined) words += said;
    if (filler === undefined && !deed) noun += said;
    at += said.length;
  }
  return { words, noun, deeds };
}

/** 维修 and 新建 of one thing are two things. */
function isOtherDeed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((deed) => b.has(deed));
}

/** Whether every character of some words stands in others: 户厕 is short for 户用卫生厕所. */
function consistsOf(words: string, others: string): boolean {
  return [...words].every((character) => others.includes(character));
}
