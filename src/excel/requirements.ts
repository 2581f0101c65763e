/** Which members of Excel may be used: requirement sets differ from host to host and are asked for where they are needed. */
import { HostProblem } from './problem';

/** The features of this folder that need more than the manifest asks for, with the version of ExcelApi that brings them. */
export const NEEDS = {
  /** Gridlines, labels of a chart's series. */
  view: '1.8',
  /** Lists to choose from. */
  lists: '1.8',
  /** Several areas handled as one. */
  areas: '1.9',
  /** Events of all sheets, page layout. */
  events: '1.9',
  pageLayout: '1.9',
  filter: '1.9',
  comments: '1.10',
  spills: '1.12',
  sheetNameEvents: '1.17',
  notes: '1.18',
  selectAreas: '1.18',
  undoGroups: '1.20',
} as const;

export type Need = keyof typeof NEEDS;

/** Whether the page runs inside Excel with its interface loaded. */
export function hasExcel(): boolean {
  return typeof Excel !== 'undefined' && typeof Office !== 'undefined';
}

/** Whether the host has what a feature needs. */
export function has(need: Need): boolean {
  return hasExcel() && Office.context.requirements.isSetSupported('ExcelApi', NEEDS[need]);
}

/** @throws HostProblem where the host lacks it; `what` names a sentence on what to do instead. */
export function requireExcel(need: Need | null, what = 'excel.unsupported'): void {
  if (!hasExcel()) throw new HostProblem('excel.no-excel');
  if (need !== null && !has(need)) throw new HostProblem(what, { code: `ExcelApi ${NEEDS[need]}` });
}
