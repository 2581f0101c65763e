/**
 * The choices a department may write on the sheet 评价设置, one a row: how the value of each is read. A value that cannot be read
 * gives null, and the preset's choice stays.
 */
import type { Profile } from '../model';

/** Reads what is written for one choice. */
export type Choice = (value: string, profile: Profile) => Partial<Profile> | null;

const MOST_CHARACTERS = 500;
const FIGURE = /(\d{1,9}(?:\.\d{1,9})?)(%?)/g;
const NONE = new Set(['无', '没有', '不限', '不设', 'none']);

const UNMET = new Map<string, Profile['unmet']>([
  ...['按比例', '比例', 'ratio'].map((word) => [word, 'ratio'] as const),
  ...['60%起按比例', '60%以下不得分', '低于60%不得分', 'ratio-from-60'].map((word) => [word, 'ratio-from-60'] as const),
]);
const REVERSE = new Map<string, Profile['reverse']>([
  ...['按比例', '比例', 'A/B', 'ratio'].map((word) => [word, 'ratio'] as const),
  ...['线性', '线性扣分', '1-(B-A)/A', 'linear'].map((word) => [word, 'linear'] as const),
  ...['不得分', 'nothing'].map((word) => [word, 'nothing'] as const),
]);
const PER_UNIT = new Map<string, Profile['perUnit']>([
  ...['按比例', '比例', 'proRata'].map((word) => [word, 'proRata'] as const),
  ...['足额计', '不足不计', '不足不扣', '整数', 'whole'].map((word) => [word, 'whole'] as const),
  ...['不足按一计', '不足按一档计', '向上取整', 'started'].map((word) => [word, 'started'] as const),
]);

/** Every figure of a value; 95% is 0.95. */
function figures(value: string): number[] {
  return [...value.slice(0, MOST_CHARACTERS).matchAll(FIGURE)].map(([, digits, percent]) =>
    percent === '%' ? Number(`${digits ?? ''}e-2`) : Number(digits),
  );
}

function single(value: string): number | null {
  const [only, ...others] = figures(value);
  return only === undefined || others.length > 0 ? null : only;
}

/** 80 and 80% and 0.8 are the same share. */
const share = (figure: number): number => (figure > 1 ? Number(`${String(figure)}e-2`) : figure);

const descends = (values: readonly number[]): boolean =>
  values.every((value, place) => place === 0 || value < (values[place - 1] ?? value));

function word<Value>(words: ReadonlyMap<string, Value>, build: (value: Value) => Partial<Profile>): Choice {
  return (text) => {
    const value = words.get(text);
    return value === undefined ? null : build(value);
  };
}

/** 「100%:100%；80%:70%」: pairs of figures, the first of each at or above the last one's. */
function pairs(value: string): (readonly [number, number])[] | null {
  const all = figures(value);
  if (all.length === 0 || all.length % 2 === 1) return null;
  return all.flatMap((first, place) => (place % 2 === 0 ? [[first, all[place + 1] ?? 0] as const] : []));
}

/** Steps [from rate, share of points], best first. */
function steps(value: string): (readonly [number, number])[] | null {
  const read = pairs(value)?.map(([from, part]) => [share(from), share(part)] as const);
  if (!read || !descends(read.map(([from]) => from)) || !descends(read.map(([, part]) => part))) return null;
  return read.every(([, part]) => part <= 1) ? read : null;
}

function readGrades(value: string): Partial<Profile> | null {
  const [excellent, good, fair, ...rest] = figures(value);
  if (excellent === undefined || good === undefined || fair === undefined || rest.length > 0) return null;
  const lines = [excellent, good, fair] as const;
  return excellent <= 100 && fair > 0 && descends(lines) ? { grades: lines } : null;
}

/** 「100/80/60/0」 or 「80/60/0」: the lower ends of the three bands. */
function readBands(value: string): Partial<Profile> | null {
  const all = figures(value).map(share);
  const [met, partly, unmet, ...rest] = all.length === 4 && all[0] === 1 ? all.slice(1) : all;
  if (met === undefined || partly === undefined || unmet === undefined || rest.length > 0) return null;
  return met <= 1 && descends([met, partly, unmet]) ? { bands: [met, partly, unmet] } : null;
}

function readOverFrom(value: string, { over }: Profile): Partial<Profile> | null {
  const figure = single(value);
  if (figure === null) return null;
  const from = figure >= 10 ? figure / 100 : figure;
  return from > 1 ? { over: { ...over, from } } : null;
}

function readOverDeduct(value: string, { over }: Profile): Partial<Profile> | null {
  const deduct = NONE.has(value) ? 0 : single(value);
  return deduct === null ? null : { over: { ...over, deduct } };
}

function readExecution(value: string): Partial<Profile> | null {
  if (UNMET.get(value) === 'ratio') return { execution: 'ratio' };
  const read = steps(value);
  return read && { execution: read };
}

function readSatisfaction(value: string): Partial<Profile> | null {
  const read = steps(value);
  return read && { satisfaction: read };
}

/** 「50%:59；60%:69」: [rate below, at most], lowest rate first. */
function readTotalCaps(value: string): Partial<Profile> | null {
  if (NONE.has(value)) return { totalCaps: [] };
  const read = pairs(value)?.map(([below, atMost]) => [share(below), atMost] as const);
  if (!read?.every(([, atMost]) => atMost <= 100)) return null;
  const backwards = [...read].reverse();
  const ordered = descends(backwards.map(([below]) => below)) && descends(backwards.map(([, atMost]) => atMost));
  return ordered ? { totalCaps: read } : null;
}

const SPLIT_PART = /([\u4e00-\u9fff]{2,10})[^\u4e00-\u9fff\d]{0,3}(\d{1,3}(?:\.\d{1,2})?)/g;

/** 「产出50 效益30 满意度10 预算执行率10」; several accepted splits stand apart by ； or |. */
function readSplits(value: string): Partial<Profile> | null {
  if (NONE.has(value)) return { splits: [] };
  const splits = value
    .slice(0, MOST_CHARACTERS)
    .split(/[;|\n]/)
    .map((split) => [...split.matchAll(SPLIT_PART)].map(([, name, points]) => [name ?? '', Number(points)] as const))
    .filter((parts) => parts.length > 0);
  const wellFormed = splits.length > 0 && splits.every((parts) => new Set(parts.map(([name]) => name)).size >= 2);
  return wellFormed ? { splits: splits.map((parts) => Object.fromEntries(parts)) } : null;
}

/** By the ids of the settings. */
export const CHOICES: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ['grades', readGrades],
  ['over-from', readOverFrom],
  ['over-deduct', readOverDeduct],
  ['unmet', word(UNMET, (unmet) => ({ unmet }))],
  ['reverse', word(REVERSE, (reverse) => ({ reverse }))],
  ['execution', readExecution],
  ['satisfaction', readSatisfaction],
  ['total-caps', readTotalCaps],
  ['bands', readBands],
  ['per-unit', word(PER_UNIT, (perUnit) => ({ perUnit }))],
  ['splits', readSplits],
]);
