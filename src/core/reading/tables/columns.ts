import { unitOf } from '../../quantity';
import type { Unit } from '../../model';
import { Composed } from '../../terms/composed';
import {
  ASIDE_HEADINGS,
  type ColumnConcept,
  EXPLAINS,
  FELL_SHORT,
  FURTHEST_EXPLANATION,
  HEADING_FRAMES,
  TELLS_WHY,
} from '../../terms/headings';
import { LONGEST_LABEL, notesOf, withoutNotes, withoutOrdinal } from '../grid/wording';

export type { ColumnConcept };

/** A heading, understood. */
export interface Heading {
  readonly concept: ColumnConcept;
  /** Among headings of one concept the lowest rank is meant; the others are taken for what they are only without it. */
  readonly rank: number;
  /** Unit of money or percent in its parentheses: 「预算数（万元）」. */
  readonly unit: Unit | null;
  /** A figure it carries: 「得分\n98」, 「分值(100分)」. */
  readonly figure: string | null;
}

/** Amounts of money: the first pattern that fits decides. */
const MONEY: readonly (readonly [ColumnConcept, rank: number, pattern: RegExp])[] = [
  [
    'initialBudget',
    0,
    /^(?:年初|期初)(?:部门|批复|安排|下达|核定)*(?:预算|资金)?(?:数|金额|资金|批复数?|安排数?|下达数?|额|总额)*$/,
  ],
  [
    'balance',
    0,
    /^(?:资金|年末|财政|财政性|项目|累计)*(?:结余|结转|剩余|未执行|未支付|未使用)(?:结余|结转)?(?:数|金额|资金|额|资金数)?$/,
  ],
  [
    'received',
    0,
    /^(?:资金|实际|预算|财政|全年|年度|项目|累计|已|拨款|本年|当年)*(?:到位|拨付到位|到账|实拨|收到)(?:数|金额|额|资金|总额|资金数|资金额|预算)?$/,
  ],
  ['received', 1, /^(?:资金|实际|累计|已)*(?:拨付|下达)(?:数|金额|额|资金|资金额)?$/],
  [
    'budget',
    0,
    /^(?:全年|年度|当年|本年|调整后?|最终|批复|财政|项目|总|追加后|资金|部门|现|申请|变更后|核定|安排)*预算(?:安排|批复|下达|总|资金|申请)*(?:数|金额|额|资金|总额|总数|指标|规模|总金额|资金总额|安排)?$/,
  ],
  [
    'budget',
    1,
    /^(?:项目|资金|年度)*计划(?:支出|投入|投资|安排|使用)?(?:数|金额|额|资金|资金额|总额)$|^(?:项目|资金|年度)*计划(?:支出|投入|投资|安排|使用)$/,
  ],
  ['budget', 2, /^(?:安排|批复|申请|合同|中标|采购)(?:资金|金额|数|价|额)(?:额|总额)?$/],
  [
    'spent',
    0,
    /^(?:全年|年度|当年|本年|实际|预算|资金|财政|累计|已|本期|总|年末|支付|经费)*(?:执行|支出|支付|使用|花费|列支|决算|报销)(?:资金|金额|总)?(?:数|额|金额|资金|总额|数额)?$/,
  ],
  ['amount', 0, /^(?:项目|评价|涉及|预算|财政|总)*(?:金额|资金量|资金规模|资金总额|总额|资金额|规模)$/],
];

const FRAMES = new Composed(HEADING_FRAMES);
const ASIDE = startsWith(ASIDE_HEADINGS);
const EXPLANATION = new RegExp(`^.{0,${String(FURTHEST_EXPLANATION)}}(?:${anyOf(EXPLAINS)})`);
const REASON = new RegExp(`^.{0,8}(?:${anyOf(FELL_SHORT)}).{0,10}(?:${anyOf(TELLS_WHY)})`);

function anyOf(words: string): string {
  return words.split(' ').join('|');
}

function startsWith(words: string): RegExp {
  return new RegExp(`^(?:${anyOf(words)})`);
}

const TRAILING_SIGNS = /[:*;,。、%]+$/;
const TRAILING_LETTER = /(?<=[\u4e00-\u9fff])[A-Z](?:\/[A-Z])?$/;
const TRAILING_FIGURE = /^(\D+?)[:]?(\d{1,3}(?:\.\d{1,2})?)分?$/;
/** 「2022年完成值｜2023年完成值」: of several years the latest is meant. */
const YEAR_BEFORE = /^((?:19|20)\d{2})年度?/;
const LATEST_YEAR = 2100;
const REVIEWED = /复核|复评|审核|核定|专家/;
const FIGURE_ALONE = /^\(?(?:满分|共)?(\d{1,3}(?:\.\d{1,2})?)[分%]?\)?$/;

/** What a heading's text says, or null where it is none that is known. Folded text in, see `keyOf`. */
export function headingOf(key: string): Heading | null {
  const label = key.length > LONGEST_LABEL ? beforeNote(key) : key;
  if (label.length < 2) return null;
  const notes = notesOf(label);
  const bare = (notes.length === 0 ? label : withoutNotes(label)).replace(TRAILING_SIGNS, '');
  const dated = YEAR_BEFORE.exec(bare);
  const words = withoutOrdinal(dated ? bare.slice(dated[0].length) : bare).replace(TRAILING_LETTER, '');
  const figured = TRAILING_FIGURE.exec(words);
  const found = match(words) ?? (figured ? match(figured[1] ?? '') : null);
  if (!found) return null;
  const note = notes.map((text) => FIGURE_ALONE.exec(text)?.[1]).find((figure) => figure !== undefined);
  const figure = note ?? (figured && match(words) === null ? figured[2] : undefined) ?? null;
  const concept = found[0] === 'score' && notes.some((text) => REVIEWED.test(text)) ? 'reviewScore' : found[0];
  return { concept, rank: found[1] - (dated ? Number(dated[1]) / LATEST_YEAR : 0), unit: unitIn(notes), figure };
}

/** 「得分计算方法(完成值达到…)」: a heading may carry a long explanation in parentheses. */
function beforeNote(key: string): string {
  const open = key.indexOf('(');
  return open > 0 && open <= LONGEST_LABEL ? key.slice(0, open) : '';
}

type Match = readonly [concept: ColumnConcept, rank: number];

/** What words say, the plainest reading first: 未完成原因 tells why before it tells what, and 上年完成值 is of no use here. */
function match(words: string): Match | null {
  if (words.length < 2) return null;
  if (ASIDE.test(words)) return ['extra', 0];
  if (REASON.test(words)) return ['reason', 0];
  const frame = FRAMES.meaningOf(words);
  if (frame) return [frame.concept, frame.rank];
  if (EXPLANATION.test(words)) return ['extra', 0];
  const money = MONEY.find(([, , pattern]) => pattern.test(words));
  return money ? [money[0], money[1]] : null;
}

/** The unit of money or percent in parentheses, letters and other notes passed over. */
export function unitIn(notes: readonly string[]): Unit | null {
  for (const note of notes) {
    for (const part of note.replace(/[()[\]【】〔〕]/g, '').split(/[,，、;:]/)) {
      const unit = /[元%]/.test(part) ? unitOf(part.replace(/^单位/, '')) : null;
      if (unit?.dimension === 'money' || unit?.symbol === '%') return unit;
    }
  }
  return null;
}
