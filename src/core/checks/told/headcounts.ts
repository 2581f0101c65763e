/** 「在职77人，其中：行政在职19人，工勤9人，事业在职16人，离退休33人」: retired people are not in service. */
import Big from 'big.js';
import { groupBy } from '../../group-by';
import type { Fact } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../view/view';
import type { Telling } from '../compare/telling';
import { agrees, type Agreed } from '../engine/check';

const WHOLE = /在职|实有|在编|编制/;
const IN_SERVICE = /在职|实有|在编/;
const RETIRED = /退休/;
/** The kinds of staff of a public office: a list that has them all is complete. */
const KINDS = [/行政/, /工勤|机关工人/, /事业/];

export function* headcounts({ project }: ProjectView): Generator<Telling | Agreed | null> {
  const people = project.facts.flatMap((fact) => counted(fact) ?? []);
  const lists = listsIn(people);
  for (const whole of people) {
    const parts = partsIn(lists.get(whole) ?? []);
    if (parts) yield compareParts(whole, parts);
  }
}

/** What each sentence lists after the number of all, up to the next such number. */
function listsIn(people: readonly Counted[]): ReadonlyMap<Counted, readonly Counted[]> {
  const lists = new Map<Counted, Counted[]>();
  for (const inSentence of groupBy(people, ({ words }) => words).values()) {
    let list: Counted[] = [];
    for (const one of inSentence) {
      if (isWhole(one)) lists.set(one, (list = []));
      else list.push(one);
    }
  }
  return lists;
}

function isWhole({ name }: Counted): boolean {
  return WHOLE.test(name) && !RETIRED.test(name) && !KINDS.some((kind) => kind.test(name));
}

interface Counted {
  readonly name: string;
  readonly figure: Figure;
  readonly words: string;
}

function counted({ concept, subject, quantity, at, words }: Fact): Counted | null {
  const figure = concept === 'headcount' && subject.kind === 'part' ? figureOf({ value: quantity, at }) : null;
  return figure && subject.kind === 'part' ? { name: subject.name, figure, words } : null;
}

/** The parts that a list gives; null for one that may not be complete. */
function partsIn(listed: readonly Counted[]): readonly Counted[] | null {
  const retired = listed.findIndex(({ name }) => RETIRED.test(name));
  // 「离退休33人，其中：行政退休33人」: what follows is a part of them.
  const parts = retired < 0 ? listed : listed.slice(0, retired + 1);
  return KINDS.every((kind) => parts.some(({ name }) => kind.test(name))) ? parts : null;
}

/** Null where the parts make the whole, or where those who retired stand beside it. */
function compareParts(whole: Counted, parts: readonly Counted[]): Telling | Agreed {
  const stated = whole.figure.value.value;
  const inService = sumOf(parts.filter(({ name }) => !RETIRED.test(name)));
  if (stated.eq(inService)) return agrees(whole.figure, ...parts.map(({ figure }) => figure));
  const countsRetired = IN_SERVICE.test(whole.name) && stated.eq(sumOf(parts));
  return {
    message: countsRetired ? 'retired' : 'sum',
    subject: whole.name,
    term: 'headcount',
    odd: whole.figure,
    alsoAt: [],
    right: whole.figure,
    computed: `${inService.toFixed()}人`,
    related: [],
  };
}

function sumOf(people: readonly Counted[]): Big {
  return people.reduce((total, { figure }) => total.plus(figure.value.value), new Big(0));
}
