/** Sums over the lines of a list: 「甲县…株；」, 「乙县…株；」, 「以上合计为…株。」, or a lead 「共计…，其中：」 before them. */
import type { SaidRelation } from '../../../model';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { isTotal, nameOf } from './parts';

/** The figures of a line that is one entry of a list; a line has one sentence. */
export type Line = readonly Passage[];

const MOST_LINES = 60;
const LEADS_LIST = /(?:其中|包括|分别为|分别是|如下)?[:：]\s*$/;

export function sumsOver(lines: readonly Line[]): SaidRelation[] {
  const found: SaidRelation[] = [];
  for (const [index, line] of lines.entries()) {
    const total = totalOf(line);
    const parts = total ? entriesBefore(lines, index, total) : [];
    if (total && parts.length > 1)
      found.push({ kind: 'sum', list: 'total', wholes: [total.figure], parts: [parts.map(({ figure }) => figure)] });
    const whole = leadOf(line);
    const below = whole ? entriesAfter(lines, index, whole) : [];
    if (whole && below.length > 1)
      found.push({ kind: 'sum', list: 'of', wholes: [whole.figure], parts: [below.map(({ figure }) => figure)] });
  }
  return found;
}

/** A line that begins with its total: 「以上合计为7354160株」. */
function totalOf([first]: Line): Said | null {
  const [figure] = first?.figures ?? [];
  return figure && isTotal(figure) && isPlain(figure) ? figure : null;
}

/** A line that ends with a whole and a colon, with 其中 or without. */
function leadOf(line: Line): Said | null {
  const last = line.at(-1);
  const figure = last?.figures.at(-1);
  if (!last || !figure || !isPlain(figure)) return null;
  const tail = last.text.slice(figure.end + figure.noun.length).trim();
  return tail.length <= 8 && LEADS_LIST.test(tail) ? figure : null;
}

/** The one figure like the whole that a line names; null where it has none, or several. */
export function entryOf(line: Line | undefined, whole: Said): Said | null {
  const [first, second] = (line ?? []).flatMap(({ figures }) => figures).filter((figure) => isLike(figure, whole));
  return first && !second && isPlain(first) && first.depth === 0 && nameOf(first) !== '' ? first : null;
}

function entriesBefore(lines: readonly Line[], index: number, whole: Said): Said[] {
  const parts: Said[] = [];
  for (let at = index - 1; at >= 0 && parts.length < MOST_LINES; at--) {
    const entry = entryOf(lines[at], whole);
    if (!entry) break;
    parts.unshift(entry);
  }
  return parts;
}

function entriesAfter(lines: readonly Line[], index: number, whole: Said): Said[] {
  const parts: Said[] = [];
  for (let at = index + 1; at < lines.length && parts.length < MOST_LINES; at++) {
    const entry = entryOf(lines[at], whole);
    if (!entry || isTotal(entry)) break;
    parts.push(entry);
  }
  return parts;
}
