/** The share of a whole that an earlier sentence told: 「共培训残疾人860名」, 「女性344名，占培训总人数的40%」. */
import { SAMPLING } from '../../../../terms/said-rates';
import { IN_ALL } from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { CONTRACT_PRICES } from '../../../../terms/told';
import { countedOf } from '../../told/follow';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import type { Rate } from '../rates';
import { shareOf, sharesOfEarlier, wholeNamed } from '../shares';
import { isPlainPercent, isSameMeasure } from '../turns';
import { listed, withoutEndings } from '../words';

const saysAll = holding(IN_ALL);

export function sharesOver(passage: Passage, before: readonly Passage[]): Rate[] {
  return [...ofNamed(passage, before), ...ofSampled(passage, before), ...sharesOfEarlier(passage, before)];
}

/** 「共涉及48个村级点位。」, 「核查18个点位，抽样比例37.5%」: of all that are counted as the same. */
function ofSampled({ figures }: Passage, before: readonly Passage[]): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const part = figures[index - 1];
    if (!isPlainPercent(rate) || !part || !isSample(rate.label) || !isPlain(part) || part.clause !== rate.clause)
      return [];
    const noun = countedOf(part);
    const whole = onlyValue(
      before
        .flatMap((passage) => passage.figures)
        .filter((figure) => isPlain(figure) && isSameMeasure(figure, part) && isOfNoun(figure, noun)),
    );
    return whole ? [{ ...shareOf(rate, part, [whole]), isWeak: true }] : [];
  });
}

const isSample = holding(SAMPLING);
const SHORTEST_NOUN = 2;

function isOfNoun(figure: Said, noun: string): boolean {
  return noun.length >= SHORTEST_NOUN && countedOf(figure).endsWith(noun);
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

/** 「共培训残疾人」 is all of 培训, 总投资 of itself, and one 合同价 of another. */
function isAll({ label }: Said, name: string): boolean {
  const isCalled = PRICES.has(name) && withoutEndings(label, LINKS).endsWith(name);
  return isCalled || (label.includes(name) && (name.startsWith(TOTAL) || saysAll(label)));
}

const PRICES: ReadonlySet<string> = new Set(CONTRACT_PRICES.split(' '));
const LINKS = listed('为 是 达 达到 : =');

const TOTAL = '总';
