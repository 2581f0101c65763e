import { Memo } from '../../quantity';
import { BARE_FIGURE } from '../../terms/amounts';
import { type Heading, headingOf } from '../tables/columns';
import {
  closesTable,
  isSection,
  type FundLabel,
  fundLabelOf,
  type PairConcept,
  pairConceptOf,
  type TotalLabel,
  totalLabelOf,
} from '../forms/labels';
import { keyOf, LONGEST_LABEL, withoutOrdinal } from './wording';

/** Of a longer text only the beginning is compared: it may still be a note, never a label. */
const COMPARED = 2 * LONGEST_LABEL;
const REMEMBERED = 20_000;

/** A cell's text with what the vocabularies say about it; each is asked at most once for a text. */
export class Word {
  /** Folded and without spaces, see `keyOf`. */
  readonly key: string;
  /** A bare number, with a sign or a unit at most: 98, ≥95%, 1,560.00万元. */
  readonly isFigure: boolean;
  #heading: Heading | null | undefined;
  #pair: PairConcept | null | undefined;
  #total: TotalLabel | null | undefined;
  #fund: FundLabel | null | undefined;
  #closes: boolean | undefined;
  #section: boolean | undefined;

  constructor(readonly raw: string) {
    this.key = keyOf(raw.length > COMPARED ? raw.slice(0, COMPARED) : raw);
    this.isFigure = BARE_FIGURE.test(this.key);
  }

  get heading(): Heading | null {
    if (this.#heading === undefined) this.#heading = this.isFigure ? null : headingOf(this.key);
    return this.#heading;
  }

  get pair(): PairConcept | null {
    if (this.#pair === undefined) this.#pair = this.isFigure ? null : pairConceptOf(this.key);
    return this.#pair;
  }

  get total(): TotalLabel | null {
    if (this.#total === undefined) this.#total = this.isFigure ? null : totalLabelOf(this.key);
    return this.#total;
  }

  get fund(): FundLabel | null {
    if (this.#fund === undefined) this.#fund = this.isFigure ? null : fundLabelOf(this.key);
    return this.#fund;
  }

  /** It opens another part of the form: 存在问题, 年度总体目标. */
  get isSection(): boolean {
    this.#section ??= isSection(withoutOrdinal(this.key));
    return this.#section;
  }

  /** It closes the table above it: a note, a signature, the form's next section. */
  get closes(): boolean {
    this.#closes ??= closesTable(this.key);
    return this.#closes;
  }
}

const remembered = new Memo<Word>(REMEMBERED);

/** The word of a text; short ones are remembered, for forms repeat themselves. */
export function wordOf(raw: string): Word {
  if (raw.length > COMPARED) return new Word(raw);
  const known = remembered.get(raw);
  if (known) return known;
  const word = new Word(raw);
  remembered.set(raw, word);
  return word;
}
