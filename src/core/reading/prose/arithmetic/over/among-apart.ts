/**
 * Things divided up by kind in one paragraph, and counted together in another: 「三年扶持的作品中，舞台艺术48部、影视36部、文学45部、美术26部」, 「三年共扶持作
 * 品150部」. The kinds follow the words for all of them, and nothing is left out.
 */
import type { SaidRelation } from '../../../../model';
import { ALL_COUNTED, AMONG_LEADS } from '../../../../terms/among-apart';
import { behind } from '../../../../terms/search';
import { strungOf } from '../parts';
import { isLike, isWholeCount, type Passage, type Said } from '../passages';
import { onlyValue } from '../named-above';
import { wordsBehindDates } from '../turns';
import { listed, withoutEndings } from '../words';

type Sum = SaidRelation & { readonly kind: 'sum' };

const AMONG = listed(AMONG_LEADS);
const behindAll = behind(ALL_COUNTED);
const LINKS = listed('为 是 : 达 达到 了');
const ENDS = /[,;:。]/;
const FEWEST = 3;
const SHORTEST = 3;
/** More lists than a report has. */
const MOST = 40;

interface List {
  readonly passage: Passage;
  /** The words for all of them. */
  readonly lead: string;
  readonly parts: readonly Said[];
}

export function dividedApart(passages: readonly Passage[]): Sum[] {
  const lists = passages.flatMap((passage) => listIn(passage) ?? []).slice(0, MOST);
  return lists.flatMap(({ passage, lead, parts }): Sum[] => {
    const [first] = parts;
    if (!first) return [];
    const wholes = passages.flatMap((other) =>
      other === passage
        ? []
        : other.figures.filter((one) => isWholeCount(one) && isLike(one, first) && isAllOf(one, lead)),
    );
    const whole = onlyValue(wholes);
    if (!whole) return [];
    const kinds = [parts.map(({ figure }) => figure)];
    return [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: kinds, isUnsure: true }];
  });
}

/** 「…作品中，甲48部、乙36部、丙45部」, up to the stop. */
function listIn(passage: Passage): List | null {
  const { text, figures } = passage;
  const at = figures.findIndex(({ gap }) => AMONG.some((word) => gap.includes(word)));
  const first = figures[at];
  if (!first || !isWholeCount(first)) return null;
  const parts = strungOf(figures.slice(at));
  const last = parts.at(-1);
  const from = first.start - first.gap.length;
  const lead = text.slice(from, first.start).split(ENDS)[0] ?? '';
  const isClosed = last !== undefined && ENDS.test(text.charAt(last.end + last.noun.length) || '。');
  const areAlike = parts.every((one) => isWholeCount(one) && isLike(one, first));
  return parts.length >= FEWEST && isClosed && areAlike && at === 0 ? { passage, lead, parts } : null;
}

/** 扶持作品 of 「三年共扶持作品」 stands in 「三年扶持的作品中」, character by character. */
function isAllOf({ label }: Said, lead: string): boolean {
  const words = wordsBehindDates(withoutEndings(label, LINKS));
  const name = behindAll(words);
  return name !== words && name.length >= SHORTEST && isWithin(name, lead);
}

function isWithin(name: string, words: string): boolean {
  let at = 0;
  for (const character of words) if (character === name.charAt(at)) at++;
  return at === name.length;
}
