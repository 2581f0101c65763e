/** Means: of figures that are listed (「分别为88分、91分和93分，平均90.67分」), and of a whole for each (「1536万元，480户，户均3.2万元」). */
import type { SaidRelation } from '../../../model';
import { EACH_ONE, MEANS, PER_EACH, WEIGHTED } from '../../../terms/superlatives';
import { baseSymbol } from '../../../quantity';
import { holding } from '../../../terms/search';
import { countedOf } from '../told/follow';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { type Clause, clausesOf } from './turns';

type Average = SaidRelation & { readonly kind: 'average' };

const isMean = holding(MEANS);
const isWeighted = holding(WEIGHTED);
const FEWEST = 2;
const LISTED = ['、', '和', '及', '与', '以及'];

export function averagesIn(passage: Passage): Average[] {
  if (isWeighted(passage.text)) return [];
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((figure, index): Average[] => {
      if (!isPlain(figure)) return [];
      const each = eachOf(figure);
      const average =
        each.length > 0 ? ofWhole(clause, index, each) : isMean(figure.label) ? ofList(clause, index) : null;
      return average ? [average] : [];
    }),
  );
}

/** The figures right before it that stand in one list. */
function ofList(clause: Clause, index: number): Average | null {
  const result = clause[index];
  const list: Said[] = [];
  for (let at = index - 1; result && at >= 0; at--) {
    const figure = clause[at];
    if (!figure || !isLike(figure, result) || !isPlain(figure)) break;
    list.unshift(figure);
    if (!LISTED.some((sign) => figure.gap.startsWith(sign))) break;
  }
  if (!result || list.length < FEWEST) return null;
  return {
    kind: 'average',
    result: result.figure,
    readings: [{ added: list.map(({ figure }) => figure), among: null }],
  };
}

/** The units of what a figure is told for each of; none where it is no mean. */
function eachOf({ label }: Said): readonly string[] {
  const at = label.indexOf(EACH_ONE);
  if (at >= 0) return [label.slice(at + EACH_ONE.length)];
  return PER_EACH.flatMap(([unit, words]) => (words.split(' ').some((word) => label.includes(word)) ? [unit] : []));
}

/** One count of them before it in its clause, and every figure of its measure may be the whole. */
function ofWhole(clause: Clause, index: number, each: readonly string[]): Average | null {
  const result = clause[index];
  const before = clause.slice(0, index).filter(isPlain);
  const counts = before.filter((figure) => result && each.some((unit) => isCountOf(figure, unit)));
  const [among, another] = counts;
  const wholes = before.filter(
    (figure) => result && figure !== among && isLike(figure, result) && !isMean(figure.label),
  );
  if (!result || !among || another || wholes.length === 0) return null;
  const readings = wholes.reverse().map(({ figure }) => ({ added: [figure], among: among.figure }));
  return { kind: 'average', result: result.figure, readings };
}

/** 户 of 480户, 期 of 8期; 「平均每期150人」 begins with what it is for. */
function isCountOf(figure: Said, unit: string): boolean {
  const { unit: own, decimals } = figure.value;
  if (own?.dimension !== 'count' || decimals > 0) return false;
  const names = [own.symbol, baseSymbol(own), countedOf(figure)].filter((name) => name !== '');
  return names.some((name) => unit === name || unit.startsWith(name));
}
