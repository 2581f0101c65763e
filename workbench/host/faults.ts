/** What a host may refuse at any time, on request: a printer that is missing, another workbook in front, a member that fails. */
import { HostError, invalidSelection } from './errors';

/**
 * What fails while another workbook has the focus, as Microsoft's troubleshooting page lists it: by member, with the error's code.
 * The names are those of the object model: gridlines are set as `Worksheet.gridlines`.
 */
const NEEDS_FOCUS: ReadonlyMap<string, string> = new Map([
  ['WorksheetCollection.add', 'GeneralException'],
  ['Worksheet.gridlines', 'GeneralException'],
  ['Worksheet.activate', 'GeneralException'],
  ['WorksheetFreezePanes.freezeRows', 'GeneralException'],
  ['Range.select', 'GeneralException'],
  ['RangeAreas.select', 'GeneralException'],
  ['Workbook.getSelectedRange', 'InvalidSelection'],
  ['Workbook.getSelectedRanges', 'InvalidSelection'],
]);

export class Faults {
  /** Another workbook is in front. */
  focusIsElsewhere = false;
  /** Events are lost on the way. */
  eventsAreLost = false;
  /** Turns of the clockwork that an answer takes beyond the usual one: a network that is slow. */
  lateBy = 0;
  private readonly refused = new Map<string, string>();

  /** Has a member fail, e.g. `PageLayout.paperSize`, or groups of undo (`UndoGroup`), until what is returned is called. */
  refuse(member: string, code = 'GeneralException'): () => void {
    this.refused.set(member, code);
    return () => void this.refused.delete(member);
  }

  /** @throws HostError where this member is refused now */
  check(member: string): void {
    const code = this.refused.get(member) ?? (this.focusIsElsewhere ? NEEDS_FOCUS.get(member) : undefined);
    if (code === 'InvalidSelection') throw invalidSelection();
    if (code !== undefined) throw new HostError(code, `The host was asked to refuse ${member}.`);
  }
}
