/** Questionnaires that came back, those thrown out and those that were left: 「回收268份，剔除无效18份，有效250份」. */
import type { SaidRelation } from '../../../model';
import { CAME_BACK, LEFT_VALID, THROWN_OUT } from '../../../terms/answered';
import { isLike, isWholeCount, type Passage, type Said } from './passages';
import { listed, withoutEndings } from './words';

type Balance = SaidRelation & { readonly kind: 'balance' };

const LINKS = listed('为 是 : 了 后 计 的');
const BACK: ReadonlySet<string> = new Set(CAME_BACK.split(' '));
const OUT: ReadonlySet<string> = new Set(THROWN_OUT.split(' '));
const VALID: ReadonlySet<string> = new Set(LEFT_VALID.split(' '));

/** Right behind each other but for rates; what was thrown out may be told in several figures, before those left or behind them. */
export function validIn({ figures }: Passage): Balance[] {
  const counts = figures.filter(isWholeCount);
  return counts.flatMap((back, index): Balance[] => {
    const before = counts[index - 1];
    // 「家长问卷回收268份、学生问卷回收100份」: all of them are meant.
    if (!BACK.has(bareOf(back)) || (before && isLike(before, back) && before.label.includes(bareOf(back)))) return [];
    const behind = counts.slice(index + 1);
    const end = behind.findIndex((one) => !(isLike(one, back) && (OUT.has(bareOf(one)) || VALID.has(bareOf(one)))));
    const told = end < 0 ? behind : behind.slice(0, end);
    const out = told.filter((one) => OUT.has(bareOf(one)));
    const [valid, another] = told.filter((one) => VALID.has(bareOf(one)));
    if (!valid || another || out.length === 0) return [];
    const terms = [
      { figure: back.figure, sign: 1 as const },
      ...out.map(({ figure }) => ({ figure, sign: -1 as const })),
    ];
    return [{ kind: 'balance', result: valid.figure, terms }];
  });
}

function bareOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
