/** What is left of something that was told before with what is done of it: 「46个小区中，已完成改造39个」, 「尚有9个小区未完成改造」. */
import type { SaidRelation } from '../../../../model';
import { compare, inBase } from '../../../../quantity';
import { DONE_ALREADY, DONE_FIRST, LEFT_TO_DO, UNDONE } from '../../../../terms/said-changes';
import { holding } from '../../../../terms/search';
import { yearsIn } from '../dates';
import { isLike, isPlain, type Passage, type Said } from '../passages';
import { changeOf, isSameMeasure, scopeless } from '../turns';
import { nameAnother } from './owners';
import { listed, withoutBeginnings, withoutEndings } from '../words';

const LEFT = listed(LEFT_TO_DO);
const NOT_YET = listed(UNDONE);
const BEFORE_DEED = listed(DONE_FIRST);
const LINKS = listed('为 是 达 的 : = 共 共计 有');
const isDone = holding(`${DONE_ALREADY} ${DONE_FIRST}`);
const SHORTEST = 2;

export function leftOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  return passage.figures.flatMap((rest): SaidRelation[] => {
    if (!isPlain(rest) || rest.depth > 0 || rest.value.unit?.dimension === 'ratio' || changeOf(rest)) return [];
    const named = leftOf(passage, rest);
    // 「二标段合同价214.8万元，已支付171.84万元，尚余42.96万元」 tells all of it.
    if (!named || passage.figures.some((own) => own.end <= rest.start && isSameMeasure(own, rest))) return [];
    const words = passage.text.slice(0, rest.start);
    const pairs = before.flatMap((told) =>
      isOfOtherYears(passage, rest, told) || nameAnother(words, told.text) ? [] : pairsIn(told, rest, named),
    );
    const [pair, another] = pairs;
    if (!pair || another) return [];
    const [whole, part] = pair;
    return [
      {
        kind: 'balance',
        result: rest.figure,
        terms: [
          { figure: whole.figure, sign: 1 },
          { figure: part.figure, sign: -1 },
        ],
        isWeak: true,
      },
    ];
  });
}

/** What is left by its name (剩余投资), or by what was not done with it (未完成改造). */
interface Left {
  readonly noun: string;
  readonly deed: string;
}

function leftOf({ text }: Passage, { label, end }: Said): Left | null {
  const bare = withoutEndings(label, LINKS);
  const word = LEFT.find((one) => bare.includes(one));
  const clause = text.slice(end).split(/[,;:()]/)[0] ?? '';
  const negation = NOT_YET.map((one) => clause.indexOf(one)).filter((at) => at >= 0);
  if (negation.length > 0) {
    const behind = withoutBeginnings(clause.slice(Math.min(...negation)), NOT_YET);
    const deed = behind.slice(0, deedLength(behind));
    return deed.length >= SHORTEST ? { noun: '', deed } : null;
  }
  const noun = word === undefined ? '' : scopeless(bare.slice(bare.indexOf(word) + word.length));
  return noun.length >= SHORTEST ? { noun, deed: '' } : null;
}

/** 完成改造: the verb that leads in, and the one behind it. */
function deedLength(words: string): number {
  const lead = BEFORE_DEED.find((one) => words.startsWith(one)) ?? '';
  return lead.length + SHORTEST;
}

/** Whole and part of one sentence, right behind each other, the part done, and both called like what is left. */
function pairsIn({ figures }: Passage, rest: Said, { noun, deed }: Left): (readonly [Said, Said])[] {
  const alike = figures.filter((figure) => isSameMeasure(figure, rest) && figure.depth === 0);
  return alike.slice(1).flatMap((part, at): (readonly [Said, Said])[] => {
    const whole = alike[at];
    if (!whole || !isPlain(whole) || !isPlain(part) || whole.clause !== part.clause || !isLike(whole, part)) return [];
    if (compare(inBase(whole.value), inBase(part.value)) <= 0 || changeOf(part)) return [];
    const [all, done] = [whole, part].map(({ gap, noun: counted }) => gap + counted) as [string, string];
    const isOne = deed === '' ? all.includes(noun) && done.includes(noun) && isDone(done) : done.includes(deed);
    return isOne && !NOT_YET.some((word) => done.includes(word)) ? [[whole, part]] : [];
  });
}

/** Behind a year that the sentence before does not name. */
function isOfOtherYears({ text }: Passage, { start }: Said, told: Passage): boolean {
  const years = new Set(told.text.match(/(?:19|20)\d{2}(?=年)/g));
  const own = yearsIn(text.slice(0, start)).map(({ from }) => String(from));
  return years.size > 0 && own.some((year) => year !== '0' && !years.has(year));
}
