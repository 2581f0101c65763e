/** Rows and columns whose notes say how they come from others: 应付补助（C+D-E） below 应付服务费（C）, and 结余（A-B） beside 预算数（A）. */
import Big from 'big.js';
import type { Place } from '../../arithmetic';
import type { FigureTable, Interval, NumberQuantity } from '../../model';
import { difference, exactInterval, meets, point, product, roundedInterval, sum } from '../../quantity';
import { keyOf } from '../../reading/grid/wording';
import type { DeclaredFigure } from './declared-figures';

const LETTER = /\(([A-Za-z])\)$/;
const FORMULA = /\(([A-Za-z](?:[-+×*][A-Za-z\d.%]+)+)\)$/;
const STEP = /([-+]?)([^-+]+)/g;
const SHARE = /^(\d+(?:\.\d+)?)%$/;
const HUNDRED = new Big(100);
const SCALES = ['0.0001', '0.01', '100', '10000'].map((scale) => new Big(scale));

interface Formula {
  /** The place whose label states it. */
  readonly result: number;
  /** Added up, each a product of places and shares. */
  readonly steps: readonly { readonly sign: 1 | -1; readonly factors: readonly (number | Big)[] }[];
}

export function formulaFigures({ rows, columns, cells }: FigureTable): DeclaredFigure[] {
  const at = ({ row, column }: Place) => cells[row]?.[column]?.value ?? null;
  const down = formulasIn(rows.map(({ label }) => label)).map((formula) =>
    columns.flatMap((_, column) => figureOf(formula, at, (row) => ({ row, column })) ?? []),
  );
  const along = formulasIn(columns.map(({ label }) => label)).map((formula) =>
    rows.flatMap((_, row) => figureOf(formula, at, (column) => ({ row, column })) ?? []),
  );
  return [...down, ...along].flatMap((figures) => (isKept(figures) ? figures : []));
}

/** Where as many lines break it as keep it, the letters stand for something else; of a single line they say it. */
function isKept(figures: readonly DeclaredFigure[]): boolean {
  const held = figures.filter(({ holds }) => holds).length;
  return figures.length === 1 || held > figures.length - held;
}

/** Formulas of which every letter stands behind one label. */
function formulasIn(labels: readonly string[]): Formula[] {
  const keys = labels.map(keyOf);
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const letter = LETTER.exec(key)?.[1];
    if (letter !== undefined) places.set(letter, [...(places.get(letter) ?? []), at]);
  }
  const factorOf = (word: string): number | Big | null => {
    const share = SHARE.exec(word)?.[1];
    if (share !== undefined) return new Big(share).div(HUNDRED);
    const [only, ...others] = places.get(word) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };
  return keys.flatMap((key, result): Formula[] => {
    const text = FORMULA.exec(key)?.[1];
    if (text === undefined) return [];
    const steps = [...text.matchAll(STEP)].map(([, sign, words = '']) => {
      const factors = words.split(/[×*]/).flatMap((word) => factorOf(word) ?? []);
      return { sign: sign === '-' ? (-1 as const) : (1 as const), factors, isKnown: factors.length === count(words) };
    });
    return steps.every(({ isKnown }) => isKnown) ? [{ result, steps }] : [];
  });
}

/** 元 beside 万元, percents beside shares: nobody knows whether a heading meant that. */
function isScaled(stated: Big, computed: Big): boolean {
  if (stated.eq(0) || computed.eq(0)) return false;
  return SCALES.some((scale) => stated.div(computed).minus(scale).abs().lt(scale.times('0.001')));
}

function count(words: string): number {
  return words.split(/[×*]/).length;
}

function figureOf(
  { result, steps }: Formula,
  at: (place: Place) => NumberQuantity | null,
  placeOf: (place: number) => Place,
): DeclaredFigure | null {
  const valueAt = (place: number) => at(placeOf(place));
  const stated = valueAt(result);
  const members = steps.flatMap(({ factors }) => factors.filter((factor) => typeof factor === 'number'));
  const values = new Map(members.map((place) => [place, valueAt(place)]));
  if (!stated || [...values.values()].some((value) => value === null)) return null;
  const intervalOf = (factor: number | Big): Interval => {
    const value = typeof factor === 'number' ? values.get(factor) : null;
    return value ? exactInterval(value) : point(factor instanceof Big ? factor : new Big(0));
  };
  const parts = steps.map(({ sign, factors }) => {
    const [first, ...others] = factors.map(intervalOf);
    const worked = others.reduce(product, first ?? point(new Big(0)));
    return sign === 1 ? worked : difference(point(new Big(0)), worked);
  });
  const worked = sum(parts);
  const computed = worked.low
    .plus(worked.high)
    .div(2)
    .div(stated.unit?.factor ?? 1);
  const holds = meets(roundedInterval(stated), worked);
  if (!holds && isScaled(stated.value, computed)) return null;
  return { kind: 'difference', result: placeOf(result), members: members.map(placeOf), holds, computed };
}
