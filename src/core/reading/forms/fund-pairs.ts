import type { CellRef, FundRow, FundSpan, FundTable, MoneyConcept, Stated, Unit, Unread } from '../../model';
import { ordinalDepth } from '../grid/wording';
import { arrangeRows, fitsBetter, type LabelledRow } from '../tables/fund-tree';
import { emptyRow } from '../tables/money-columns';
import type { FundMark } from './fund-marks';
import { type LevelAmount, unreadLevels, wholeOfOne } from './level-pairs';
import type { FundLabel } from './labels';

type Draft = { -readonly [Property in keyof FundRow]: FundRow[Property] };

/** A label beside which an amount stands. */
export interface PairLabel {
  /** What the row is called: 「其中：一、财政拨款」 → 财政拨款. */
  readonly name: string;
  /** As it is written. */
  readonly text: string;
  readonly fund: FundLabel | null;
  readonly at: CellRef;
}

/**
 * Amounts that stand beside their labels rather than under headings: 「预算数｜1560｜到位数｜1560」, one below another, or with
 * 「其中：财政拨款」 below each. Together they are one fund block, and those below 中期资金总额 another.
 */
export class FundPairs {
  readonly #year = new PairBlock(null);
  readonly #years = new PairBlock('years');
  readonly #levels: LevelAmount[] = [];
  #unreadLevels: readonly Unread[] = [];
  /** What the last label of the whole in a column said: the parts below it are parts of that. */
  readonly #columns = new Map<number, { readonly block: PairBlock; readonly concept: MoneyConcept }>();

  /** Takes an amount of the whole; false where another was already said to be the same thing. */
  addTotal(concept: MoneyConcept, label: CellRef, stated: Stated | null, words = ''): boolean {
    return this.#addTotal(this.#year, concept, { at: label, words }, stated);
  }

