/** Amounts and points in headings, and those of the headings or entries below: 「一、中央资金（5273万元）」, 「（一）…2993.7万元；」. */
import type { SaidRelation } from '../../../model';
import { EXTRA_POINTS } from '../../../terms/said-sums';
import { foldWidth } from '../../../quantity';
import type { TextLine } from '../../forms/segment';
import { numberingOf } from '../numbering';
import { entryOf, type Line } from './lists';
import { numberOf } from './listed';
import { isPlain, type Said } from './passages';
import { isSameMeasure } from './turns';

interface Head {
  readonly depth: number;
  readonly number: number;
  /** In brackets behind the words of the heading. */
  readonly figure: Said | null;
}

const MOST_BELOW = 400;
const LONGEST_HEADING = 30;
const EXTRA = EXTRA_POINTS.split(' ');

export function sumsBelow(lines: readonly TextLine[], read: readonly Line[]): SaidRelation[] {
  const heads = lines.map(({ text }, at) => headOf(text, read[at] ?? []));
  return heads.flatMap(({ figure }, at): SaidRelation[] => {
    const parts = figure ? partsBelow(heads, read, at, figure) : null;
    if (!figure || !parts || parts.length < 2) return [];
    return [{ kind: 'sum', list: 'all', wholes: [figure.figure], parts: [parts.map((part) => part.figure)] }];
  });
}

function headOf(text: string, [first]: Line): Head {
  const folded = foldWidth(text).trimStart();
  const { depth } = numberingOf(folded);
  const number = depth > 0 ? numberOf(folded) : 0;
  return { depth, number, figure: first && depth > 0 ? bracketed(first.text, first.figures[0]) : null };
}

/** 「数量指标（自评得分20分）：…」: the figure, and hardly more than it, in brackets that end the heading. */
function bracketed(text: string, figure: Said | undefined): Said | null {
  if (!figure || figure.depth !== 1 || !isPlain(figure)) return null;
  const open = text.lastIndexOf('(', figure.start);
  const isHeading = open > 0 && open <= LONGEST_HEADING && !/[,;:。]/.test(text.slice(0, open));
  const isAlone = text.startsWith(')', figure.end) && /^$|^[:,。]/.test(text.slice(figure.end + 1).trim());
  return isHeading && isAlone && !EXTRA.some((word) => text.slice(0, figure.end).includes(word)) ? figure : null;
}

/** Entries 1, 2, 3 … right below a heading, each with one such figure; null where one of them has none. */
function partsBelow(heads: readonly Head[], read: readonly Line[], at: number, whole: Said): Said[] | null {
  const own = heads[at]?.depth ?? 0;
  const parts: Said[] = [];
  let depth = 0;
  for (const [index, head] of heads.slice(at + 1, at + 1 + MOST_BELOW).entries()) {
    if (head.depth === 0) continue;
    if (head.depth <= own) break;
    if (depth === 0) ({ depth } = head);
    if (head.depth > depth) continue;
    if (head.depth < depth || head.number !== parts.length + 1) return null;
    const part = partOf(head, read[at + 1 + index], whole);
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

/** Points are those of a heading, called alike; an amount may be the only one of its entry. */
function partOf({ figure }: Head, line: Line | undefined, whole: Said): Said | null {
  if (figure) return isSameMeasure(figure, whole) && figure.label === whole.label ? figure : null;
  return whole.value.unit?.dimension === 'money' ? entryOf(line, whole) : null;
}
