/** A formula whose terms have names: 「应补贴金额=规制成本18640万元-票款收入6215万元-其他收入1130万元=11295万元」. */
import type { SaidRelation, SaidTerm } from '../../../model';
import type { Passage, Said } from './passages';
import { isSameMeasure } from './turns';

const EQUALS = '=';
const SIGNS: ReadonlyMap<string, SaidTerm['sign']> = new Map([
  ['+', 1],
  ['-', -1],
]);
/** Of one term alone nothing is reckoned. */
const FEWEST = 2;

export function namedFormulas({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((result, at): SaidRelation[] => {
    const isResult = result.value.text.startsWith(EQUALS) || text.charAt(result.start - 1) === EQUALS;
    const terms = isResult ? termsBefore(figures, at) : [];
    if (terms.length < FEWEST || !terms.every(({ said }) => isSameMeasure(said, result))) return [];
    return [
      { kind: 'balance', result: result.figure, terms: terms.map(({ said, sign }) => ({ figure: said.figure, sign })) },
    ];
  });
}

interface Term {
  readonly said: Said;
  readonly sign: SaidTerm['sign'];
}

/** From the sign before it back to the first, which stands behind a name and =; none where another sign is between them. */
function termsBefore(figures: readonly Said[], end: number): readonly Term[] {
  const terms: Term[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const said = figures[at];
    if (!said || /[×*÷/()]/.test(said.gap) || said.gap.slice(1).search(/[+-]/) >= 0) return [];
    const sign = SIGNS.get(said.gap.charAt(0));
    if (sign === undefined) return said.gap.includes(EQUALS) ? [{ said, sign: 1 }, ...terms] : [];
    terms.unshift({ said, sign });
  }
  return [];
}
