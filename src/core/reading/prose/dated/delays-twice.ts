/** How late one named thing was, told twice with other days: 「泉塘镇标段…，超合同工期64天」, 「泉塘镇标段晚于合同工期46天」. */
import type { SlipRelation } from '../../../model';
import {
  DELAYED_BY,
  DELAYED_DEEDS,
  DELAYED_LINKS,
  LATE_LEADS,
  LATE_OF_MANY,
  LATE_OTHERWISE,
  LATE_PLACES,
  LATE_WORKS,
} from '../../../terms/delays-twice';
import { Ends, endingWith } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { being } from '../../../terms/starts';
import { SINGLE_DEEDS } from '../../../terms/verdicts';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';

const KINDS = new Ends(DELAYED_BY);
const LINKS = listed(DELAYED_LINKS);
const LEADS = listed(LATE_LEADS);
const isThing = endingWith(LATE_WORKS);
const isLed = endingWith(LATE_LEADS);
const holdsThing = holding(`${LATE_WORKS} ${LATE_PLACES}`);
const isDeed = being(DELAYED_DEEDS);
const isOfMany = holding(LATE_OF_MANY);
const isOtherwise = holding(LATE_OTHERWISE);
const DEEDS = SINGLE_DEEDS.split(' ');
const HAN = /\p{Script=Han}/u;
const BREAK = /[;。]/;
const DAYS: ReadonlySet<string> = new Set(['天', '日']);
const SHORTEST_NAME = 3;
const LONGEST_NAME = 16;
/** A report tells of few that were late. */
const MOST = 60;

/** How long something was late or early, and what stands around it. */
interface Told {
  readonly said: Said;
  readonly passage: Passage;
  readonly kind: 'late' | 'early';
  /** What was late, where the words right before say so. */
  readonly name: string;
  readonly days: string;
}

/** `lines` with the texts of cells. */
export function delaysTwice(lines: readonly Line[]): SlipRelation[] {
  const told = lines.flat().flatMap(toldIn).slice(0, MOST);
  const names = new Set(told.flatMap(({ name }) => (name === '' ? [] : [name])));
  return [...names].flatMap((name): SlipRelation[] => {
    const own = told.filter((one) => tellsOf(one, name));
    const [first] = own;
    const alike = own.filter((one) => first && one.kind === first.kind && deedsOf(one, name) === deedsOf(first, name));
    const values = new Map<string, Told[]>();
    for (const one of alike) values.set(one.days, [...(values.get(one.days) ?? []), one]);
    const [some, others, more] = values.values();
    // Of three nobody knows which is meant; both told in one sentence are two times.
    if (!some || !others || more || others.some(({ passage }) => some.some((one) => one.passage === passage)))
      return [];
    const [odd, right] = some.length < others.length ? [some[0], others[0]] : [others[0], some[0]];
    return odd && right ? [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }] : [];
  });
}

function toldIn(passage: Passage): Told[] {
  if (RULES.test(passage.text)) return [];
  return passage.figures.flatMap((said, index): Told[] => {
    const { value, label, gap, noun } = said;
    if (!DAYS.has(value.unit?.symbol ?? '') || !isPlain(said) || value.value.lte(0)) return [];
    const words = withoutEndings(label, LINKS);
    const by = KINDS.match(words);
    if (!by || (noun !== '' && !isDeed(noun)) || isOtherwise(clauseOf(passage, said))) return [];
    // 「3个标段晚于合同工期46天」: what stands behind a figure is counted by it.
    const isCounted = index > 0 && gap.trim() === label;
    const name = isCounted ? '' : withoutBeginnings(words.slice(0, -by[0].length), LEADS);
    return [{ said, passage, kind: by[1], name: isName(name) ? name : '', days: value.value.toFixed() }];
  });
}

function isName(words: string): boolean {
  return words.length >= SHORTEST_NAME && words.length <= LONGEST_NAME && isThing(words) && !isOfMany(words);
}

/** From the last stop to the figure. */
function clauseOf({ text }: Passage, { start, end, noun }: Said): string {
  const before = text.slice(0, start).split(BREAK).at(-1) ?? '';
  return before + text.slice(start, end) + noun;
}

/** The name stands before the figure in its sentence, and no other behind it. */
function tellsOf({ said, passage, name: own }: Told, name: string): boolean {
  if (own !== '') return own === name;
  const before = clauseOf(passage, { ...said, noun: '' });
  const at = before.lastIndexOf(name);
  const lead = before.slice(0, Math.max(0, at));
  const isWhole = lead === '' || !HAN.test(lead.charAt(lead.length - 1)) || isLed(lead);
  return at >= 0 && isWhole && !holdsThing(before.slice(at + name.length));
}

/** 开工, 验收: being late with one of them is not being late with another. */
function deedsOf({ said, passage }: Told, name: string): string {
  const clause = clauseOf(passage, said);
  const own = clause.slice(clause.lastIndexOf(name) + name.length);
  return DEEDS.filter((deed) => own.includes(deed)).join(' ');
}
