/** What the figures of a text say of each other, whatever they are about. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import type { TextLine } from '../../forms/segment';
import { adjustmentsIn } from './adjustments';
import { againstIn } from './against';
import { isDividing, partsOfBefore } from './among';
import { answersIn } from './answers';
import { amongNamed } from './among-named';
import { averagesIn } from './averages';
import { balancesIn } from './balances';
import { bandsIn } from './bands';
import { basisShares } from './basis-shares';
import { boundsIn } from './bounds';
import { changesIn } from './changes';
import { changesBehindParts } from './changes-behind-parts';
import { closedLosses } from './closed-losses';
import { composedIn } from './composed';
import { dailyIn } from './daily';
import { dealtOut } from './dealt-out';
import { deductionsIn } from './deductions';
import { deedRates } from './deed-rates';
import { ratesOfDue } from './due';
import { ratesOfDueApart } from './due-apart';
import { dueRestsIn } from './due-rests';
import { equalsIn, ordersIn } from './compared';
import { directionsIn } from './directions';
import { extremesIn } from './extremes';
import { firmsNamed } from './firms';
import { formulasIn } from './formulas';
import { scalesIn } from '../scales';
import { judgedAfter } from './judged-after';
import { ratesBeside, restsBeside } from './rates-beside';
import { type Line, sumsOver } from './lists';
import { listedIn, stagesIn } from './listed';
import { sumsOfMarkedLines } from './marked-lines';
import { awardedIn, sumsOfMarks } from './marks';
import { sumOfMarksApart } from './marks-apart';
import { namedBefore } from './named';
import { namedFormulas } from './named-formula';
import { numberedParts } from './numbered-parts';
import { sumsBelow } from './outlined';
import { namesOfKind } from './names-of-kind';
import { nearSumsIn } from './near';
import { withParagraphs } from './paragraphs';
import { partLosses } from './part-losses';
import { relationsOver } from './over';
import { type Passage, passagesOf } from './passages';
import { lossBehind, pointsLeft, pointsLeftOf } from './points';
import { pointsByFall } from './points-by-fall';
import { pointsByRate } from './points-by-rate';
import { lostEach, lostTogether } from './points-lost';
import { productsIn } from './products';
import { pulledIn } from './pulled';
import { ratesIn } from './rates';
import { ratesBehind } from './rates-behind';
import { judgedIn, reachedIn } from './reached';
import { removalsIn } from './removals';
import { restRates } from './rest-rates';
import { restsBehindParts } from './rests-behind-parts';
import { seriesGrowths, seriesTrends } from './series-growths';
import { sharedOut } from './shared-out';
import { sharesOfPart } from './share-of-part';
import { sharesIn } from './shares';
import { sharesInTurn } from './shares-in-turn';
import { ratesShortOf } from './short-of';
import { spentShares } from './spent-shares';
import { stocksIn } from './stocks';
import { strungTotals } from './strung-totals';
import { sumsIn } from './sums';
import { sumsApart } from './sums-apart';
import { validIn } from './valid';
import { wholeSharesIn } from './whole-shares';
import { unitsIn } from './units-in-lists';
import { sumsOfYears } from './years';
import { yearsJudged } from './years-judged';

/** `lines` are running text, whose lists go on from line to line; `cells` stand each for itself. */
export function relationsIn(lines: readonly TextLine[], read: readonly Line[], cells: readonly Line[]): SaidRelation[] {
  const told = read.flatMap((line, index) => within(line, read.slice(Math.max(0, index - MOST_ABOVE), index)));
  const relations = withoutGuesses([
    ...told,
    ...relationsOver(read, told),
    ...cells.flatMap((line) => within(line, [])),
    ...[...read, ...cells].flatMap((line) => [
      ...sumsOfYears(line),
      ...sumsOfMarks(line),
      ...line.flatMap(awardedIn),
      ...adjustmentsIn(line),
    ]),
    ...read.flatMap(pointsLeft),
    ...read.flatMap(lossBehind),
    ...read.flatMap(partLosses),
    ...read.flatMap(lostTogether),
    ...read.flatMap(pointsByFall),
    ...read.flatMap(judgedAfter),
    ...[...read, ...cells].flatMap(ratesOfDueApart),
    ...closedLosses(read),
    ...restsBehindParts(read),
    ...[...read, ...cells].flat().flatMap(dueRestsIn),
    ...read.flat().flatMap(firmsNamed),
    ...read.flat().filter(isRunning).flatMap(spentShares),
    ...[...read, ...cells]
      .flat()
      .filter(isRunning)
      .flatMap((passage) => [...strungTotals(passage), ...sharesOfPart(passage), ...pulledIn(passage)]),
    ...read.flatMap(sumsApart),
    ...sumsOver(read),
    ...sumsOfMarkedLines(read),
    ...sumOfMarksApart(read),
    ...answersIn(read),
    ...sumsBelow(lines, read),
    ...stagesIn(lines),
    ...scalesIn(lines),
  ]);
  return withParagraphs(relations, [...read, ...cells]);
}

/** Neither a rule nor a row of a table. */
function isRunning({ text }: Passage): boolean {
  return !RULES.test(text) && !text.includes('\t');
}

