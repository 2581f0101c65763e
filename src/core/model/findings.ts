/** What is wrong, what a person accepted, and what was compared. */
import type { Message } from './scoring';
import type { Unread } from './texts';
import type { CellRef } from './workbook';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Name of the project it belongs to, empty for the workbook as a whole. */
  readonly project: string;
  /** Name of the indicator, group or row it is about, empty for the project as a whole. */
  readonly subject: string;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly message: Message;
  /** Both figures as a person would write them; empty where the finding is not about figures. */
  readonly stated: string;
  readonly computed: string;
  /** Check, subject and an order-independent hash of the values: an accepted finding lapses when a figure changes. */
  readonly fingerprint: string;
  /** The reason with which it was accepted on the sheet 例外说明, or null. */
  readonly accepted: Acceptance | null;
  /** Fingerprint of the finding it follows from: it vanishes once that figure is put right. Missing where it stands for itself. */
  readonly causedBy?: string;
}

export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly at: CellRef;
}

export interface CheckRun {
  /** Ids of the checks that looked at something. */
  readonly ran: readonly string[];
  /** Ids of the checks that found nothing to look at. */
  readonly nothingToCheck: readonly string[];
}

/**
 * What became of every figure of a workbook: `compared` with another statement by some check, `read` with nothing to compare
 * it with, or `unread`.
 */
export interface Coverage {
  /** All of them: the sum of the three. */
  readonly figures: number;
  readonly compared: number;
  readonly read: number;
  readonly unread: number;
  /** Cells with a figure that is compared, as often as they hold one. */
  readonly comparedAt: readonly CellRef[];
  /** Every figure that is read or unread. */
  readonly places: readonly CoveragePlace[];
  /** Sheets with figures of which none was read. */
  readonly unreadSheets: readonly { readonly sheet: string; readonly figures: number }[];
}

export interface CoveragePlace {
  readonly at: CellRef;
  /** The figure as it is written. */
  readonly text: string;
  readonly state: 'read' | 'unread';
  readonly reason: Unread['reason'] | 'nothing-to-compare';
}
