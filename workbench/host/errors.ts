/** Errors as Excel names them. The texts are those a developer sees, never a person. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404);

export const itemAlreadyExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${what}`, 409);

export const invalidArgument = (why: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${why}`);

export const invalidReference = (what: string): HostError =>
  new HostError('InvalidReference', `This reference is not valid for the current operation: ${what}`);

export const invalidOperation = (why: string): HostError =>
  new HostError('InvalidOperation', `This operation is not permitted for the current object: ${why}`);

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`, 403);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The emulated host has no member ${member}.`, 404);

export const cellEditMode = (): HostError =>
  new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Leave the cell and try again.');

export const workbookClosed = (): HostError =>
  new HostError('InvalidOrTimedOutSession', 'The workbook was closed.', 408);

export const invalidSelection = (): HostError =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

export const requestTooLarge = (bytes: number): HostError =>
  new HostError('RequestPayloadSizeLimitExceeded', `The request of ${bytes} bytes exceeds the limit.`);

export const responseTooLarge = (bytes: number): HostError =>
  new HostError('ResponsePayloadSizeLimitExceeded', `The response of ${bytes} bytes exceeds the limit.`);

export const tooManyCells = (): HostError =>
  new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
