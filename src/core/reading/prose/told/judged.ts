/**
 * A target of one paragraph, and what another says was reached of it by the same name, with a verdict behind it: 「享受岗位补贴1200人以上」,
 * 「享受岗位补贴1172人，完成了年度目标任务」.
 */
import type { SaidRelation, ToldFigure } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { verdictBehind } from '../arithmetic/reached';
import { pairsByName } from './reached';

type Judged = SaidRelation & { readonly kind: 'judged' };

const DIGIT = /\d/;
const CLAUSE_END = ';';

/** `textOf`: the folded sentence of a list. */
export function judgedByName(told: readonly ToldFigure[], textOf: (list: number) => string): Judged[] {
  return pairsByName(told).flatMap(({ target, result }): Judged[] => {
    const text = textOf(result.list);
    const at = text.indexOf(result.figure.value.text);
    if (at < 0 || text.includes(result.figure.value.text, at + 1)) return [];
    const from = at + result.figure.value.text.length;
    const behind = text.slice(from).split(CLAUSE_END)[0] ?? '';
    const verdict = verdictBehind(behind, DIGIT.test(behind), result.figure.value.unit?.dimension === 'money');
    const isMet = verdict?.verdict === 'met' || verdict?.verdict === 'over';
    if (!verdict || !isMet) return [];
    const quote = ({ figure: { words, at: place } }: ToldFigure) => ({ words, at: place });
    const words = behind.slice(verdict.start, verdict.start + verdict.length).trim();
    return [
      {
        kind: 'judged',
        target: quote(target),
        actual: quote(result),
        verdict: { words, at: result.figure.at },
        isWrong: isMissed(target, result),
      },
    ];
  });
}

function isMissed({ figure: { value: target } }: ToldFigure, { figure: { value } }: ToldFigure): boolean {
  const difference = compare(inBase(value), inBase(target));
  return target.comparator === '<=' || target.comparator === '<' ? difference > 0 : difference < 0;
}
