/** All that stand, counted twice in other words: 「已建成并投入使用服务站86个」, 「已建成并投入使用的84个服务站全部…」. */
import type { SaidRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { findFigures } from '../../../quantity';
import { anyOf } from '../../../terms/matcher';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { STANDING, STANDING_LEADS, STANDING_LINKS, STANDING_NOT } from '../../../terms/wholes';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';

type Whole = SaidRelation & { readonly kind: 'whole' };

/** A count of what stands. */
export interface Standing {
  readonly said: Said;
  readonly passage: Passage;
  readonly verb: string;
  /** Whose they are: 全县. */
  readonly scope: string;
  /** The day that the sentence names, as it is written, and its serial; 0 where it names none. */
  readonly date: string;
  readonly day: number;
  /** What is counted; what goes on behind the count where the verb is bound to it by 的. */
  readonly noun: string;
  readonly isBound: boolean;
}

const VERBS = anyOf(STANDING);
const LEADS = listed(STANDING_LEADS);
const LINKS = listed(STANDING_LINKS);
const isNot = holding(STANDING_NOT);
const OF = '的';
const BREAKS = /[,;:、()]/;
const SHORTEST = 3;
const LONGEST = 20;
/** More of one verb, day and unit are those of many things. */
const MOST = 20;

export function standingIn(passage: Passage): Standing[] {
  const { text, figures } = passage;
  if (RULES.test(text)) return [];
  const dates = findFigures(text).flatMap(({ quantity, start, end }) =>
    quantity.kind === 'date' ? [{ start, end, to: quantity.to }] : [],
  );
  return figures.flatMap((said): Standing[] => {
    const { value, start, depth } = said;
    if (value.unit?.dimension !== 'count' || value.decimals > 0 || depth > 0 || !isPlain(said)) return [];
    const date = dates.findLast((one) => one.end <= start);
    const clause =
      text
        .slice(Math.max(date?.end ?? 0, start - LONGEST * 2), start)
        .split(BREAKS)
        .at(-1) ?? '';
    if (isNot(clause)) return [];
    const told = toldIn(clause, text.slice(said.end, said.end + LONGEST));
    if (!told) return [];
    return [{ said, passage, ...told, date: date ? text.slice(date.start, date.end) : '', day: date?.to ?? 0 }];
  });
}

type Told = Pick<Standing, 'verb' | 'scope' | 'noun' | 'isBound'>;

/** `behind`: what goes on behind the count. */
function toldIn(clause: string, behind: string): Told | null {
  for (let at = 0; at < clause.length; at++) {
    const verb = VERBS.match(clause, at)?.[0];
    if (verb === undefined) continue;
    const scope = withoutEndings(withoutBeginnings(clause.slice(0, at), LEADS), LEADS);
    const rest = clause.slice(at + verb.length);
    if (rest === OF) return { verb, scope, noun: behind, isBound: true };
    const noun = withoutEndings(rest, LINKS);
    if (noun.startsWith(OF)) return null;
    if (noun !== '') return { verb, scope, noun, isBound: false };
    // 「已建成86个服务站」: what is counted ends its clause.
    const [counted = ''] = behind.split(BREAKS);
    return counted.length < LONGEST ? { verb, scope, noun: counted, isBound: false } : null;
  }
  return null;
}

/** Each count that is bound to its verb, beside the one by which the same things are told. */
export function standingTwice(all: readonly Standing[]): Whole[] {
  const byKey = groupBy(
    all.filter(({ isBound, noun }) => !isBound && noun.length >= SHORTEST),
    keyOf,
  );
  return all.flatMap((bound): Whole[] => {
    const named = bound.isBound
      ? (byKey.get(keyOf(bound)) ?? []).slice(0, MOST).filter((one) => areOfOne(one, bound))
      : [];
    const [first, another] = named;
    if (!first || another) return [];
    const counted = `${first.verb}${OF}${first.noun}`;
    return [first, bound].map(({ said }) => ({ kind: 'whole', figure: said.figure, counted, years: first.date }));
  });
}

function keyOf({ verb, day, said: { value } }: Standing): string {
  return JSON.stringify([verb, day, value.unit?.symbol]);
}

/** Of one place, and of one day where the place is not told. */
function areOfOne(named: Standing, bound: Standing): boolean {
  if (named.passage === bound.passage || !bound.noun.startsWith(named.noun)) return false;
  return named.scope === bound.scope || (bound.day > 0 && (named.scope === '' || bound.scope === ''));
}
