/** The one way into Excel: cell-edit mode, grouping for undo, and errors in words. */
import { tell } from './cell-edit';
import { codeOf, toHostProblem } from './errors';
import { HostProblem } from './problem';
import { has, requireExcel } from './requirements';

const CELL_EDIT = 'InvalidOperationInCellEditMode';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Reads for something that the person asked for. While a cell is being edited it waits, which `onCellEdit` tells; work is written
 * so that it can be started over, since it is when editing began half-way.
 *
 * @throws HostProblem
 */
export function read<T>(work: Work<T>): Promise<T> {
  return announced((delayForCellEdit) => Excel.run({ delayForCellEdit }, work));
}

/**
 * Reads in the background. Somebody who is typing is not told to stop: it waits until the cell is left.
 *
 * @throws HostProblem
 */
export function readQuietly<T>(work: Work<T>): Promise<T> {
  return inWords(() => Excel.run({ delayForCellEdit: true }, work));
}

/**
 * Writes for the person: waits as `read` does, and is one step to undo where Excel can group.
 *
 * @throws HostProblem
 */
export function write<T>(work: Work<T>): Promise<T> {
  return announced((delayForCellEdit) => grouped({ delayForCellEdit }, work));
}

/**
 * Writes in the background, one step to undo where Excel can group.
 *
 * @throws HostProblem
 */
export function writeQuietly<T>(work: Work<T>): Promise<T> {
  return inWords(() => grouped({ delayForCellEdit: true }, work));
}

async function announced<T>(call: (delayForCellEdit: boolean) => Promise<T>): Promise<T> {
  requireExcel(null);
  try {
    return await call(false);
  } catch (error) {
    if (codeOf(error) !== CELL_EDIT) throw toHostProblem(error);
  }
  tell(1);
  try {
    return await inWords(() => call(true));
  } finally {
    tell(-1);
  }
}

async function inWords<T>(call: () => Promise<T>): Promise<T> {
  requireExcel(null);
  try {
    return await call();
  } catch (error) {
    throw toHostProblem(error);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Undo

/**
 * What Excel answers where it cannot group: the first as documented (office-js #6491), the others in Excel on the web (#6255,
 * #6711). Any of them can mean something else, so a group is only given up when the same work succeeds without one, and the
 * work is only tried again where nothing of it was carried out.
 */
const UNGROUPED = new Set(['UndoNotSupported', 'GeneralException', 'InvalidArgument', 'InternalError']);

/** Whether this Excel groups; false for the session once it has refused what it then did without a group. */
let groups = true;

async function grouped<T>(options: Excel.RunOptions, work: Work<T>): Promise<T> {
  if (!groups || !has('undoGroups')) return Excel.run(options, work);
  let isBegun = false;
  const noted: Work<T> = (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (value) => {
      const passed = await sync(value);
      isBegun = true;
      return passed;
    };
    return work(context);
  };
  try {
    return await Excel.run({ ...options, mergeUndoGroup: true }, noted);
  } catch (error) {
    // That code means nothing else: the sentence asks for another try, which must not group again.
    if (codeOf(error) === 'UndoNotSupported') groups = false;
    if (isBegun || !UNGROUPED.has(codeOf(error))) throw error;
  }
  const done = await Excel.run(options, work);
  groups = false;
  return done;
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
