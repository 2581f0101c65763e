import Big from 'big.js';
import { MEASURED } from '../terms/indicator-names';
import { TELLS_PROGRESS } from '../terms/progress';
import { foldWidth, isZero, unitOf } from '../quantity';
import type { CellRef, Indicator, NumberQuantity, Stated, Unit } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { bareName, noteIn } from './view/indicator-names';
import { exclude, natureOf, type Nature } from './view/natures';

/** Units of one indicator that exclude each other: in its name, its target, its actual value. */
export const unitMismatch: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'unit-mismatch',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：指标值的计量单位',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      const claims = [...claimsOfName(indicator), ...claimsOfValues(indicator)];
      if (claims.length > 1) yield contradiction(indicator, claims) ?? otherScale(indicator);
    }
  },
};

/** A word or a unit that says what is measured. */
interface Claim {
  readonly source: 'name' | 'note' | 'target' | 'actual';
  readonly nature: Nature;
  readonly words: string;
  readonly at: CellRef;
}

function claimsOfName({ name, at }: Indicator): Claim[] {
  const claims: Claim[] = [];
  const [words = '', measured = null] = MEASURED.match(bareName(name)) ?? [];
  if (measured) claims.push({ source: 'name', nature: measured, words, at });
  const note = noteIn(name);
  const nature = note === '' ? null : natureOf(unitOf(note));
  if (nature) claims.push({ source: 'note', nature, words: note, at });
  return claims;
}

function claimsOfValues({ target, actual }: Indicator): Claim[] {
  const claim = (source: 'target' | 'actual', stated: Stated | null): Claim[] => {
    const nature = natureOf(unitIn(stated));
    const isProgress = stated !== null && TELLS_PROGRESS.test(stated.value.text);
    return stated && nature && !isProgress ? [{ source, nature, words: stated.value.text, at: stated.at }] : [];
  };
  return [...claim('target', target), ...claim('actual', actual)];
}

/** Nothing of anything has no unit worth a remark: 「事故率 0起」. */
function unitIn(stated: Stated | null): Unit | null {
  if (stated?.value.kind === 'range') return stated.value.unit;
  return stated?.value.kind === 'number' && !isZero(stated.value.value) ? stated.value.unit : null;
}

/** The first two claims that exclude each other; what stands against all others is what is wrong. */
function contradiction(indicator: Indicator, claims: readonly Claim[]): Found | null {
  for (const [index, first] of claims.entries()) {
    const second = claims.slice(index + 1).find((other) => contradict(first, other));
    if (!second) continue;
    const others = claims.filter((claim) => claim !== first && claim !== second);
    const secondIsAlone = others.some((other) => contradict(other, second) && !contradict(other, first));
    const isOfName = second.source === 'target' || second.source === 'note';
    const wrong = secondIsAlone || !isOfName ? second : first;
    return describe(indicator, first, second, wrong, claims);
  }
  return null;
}

/** A share of what a name counts may be given in per cent: 「培训人数 100%」. */
function contradict(a: Claim, b: Claim): boolean {
  const isShare = (one: Claim, other: Claim) =>
    one.source === 'name' && one.nature !== 'ratio' && other.nature === 'ratio';
  return !isShare(a, b) && !isShare(b, a) && exclude(a.nature, b.nature);
}

function describe({ name }: Indicator, first: Claim, second: Claim, wrong: Claim, claims: readonly Claim[]): Found {
  const related = claims.flatMap(({ at }) => (at === wrong.at ? [] : [at]));
  const isOfName = first.source === 'name' || first.source === 'note';
  const message = !isOfName ? 'values' : second.source === 'note' ? 'name' : 'value';
  const figures = { stated: second.words, computed: first.words };
  return { message, data: { indicator: name, ...figures }, at: wrong.at, related, subject: name, ...figures };
}

const LARGE = 1000;
const DOUBLE = new Big(2);

/** The same figure in units a thousand times apart: 680 万元 wanted, 680 元 spent. */
function otherScale({ name, target, actual }: Indicator): Found | null {
  if (target?.value.kind !== 'number' || actual?.value.kind !== 'number') return null;
  if (!areFarApart(target.value.unit, actual.value.unit) || !isSameFigure(target.value, actual.value)) return null;
  const figures = { stated: foldWidth(actual.value.text), computed: foldWidth(target.value.text) };
  const data = { indicator: name, ...figures };
  return { message: 'scale', data, at: actual.at, related: [target.at], subject: name, ...figures };
}

function isSameFigure(a: NumberQuantity, b: NumberQuantity): boolean {
  return a.value.gt(0) && b.value.gt(0) && a.value.lte(b.value.times(DOUBLE)) && b.value.lte(a.value.times(DOUBLE));
}

function areFarApart(a: Unit | null, b: Unit | null): boolean {
  if (!a || !b || natureOf(a) === null || natureOf(a) !== natureOf(b) || a.dimension === 'time') return false;
  return a.factor >= b.factor * LARGE || b.factor >= a.factor * LARGE;
}
