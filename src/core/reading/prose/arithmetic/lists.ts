/** Sums over the lines of a list: 「甲县…株；」, 「乙县…株；」, 「以上合计为…株。」, or a lead 「共计…，其中：」 before them. */
import type { SaidRelation } from '../../../model';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { LEADS_TO_LIST, RECALLS } from '../../../terms/said-sums';
import { PHASES } from '../../../terms/told';
import { PLANNED_BESIDE } from '../../../terms/said-over';
import { holding } from '../../../terms/search';
import { isTotal, nameOf } from './parts';
import { endingOf, listed } from './words';

/** The figures of a line that is one entry of a list; a line has one sentence. */
export type Line = readonly Passage[];

const MOST_LINES = 60;
const LEADS_LIST = /(?:其中|包括|分别为|分别是|如下)?[:：]\s*$/;
const ENDS_OPEN = /[:：]\s*$/;
const SHORT_TAIL = 8;
const THESE = listed('以上 上述 前述');
const ALL = listed(RECALLS);
const leadsToList = holding(LEADS_TO_LIST);
/** 主要用于 names all that it was for. */
const isPartial = (tail: string) => tail.includes(MAINLY) && !tail.includes(MAINLY_FOR);
const [MAINLY, MAINLY_FOR] = ['主要', '主要用于'];
const PLANS = PHASES.flatMap(([phase, words]) => (phase === 'planned' ? [words] : []));
const isPlanned = holding([...PLANS, PLANNED_BESIDE].join(' '));

export function sumsOver(lines: readonly Line[]): SaidRelation[] {
  const found: SaidRelation[] = [];
  for (const [index, line] of lines.entries()) {
    const total = totalOf(line);
    const parts = total ? entriesBefore(lines, index, total) : [];
    if (total && parts.length > 1)
      found.push({ kind: 'sum', list: 'total', wholes: [total.figure], parts: [parts.map(({ figure }) => figure)] });
    for (const whole of leadsOf(line)) {
      const below = entriesAfter(lines, index, whole);
      if (below.length > 1)
        found.push({
          kind: 'sum',
          list: leadsToList(line.at(-1)?.text ?? '') ? 'all' : 'of',
          wholes: [whole.figure],
          parts: [below.map(({ figure }) => figure)],
        });
    }
  }
  return found;
}

/** A line that begins with its total: 「以上合计为7354160株」. */
function totalOf([first]: Line): Said | null {
  const [figure] = first?.figures ?? [];
  return figure && isPlain(figure) && (isTotal(figure) || isOfThese(figure)) ? figure : null;
}

/** 「以上四项支出共计」. */
function isOfThese({ label, gap }: Said): boolean {
  return (
    gap === label &&
    THESE.some((word) => label.startsWith(word)) &&
    endingOf(label.replace(/[为是达]$/, ''), ALL) !== ''
  );
}

/** Wholes of a line that ends with a colon: its last figure, or where it leads to a list in so many words each of its last sentence. */
function leadsOf(line: Line): readonly Said[] {
  const [last, before] = [line.at(-1), line.at(-2)];
  if (!last || !ENDS_OPEN.test(last.text)) return [];
  const figure = last.figures.at(-1);
  // 「…1864人次，投入92.4万元。其中：」
  if (!figure) return before && LEADS_LIST.test(last.text.trim()) ? alone(before.figures) : [];
  const tail = last.text.slice(figure.end + figure.noun.length).trim();
  // 「主要品种包括以下：」
  if (isPartial(tail)) return [];
  if (leadsToList(tail)) return alone(last.figures);
  return tail.length <= SHORT_TAIL && LEADS_LIST.test(tail) && isPlain(figure) ? [figure] : [];
}

/** Figures of which there is one of each measure. */
function alone(figures: readonly Said[]): readonly Said[] {
  return figures.filter(
    (figure) =>
      isPlain(figure) &&
      figure.depth === 0 &&
      !figures.some((other) => other !== figure && !isPlanBeside(other) && isLike(other, figure)),
  );
}

/** 「136场（计划数为120场）」: what was to be, in brackets beside what was. */
function isPlanBeside({ depth, label }: Said): boolean {
  return depth > 0 && isPlanned(label);
}

/** The one figure like the whole that a line names; null where it has none, or several. */
export function entryOf(line: Line | undefined, whole: Said): Said | null {
  const [first, second] = (line ?? [])
    .flatMap(({ figures }) => figures)
    .filter((figure) => isLike(figure, whole) && !isPlanBeside(figure));
  return first && !second && isPlain(first) && first.depth === 0 && isNamed(first) ? first : null;
}

/** By its clause, or the one before it: 「笼式足球场建设，142.3万元」. */
function isNamed(figure: Said): boolean {
  return nameOf(figure) !== '' || (figure.label === '' && nameOf({ gap: figure.gap.replace(/[,:]$/, '') }) !== '');
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
