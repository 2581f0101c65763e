/** What is held back of a price that an earlier sentence told: 「维修合同价260.00万元」, 「按合同价的3%预留质量保证金7.80万元」. */
import type { SaidRelation } from '../../../../model';
import { formatFigure, inBase } from '../../../../quantity';
import { HELD_OF_PRICE, HELD_OTHERWISE, PRICES_HELD_OF } from '../../../../terms/retained';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import { isPlainPercent, isSameMeasure } from '../turns';
import { endingOf, listed, withoutEndings } from '../words';

type Formula = SaidRelation & { readonly kind: 'formula' };

const PRICES = listed(PRICES_HELD_OF);
const LINKS = listed('的 为 是 : 共 计 总');
const isHeld = holding(HELD_OF_PRICE);
const isOtherwise = holding(HELD_OTHERWISE);

/** Where one price of that name is told, and no other. */
export function retainedOf(passage: Passage, before: readonly Passage[]): Formula[] {
  const { figures, words } = passage;
  return figures.flatMap((rate, index): Formula[] => {
    const part = figures[index + 1];
    const name = isPlainPercent(rate) ? endingOf(withoutEndings(rate.label, LINKS), PRICES) : '';
    if (!part || name === '' || part.clause !== rate.clause || !isMoney(part)) return [];
    if (!isHeld(part.gap) || isOtherwise(part.gap)) return [];
    const prices = [...before.flatMap((one) => one.figures), ...figures.slice(0, index)].filter(
      (figure) => isMoney(figure) && isSameMeasure(figure, part) && isPrice(figure),
    );
    const whole = onlyValue(prices);
    // 「合同价260万元，结算价255万元」: of two prices nobody knows which is meant, whatever it is called.
    const isCalled = whole !== null && prices.some((figure) => endingOf(wordsOf(figure), PRICES) === name);
    if (!whole || !isCalled) return [];
    const quoted = words.slice(rate.start - rate.label.length, part.end);
    const value = inBase(whole.value)
      .times(inBase(rate.value))
      .div(part.value.unit?.factor ?? 1);
    const formula = `${formatFigure(whole.value.value)}×${rate.value.text}`;
    return [{ kind: 'formula', result: { ...part.figure, words: quoted }, value, formula, isUnsure: true }];
  });
}

function isPrice(figure: Said): boolean {
  return endingOf(wordsOf(figure), PRICES) !== '';
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure);
}
