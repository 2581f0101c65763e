/**
 * What a list of figures in a row comes to, behind words of its own: 「首付款145.8万元、中期款194.4万元，两期共支付340.2万元」, 「考核扣款分别为8.6万元、12.4万元和
 * 6.2万元，合计扣款27.2万元」, 「资金管理得10.8分，组织实施得8.4分，过程指标合计得19.2分」.
 */
import type { SaidRelation } from '../../../model';
import { Ends, withoutEnd } from '../../../terms/ends';
import { anyOf, entriesOf, Matcher } from '../../../terms/matcher';
import {
  COUNTED_PARTS,
  MARKS_TOGETHER,
  NAMED_BEFOREHAND,
  NUMBERS_OF_PARTS,
  PART_OF_MARKS,
  TOTALS_OF_STRUNG,
} from '../../../terms/strung-totals';
import { MARKED_PARTS, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { wordsBehindDates } from './turns';
import { isLike, isMark, isPlain, type Passage, type Said } from './passages';
import { listed, withoutBeginnings, withoutEndings } from './words';

type Sum = SaidRelation & { readonly kind: 'sum' };

const NUMBERS = new Matcher(entriesOf(NUMBERS_OF_PARTS));
const COUNTED = anyOf(COUNTED_PARTS);
const TOTALS = anyOf(TOTALS_OF_STRUNG);
const BEFOREHAND = new Ends([[true, NAMED_BEFOREHAND]]);
const TOGETHER = new Ends([[true, MARKS_TOGETHER]]);
const withoutPartWord = withoutEnd(PART_OF_MARKS);
const LINKS = listed(PART_LINKS);
const GIVEN = new Ends([[true, MARKS_GIVEN]]);
const PARTS: ReadonlySet<string> = new Set(entriesOf(MARKED_PARTS).map(([word]) => word));
const JOINS: ReadonlySet<string> = new Set(['、', '和', '及', '以及', '与']);
const FEWEST = 2;

export function strungTotals(passage: Passage): Sum[] {
  return passage.figures.flatMap((whole, index): Sum[] => {
    if (!isPlain(whole) || whole.depth > 0 || !whole.gap.startsWith(',')) return [];
    const parts = partsOf(passage, whole, index) ?? marksOf(passage.figures, whole, index);
    return parts
      ? [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: [parts.map(({ figure }) => figure)] }]
      : [];
  });
}

/** The figures in a row right before it: as many as it says, or those that were named beforehand. */
function partsOf({ figures }: Passage, whole: Said, index: number): readonly Said[] | null {
  if (whole.gap !== `,${whole.label}`) return null;
  const number = NUMBERS.match(whole.label, 0);
  const counted = number ? COUNTED.match(whole.label, number[0].length) : null;
  const from = number && counted ? number[0].length + counted[0].length : 0;
  const total = TOTALS.match(whole.label, from);
  if (!total || (number && !counted)) return null;
  const strung = strungBefore(figures, index);
  const [first] = strung;
  if (
    !first ||
    strung.length < FEWEST ||
    !strung.every((part) => isPlain(part) && part.depth === 0 && isLike(part, whole))
  )
    return null;
  const isCounted = number !== null && number[1] === strung.length;
  if (!isCounted && (number !== null || BEFOREHAND.match(first.label.trim()) === null)) return null;
  // What the total is of, the parts are of as well: 扣款 of 「考核扣款分别为」.
  const measure = withoutEndings(whole.label.slice(from + total[0].length), LINKS);
  return measure === '' || first.gap.includes(measure) ? strung : null;
}

/** 「8.6万元、12.4万元和6.2万元」, 「首付款145.8万元、中期款194.4万元」. */
function strungBefore(figures: readonly Said[], index: number): readonly Said[] {
  let start = index - 1;
  while (start > 0 && isNext(figures[start]?.gap.trim() ?? '')) start--;
  return figures.slice(Math.max(0, start), index);
}

function isNext(gap: string): boolean {
  return JOINS.has(gap) || (gap.startsWith('、') && gap.split(BREAK).length === FEWEST);
}

const BREAK = /[,、;:()]/;

/** All points given before it in the sentence, one a clause, where it names the part whose they are. */
function marksOf(figures: readonly Said[], whole: Said, index: number): readonly Said[] | null {
  const together = isMark(whole) ? TOGETHER.match(whole.label.trim()) : null;
  if (!together) return null;
  const part = withoutPartWord(wordsBehindDates(whole.label.trim().slice(0, -together[0].length)));
  const before = figures.slice(0, index);
  if (!PARTS.has(part) || before.length < FEWEST) return null;
  const areGiven = before.every((mark) => isMark(mark) && mark.depth === 0 && isGiven(mark, part));
  return areGiven ? before : null;
}

/** 「资金管理得」: given to one of the part, and named. */
function isGiven({ label, gap, clause }: Said, part: string): boolean {
  const given = GIVEN.match(label.trim());
  const name = withoutBeginnings(given ? label.trim().slice(0, -given[0].length) : '', ['其中']);
  return name !== '' && !PARTS.has(name) && name !== part && clause === 0 && gap.split(/[,、]/).length <= FEWEST;
}
