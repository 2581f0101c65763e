/** Figures that a sentence calls by a name that an earlier one gave them: 最高限价, 批复总投资. */
import { compare, inBase } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { isPlain, type Passage, type Said } from './passages';
import { isSameMeasure, scopeless } from './turns';
import { listed, withoutEndings } from './words';

const LINKS = listed('为 是 达 达到 : = 了 共 计 共计 合计 额 的');
/** 预算 and 标准 are names of many figures. */
const SHORTEST = 3;

/** The figure of this name and measure; null where there is none, or several that differ. */
export function namedAbove(name: string, like: Said, passages: readonly Passage[]): Said | null {
  const bare = scopeless(withoutEndings(name.slice(name.lastIndexOf('的') + 1), LINKS));
  if (bare.length < SHORTEST) return null;
  const named = passages.flatMap(({ text, figures }) =>
    RULES.test(text) ? [] : figures.filter((figure) => isSameMeasure(figure, like) && isCalled(figure, bare)),
  );
  return onlyValue(named);
}

/** The first of figures that all say the same; null where there is none, or two say different things. */
export function onlyValue(figures: readonly Said[]): Said | null {
  const [first] = figures;
  return first && figures.every((one) => compare(inBase(one.value), inBase(first.value)) === 0) ? first : null;
}

function isCalled(figure: Said, name: string): boolean {
  return isPlain(figure) && withoutEndings(figure.label, LINKS).endsWith(name);
}
