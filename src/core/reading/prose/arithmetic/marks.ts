/** What the parts of a framework got, and all of it: 「综合得分91分，其中决策18分，过程19分，产出28分，效益26分」. */
import type { SaidRelation, SumRelation } from '../../../model';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { PHRASES, TERMS } from '../../../terms/prose';
import { YEARS_BEFORE } from '../../../terms/said-changes';
import {
  MARKED_PARTS,
  type MarkedPart,
  MARKS_FULL,
  MARKS_GIVEN,
  MARKS_RECKONED,
  PART_LINKS,
  PART_WORDS,
  WHOLE_FRAMEWORKS,
} from '../../../terms/said-sums';
import type { Line } from './lists';
import { isPlain, type Passage, type Said } from './passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const PARTS = new Matcher(entriesOf(MARKED_PARTS));
const WORDS = listed(PART_WORDS);
const LINKS = listed(PART_LINKS);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const FULL = listed(MARKS_FULL);
const RECKONED = listed(MARKS_RECKONED);
const BEFORE = listed(YEARS_BEFORE);
const WHOLE_WORDS = listed(
  TERMS.filter(({ concept, about }) => concept === 'score' && about === 'whole')
    .map(({ word }) => word)
    .join(' '),
);
const WHOLE_PHRASES = PHRASES.filter(([, { concept, about }]) => concept === 'score' && about === 'whole');
const BEGINNINGS = ['其中', ':'];
/** A bracket and 评价得分. */
const LONGEST_GIVEN = 6;

/** The whole stands in the sentence of its parts, or in the one before. */
export function sumsOfMarks(line: Line): SaidRelation[] {
  return line.flatMap((passage, index): SaidRelation[] => {
    const marks = marksIn(passage);
    if (!marks) return [];
    const before = line[index - 1];
    const own = wholesIn(passage);
    // 「满分100分，由四个一级指标构成，其中：决策20分、过程20分、产出35分、效益30分」
    const [full, more] = marks.areBare && own.length === 0 ? passage.figures.filter((said) => isFull(said)) : [];
    if (full && !more) return [{ kind: 'sum', list: 'total', wholes: [full.figure], parts: readingsOf(marks.given) }];
    const [whole, another] = own.length > 0 || !before ? own : wholesIn(before);
    if (!whole || another) return [];
    // 「满分100分，其中决策20分…，得分92分」: without 得 they may be those to be had.
    const texts = [passage.text, own.length > 0 || !before ? '' : before.text];
    if (marks.areBare && texts.some((text) => FULL.some((word) => text.includes(word)))) return [];
    return [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: readingsOf(marks.given) }];
  });
}

export function wholesIn({ figures }: Passage): Said[] {
  return figures.filter((said) => {
    const words = withoutEndings(said.label, LINKS);
    if (!isMark(said) || partIn(said) || BEFORE.some((word) => said.gap.includes(word))) return false;
    return WHOLE_WORDS.some((word) => words.endsWith(word)) || WHOLE_PHRASES.some(([phrase]) => phrase.test(words));
  });
}

/** `ofPart`: of a part that it names. */
function isFull(said: Said, ofPart = false): boolean {
  return isMark(said) && (partIn(said) !== null) === ofPart && endingOf(withoutEndings(said.label, LINKS), FULL) !== '';
}

/** 「该指标分值为10分，评价得分11.5分」, 「产出（30分）得31分」: what can be had, and right behind it what was given. */
export function awardedIn({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((given, index): SaidRelation[] => {
    const full = figures[index - 1];
    if (!full || !isMark(given)) return [];
    const isAlone = text.charAt(full.start - 1) === '(' && text.startsWith(')', full.end) && isPlain(full);
    const isHeaded = isAlone && full.value.unit?.symbol === '分' && given.start - full.end <= LONGEST_GIVEN;
    if (!isHeaded && (!isFull(full) || given.clause !== full.clause)) return [];
    if (!GIVEN.has(withoutEndings(given.label, LINKS).replace(/^\)/, ''))) return [];
    const words = isHeaded ? headed(text, full.start, given.end) : given.figure.words;
    return [{ kind: 'awarded', full: full.figure, given: { ...given.figure, words } }];
  });
}

