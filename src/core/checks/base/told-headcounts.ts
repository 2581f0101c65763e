/** 「在职77人，其中：行政在职19人，工勤9人，事业在职16人，离退休33人」: retired people are not in service. */
import Big from 'big.js';
import type { Fact } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../engine/view';
import type { Telling } from './telling';

const IN_SERVICE = /在职|实有|在编/;
const RETIRED = /退休/;

export function* headcounts({ project }: ProjectView): Generator<Telling | null> {
  const people = project.facts.flatMap((fact) => counted(fact) ?? []);
  for (const [place, whole] of people.entries()) {
    if (!IN_SERVICE.test(whole.name) || RETIRED.test(whole.name)) continue;
    const parts = partsOf(whole, people.slice(place + 1));
    if (parts.length > 1) yield withRetired(whole, parts);
  }
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

/** What the sentence lists after the number, up to the first that does not fit in any more. */
function partsOf(whole: Counted, following: readonly Counted[]): Counted[] {
  const parts: Counted[] = [];
  let rest = whole.figure.value.value;
  for (const part of following) {
    if (part.words !== whole.words || part.figure.value.value.gt(rest)) break;
    rest = rest.minus(part.figure.value.value);
    parts.push(part);
  }
  return rest.eq(0) ? parts : [];
}

/** Null where all that is listed is in service. */
function withRetired(whole: Counted, parts: readonly Counted[]): Telling | null {
  const inService = parts.filter(({ name }) => !RETIRED.test(name));
  if (inService.length === parts.length || inService.length === 0) return null;
  const sum = inService.reduce((total, { figure }) => total.plus(figure.value.value), new Big(0));
  const computed = `${sum.toFixed()}人`;
  return {
    message: 'retired',
    subject: whole.name,
    term: 'headcount',
    odd: whole.figure,
    alsoAt: [],
    right: whole.figure,
    computed,
    related: [],
  };
}
