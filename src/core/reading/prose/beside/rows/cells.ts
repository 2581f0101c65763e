/** Figures of sentences that name a row of a table: 「东河镇安排资金98.4万元，支出92.5万元」 ↔ the row 东河镇, the column 支出金额. */
import type { SaidCell } from '../../../../model';
import type { Matcher } from '../../../../terms/matcher';
import { PART_AFTER } from '../../../../terms/prose';
import { ONE_OF_THEM } from '../../../../terms/works';
import type { Passage, Said } from '../../arithmetic/passages';
import { entryOf } from './candidates';
import { type Told, withoutDates, withoutNames, type Words, wordsOf } from './phrases';
import type { Where } from './places';
import type { Mention } from './tables';
import { isCertainlyDone, isOfOtherTime, mayBePlanned, narrows, narrowsBehind, narrowsByUndone, roleOf } from './words';

const CLAUSE_ENDS = /[,;:]/;

export function cellsIn(passage: Passage, names: Matcher<Mention>, where: Where): SaidCell[] {
  const found: SaidCell[] = [];
  let told: Told | null = null;
  let last: Said | null = null;
  // 「东河镇投入50万元，其中设备购置支出20万元」
  let isOfPart = false;
  let isUndone = false;
  for (const said of passage.figures) {
    const gap = passage.text.slice(last?.end ?? where.from, said.start);
    const own = withoutDates(gap.slice(gap.lastIndexOf(';') + 1));
    if (last?.clause !== said.clause) [told, isOfPart, isUndone] = [null, false, false];
    const bare = withoutNames(own, names);
    if (narrows(bare)) [isUndone, isOfPart] = [(!isOfPart || isUndone) && narrowsByUndone(bare), true];
    const words: Words | null = wordsOf(own, names, last !== null && !gap.includes(';'), told, where.topic);
    // 「未完成任务的有平陵、云台2个市，其中松原口市建成9.2万亩」: of one of them by its name.
    if (words && isUndone && startsAnew(own, words)) isOfPart = false;
    last = said;
    if (!words || isOfPart) {
      told = null;
      continue;
    }
    const role: ReturnType<typeof roleOf> = roleIn(words, told);
    const isOfList: boolean = told !== null && told.mention !== words.mention;
    told = {
      mention: words.mention,
      name: words.name,
      role: role === 'several' ? null : role,
      isLoose: words.isLoose,
      isOfList,
    };
    const after = passage.text.slice(said.end);
    if (role === 'several' || PART_AFTER.test(after) || narrowsBehind(after)) continue;
    if (!where.isOfPeriod(said.start) || isOfOtherTime(passage.text.slice(0, said.start))) continue;
    const entry = entryOf(said, words, role, isDone(words, passage.text.slice(0, said.start), where), passage);
    if (entry) found.push(entry);
  }
  return found;
}

/** 「其中松原口市建成」: the name of a row as it is written, and right behind it what was done. */
function startsAnew(own: string, { name, isLoose, isListed, roles }: Words): boolean {
  const clause = own.split(CLAUSE_ENDS).at(-1) ?? '';
  return !isLoose && !isListed && roles.length > 0 && clause.startsWith(`${ONE_OF_THEM}${name}`);
}

/** 「整治山塘」 says that it was done, unless the list began with a plan. */
function roleIn({ roles, mention, isNext }: Words, told: Told | null): ReturnType<typeof roleOf> {
  const own = roleOf(roles);
  if (own !== null) return own;
  const before = isNext ? (told?.role ?? null) : null;
  return before ?? (mention.isTurned ? 'done' : null);
}

/** Whether the words say that it was carried out, and not planned only. */
function isDone({ name }: Words, before: string, { isPlanChapter }: Where): boolean {
  if (isPlanChapter) return false;
  const words = before.replaceAll(name, '');
  return isCertainlyDone(words) || !mayBePlanned(words);
}
