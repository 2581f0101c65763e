/** The one way into Excel: cell-edit mode, grouping for undo, and errors in words. */
import { codeOf, HostProblem, toHostProblem } from './problem';
import { has, requireExcel } from './requirements';

const CELL_EDIT = 'InvalidOperationInCellEditMode';

const cellEditListeners = new Set<(waiting: boolean) => void>();
let waiting = 0;

/**
 * Tells when a call waits because the person is typing in a cell: show “finish the cell first” while it is true. The call goes
 * on by itself once the cell is left. Returns how to stop listening.
 */
export function onCellEdit(listener: (waiting: boolean) => void): () => void {
  cellEditListeners.add(listener);
  return () => void cellEditListeners.delete(listener);
}

/**
 * Runs one piece of work on the workbook. While a cell is being edited it waits, which `onCellEdit` tells; work is written so
 * that it can be started over, since it is when editing began half-way. What it writes is one undo step where Excel can group.
 *
 * @throws HostProblem
 */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireExcel(null);
  const options: Excel.RunOptions = has('undoGroups') ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run({ ...options, delayForCellEdit: false }, work);
  } catch (error) {
    if (codeOf(error) !== CELL_EDIT) throw toHostProblem(error);
  }
  tell(1);
  try {
    return await Excel.run({ ...options, delayForCellEdit: true }, work);
  } catch (error) {
    throw toHostProblem(error);
  } finally {
    tell(-1);
  }
}

function tell(change: 1 | -1): void {
  const before = waiting > 0;
  waiting += change;
  if (before !== waiting > 0) for (const listener of cellEditListeners) listener(waiting > 0);
}

/** Rejects as soon as the signal says so; what Excel is still doing then goes on unheard. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      reject(new HostProblem('excel.cancelled'));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
