/** The cases of a criterion in one reading, each with what is the same for every value that is looked up. */
import { isDistance, takesAway } from '../meaning/cases';
import type { Case, Criterion, Range } from '../meaning/model';
import { changed, exceeding, moreThanNothing } from '../meaning/ranges';
import { type Given, givenBy, isFixed } from './reckoning/giving';
import { isItsOwn, type Lens, type Sight } from './measures';
import { type Marks, marksOf } from './matching/ranges';
import { isReverse, type Situation } from './situation';
import { type Span, spanOf } from './spans';

/** A case beside the target. */
export class Placed {
  readonly one: Case;
  /** Its range, or the one it stands for beyond all others. */
  readonly range: Range | null;
  readonly marks: Marks | null;
  readonly orMarks: Marks | null;
  #given: Given | null = null;
  #span: Span | null | undefined = undefined;

  constructor(one: Case, range: Range | null, situation: Situation, lens: Lens) {
    this.one = one;
    this.range = range;
    this.marks = range && marksOf(range, situation, lens);
    this.orMarks = one.or && marksOf(one.or, situation, lens);
  }

  given(sight: Sight): Given {
    if (this.#given) return this.#given;
    const given = givenBy(this.one, sight);
    if (isFixed(this.one.award)) this.#given = given;
    return given;
  }

  /** Null for words that say nothing of numbers. */
  span(sight: Sight): Span | null {
    return this.#span === undefined ? (this.#span = spanOf(this.one, sight)) : this.#span;
  }
}

/** A case as it is meant beside the target. */
function meant(one: Case, { traits }: Criterion, situation: Situation, lens: Lens): Case {
  const { range, award } = one;
  if (range === null) return one;
  if (lens.open === 'beyond' && traits.measures.exceeds) return { ...one, range: exceeding(range) };
  // 超支率≤5%扣1分: nothing is taken where nothing is exceeded; of a rate that is the distance itself (增幅≤5%) and wanted it is.
  const isWanted = lens.distance === 'level' && isItsOwn(situation) && !isReverse(situation);
  return isDistance(range.measure) && !isWanted && takesAway(award) ? { ...one, range: moreThanNothing(range) } : one;
}

/** A criterion as it is meant beside a target. All values looked up in it are numbers, or none is. */
export interface Reading {
  readonly criterion: Criterion;
  readonly situation: Situation;
  readonly lens: Lens;
  readonly cases: readonly Placed[];
  /** Exact figures that hold beyond as well, opened to the outside. */
  readonly beyond: readonly Placed[];
}

const NONE: readonly Placed[] = [];

export function placed(criterion: Criterion, situation: Situation, lens: Lens): Reading {
  const { cases, traits } = criterion;
  const isLower = isReverse(situation) && !lens.isInverse;
  const outermost = isLower ? traits.lowest : traits.highest;
  return {
    criterion,
    situation,
    lens,
    cases: cases.map((each) => {
      const one = meant(each, criterion, situation, lens);
      return new Placed(one, one.range, situation, lens);
    }),
    beyond:
      outermost.length === 0
        ? NONE
        : outermost.map((one) => new Placed(one, opened(one.range, isLower), situation, lens)),
  };
}

function opened(range: Range | null, isLower: boolean): Range | null {
  return range && changed(range, isLower ? { low: null } : { high: null });
}
