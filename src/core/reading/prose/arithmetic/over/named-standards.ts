/**
 * What owners of several kinds are due, each by a standard and an extent of its own: 「国有每亩10元，集体和个人所有的每亩16元」, 「国有12.1万亩，集体和
 * 个人所有30.5万亩」, and 「按照面积和标准计算，集体和个人应发放488万元」. The three begin alike.
 */
import type { SaidRelation } from '../../../../model';
import { DUE_AMOUNTS, EACH, RECKONED } from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import { inOnes, isPrice, isPriceOf, timeOf } from '../prices';
import { listed, withoutBeginnings } from '../words';

type Product = SaidRelation & { readonly kind: 'product' };

const isReckoned = holding(RECKONED);
const isDue = holding(DUE_AMOUNTS);
const LEADS = listed('其中 其中: 对 按照 按 对于');
const SHORTEST = 2;
const FEWEST = 2;
/** More are those of a price list. */
const MOST = 20;
/** Of a time but the year nobody tells how many there were. */
const YEARLY: ReadonlySet<string> = new Set(['', '年', '每年']);

export function standardsByName(passages: readonly Passage[]): Product[] {
  const all = passages.flatMap(({ figures }) => figures);
  const prices = all.filter((said) => isPrice(said) && YEARLY.has(timeOf(said)) && nameOf(said) !== '');
  if (prices.length < FEWEST || prices.length > MOST) return [];
  const counts = all.filter(
    (said) => isPlain(said) && prices.some((price) => isPriceOf(price, inOnes(said).counted, false)),
  );
  return passages.flatMap(({ text, figures }) => {
    if (!isReckoned(text)) return [];
    return figures.flatMap((result): Product[] => {
      const isAmount = result.value.unit?.dimension === 'money' && isPlain(result) && !isPrice(result);
      const price = isAmount && isDue(result.label) && !result.label.includes(EACH) ? closestTo(result, prices) : null;
      const ofPrice = price ? counts.filter((one) => isPriceOf(price, inOnes(one).counted, false)) : [];
      const count = closestTo(result, ofPrice);
      if (!price || !count) return [];
      const scaled = inOnes(count).isScaled ? ({ isScaled: true } as const) : {};
      const readings = [{ added: [count.figure], times: [] }];
      const told = { result: result.figure, price: price.figure, factor: 1, isSteady: true, readings };
      return [{ kind: 'product', ...told, across: 'reckoned', ...scaled }];
    });
  });
}

function nameOf({ label }: Said): string {
  const words = withoutBeginnings(label, LEADS);
  const at = words.indexOf(EACH);
  return at < 0 ? words : words.slice(0, at);
}

/** The only value among those whose names have the longest beginning in common with that of the result. */
function closestTo(result: Said, others: readonly Said[]): Said | null {
  const name = nameOf(result);
  const shared = others.map((one) => sharedStart(nameOf(one), name));
  const most = Math.max(0, ...shared);
  return most < SHORTEST ? null : onlyValue(others.filter((_, at) => shared[at] === most));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
