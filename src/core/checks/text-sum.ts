import { formatFigure } from '../quantity';
import type { SaidFigure, Texts } from '../model';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { averageTold } from './told/averages';
import { dailyTold } from './told/daily';
import { pointsTold } from './told/points';
import { productTold } from './told/products';
import { sharesTold } from './told/whole-shares';
import {
  balanceTold,
  eachOnce,
  listTold,
  reckoningOf,
  type RelationOf,
  relationsOf,
  sumTold,
  type ToldSum,
  writerOf,
} from './told/sums';

/** Parts and whole within a sentence, or over a list under one lead: 共计, 合计, 其中; things counted and listed by name. */
export const textSum: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'text-sum',
    severity: 'error',
    group: 'text',
    since: '1.1.0',
    basis: '财预〔2020〕10号 附件3：评价报告数据真实、前后一致',
    speaksLast: true,
  },

  run: ({ project }) => eachOnce(looksAt(project)),
  runTexts: (texts) => eachOnce(looksAt(texts)),
};

function* looksAt(project: Texts): Generator<Look> {
  const units = relationsOf(project, 'unit');
  const mistyped = new Set(units.flatMap(({ whole }) => (whole ? [whole] : [])));
  for (const unit of units) yield mistypedUnit(unit);
  for (const sum of announcedFirst(relationsOf(project, 'sum')).filter(
    ({ wholes: [whole] }) => !whole || !mistyped.has(whole),
  ))
    yield* told(sumTold(sum), [...sum.wholes.slice(0, 1), ...(sum.parts[0] ?? [])]);
  for (const balance of relationsOf(project, 'balance')) yield* balanced(balance);
  for (const shares of relationsOf(project, 'shares')) yield* togetherAll(shares);
  for (const product of relationsOf(project, 'product')) yield* multiplied(product);
  for (const told of relationsOf(project, 'times')) yield timesAsMany(told);
  for (const average of relationsOf(project, 'average')) yield* averaged(average);
  for (const told of relationsOf(project, 'daily'))
    yield reckoned(told.result, [told.whole], `${told.whole.value.text}÷${String(DAYS)}`, dailyTold(told));
  for (const told of relationsOf(project, 'points')) {
    const { result, full, rate } = told;
    yield reckoned(result, [full, rate], `${full.value.text}×${rate.value.text}`, pointsTold(told));
  }
  for (const list of relationsOf(project, 'listed')) yield counted(list);
}

/** An amount that the others of its list, and their total, show to have lost its 万, or to have one too many. */
function mistypedUnit({ odd, others, whole }: RelationOf<'unit'>): Look {
  const unit = others[0]?.value.unit?.symbol ?? '';
  const computed = `${formatFigure(odd.value.value)}${unit}`;
  const data = { words: odd.words, unit, computed, whole: whole?.words ?? '' };
  const found = { at: odd.at, compared: [odd, ...others], stated: odd.value.text, computed, data };
  return whole ? { ...found, message: 'unit' } : { ...found, message: 'unlike', severity: 'warning' };
}

const DAYS = 365;

/** A person looks: how it was reckoned the words tell only in part. */
function reckoned(result: SaidFigure, of: readonly SaidFigure[], parts: string, computed: string | null): Look {
  if (computed === null) return agrees(result, ...of);
  return {
    message: 'differs',
    data: { words: result.words, parts, computed },
    at: result.at,
    related: placesBeside(result, of),
    compared: [result, ...of],
    severity: 'warning',
    stated: result.value.text,
    computed,
  };
}

/** Names right before their count, or in another paragraph. */
function counted(list: RelationOf<'listed'>): Look {
  const { count, names } = list;
  const computed = listTold(list);
  if (computed === null) return agrees(count);
  const data = { words: count.words, counted: computed };
  const found = { at: count.at, severity: 'warning', stated: count.value.text, computed: String(computed) } as const;
  if (!names) return { ...found, message: 'listed', data };
  const place = { at: names.at, from: count.at };
  return { ...found, message: 'named', data: { ...data, names: names.words, place }, related: [names.at] };
}

/** A figure that the words announce as the total of its parts is no whole of 其中 as well. */
function announcedFirst(sums: readonly RelationOf<'sum'>[]): RelationOf<'sum'>[] {
  const totals = new Set(sums.flatMap(({ list, wholes: [whole] }) => (list === 'total' && whole ? [whole] : [])));
  return sums.filter(({ list, wholes: [whole] }) => list === 'total' || !whole || !totals.has(whole));
}

/** Between two figures the words of both are told, of more the reckoning. */
function* balanced(balance: RelationOf<'balance'>): Generator<Look> {
  const { result, terms } = balance;
  const figures = terms.map(({ figure }) => figure);
  const computed = balanceTold(balance);
  if (computed === 'open') return;
  if (computed === null) {
    yield agrees(result, ...figures);
    return;
  }
  const [first, second, more] = figures;
  const isDifference = first && second && !more && terms[1]?.sign === -1;
  yield {
    ...(balance.isWeak ? { severity: 'warning' as const } : {}),
    message: isDifference ? 'difference' : 'differs',
    data: isDifference
      ? { words: result.words, whole: first.words, rest: second.words, computed }
      : { words: result.words, parts: reckoningOf(terms, [result, ...figures]), computed },
    at: result.at,
    related: placesBeside(result, figures),
    compared: [result, ...figures],
    stated: result.value.text,
    computed,
  };
}