  /** Takes the amount of a row; where the row does not say which amount it is, the label above in its column does. */
  addPart(label: PairLabel, stated: Stated | null, said?: MoneyConcept): void {
    const above = this.#columns.get(label.at.column);
    const concept = said ?? above?.concept ?? 'budget';
    if (label.fund?.role === 'total') {
      const block = label.fund.years === 'several' ? this.#years : this.#year;
      this.#addTotal(block, concept, { at: label.at, words: label.name }, stated);
    } else if (stated) (above?.block ?? this.#year).addPart(label, concept, stated);
  }

  /** Takes a row that no word of the field names: it is a part where parts stand below it, or where the sums need it. */
  addUnknown(label: PairLabel, stated: Stated): boolean {
    const above = this.#columns.get(label.at.column);
    if (!above || above.block.isEmpty) return false;
    above.block.addDoubtful(label, above.concept, stated);
    return true;
  }

  /** Takes a printed rate where the block states what it is a rate of; false where it does not (yet). */
  addRate(property: 'rate' | 'arrivalRate', stated: Stated): boolean {
    return this.#year.addRate(property, stated);
  }

  /** Takes an amount of one level's money; whether it is all of the money is seen when nothing more is said. */
  addLevel(amount: LevelAmount): void {
    this.#levels.push(amount);
  }

  /** Takes what the money is worth and what it was given; what was said first counts. */
  addMark(mark: FundMark): void {
    this.#year.addMark(mark);
  }

  /** The points of the money, where a row has said them. */
  get points(): Stated | null {
    return this.#year.points;
  }

  get isEmpty(): boolean {
    return this.#year.isEmpty && this.#years.isEmpty;
  }

  /** The blocks, none where no amount of the whole or of parts within parts was stated. */
  tables(): FundTable[] {
    const whole = this.isEmpty ? wholeOfOne(this.#levels) : null;
    for (const { concept, at, stated } of whole ?? []) this.addTotal(concept, at, stated);
    this.#unreadLevels = whole ? [] : unreadLevels(this.#levels);
    return [this.#year, this.#years].flatMap((block) => block.table() ?? []);
  }

  /** Rows that were taken for parts of neither; to be asked for after the blocks. */
  unread(): Unread[] {
    return [...this.#year.unread, ...this.#years.unread, ...this.#unreadLevels];
  }

  #addTotal(
    block: PairBlock,
    concept: MoneyConcept,
    label: { readonly at: CellRef; readonly words: string },
    stated: Stated | null,
  ): boolean {
    this.#columns.set(label.at.column, { block, concept });
    return block.addTotal(concept, label, stated);
  }
}

interface PartDraft {
  readonly label: PairLabel;
  readonly row: Draft;
  readonly rows: Set<number>;
}

class PairBlock {
  readonly #span: FundSpan | null;
  #total: Draft | null = null;
  /** With the rows of the sheet in which their amounts stand. */
  #parts: PartDraft[] = [];
  /** Rows since the last part that may be parts. */
  #doubtful: PartDraft[] = [];
  readonly unread: Unread[] = [];
  #first: CellRef | null = null;
  #unit: Unit | null = null;
  #mark: FundMark = { title: null, points: null, score: null };

  constructor(span: FundSpan | null) {
    this.#span = span;
  }

  addMark({ title, points, score }: FundMark): void {
    const known = this.#mark;
    this.#mark = { title: known.title ?? title, points: known.points ?? points, score: known.score ?? score };
  }

  get points(): Stated | null {
    return this.#mark.points;
  }

  get isEmpty(): boolean {
    return this.#total === null && this.#parts.length === 0;
  }

  addTotal(
    concept: MoneyConcept,
    { at, words }: { readonly at: CellRef; readonly words: string },
    stated: Stated | null,
  ): boolean {
    this.#total ??= emptyRow(words, at, 'total', null);
    if (this.#total[concept]) return false;
    if (!stated) return true;
    if (words !== '') [this.#total.label, this.#total.at] = [words, at];
    this.#total[concept] = stated;
    this.#note(at, stated);
    return true;
  }

  addPart(label: PairLabel, concept: MoneyConcept, stated: Stated): void {
    this.#parts.push(...this.#doubtful.filter(({ row }) => row[concept] !== null));
    this.#doubtful = [];
    const known = this.#parts.findLast(({ row }) => row.label === label.name);
    // 省财政预算｜1496｜省财政预算｜28: the second in a row is part of a whole that was not understood.
    if (known?.row[concept] && known.rows.has(label.at.row)) {
      this.unread.push({ at: stated.at, text: label.text, reason: 'no-header' });
      return;
    }
    known?.rows.add(label.at.row);
    const row: Draft =
      known && !known.row[concept] ? known.row : emptyRow(label.name, label.at, 'part', label.fund?.source ?? null);
    if (row !== known?.row) this.#parts.push({ label, row, rows: new Set([label.at.row]) });
    row[concept] = stated;
    this.#note(label.at, stated);
  }

  addDoubtful(label: PairLabel, concept: MoneyConcept, stated: Stated): void {
    this.#doubtful.push({
      label,
      row: { ...emptyRow(label.name, label.at, 'part', null), [concept]: stated },
      rows: new Set([label.at.row]),
    });
  }

  addRate(property: 'rate' | 'arrivalRate', stated: Stated): boolean {
    const total = this.#total;
    const numerator = property === 'rate' ? total?.spent : total?.received;
    if (!total || !numerator || total[property] || !(total.budget ?? total.received ?? total.initialBudget))
      return false;
    total[property] = stated;
    return true;
  }

  table(): FundTable | null {
    if (!this.#first) return null;
    const rows = this.#rows();
    const says = this.#total !== null || rows.some(({ role }) => role === 'subpart');
    if (!says) return null;
    const { title } = this.#mark;
    return {
      kind: 'block',
      at: this.#first,
      unit: this.#unit,
      ...(this.#span ? { span: this.#span } : {}),
      ...(title ? { points: title } : {}),
      rows,
    };
  }

  /** Rows that no word names stand below the last part: they are parts only if the sums are wrong without them. */
  #rows(): readonly FundRow[] {
    const { points, score } = this.#mark;
    const row = this.#total && { ...this.#total, points, score };
    const total: LabelledRow[] = row ? [{ row, fund: null, depth: ordinalDepth('') }] : [];
    const arranged = (parts: readonly { label: PairLabel; row: Draft }[]) =>
      arrangeRows(
        [...total, ...parts.map(({ label, row }) => ({ row, fund: label.fund, depth: depthOf(label) }))],
        'block',
      );
    const known = arranged(this.#parts);
    if (this.#doubtful.length === 0) return known;
    const all = arranged([...this.#parts, ...this.#doubtful]);
    if (fitsBetter(all, known, 'block')) return all;
    for (const { label } of this.#doubtful)
      this.unread.push({ at: label.at, text: label.text, reason: 'uncertain-meaning' });
    return known;
  }

  #note(label: CellRef, stated: Stated): void {
    this.#first ??= label;
    const unit = stated.value.kind === 'number' ? stated.value.unit : null;
    if (unit?.dimension === 'money') this.#unit ??= unit;
  }
}

function depthOf({ text }: PairLabel): number {
  return ordinalDepth(text);
}
