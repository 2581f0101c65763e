/** Two kinds of which everything is one: 「36人，其中专职22人、兼职12人」 leaves nobody out. */
import { EITHER_OR, HALVES, NEARLY_EITHER_OR } from '../../../terms/said-sums';

/** `both`: there is no third; `nearly`: hardly any. Null where the parts are none of our pairs, or more than two. */
export function kindsOf([first, second, ...more]: readonly string[]): 'both' | 'nearly' | null {
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [a, b] = [bare(first), bare(second)];
  const isPair = ([one, other]: readonly [string, string]) => isOne(a, b, one, other) || isOne(b, a, one, other);
  if ([...EITHER_OR, ...HALVES].some(isPair)) return 'both';
  return NEARLY_EITHER_OR.some(isPair) ? 'nearly' : null;
}

/** 男性 and 女性, 男职工 and 女职工. */
function isOne(a: string, b: string, one: string, other: string): boolean {
  return a.startsWith(one) && b.startsWith(other) && a.slice(one.length) === b.slice(other.length);
}

function bare(name: string): string {
  return name.replace(/\([^()]*\)/g, '');
}
