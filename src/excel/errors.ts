/** Excel's errors in words. */
import { HostProblem } from './problem';

/** What Excel's error codes mean to a person. The same state has other codes on the web than on desktop. */
const MEANINGS = new Map([
  ['InvalidOperationInCellEditMode', 'excel.cell-edit'],
  ['AccessDenied', 'excel.protected'],
  ['ItemNotFound', 'excel.gone'],
  ['InvalidReference', 'excel.gone'],
  ['InvalidBinding', 'excel.gone'],
  ['InvalidObjectPath', 'excel.gone'],
  ['RequestPayloadSizeLimitExceeded', 'excel.too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'excel.too-large'],
  ['RangeExceedsLimit', 'excel.too-large'],
  ['ApiNotFound', 'excel.unsupported'],
  ['ApiNotAvailable', 'excel.unsupported'],
  ['RequestAborted', 'excel.closed'],
  ['ConnectionFailure', 'excel.closed'],
  ['HostRestartNeeded', 'excel.closed'],
  ['InvalidOrTimedOutSession', 'excel.closed'],
  ['InvalidSelection', 'excel.selection-unreadable'],
  ['ActivityLimitReached', 'excel.busy'],
  ['HostIsBusy', 'excel.busy'],
  ['TooManyRequests', 'excel.busy'],
  ['ServiceNotAvailable', 'excel.busy'],
  ['Conflict', 'excel.conflict'],
  ['InactiveWorkbook', 'excel.other-workbook'],
  ['NotImplemented', 'excel.unsupported'],
  ['UnsupportedOperation', 'excel.unsupported'],
  ['UndoNotSupported', 'excel.undo'],
  ['MemoryLimitReached', 'excel.memory'],
  ['OperationCellsExceedLimit', 'excel.too-large'],
  ['EmptyChartSeries', 'excel.chart-empty'],
  ['ItemAlreadyExists', 'excel.name-taken'],
]);

/**
 * Members that fail as GeneralException while another workbook is in front, as Microsoft's troubleshooting page lists them
 * (and office-js #2196). With any other member the code says nothing.
 */
const NEEDS_FOCUS = new Set([
  'WorksheetCollection.add',
  'Worksheet.gridlines',
  'Worksheet.showGridlines',
  'Worksheet.activate',
  'WorksheetFreezePanes.freezeRows',
  'Range.select',
  'RangeAreas.select',
]);

/** Excel's code of an error, empty for any other error. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** The member that failed, as `OfficeExtension.Error` tells it; empty where it does not. */
export function placeOf(error: unknown): string {
  const info = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const place = typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : '';
  return typeof place === 'string' ? place : '';
}

/** Whatever went wrong, as a problem with words; the error itself stays its cause. */
export function toHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error);
  const isElsewhere = code === 'GeneralException' && NEEDS_FOCUS.has(placeOf(error));
  const id = isElsewhere ? 'excel.other-workbook' : (MEANINGS.get(code) ?? 'excel.failed');
  return new HostProblem(id, { code: code === '' ? String(error) : code }, { cause: error });
}
