/** Shares of a list, told behind it one after the other: 「450万元，其中甲180万元、乙90万元、丙180万元，占总额的比例分别为40%、20%、40%」. */
import { SHARE_OF_ALL, SHARES_BEGIN, SHARES_IN_TURN, SHARES_OF_WHOLE, WHOLE_ENDS } from '../../../terms/said-rates';
import { leadsIn, nameOf, strungOf } from './parts';
import { isPlain, type Passage, type Said } from './passages';
import { matchesRate } from './quotients';
import type { Rate } from './rates';
import { withPart } from './shares';
import { isPlainPercent, isSameMeasure } from './turns';
import { listed, withoutEndings } from './words';

const TOLD = listed(SHARES_IN_TURN);
const SHARES: ReadonlySet<string> = new Set(SHARE_OF_ALL.split(' '));
const OF_WHOLE = listed(SHARES_OF_WHOLE);
const ENDS = listed(WHOLE_ENDS);
const BEGINNINGS: ReadonlySet<string> = new Set(['', ...SHARES_BEGIN.split(' ')]);
const NEXT: ReadonlySet<string> = new Set(['、', '和', ',', '及', '与']);
const SHARE = '占';
const IN_TURN = '分别';
const FEWEST = 2;
const SHORTEST_NAME = 2;

/** As many shares as parts stand right before them; of the whole that they name, or the one that the list is led by, or all parts together. */
export function sharesInTurn({ figures, text }: Passage): Rate[] {
  return figures.flatMap((first, index): Rate[] => {
    const name = isPlainPercent(first) ? wholeOf(first.label) : null;
    if (name === null) return [];
    const shares = sharesFrom(figures, index);
    const parts = figures.slice(Math.max(0, index - shares.length), index);
    if (shares.length < FEWEST || parts.length < shares.length || !areListed(parts, first)) return [];
    const before = figures.slice(0, index - shares.length);
    // None of them fits a whole that was not meant.
    const wholes = wholesOf(text, before, parts, name).filter((whole) =>
      shares.some(({ value }, at) => {
        const part = parts[at];
        const all = whole.map((one) => one.value);
        return part !== undefined && matchesRate(value, part.value, all);
      }),
    );
    if (wholes.length === 0) return [];
    return shares.flatMap((share, at): Rate[] => {
      const part = parts[at];
      const readings = wholes.map((whole) => ({ part: part ? terms([part]) : [], whole: terms(whole) }));
      return part ? [withPart({ kind: 'rate', rate: share.figure, readings }, part)] : [];
    });
  });
}

/** 预算总额 of 「占预算总额的比例分别为」, empty of 「占比分别为」; null where the words tell of no shares in turn. */
function wholeOf(label: string): string | null {
  const words = withoutEndings(label, TOLD);
  if (words === label.trim() && !words.startsWith(IN_TURN)) return null;
  const at = words.lastIndexOf(SHARE);
  if (at < 0) return words === '' && label.includes(SHARE) ? '' : SHARES.has(words) ? '' : null;
  return BEGINNINGS.has(words.slice(0, at)) ? withoutEndings(words.slice(at + SHARE.length), OF_WHOLE) : null;
}

/** 「40%、20%和40%」 */
function sharesFrom(figures: readonly Said[], index: number): readonly Said[] {
  const end = figures.findIndex((figure, at) => at > index && !(isPlainPercent(figure) && NEXT.has(figure.gap)));
  return figures.slice(index, end < 0 ? figures.length : end);
}

/** Each with a name, nothing but their signs between them, and nothing before the shares. */
function areListed(parts: readonly Said[], { clause, depth }: Said): boolean {
  const [first] = parts;
  const isOne = parts.every(
    (part) =>
      isPlain(part) &&
      first !== undefined &&
      isSameMeasure(part, first) &&
      part.value.unit?.dimension !== 'ratio' &&
      part.clause === clause &&
      part.depth === depth &&
      nameOf(part) !== '',
  );
  return isOne && strungOf(parts).length === parts.length;
}

function wholesOf(text: string, before: readonly Said[], parts: readonly Said[], name: string): (readonly Said[])[] {
  const [first] = parts;
  if (!first) return [];
  const alike = before.filter((figure) => isPlain(figure) && isSameMeasure(figure, first));
  const bare = withoutEndings(name, ENDS);
  if (bare.length >= SHORTEST_NAME) return alike.filter(({ gap }) => gap.includes(bare)).map((whole) => [whole]);
  const last = alike.at(-1);
  const isLed = last !== undefined && leadsIn(text.slice(last.end, first.start)).next().value !== undefined;
  // 「500万元，甲180万元、乙90万元，占比分别为…」 may be of either.
  return [...(isLed ? [[last]] : []), parts, ...(last && !isLed ? [[last]] : [])];
}

function terms(figures: readonly Said[]) {
  return figures.map(({ figure }) => ({ figure, sign: 1 as const }));
}
