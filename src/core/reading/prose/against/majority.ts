/** 「已有超过半数的消火栓安装了智能监测终端」 against 「消火栓5400个，其中安装智能监测终端的2430个」. */
import type { SaidRelation } from '../../../model';
import { inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { DEED_PARTICLES, FRACTIONS, NOT_NOW } from '../../../terms/said-over';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { isAmong } from '../arithmetic/shares';
import { isSameMeasure } from '../arithmetic/turns';
import { countedOf } from '../told/follow';
import { listed, withoutEndings } from '../arithmetic/words';
import { NEGATIONS, PART_LINKS } from '../../../terms/said-sums';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const WORDS = new Matcher(entriesOf(FRACTIONS));
const isNotNow = holding(NOT_NOW);
const isDenied = holding(NEGATIONS);
const PARTICLES = DEED_PARTICLES.split(' ');
const LINKS = listed(PART_LINKS);
const AMONG = '其中';
const YEAR = /(?:19|20)\d{2}/g;
const HUNDRED = 100;
/** Of shorter deeds, and things, there are many. */
const SHORTEST_DEED = 4;
const SURE_DEED = 6;
const SHORTEST_THING = 2;
/** More claims than a report has, and more parts of wholes that are looked at. */
const MOST_CLAIMS = 20;
const MOST_PARTS = 200;

interface Part {
  readonly passage: Passage;
  readonly whole: Said;
  readonly part: Said;
  /** What was done with it, and with what: 安装智能监测终端. */
  readonly deed: string;
  /** What there is of it: 消火栓. */
  readonly thing: string;
}

export function majorities(clauses: readonly DatedClause[]): Against[] {
  const claims = clauses.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST_CLAIMS);
  if (claims.length === 0) return [];
  const passages = [...new Set(clauses.map(({ passage }) => passage))];
  const parts = passages.flatMap(partsIn).slice(0, MOST_PARTS);
  return claims.flatMap(({ clause, side, hundredths, text, behind }): Against[] => {
    const told = parts.filter(
      (part) =>
        part.passage !== clause.passage &&
        text.includes(part.deed) &&
        text.includes(part.thing) &&
        isOfAll(part, behind) &&
        mayBeOneYear(part.passage, clause.passage),
    );
    const [only, another] = told;
    if (!only || another) return [];
    const rate = inBase(only.part.value).div(inBase(only.whole.value)).times(HUNDRED);
    // 「超过半数」 is more than half, 「三分之二以上」 may be two thirds: both are so within their last digit.
    const isSo = side === 'more' ? rate.gte(hundredths) : rate.lte(hundredths);
    const { passage, whole, part } = only;
    const words = passage.words.slice(whole.start - whole.label.length, part.end).trim();
    return [
      {
        kind: 'against',
        claim: { words: clause.words, at: clause.at },
        fact: { words, at: passage.at },
        isWrong: !isSo,
      },
    ];
  });
}

/** 「过半的新建公交站台」 are others than those that were counted. */
function isOfAll({ whole, deed }: Part, behind: string): boolean {
  const of = behind.slice(0, Math.max(0, behind.indexOf(deed)));
  return `${bare(whole.label)}${whole.noun}`.includes(of);
}

/** One of them names no year, or both name one. */
function mayBeOneYear(a: Passage, b: Passage): boolean {
  const [first, second] = [a, b].map(({ text }) => new Set(text.match(YEAR)));
  return !first?.size || !second?.size || [...first].some((year) => second.has(year));
}

interface Claim {
  readonly clause: DatedClause;
  readonly side: 'more' | 'less';
  readonly hundredths: number;
  /** Without particles, so that a deed and its object stand side by side. */
  readonly text: string;
  /** What stands behind the fraction. */
  readonly behind: string;
}

function claimIn(clause: DatedClause): Claim | null {
  const { text, passage } = clause;
  if (isNotNow(text) || RULES.test(passage.text)) return null;
  for (let at = 0; at < text.length; at++) {
    const found = WORDS.match(text, at);
    if (!found) continue;
    const [word, [side, hundredths]] = found;
    const rest = text.slice(0, at) + text.slice(at + word.length);
    return isDenied(rest)
      ? null
      : { clause, side, hundredths, text: bare(rest), behind: bare(text.slice(at + word.length)) };
  }
  return null;
}

function bare(text: string): string {
  return PARTICLES.reduce((words, particle) => words.replaceAll(particle, ''), text);
}

/** 「共有市政消火栓5400个，其中安装智能监测终端的2430个」: the part right behind its whole. */
function partsIn(passage: Passage): Part[] {
  const { text, figures } = passage;
  if (RULES.test(text)) return [];
  return figures.flatMap((part, index): Part[] => {
    const whole = figures[index - 1];
    if (!whole || !isPlain(part) || !isPlain(whole) || !isSameMeasure(part, whole)) return [];
    if (part.clause !== whole.clause || part.depth !== whole.depth || whole.value.value.lte(0)) return [];
    if (!part.gap.includes(AMONG) && !isAmong(text, whole)) return [];
    const label = part.label.replace(AMONG, '');
    const deed = bare(withoutEndings(label, LINKS));
    const thing = thingOf(whole);
    // 「90个村中」: with a long deed one character names the thing.
    const isShort = thing.length < SHORTEST_THING && deed.length < SURE_DEED;
    if (deed.length < SHORTEST_DEED || thing === '' || isShort || isDenied(label)) return [];
    return [{ passage, whole, part, deed, thing }];
  });
}

/** What is counted: behind the figure, or the end of the words before it. */
function thingOf(whole: Said): string {
  const counted = countedOf(whole);
  return counted !== '' && counted.length <= LONGEST_THING
    ? counted
    : withoutEndings(whole.label, LINKS).slice(-SHORT_THING);
}

const LONGEST_THING = 4;
const SHORT_THING = 3;
