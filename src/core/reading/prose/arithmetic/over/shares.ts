/** The share of a whole that an earlier sentence told: 「共培训残疾人860名」, 「女性344名，占培训总人数的40%」. */
import { IN_ALL } from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import type { Rate } from '../rates';
import { shareOf, sharesOfEarlier, wholeNamed } from '../shares';
import { isPlainPercent, isSameMeasure } from '../turns';

const saysAll = holding(IN_ALL);

export function sharesOver(passage: Passage, before: readonly Passage[]): Rate[] {
  return [...ofNamed(passage, before), ...sharesOfEarlier(passage, before)];
}

function ofNamed(passage: Passage, before: readonly Passage[]): Rate[] {
  return passage.figures.flatMap((rate, index): Rate[] => {
    const part = passage.figures[index - 1];
    const name = isPlainPercent(rate) && part ? wholeNamed(passage, index) : '';
    if (!part || name === '' || !isPlain(part)) return [];
    const whole = onlyValue(
      before
        .flatMap(({ figures }) => figures)
        .filter((figure) => isPlain(figure) && isSameMeasure(figure, part) && isAll(figure, name)),
    );
    return whole ? [{ ...shareOf(rate, part, [whole]), isWeak: true }] : [];
  });
}

/** 「共培训残疾人」 is all of 培训, 总投资 of itself. */
function isAll({ label }: Said, name: string): boolean {
  return label.includes(name) && (name.startsWith(TOTAL) || saysAll(label));
}

const TOTAL = '总';