export interface FullAndGiven {
  readonly part: MarkedPart;
  readonly full: Said;
  readonly given: Said;
}

/** 「产出指标分值50分，自评得48.50分」: what a part can get, and right behind it what it got. */
export function fullAndGiven({ figures }: Passage): FullAndGiven[] {
  return figures.flatMap((given, index): FullAndGiven[] => {
    const full = figures[index - 1];
    const named = full && isFull(full, true) ? partIn(full) : null;
    if (!full || !named || !isMark(given) || given.clause !== full.clause) return [];
    if (!FULL.includes(named.rest)) return [];
    const words = withoutBeginnings(withoutEndings(given.label, LINKS), RECKONED);
    return GIVEN.has(words) ? [{ part: named.part, full, given }] : [];
  });
}

/** From the name before the bracket on: 「产出（30分）得31分」. */
function headed(text: string, bracket: number, end: number): string {
  const before =
    text
      .slice(0, bracket)
      .split(/[,;:、。]/)
      .at(-1) ?? '';
  return text
    .slice(bracket - before.length, end)
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function isMark(said: Said): boolean {
  return said.value.unit?.symbol === '分' && said.depth === 0 && isPlain(said);
}

interface Marks {
  readonly given: ReadonlyMap<MarkedPart, Said>;
  /** One of them has no word that says whether it is what was given. */
  readonly areBare: boolean;
}

/** What each part of a whole framework got; null where one is missing, or told twice. */
function marksIn({ figures }: Passage): Marks | null {
  const given = new Map<MarkedPart, Said>();
  let [part, areBare]: [MarkedPart | null, boolean] = [null, false];
  for (const said of figures) {
    if (!isMark(said)) continue;
    const named = partIn(said);
    if (named) [part] = [named.part];
    const words = named ? named.rest : withoutEndings(said.label, LINKS);
    const isBare = named !== null && words === '';
    if (part === null || !(isBare || GIVEN.has(words))) continue;
    if (given.has(part)) return null;
    given.set(part, said);
    areBare ||= isBare;
  }
  const isWhole = WHOLE_FRAMEWORKS.some((parts) => parts.every((one) => given.has(one)));
  return isWhole ? { given, areBare } : null;
}

/** What one paragraph gives a part, whose name it begins with: 「决策，满分15分，得14分」. */
export function givenIn(line: Line): { readonly part: MarkedPart; readonly said: Said } | null {
  const [first] = line;
  const found = first ? PARTS.match(first.text, 0) : null;
  const behind = found ? withoutBeginnings(first?.text.slice(found[0].length) ?? '', WORDS) : '';
  // 「决策，满分15分…」, 「项目决策。分值15分…」
  if (!found || !/^(?:[,:(]|$)/.test(behind)) return null;
  const given = line.flatMap(({ figures }) =>
    figures.filter((said) => isMark(said) && GIVEN.has(withoutEndings(said.label, LINKS))),
  );
  const [said, another] = given;
  return said && !another ? { part: found[1], said } : null;
}

export function isWholeFramework(parts: ReadonlyMap<string, Said>): boolean {
  return WHOLE_FRAMEWORKS.some(
    (framework) => framework.every((part) => parts.has(part)) && framework.length === parts.size,
  );
}

/** 「其中决策类指标得」: the part, and what its label says behind it. */
function partIn({ label }: Said): { readonly part: MarkedPart; readonly rest: string } | null {
  const words = withoutBeginnings(label, BEGINNINGS);
  const found = PARTS.match(words, 0);
  return found ? { part: found[1], rest: withoutBeginnings(words.slice(found[0].length), WORDS) } : null;
}

/** All of them, or those of the framework alone: what else is told may stand within one of them. */
function readingsOf(given: ReadonlyMap<MarkedPart, Said>): SumRelation['parts'] {
  const frameworks = WHOLE_FRAMEWORKS.filter((parts) => parts.every((part) => given.has(part)));
  const alone = frameworks.map((parts) => parts.flatMap((part) => given.get(part)?.figure ?? []));
  const [first] = alone;
  const all = [...given.values()].map(({ figure }) => figure);
  return first?.length === all.length ? alone : [all, ...alone];
}
