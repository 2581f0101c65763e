/** What the indicator of a row is called. */
import type { Unread } from '../../model';
import { isFilled } from '../forms/facts';
import { hasText } from '../grid/row-label';
import type { GroupCodes } from './group-rows';
import type { IndicatorRow } from './indicator-row';
import type { Outline } from './outline';

/** Names rows within the outline of a table; `note` takes what stands in the place of a name and is none, and the values of rows without one. */
export class IndicatorNames {
  readonly #outline: Outline;
  readonly #codes: GroupCodes;
  readonly #note: (unread: Unread) => void;

  constructor(outline: Outline, codes: GroupCodes, note: (unread: Unread) => void) {
    this.#outline = outline;
    this.#codes = codes;
    this.#note = note;
  }

  /** The indicator's name, taken from its group where the form leaves it open; null where the row is none. */
  of(row: IndicatorRow): string | null {
    const { text, name, at, reading: read } = row.name;
    const isNamed =
      text !== '' && read.kind !== 'notApplicable' && (read.kind !== 'unreadable' || read.reason === 'number');
    if (isNamed) return this.#codes.without(name);
    const error = read.kind === 'unreadable' && read.reason !== 'placeholder';
    const isUnread = text !== '' && read.kind === 'unreadable';
    if (isUnread) this.#note({ at, text, reason: error ? 'not-a-value' : 'no-name' });
    const isLabelled = hasText(row.level1) || hasText(row.level2);
    const counts = isFilled(row.points) || isFilled(row.score);
    if (!row.hasValues || (!counts && !isLabelled && text === '')) {
      if (row.hasValues && !isUnread) this.#noteNameless(row);
      return null;
    }
    const borrowed = this.#outline.level2 || this.#outline.level1 || text;
    if (borrowed === '') this.#noteNameless(row);
    return borrowed === '' ? null : borrowed;
  }

  /** What stands in a row that nobody can name: its points and score belong to the totals all the same. */
  #noteNameless(row: IndicatorRow): void {
    const values = [row.target, row.actual].find(isFilled);
    for (const stated of [values, row.points, row.score])
      if (stated && isFilled(stated)) this.#note({ at: stated.at, text: stated.value.text, reason: 'no-name' });
  }
}
