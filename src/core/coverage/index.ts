/**
 * How much of a workbook was understood: every figure is compared with another statement, read without one, or unread. The
 * last two are listed, so that nothing is passed over in silence.
 */
import type { CellRef, Coverage, CoveragePlace, Evaluation, Snapshot } from '../model';
import { isOwnSheet } from '../own-sheets/own';
import type { Compared } from './compared';
import { figuresOf, type Found } from './figures';
import { Meanings } from './meanings';

export { Compared, type Source } from './compared';

export function coverageOf({ sheets }: Snapshot, evaluation: Evaluation, compared: Compared): Coverage {
  const meanings = new Meanings(evaluation);
  const counts = { compared: 0, read: 0, unread: 0 };
  const comparedAt: CellRef[] = [];
  const places: CoveragePlace[] = [];
  const unreadSheets: { sheet: string; figures: number }[] = [];
  for (const sheet of sheets) {
    if (sheet.visibility === 'veryHidden' || isOwnSheet(sheet)) continue;
    const figures = figuresOf(sheet, meanings);
    if (figures.length > 0 && figures.every((figure) => stateOf(figure, compared) === 'unread')) {
      unreadSheets.push({ sheet: sheet.name, figures: figures.length });
    }
    for (const figure of figures) {
      const state = stateOf(figure, compared);
      counts[state] += 1;
      if (state === 'compared') comparedAt.push(figure.at);
      else places.push(placeOf(figure, state));
    }
  }
  return { figures: counts.compared + counts.read + counts.unread, ...counts, comparedAt, places, unreadSheets };
}

function stateOf({ at, text, isSaid, isRead }: Found, compared: Compared): 'compared' | 'read' | 'unread' {
  // Sums of a sentence or of any table are compared by their arithmetic alone, whatever they mean.
  if (!isRead) return (isSaid ? compared.isNamed(at, text) : compared.hasCell(at)) ? 'compared' : 'unread';
  return (isSaid ? compared.hasFigure(at, text) : compared.hasCell(at)) ? 'compared' : 'read';
}

function placeOf({ at, text, isSaid, meaning }: Found, state: 'read' | 'unread'): CoveragePlace {
  if (state === 'read') return { at, text, state, reason: 'nothing-to-compare' };
  return { at, text, state, reason: meaning?.unread ?? (isSaid ? 'uncertain-meaning' : 'no-header') };
}
