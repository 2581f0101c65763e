/** Small helpers of the emulated host's tests. */
import type { HostWorkbookData } from '../../../workbench/host';
import { type OfficeSession, startOffice } from '../../../workbench/host/jest';

/** The code of the error a promise is rejected with, or `no error`. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'no error';
}

/** Runs one batch on a session. */
export const batch = (session: OfficeSession, actions: (context: Excel.RequestContext) => unknown): Promise<void> =>
  session.run(async (context) => {
    actions(context);
    await context.sync();
  });

/** Runs a batch and gives what `load` loaded, read after the sync. */
export const read = <T>(session: OfficeSession, load: (context: Excel.RequestContext) => () => T): Promise<T> =>
  session.run(async (context) => {
    const result = load(context);
    await context.sync();
    return result();
  });

/** Whether an object that was asked for does not exist. Read it after the sync. */
export const isNull = (object: OfficeExtension.ClientObject): boolean => object.isNullObject;

/** A workbook with one sheet called Sheet1. */
export const startSheet = (rows: (string | number | boolean | null)[][] = []): OfficeSession =>
  startOffice({ sheets: [{ name: 'Sheet1', rows }] });

export const workbookWith = (...names: string[]): HostWorkbookData => ({ sheets: names.map((name) => ({ name })) });

export const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
