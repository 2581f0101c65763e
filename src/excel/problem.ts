import type { Message, MessageValue } from '../core/model';

/** Something Excel cannot do for us now. `problem` says in words why, and the way out; render it with core/messages. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';
  readonly problem: Message;

  /** @param id an id of the messages `excel.*` */
  constructor(id: string, data: Readonly<Record<string, MessageValue>> = {}, options?: ErrorOptions) {
    super(id, options);
    this.problem = { id, data };
  }
}

/** What Excel's error codes mean to a person. The same state has other codes on the web than on desktop. */
const MEANINGS = new Map([
  ['InvalidOperationInCellEditMode', 'excel.cell-edit'],
  ['AccessDenied', 'excel.protected'],
  ['ItemNotFound', 'excel.gone'],
  ['InvalidReference', 'excel.gone'],
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
  ['ServiceUnavailable', 'excel.busy'],
]);

/** Excel's code of an error, empty for any other error. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Whatever went wrong, as a problem with words; the error itself stays its cause. */
export function toHostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  const code = codeOf(error);
  const id = MEANINGS.get(code) ?? 'excel.failed';
  return new HostProblem(id, { code: code === '' ? String(error) : code }, { cause: error });
}