/** Shares of one whole; what they are shares of, and whether of one thing, a person sees. */
function* togetherAll(told: RelationOf<'shares'>): Generator<Look> {
  const computed = sharesTold(told);
  const { shares } = told;
  const [first, last] = [shares[0], shares.at(-1)];
  if (computed === 'open' || !first || !last) return;
  if (computed === 'agrees') {
    yield agrees(...shares);
    return;
  }
  const parts = shares.map(({ value }) => formatFigure(value.value)).join('+');
  yield {
    message: 'shares',
    data: { words: `${first.words}……${last.words}`, parts, computed },
    at: first.at,
    compared: shares,
    severity: 'warning',
    stated: '100%',
    computed,
  };
}

/** Some of those counted may have been given less: a person looks. */
function* multiplied(told: RelationOf<'product'>): Generator<Look> {
  const { result, price, factor, readings } = told;
  const [plainest] = readings;
  const factors = [...(plainest?.added ?? []), price];
  const computed = productTold(told);
  const reckoning = [...factors.map(({ value }) => value.text), ...(factor === 1 ? [] : [String(factor)])].join('×');
  if (computed === 'open') return;
  if (computed === null) {
    yield agrees(result, ...factors);
    return;
  }
  const elsewhere = told.across ? factors.find(({ at }) => at !== result.at) : undefined;
  const data = { words: result.words, parts: reckoning, computed };
  yield {
    ...(elsewhere
      ? { message: 'across', data: { ...data, other: elsewhere.words, place: { at: elsewhere.at, from: result.at } } }
      : { message: 'differs', data }),
    at: result.at,
    related: placesBeside(result, factors),
    compared: [result, ...factors],
    severity: 'warning',
    stated: result.value.text,
    computed,
  };
}

/** As many at every place are a whole number of times that; how many places, nobody tells. */
function timesAsMany({ result, each }: RelationOf<'times'>): Look {
  const times = result.value.value.div(each.value.value).round(0, 0);
  const unit = each.value.unit?.symbol ?? '';
  const [less, more] = [times, times.plus(1)].map((count) => {
    const product = formatFigure(each.value.value.times(count));
    return {
      reckoning: `${formatFigure(each.value.value)}×${formatFigure(count)}=${product}`,
      computed: product + unit,
    };
  });
  if (!less || !more || result.value.value.mod(each.value.value).eq(0)) return agrees(result, each);
  return {
    message: 'times',
    data: { words: result.words, each: each.words, less: less.reckoning, more: more.reckoning },
    at: result.at,
    compared: [result, each],
    severity: 'warning',
    stated: result.value.text,
    computed: more.computed,
  };
}

function averaged(average: RelationOf<'average'>): readonly Look[] {
  const { result, readings } = average;
  const told = averageTold(average);
  if (told === 'open') return [];
  if (told === null) return [agrees(result, ...(readings[0]?.added ?? []))];
  const { reading, computed } = told;
  const figures = [...reading.added, ...(reading.among ? [reading.among] : [])];
  const count = reading.among ? reading.among.value.text : String(reading.added.length);
  const sum = addends(result, reading.added);
  const months = reading.months === undefined ? '' : `÷${String(reading.months)}`;
  const reckoning = `${reading.added.length > 1 ? `(${sum})` : sum}÷${count}${months}`;
  return [
    {
      message: 'differs',
      data: { words: result.words, parts: reckoning, computed },
      at: result.at,
      related: placesBeside(result, figures),
      compared: [result, ...figures],
      severity: 'warning',
      stated: result.value.text,
      computed,
    },
  ];
}

/** Nothing is said of parts that may be some of many. */
function* told(sum: ToldSum | 'agrees' | 'open', figures: readonly SaidFigure[]): Generator<Look> {
  if (sum === 'open') return;
  if (sum === 'agrees') {
    yield agrees(...figures);
    return;
  }
  const { whole, parts, computed, missing } = sum;
  const written = { stated: whole.value.text, computed };
  const data = { words: whole.words, parts: addends(whole, parts), computed };
  const found = { data, at: whole.at, related: placesBeside(whole, parts), compared: [whole, ...parts], ...written };
  if (missing === null) yield { ...found, message: 'differs', ...(sum.isCertain ? {} : { severity: 'warning' }) };
  else
    yield {
      ...found,
      message: 'short',
      data: { ...data, missing: `${formatFigure(missing)}${whole.value.unit?.symbol ?? ''}` },
      severity: 'warning',
    };
}

const MOST_ADDENDS = 12;

function addends(whole: SaidFigure, parts: readonly SaidFigure[]): string {
  const shown = parts.slice(0, MOST_ADDENDS).map(writerOf([whole, ...parts]));
  return [...shown, ...(parts.length > MOST_ADDENDS ? ['…'] : [])].join('+');
}

function placesBeside(whole: SaidFigure, parts: readonly SaidFigure[]) {
  return [...new Set(parts.map(({ at }) => at))].filter((at) => at !== whole.at);
}
