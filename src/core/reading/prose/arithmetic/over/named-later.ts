/** Names of those that were picked, and their count elsewhere: 「抽取柳林镇、东山镇、白水乡开展现场评价」, 「开展现场评价的3个乡镇」. */
import type { SaidRelation } from '../../../../model';
import { anyOf } from '../../../../terms/matcher';
import { JOINS_NAMES, NAMED_KINDS, PICKED, PICKED_FOR } from '../../../../terms/said-sums';
import { countedOf } from '../../told/follow';
import type { Line } from '../lists';
import { isPlain, type Passage, type Said } from '../passages';
import { listed, withoutBeginnings } from '../words';

type Listed = SaidRelation & { readonly kind: 'listed' };

const VERBS = anyOf(PICKED);
const PICKS = listed(PICKED);
const LEADS = listed(PICKED_FOR);
const JOINS = listed(JOINS_NAMES);
/** The longest kinds first: 乡镇 before 镇. */
const KINDS = NAMED_KINDS.flatMap(([counted, endings]) =>
  counted.split(' ').map((word) => ({ word, endings: listed(endings) })),
).sort((a, b) => b.word.length - a.word.length);
const ENDINGS = listed([...new Set(KINDS.flatMap(({ endings }) => endings))].join(' '));
const OF = '的';
const BREAKS = /[,;:()]/;
const LONGEST_NAME = 10;
const FEWEST = 2;
const LARGEST = 30;
/** Of a shorter deed there may be several. */
const SHORTEST_DEED = 4;

interface Names {
  readonly passage: Passage;
  readonly words: string;
  readonly count: number;
  /** How each of them ends. */
  readonly endings: readonly string[];
  /** What they were picked for: 现场评价. */
  readonly deed: string;
}

export function namedLater(lines: readonly Line[]): Listed[] {
  const passages = lines.flat();
  const lists = passages.flatMap(namesIn);
  const [only, another] = lists;
  // Of two lists nobody knows which is counted.
  if (!only || another) return [];
  return passages.flatMap((passage): Listed[] =>
    passage === only.passage
      ? []
      : passage.figures.flatMap((figure): Listed[] => {
          if (!isCountOf(only, figure, passage)) return [];
          const names = { words: only.words, at: only.passage.at };
          return [{ kind: 'listed', count: figure.figure, counts: [only.count], names }];
        }),
  );
}

function namesIn(passage: Passage): Names[] {
  const { text } = passage;
  const found: Names[] = [];
  for (let at = 0; at < text.length; at++) {
    const verb = VERBS.match(text, at)?.[0];
    if (verb === undefined) continue;
    at += verb.length;
    const list = listAt(text, at);
    if (list.endings.length < FEWEST) continue;
    const deed = withoutBeginnings(text.slice(list.end).split(BREAKS)[0] ?? '', LEADS);
    // 「…等」 and 「…共4个乡镇」 are no lists of their own.
    if (deed.length >= SHORTEST_DEED && !/\d|^等/.test(deed))
      found.push({
        passage,
        words: passage.words.slice(at, list.end),
        count: list.endings.length,
        endings: [...new Set(list.endings)],
        deed,
      });
    at = list.end - 1;
  }
  return found;
}

/** Names from a place on, with nothing but their signs between them. */
function listAt(text: string, from: number): { readonly endings: readonly string[]; readonly end: number } {
  const endings: string[] = [];
  let [at, end] = [from, from];
  for (;;) {
    const name = nameAt(text, at);
    if (!name) break;
    endings.push(name.ending);
    end = name.end;
    const sign = text.startsWith('、', end) ? '、' : JOINS.find((join) => text.startsWith(join, end));
    if (sign === undefined) break;
    at = end + sign.length;
  }
  return { endings, end };
}

/** Up to the first ending behind its first character. */
function nameAt(text: string, from: number): { readonly ending: string; readonly end: number } | null {
  for (let at = from + 1; at < from + LONGEST_NAME && at < text.length; at++) {
    if (/[^\p{Script=Han}]/u.test(text.charAt(at))) return null;
    const ending = ENDINGS.find((word) => text.startsWith(word, at));
    if (ending !== undefined) return { ending, end: at + ending.length };
  }
  return null;
}

/** 「开展现场评价的5个乡镇」, 「抽取的5个乡镇」, and 「共抽取5个乡镇开展现场评价」. */
function isCountOf({ endings, deed }: Names, figure: Said, { text }: Passage): boolean {
  const { value, label, depth } = figure;
  const isCount = value.unit?.dimension === 'count' && value.decimals === 0 && value.value.lte(LARGEST);
  const kind = KINDS.find(({ word }) => countedOf(figure).startsWith(word));
  if (!isCount || !kind || depth > 0 || !isPlain(figure) || !endings.every((one) => kind.endings.includes(one)))
    return false;
  if (label.endsWith(OF)) return [deed, ...PICKS].some((word) => label.endsWith(word + OF));
  return PICKS.some((word) => label.endsWith(word)) && text.indexOf(deed, figure.end) >= 0;
}
