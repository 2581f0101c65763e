/** An indicator that a sentence says to have been reached ↔ its target and its actual value: 「有效捕获率等质量指标均达到年度目标值」. */
import type { Indicator, Quantity, SaidRelation } from '../../../model';
import { baseSymbol, compare, foldWidth, inBase, isHan, isNumber } from '../../../quantity';
import { Matcher } from '../../../terms/matcher';
import { BEFORE_MET, SAID_MET } from '../../../terms/said-met';
import { behind } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';

type Judged = SaidRelation & { readonly kind: 'judged' };

interface Row {
  readonly name: string;
  readonly target: NonNullable<Indicator['target']>;
  readonly actual: NonNullable<Indicator['actual']>;
  readonly isMissed: boolean;
}

const behindWords = behind(BEFORE_MET);
const VERDICTS: ReadonlySet<string> = new Set(SAID_MET.split(' '));
/** Shorter names are those of many. */
const SHORTEST = 4;
const MOST = 200;
const BREAK = /[,;:、()]/;

export function metByName(lines: readonly Line[], indicators: readonly Indicator[]): Judged[] {
  const names = namesOf(indicators);
  if (!names) return [];
  return lines.flat().flatMap(({ text, words, at }): Judged[] => {
    const found: Judged[] = [];
    for (let place = 0; place < text.length; place++) {
      const match = names.match(text, place);
      if (!match) continue;
      const [name, row] = match;
      const end = place + name.length;
      const rest = text.slice(end).split(BREAK)[0] ?? '';
      place = end - 1;
      // A name within a longer one is another: 「单位运行维护成本」.
      if (!row || !opens(text, end - name.length) || !VERDICTS.has(behindWords(rest).trim())) continue;
      found.push({
        kind: 'judged',
        target: { words: row.name + row.target.value.text, at: row.target.at },
        actual: { words: row.name + row.actual.value.text, at: row.actual.at },
        verdict: { words: words.slice(end - name.length, end + rest.length).trim(), at },
        isWrong: row.isMissed,
      });
    }
    return found;
  });
}

function opens(text: string, at: number): boolean {
  return at === 0 || !isHan(text.charCodeAt(at - 1));
}

/** By their full names; null for one that two rows have. */
function namesOf(indicators: readonly Indicator[]): Matcher<Row | null> | null {
  const rows = new Map<string, Row | null>();
  for (const { name, target, actual } of indicators.slice(0, MOST)) {
    const key = foldWidth(name).trim();
    if (key.length < SHORTEST || !target || !actual) continue;
    const isMissed = missed(target.value, actual.value);
    if (isMissed !== null) rows.set(key, rows.has(key) ? null : { name, target, actual, isMissed });
  }
  return rows.size === 0 ? null : new Matcher([...rows]);
}

/** Null where the figures do not tell. */
function missed(target: Quantity, actual: Quantity): boolean | null {
  if (!isNumber(target) || !isNumber(actual) || actual.comparator !== null || actual.approximate) return null;
  if (!target.unit || !actual.unit || baseSymbol(target.unit) !== baseSymbol(actual.unit)) return null;
  const difference = compare(inBase(actual), inBase(target));
  if (target.comparator === '>=' || target.comparator === '>') return difference < 0;
  return target.comparator === '<=' || target.comparator === '<' ? difference > 0 : null;
}
