/** What the workbook says, as it goes into a document: as written, open where nothing is written, in doubt where it contradicts itself. */
import type { Big } from 'big.js';
import type { Language } from '../../messages';
import { openRun, tellIn, type ReportTextId, type Tell } from '../../messages/documents';
import type { CellRef, Finding, PlanText, Stated } from '../../model';
import { formatFigure, roundHalfUp } from '../../quantity';
import { sayIn, type Say } from '../words';
import { doubtOf, type IsDoubtful } from './doubt';

/** What documents are written with. */
export interface Pen {
  readonly language: Language;
  readonly tell: Tell;
  /** The words of the summary. */
  readonly say: Say;
  readonly isDoubtful: IsDoubtful;
}

export function penFor(language: Language, findings: readonly Finding[]): Pen {
  return { language, tell: tellIn(language), say: sayIn(language), isDoubtful: doubtOf(findings) };
}

/** A figure or words of a cell. What is deliberately nothing (「/」, 「—」) is that; a missing column is as open as a blank. */
export function written(stated: Stated | null, pen: Pen): PlanText {
  return known(stated?.value.kind === 'unreadable' ? '' : (stated?.value.text ?? ''), pen, stated?.at);
}

/** Words that may be missing. */
export function known(text: string, pen: Pen, at?: CellRef | null): PlanText {
  return [...(text.trim() === '' ? pen.tell('open') : [{ text }]), ...doubt([at], pen)];
}

/** Says that figures from one of these places contradict something else. */
export function doubt(places: readonly (CellRef | null | undefined)[], pen: Pen): PlanText {
  return places.some(pen.isDoubtful) ? pen.tell('doubt') : [];
}

export function plain(text: string): PlanText {
  return text === '' ? [] : [{ text }];
}

/** In a table a figure in doubt stands out, and what says so has a column of its own: with words behind it, it would be a figure no more. */
export function inTable(text: string, places: readonly (CellRef | null | undefined)[], { isDoubtful }: Pen): PlanText {
  if (text === '') return [];
  return places.some(isDoubtful) ? [openRun(text)] : [{ text }];
}

/** Points or a score, with two decimals at most. */
export function markText(value: Big): string {
  return formatFigure(roundHalfUp(value, 2));
}

/** Names the columns whose figures are in doubt. */
export function remarkOn(
  places: readonly (readonly [column: ReportTextId, at: CellRef | null | undefined])[],
  { tell, isDoubtful }: Pen,
): PlanText {
  const doubtful = [...new Set(places.filter(([, at]) => isDoubtful(at)).map(([column]) => column))];
  if (doubtful.length === 0) return [];
  const names = doubtful.flatMap((column, at) => [...(at > 0 ? tell('comma') : []), ...tell(`report.${column}`)]);
  return [...names, ...tell('doubt')];
}
