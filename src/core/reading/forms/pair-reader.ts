/** What a label with its value beside it says of the project: its head, its money, its facts. */
import type { CellRef, Concept, Stated, Unit } from '../../model';
import { readQuantity } from '../../quantity';
import { isNameLike } from '../book/names';
import type { Grid, Line } from '../grid/grid';
import { asPoints, asRateOf, textOf } from '../grid/stated';
import { keyOf, notesOf } from '../grid/wording';
import { unitIn } from '../tables/columns';
import { fundName } from '../tables/fund-lines';
import { isMoneyConcept } from '../tables/money-columns';
import { cellFact, gradeFact, isNumber, PROJECT } from './facts';
import { gradeWordOf } from './labels';
import type { Pair } from './pairs';
import type { Segment } from './segment';

/** Where the value of a pair stands, and the unit of money where the pair says none. */
interface Beside {
  readonly line: Line;
  readonly at: CellRef;
  readonly unit: Unit | null;
}

export class PairReader {
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Reads a pair of a row into a segment; `unit` is that of money where the pair says none. */
  read(line: Line, pair: Pair, segment: Segment, unit: Unit | null): void {
    const beside = { line, at: this.#grid.ref(line.row, pair.valueColumn), unit };
    const { at } = beside;
    switch (pair.concept) {
      case 'projectName':
        this.#takeName('name', pair, segment);
        return;
      case 'department':
        this.#takeName('department', pair, segment);
        return;
      case 'implementer':
        this.#takeName('unit', pair, segment);
        return;
      case 'reporter':
        this.#takeName('reporter', pair, segment);
        return;
      case 'aside':
        return;
      case 'period':
        segment.head.period ||= textOf(pair.value);
        if (pair.inOneCell) segment.lines.push({ text: textOf(line.cells[0]?.value ?? ''), at });
        return;
      case 'fundPart':
        this.#readFundPart(pair, beside, segment);
        return;
      case 'fundLevel':
        this.#readLevel(pair, beside, segment);
        return;
      case 'grade':
        this.#readGrade(pair, at, segment);
        return;
      default:
        this.#readFact(pair, pair.concept, beside, segment);
    }
  }

  #takeName(property: 'name' | 'department' | 'unit' | 'reporter', { value }: Pair, { head }: Segment): void {
    const text = textOf(value);
    // 「单位：万元」 names the unit of the amounts.
    if (isNameLike(text) && unitIn([keyOf(text)]) === null) head[property] ||= text;
  }

  #readGrade(pair: Pair, at: CellRef, segment: Segment): void {
    const text = textOf(pair.value);
    const word = gradeWordOf(keyOf(text)) ?? text;
    if (readQuantity(word).kind === 'words') segment.facts.push(gradeFact(word, at, pair.words));
  }

  #readFundPart(pair: Pair, beside: Beside, segment: Segment): void {
    const label = {
      name: fundName(pair.words),
      text: pair.words,
      fund: pair.fund,
      at: this.#grid.ref(beside.line.row, pair.labelColumn),
    };
    segment.fundPairs.addPart(label, pair.value === null ? null : this.#amount(pair, beside));
  }

  #readLevel(pair: Pair, beside: Beside, segment: Segment): void {
    const { levelled } = pair;
    if (!levelled || !isMoneyConcept(levelled.concept)) return;
    const at = this.#grid.ref(beside.line.row, pair.labelColumn);
    const { level, concept } = levelled;
    segment.fundPairs.addLevel({ level, concept, at, words: pair.words, stated: this.#amount(pair, beside) });
  }

  #readFact(pair: Pair, concept: Concept, beside: Beside, segment: Segment): void {
    const { at } = beside;
    const label = this.#grid.ref(beside.line.row, pair.labelColumn);
    if (isMoneyConcept(concept)) {
      const stated = this.#amount(pair, beside);
      if (segment.fundPairs.addTotal(concept, label, stated)) return;
      this.#addFact(concept, stated, pair, segment);
      return;
    }
    if (RATES.has(concept)) {
      const rate = this.#rate(pair, beside);
      const property = concept === 'executionRate' ? 'rate' : concept === 'arrivalRate' ? 'arrivalRate' : null;
      if (property && isNumber(rate.value) && segment.fundPairs.addRate(property, rate)) return;
      this.#addFact(concept, rate, pair, segment);
      return;
    }
    const isAmount = concept === 'amount';
    const stated = isAmount ? this.#amount(pair, beside) : { value: asPoints(readQuantity(pair.value)), at };
    this.#addFact(concept, stated, pair, segment);
  }

  #addFact(concept: Concept, stated: Stated, pair: Pair, segment: Segment): void {
    if (isNumber(stated.value)) segment.facts.push(cellFact(concept, PROJECT, stated, pair.words));
  }

  #amount(pair: Pair, { line, at, unit: declared }: Beside): Stated {
    const own = unitIn(notesOf(keyOf(pair.words)));
    const unit = own?.dimension === 'money' ? own : declared;
    const format = pair.inOneCell ? null : this.#grid.format(line.row, pair.valueColumn);
    return { value: readQuantity(pair.value, { format, unit }), at };
  }

  #rate(pair: Pair, { line, at }: Beside): Stated {
    const unit = unitIn(notesOf(keyOf(pair.words)));
    const format = pair.inOneCell ? null : this.#grid.format(line.row, pair.valueColumn);
    return { value: asRateOf(readQuantity(pair.value, { format }), unit), at };
  }
}

const RATES: ReadonlySet<Concept> = new Set([
  'executionRate',
  'arrivalRate',
  'scoreRate',
  'deductionRate',
  'overallCompletion',
  'quantifiedRate',
]);
