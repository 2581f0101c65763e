/** How much more or less, where both ends were told before: 「中标价较招标控制价节约资金83.2万元」, 「2022年末企业数量较2021年末增长50%」. */
import type { SaidRelation } from '../../../../model';
import { namedAbove } from '../named-above';
import type { Passage, Said } from '../passages';
import { apart, growth } from '../changes';
import { calledOf, type Change, changeOf, bothCompared, isPlainPercent, isSameMeasure } from '../turns';
import { isPlain } from '../passages';

/** Two names share so many characters in a row where one is the other with more words. */
const SHORTEST_SHARED = 4;
const YEAR = /(?:19|20)\d{2}(?=年)/;

export function changesOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  return passage.figures.flatMap((figure): SaidRelation[] => {
    if (!isPlain(figure)) return [];
    const change = changeOf(figure);
    const { subject, than } = (change && bothCompared(figure, change)) ?? { subject: '', than: '' };
    if (!change?.compared || subject === '' || than === '') return [];
    if (isPlainPercent(figure)) return growthOf(figure, { ...change, compared: { subject, than } }, passage, before);
    const [result, base] = [namedAbove(subject, figure, before), namedAbove(than, figure, before)];
    return result && base && result !== base
      ? [{ kind: 'balance', result: figure.figure, terms: apart(result, base) }]
      : [];
  });
}

/** The same thing at two times: each is the only figure of its year that is called so. */
function growthOf(rate: Said, change: Change, passage: Passage, before: readonly Passage[]): SaidRelation[] {
  const clause = passage.text.slice(passage.text.lastIndexOf(',', rate.start - 1) + 1, rate.start);
  const [later, earlier] = [YEAR.exec(clause)?.[0], YEAR.exec(change.compared?.than ?? '')?.[0]];
  const subject = change.compared?.subject ?? '';
  if (later === undefined || earlier === undefined || later === earlier || change.turn === 'apart') return [];
  const [result, base] = [later, earlier].map((year) => ofYear(year, subject, before));
  if (!result || !base || !isSameMeasure(result, base)) return [];
  return [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)] }];
}

function ofYear(year: string, subject: string, before: readonly Passage[]): Said | null {
  const [only, another] = before.flatMap(({ figures }) =>
    figures.filter((figure) => {
      const called = calledOf(figure);
      const isCalled = called.length >= SHORTEST_SHARED && subject.includes(called);
      return (
        isPlain(figure) &&
        !isPlainPercent(figure) &&
        isCalled &&
        figure.gap.match(/(?:19|20)\d{2}(?=年)/g)?.at(-1) === year
      );
    }),
  );
  return only && !another ? only : null;
}
