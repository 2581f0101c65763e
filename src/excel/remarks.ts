/** What people attached to cells: comments with their answers (批注), and the older notes (备注), which are another collection. */
import { has } from './requirements';

/** A comment and the cell it stands at. */
export interface PlacedComment {
  readonly comment: Excel.Comment;
  readonly location: Excel.Range;
}

/** The comments of a sheet with the contents and formulas of their cells; two syncs, one where there are none. */
export async function loadComments(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly PlacedComment[]> {
  return (await loadRemarks(context, worksheet)).comments;
}

/** Comments, and the cells that have a note, as `placeKey` writes them. Two syncs, one where there is nothing. */
export async function loadRemarks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<{ readonly comments: readonly PlacedComment[]; readonly noted: ReadonlySet<string> }> {
  const { comments } = worksheet;
  comments.load('items/content');
  const notes = notesOf(worksheet);
  notes?.load('items/content');
  await context.sync();
  const located = comments.items.map((comment) => {
    const location = comment.getLocation();
    location.load('rowIndex,columnIndex,formulas');
    return { comment, location };
  });
  const places = (notes?.items ?? []).map((note) => {
    const location = note.getLocation();
    location.load('rowIndex,columnIndex');
    return location;
  });
  if (located.length + places.length > 0) await context.sync();
  return { comments: located, noted: new Set(places.map(placeKey)) };
}

/** The notes of a sheet; null where Excel shows them to nobody, or office.js is older than they are. */
function notesOf(worksheet: Excel.Worksheet): Excel.NoteCollection | null {
  if (!has('notes')) return null;
  return (worksheet as Partial<Pick<Excel.Worksheet, 'notes'>>).notes ?? null;
}

export function placeKey({ rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): string {
  return `${String(rowIndex)} ${String(columnIndex)}`;
}
