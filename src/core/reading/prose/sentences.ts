import { foldWidth } from '../../quantity';
import { pointLength } from './numbering';

/** A sentence; `text` is folded, without formulas, and as long as `words`, so that positions agree. */
export interface Sentence {
  readonly text: string;
  readonly words: string;
  /** It goes on behind a semicolon: what 其中 or a name began holds here, too. */
  readonly goesOn: boolean;
  /** It has a number of its own within its paragraph (「…。2.支付进度偏慢，…」): nothing of the one before holds here. */
  readonly startsAnew: boolean;
}

/** Nobody writes longer ones; they are passed over. */
const LONGEST_SENTENCE = 1200;

const STOPS = /[。;!?\n\r]/g;
const LONGEST_FORMULA = 80;
const OPERATORS = /[×*÷/+]/;
const HAN = /[\u4e00-\u9fff]/;

/** Cuts a line into sentences; a semicolon, too, ends one. */
export function sentencesOf(line: string): Sentence[] {
  const folded = foldWidth(line);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...stopsIn(folded, STOPS), folded.length]) {
    if (end > start && end - start <= LONGEST_SENTENCE) {
      const goesOn = folded.charAt(start - 1) === ';';
      const told = folded.slice(start, end);
      const number = start > 0 ? pointLength(told) : 0;
      const text = withoutFormulas(' '.repeat(number) + told.slice(number));
      sentences.push({ text, words: line.slice(start, end), goesOn, startsAnew: number > 0 });
    }
    start = end + 1;
  }
  return sentences;
}

/** Where a line stops. */
export function stopsIn(text: string, stops: RegExp): number[] {
  return [...text.matchAll(stops)].map(({ index }) => index);
}

/**
 * Blanks what explains a figure: in 「到位率=（到位/预算）×100%=96.63%」 the formula between the signs, and a definition
 * without a result as a whole.
 */
function withoutFormulas(text: string): string {
  let result = text;
  for (let at = text.indexOf('='); at >= 0;) {
    const next = text.indexOf('=', at + 1);
    const isResult = next > 0 && next - at <= LONGEST_FORMULA;
    const end = isResult ? next : formulaEnd(text, at);
    const formula = text.slice(at, end);
    if (OPERATORS.test(formula) && (HAN.test(formula) || isResult)) {
      result = result.slice(0, at) + ' '.repeat(end - at) + result.slice(end);
    }
    at = next;
  }
  return result;
}

function formulaEnd(text: string, at: number): number {
  const comma = text.indexOf(',', at);
  return Math.min(comma < 0 ? text.length : comma, at + LONGEST_FORMULA);
}
