/** Shares that make one whole: 「从来源看，省内占45%，省外占55%」, 「占比分别为58%、30%和12%」. */
import type { SaidRelation } from '../../../model';
import { ANSWERS } from '../../../terms/answers';
import { REST_OF_ALL, SEVERAL_ANSWERS, SHARE_OF_ALL, SHARES_TOLD } from '../../../terms/said-rates';
import { isDividing } from './among';
import { yearsIn } from './dates';
import { nameOf } from './parts';
import type { Passage, Said } from './passages';
import { clausesOf, comparedIn, isPlainPercent } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const LINKS = listed('为 是 达 达到 : 的 了');
const SHARES = listed(SHARE_OF_ALL);
const TOLD = listed(SHARES_TOLD);
const RESTS = REST_OF_ALL.split(' ');
const SEVERAL = SEVERAL_ANSWERS.split(' ');
const NEXT: ReadonlySet<string> = new Set(['、', '和', ',', '及', '与']);
const FEWEST = 3;

export function wholeSharesIn(passage: Passage): SaidRelation[] {
  if (SEVERAL.some((word) => passage.text.includes(word))) return [];
  return clausesOf(passage).flatMap((clause): SaidRelation[] => {
    const isDivided = isDividing(passage.text);
    const run = runOf(clause, isDivided);
    if (!run || run.shares.length < FEWEST) return [];
    const { shares, isList } = run;
    const names = shares.map(nameWithout);
    const isClosed = RESTS.some((word) => shares.at(-1)?.label.startsWith(word));
    // 「60—69岁的占29.22%，…，80岁及以上的占25.93%」
    const isOfRanges = isOpenEnd(clause, shares.at(-1)) && names.slice(0, -1).every((name) => RANGE.test(name));
    const isScale = names.filter((name) => ANSWERS.has(name)).length >= FEWEST;
    const isAll =
      isDivided || isClosed || isScale || isOfRanges || areNamedBefore(passage.text.slice(0, shares[0]?.start), names);
    if (!isList && !isAll) return [];
    return [{ kind: 'shares', shares: shares.map(({ figure }) => figure), isClosed }];
  });
}

/** 「分优秀、合格、不合格三档，优秀占35%，合格占58%，…」 */
function areNamedBefore(text: string, names: readonly string[]): boolean {
  const lists = [
    names.join('、'),
    ...JOINS.map((sign) => `${names.slice(0, -1).join('、')}${sign}${names.at(-1) ?? ''}`),
  ];
  return names.every((name) => name !== '') && lists.some((list) => text.includes(list));
}

const JOINS = ['和', '及', '与', '以及'];

/** All shares of a clause, with or without names where the sentence says that it divides; null where it has other rates, or tells of several years. */
function runOf(
  clause: readonly Said[],
  isDivided: boolean,
): { readonly shares: Said[]; readonly isList: boolean } | null {
  const percents = clause.filter(isPlainPercent);
  const [first] = percents;
  // The year that a sentence opens with is that of all of them.
  if (!first || percents.some(({ gap, label }, at) => yearsIn(at === 0 ? label : gap).length > 0)) return null;
  const isList = endingOf(first.label, TOLD) !== '' && isShare(withoutEndings(first.label, TOLD));
  if (isList) {
    const end = percents.slice(1).findIndex(({ gap }) => !NEXT.has(gap));
    return { shares: end < 0 ? percents : percents.slice(0, end + 1), isList };
  }
  const isEach = percents.every((said) => {
    const name = nameWithout(said);
    return (
      isShare(said.label) &&
      (ANSWERS.has(name) || !comparedIn(said.label)) &&
      (isDivided || name !== '' || isOpenEnd(clause, said))
    );
  });
  return isEach ? { shares: percents, isList } : null;
}

/** Behind the last of several ranges, which has no upper end: 「80岁及以上的占…」. */
function isOpenEnd(clause: readonly Said[], share: Said | undefined): boolean {
  const end = share && clause[clause.indexOf(share) - 1];
  return end?.value.comparator === '>=' && !BREAK.test(share?.gap ?? '');
}

const RANGE = /^\d+[-—–~～至到]\d+/;
const BREAK = /[,;:、]/;

function isShare(label: string): boolean {
  return endingOf(withoutEndings(label, LINKS), SHARES) !== '';
}

/** 省内游客 of 「省内游客占45%」. */
function nameWithout(said: Said): string {
  const words = withoutEndings(said.gap, LINKS);
  return nameOf({ ...said, gap: words.slice(0, words.length - endingOf(words, SHARES).length) });
}
