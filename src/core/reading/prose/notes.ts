/** What was read so far: facts as sentences suggest them, and sentences that were left. */
import type { CellRef, Concept, Fact, Quantity, Subject, Unread } from '../../model';
import type { Candidate } from './certainty';
import type { Outline } from './outline';
import type { Sentence } from './sentences';

export class Notes {
  readonly candidates: Candidate[] = [];
  readonly unread: Unread[] = [];
  /** The line that is being read. */
  at: CellRef = { sheet: '', row: 0, column: 0 };
  readonly #outline: Outline;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  add(
    concept: Concept,
    subject: Subject,
    quantity: Quantity,
    words: string,
    year: string,
    naming: Candidate['naming'] = 'known',
    isDirect = false,
  ): void {
    const fact: Fact = { concept, subject, quantity, at: this.at, words: words.trim(), source: 'text' };
    const { run, chapter } = this.#outline;
    this.candidates.push({ fact, year: year === '' ? this.#outline.year : year, run, chapter, naming, isDirect });
  }

  leave({ words }: Sentence): void {
    const text = words.trim();
    if (this.unread.at(-1)?.text !== text) this.unread.push({ at: this.at, text, reason: 'uncertain-meaning' });
  }
}