/** What the words say of a total is all that is said of it. */
function withoutGuesses(relations: readonly SaidRelation[]): SaidRelation[] {
  const said = new Set(relations.flatMap((one) => (one.kind === 'sum' && !one.isWeak ? one.wholes : [])));
  // 「满分10分，得7.36分，扣2.74分」 is told once: as what was taken.
  const rests = new Map(
    relations.flatMap((one) =>
      one.kind === 'balance' && !one.isWeak ? [[one.result, new Set(one.terms.map(({ figure }) => figure))]] : [],
    ),
  );
  const isTold = ({ wholes, parts }: SaidRelation & { readonly kind: 'sum' }) =>
    parts.flat().some((part) => wholes.some((whole) => rests.get(part)?.has(whole)));
  const known = new Set(
    relations.flatMap((one) => (one.kind === 'balance' && one.isWeak !== 'turned' ? [one.result] : [])),
  );
  const products = new Set(relations.flatMap((one) => (one.kind === 'product' && !one.across ? [one.result] : [])));
  const sure = new Set(
    relations.flatMap((one) => (one.kind === 'rate' && !one.isUnsure && one.isWeak !== 'slip' ? [one.rate] : [])),
  );
  return relations.filter((one) => {
    if (one.kind === 'rate') return !one.isUnsure || !sure.has(one.rate);
    if (one.kind === 'balance') return one.isWeak !== 'turned' || !known.has(one.result);
    if (one.kind === 'product') return !one.across || !products.has(one.result);
    if (one.kind !== 'sum') return true;
    return !isTold(one) && !(one.isWeak && one.wholes.some((whole) => said.has(whole)));
  });
}

/** The same of lines that were not cut into sentences before. */
export function readRelations(lines: readonly TextLine[]): SaidRelation[] {
  return relationsIn(lines, lines.map(passagesOf), []);
}

/** Paragraphs that a sentence may look back to. */
const MOST_ABOVE = 12;

/** … and the sentences of them that it may look up a name in. */
const MOST_PASSAGES = 40;

/** What the sentences of one line say; `lines` stand above it. */
function within(passages: Line, lines: readonly Line[]): SaidRelation[] {
  const above = lines.at(-1)?.at(-1) ?? null;
  const earlier = lines.flat().slice(-MOST_PASSAGES);
  return passages.flatMap((passage, index): SaidRelation[] => {
    const before = passages[index - 1] ?? null;
    const sentencesBefore = () => [...earlier, ...passages.slice(Math.max(0, index - MOST_PASSAGES), index)];
    if (passage.text.includes('\t')) return [];
    const superlatives = extremesIn(passage, before ?? above, lines);
    const named = namedBefore(passage);
    if (passage.figures.length === 0) return [...superlatives, ...named, ...ordersIn(passage, before)];
    const always = [
      ...listedIn(passage),
      ...named,
      ...formulasIn(passage),
      ...namedFormulas(passage),
      ...judgedIn(passage),
      ...againstIn(passage),
      ...lostEach(passage),
      ...pointsLeftOf(passage),
    ];
    if (RULES.test(passage.text)) return always;
    const sums = sumsIn(passage, before);
    const rates = asOne([
      ...ratesShortOf(passage),
      ...removalsIn(passage),
      ...ratesIn(passage),
      ...ratesOfDue(passage),
      ...sharesIn(passage, before),
      ...sharesInTurn(passage),
      ...balancesIn(passage, before),
      ...changesIn(passage, before),
      ...seriesGrowths(passage),
      ...basisShares(passage),
      ...changesBehindParts(passage),
    ]);
    const behind = ratesBehind(passage, before, rates);
    return [
      ...always,
      ...sums,
      ...unitsIn(passage, sums),
      ...nearSumsIn(passage),
      ...bandsIn(passage),
      ...composedIn(passage),
      ...numberedParts(passage),
      ...partsOfBefore(passage, passages.slice(0, index).findLast(({ text }) => !isDividing(text)) ?? null),
      ...rates,
      ...behind,
      ...restRates(passage, before),
      ...ratesBeside(passage, sentencesBefore(), [...rates, ...behind]),
      ...restsBeside(passage, sentencesBefore()),
      ...deedRates(passage, rates),
      ...wholeSharesIn(passage),
      ...productsIn(passage, before ?? above),
      ...sharedOut(passage),
      ...dealtOut(passage, sentencesBefore),
      ...validIn(passage),
      ...stocksIn(passage),
      ...dailyIn(passage),
      ...pointsByRate(passage),
      ...averagesIn(passage),
      ...superlatives,
      ...ordersIn(passage, before),
      ...directionsIn(passage),
      ...amongNamed(passage, before),
      ...namesOfKind(passage),
      ...seriesTrends(passage),
      ...boundsIn(passage, sentencesBefore),
      ...equalsIn(passage),
      ...reachedIn(passage),
      ...yearsJudged(passage, before),
      ...deductionsIn(passage),
    ];
  });
}

/** A rate that several readings explain is wrong only if none of them gives it. */
function asOne(relations: readonly SaidRelation[]): SaidRelation[] {
  const rates = new Map<SaidFigure, SaidRelation & { readonly kind: 'rate' }>();
  const others: SaidRelation[] = [];
  for (const relation of relations) {
    if (relation.kind !== 'rate') others.push(relation);
    else {
      const known = rates.get(relation.rate);
      const readings = [...(known?.readings ?? []), ...relation.readings];
      const { isWeak, isLoose, isUnsure, ...rest } = relation;
      const areAllWeak = isWeak && (!known || known.isWeak);
      const areAllLoose = isLoose && (!known || known.isLoose);
      const areAllUnsure = isUnsure && (!known || known.isUnsure);
      rates.set(relation.rate, {
        ...rest,
        readings,
        ...(areAllWeak ? { isWeak } : {}),
        ...(areAllLoose ? { isLoose } : {}),
        ...(areAllUnsure ? { isUnsure } : {}),
      });
    }
  }
  return [...rates.values(), ...others];
}
