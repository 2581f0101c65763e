/**
 * Headings whose units say how their columns come from each other: 保洁员（人） × 年补贴标准（元/人） is 分配金额（万元）, and 拨付金额（万元） of 里程（公里） is
 * 每公里经费（元）.
 */
import type { FigureRelation } from '../model';
import { hintOf } from './figures';
import { MONEY_HEADINGS } from './funds';
import { holding } from './search';

const NOTE = /[（(]([^（）()]*)[）)]$/;
const MONEY_UNIT = /^(?:千|万|百万|亿)?元$/;
const MONEY_PER = /^(?:千|万|百万|亿)?元\/(.+)$/;
/** Laid down, and not worked out: what is paid follows from it. */
const isLaidDown = holding('标准 单价 定额 价格');
const isOfMoney = holding(MONEY_HEADINGS);

interface Heading {
  readonly at: number;
  readonly name: string;
  /** What its note says: 公里 of 「里程（公里）」; empty where it has none. */
  readonly unit: string;
}

/** The relations that the units of headings state: folded, with their notes, by their places. */
export function perUnitOf(labels: readonly string[]): FigureRelation[] {
  const headings = labels.map((label, at): Heading => {
    const note = NOTE.exec(label);
    return { at, name: note ? label.slice(0, note.index) : label, unit: note?.[1] ?? '' };
  });
  const amounts = headings.filter(isAmount);
  return headings.flatMap((each) =>
    headings
      .filter((counted) => counted !== each && counted.unit !== '' && isPer(each, counted.unit))
      .flatMap((counted) =>
        relationsWith(
          each,
          counted,
          amounts.filter((amount) => amount !== each),
        ),
      ),
  );
}

/** What is laid down for each makes the amount, of which there is one; what comes to each is made of it. */
function relationsWith(each: Heading, counted: Heading, amounts: readonly Heading[]): FigureRelation[] {
  if (!isLaidDown(each.name))
    return amounts.map(({ at }) => ({ kind: 'mean', result: each.at, members: [at, counted.at] }));
  const [amount, ...others] = amounts;
  return amount && others.length === 0 ? [{ kind: 'product', result: amount.at, members: [counted.at, each.at] }] : [];
}

/** 元/人, 每公里, 笔均. */
function isPer({ name, unit }: Heading, counted: string): boolean {
  const per = MONEY_PER.exec(unit)?.[1];
  return per === undefined ? [`每${counted}`, `${counted}均`].some((word) => name.startsWith(word)) : per === counted;
}

function isAmount({ name, unit }: Heading): boolean {
  const hint = hintOf(name);
  if (MONEY_PER.test(unit) || (hint !== null && hint !== 'total')) return false;
  return MONEY_UNIT.test(unit) || (unit === '' && isOfMoney(name));
}
