/** Points taken off one by one, and all of them: 「共扣5分：其中数量指标扣2分、质量指标扣3分」, 「…扣2分，…扣1分，共扣3分」. */
import type { SaidRelation } from '../../../model';
import { SCALE_WORDS, TAKES_IN_ALL, TAKES_POINTS } from '../../../terms/said-over';
import { PART_LINKS, THE_REST } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isMark, type Passage, type Said } from './passages';
import { endingOf, listed, withoutEndings } from './words';

const LINKS = listed(`${PART_LINKS} 分`);
const TAKEN = listed(TAKES_POINTS);
const IN_ALL = listed(TAKES_IN_ALL);
const AMONG = '其中';
const isOfScale = holding(SCALE_WORDS);
const isOfRest = holding(THE_REST);

/** One total in its sentence, and the deductions of which it says that it is made, at its own depth of brackets. */
export function deductionsIn(passage: Passage): SaidRelation[] {
  if (isOfScale(passage.text)) return [];
  const taken = passage.figures.filter((said) => isMark(said) && endingOf(wordsOf(said), TAKEN) !== '');
  const [total, another] = taken.filter(isTotal);
  if (!total || another) return [];
  const at = taken.indexOf(total);
  return [...before(passage, taken.slice(0, at), total), ...behind(passage, total, taken.slice(at + 1))];
}

/** 「未及时验收扣2分，档案不全扣1分，共扣3分」: nothing is told within one of them. */
function before({ text }: Passage, taken: readonly Said[], total: Said): SaidRelation[] {
  const told = taken.filter(({ depth }) => depth === total.depth);
  const [first] = told;
  // 「甲扣1.9分，乙扣1分；其他指标共扣0.8分」
  if (!first || told.length < 2 || text.slice(first.start, total.start).includes(AMONG) || isOfRest(total.gap))
    return [];
  // 「过程扣0.6分，扣0.9分；产出扣2.5分，扣1.5分，合计扣4分」: all of them, or those of its own part.
  const own = told.filter(({ clause }) => clause === total.clause);
  const parts = own.length > 1 && own.length < told.length ? [told, own] : [told];
  return [
    {
      kind: 'sum',
      list: 'total',
      wholes: [total.figure],
      parts: parts.map((list) => list.map(({ figure }) => figure)),
    },
  ];
}

/** 「累计扣8分，其中：决策类扣1分，…」; with 其中 some may be left out. */
function behind({ text }: Passage, total: Said, parts: readonly Said[]): SaidRelation[] {
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some(({ depth }) => depth !== first.depth)) return [];
  const lead = text.slice(total.end, first.start);
  const leads = text.slice(total.end).split(AMONG).length - 1;
  const isLed = lead.includes(AMONG) ? leads === 1 : leads === 0 && /^[:(]/.test(lead);
  if (!isLed) return [];
  return [{ kind: 'sum', list: 'closed', wholes: [total.figure], parts: [parts.map(({ figure }) => figure)] }];
}

/** 「共扣」, and 「累计扣减」 with a link behind it. */
function isTotal(said: Said): boolean {
  return endingOf(wordsOf(said), IN_ALL) !== '';
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
