/** What the figures of several paragraphs say of each other. */
import type { SaidFigure, SaidRelation } from '../../../../model';
import { RULES } from '../../../../terms/prose';
import type { Line } from '../lists';
import type { Passage } from '../passages';
import { adjustmentsOver } from './adjusted';
import { dividedApart } from './among-apart';
import { averagesOver } from './averages';
import { balancesOver } from './balances';
import { changesOver } from './changes';
import { dividedOver } from './divided';
import { eitherOver } from './either';
import { ratesFar } from './far';
import { leftOver } from './left';
import { namedLater } from './named-later';
import { standardsByName } from './named-standards';
import { placesTogether } from './places';
import { productsAcross } from './products';
import { ratesOver } from './rates';
import { retainedOf } from './retained';
import { recalledIn } from './recalled';
import { growthsOnSeries } from './series-base';
import { sharesOver } from './shares';
import { totalsApart } from './totals-apart';
import { turnedRests, turnedRestsFar } from './turned-rests';
import { unitCosts } from './unit-costs';
import { unitsMixed } from './units';
import { sumsOfSpans } from './years';
import { yearsApart } from './years-apart';
import { yearsGrown } from './years-grown';

/** So many paragraphs back a name still holds, and so many sentences of them. */
const MOST_LINES = 12;
const MOST_PASSAGES = 40;

/** `known` is what the sentences say within themselves: a rate that they explain is not asked for again. */
export function relationsOver(lines: readonly Line[], known: readonly SaidRelation[]): SaidRelation[] {
  const near = lookingUp(lines, known);
  return [
    ...near,
    ...inAnyOrder(lines, [...known, ...near]),
    ...recalledIn(lines),
    ...balancesOver(lines),
    ...productsAcross(lines),
    ...sumsOfSpans(lines),
    ...namedLater(lines),
  ];
}

/** A sentence calls by name what an earlier one told. */
function lookingUp(lines: readonly Line[], known: readonly SaidRelation[]): SaidRelation[] {
  const explained = ratesOf(known.filter((one) => one.kind !== 'rate' || !one.isUnsure));
  const results = new Set(known.flatMap((one) => (one.kind === 'balance' ? [one.result] : [])));
  const own = lines.map((line) => line.filter(({ text, figures }) => figures.length > 0 && !RULES.test(text)));
  return own.flatMap((line, index) => {
    const above = own.slice(Math.max(0, index - MOST_LINES), index).flat();
    return line.flatMap((passage, at): SaidRelation[] => {
      const before: Passage[] = [...above, ...line.slice(Math.max(0, at - MOST_PASSAGES), at)].slice(-MOST_PASSAGES);
      return [
        ...averagesOver(passage, before),
        ...changesOver(passage, before),
        ...leftOver(passage, before),
        ...eitherOver(passage, before),
        ...dividedOver(passage, before),
        ...unitCosts(passage, before),
        ...retainedOf(passage, before),
        ...turnedRests(passage, before).filter(({ result }) => !results.has(result)),
        ...[
          ...ratesOver(passage, before),
          ...sharesOver(passage, before),
          ...growthsOnSeries(passage, before),
          ...yearsGrown(passage, before),
        ].filter(({ rate }) => !explained.has(rate)),
      ];
    });
  });
}

/** An abstract speaks of what a chapter tells, a conclusion adds it up. */
function inAnyOrder(lines: readonly Line[], known: readonly SaidRelation[]): SaidRelation[] {
  const told = lines.map((line) => line.filter(({ text }) => !RULES.test(text) && !text.includes('\t')));
  const apart = yearsApart(told.flat());
  return [
    ...adjustmentsOver(told),
    ...placesTogether(told),
    ...turnedRestsFar(told.flat()),
    ...totalsApart(told.flat()),
    ...dividedApart(told.flat()),
    ...standardsByName(told.flat()),
    ...apart,
    ...ratesFar(told.flat(), ratesOf([...known, ...apart])),
    ...unitsMixed(told.flat()),
  ];
}

function ratesOf(relations: readonly SaidRelation[]): ReadonlySet<SaidFigure> {
  return new Set(relations.flatMap((one) => (one.kind === 'rate' ? [one.rate] : [])));
}
