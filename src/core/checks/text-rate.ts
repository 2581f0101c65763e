import { groupBy } from '../group-by';
import { formatRate } from '../quantity';
import type { SaidFigure, Texts } from '../model';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { formulaTold, rateTold, type ToldRate } from './told/rates';
import { eachOnce, type RelationOf, relationsOf } from './told/sums';

/** Rates, shares, growth and formulas ↔ the figures that the same sentence makes them of. */
export const textRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'text-rate',
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
  for (const rates of groupBy(relationsOf(project, 'rate'), wholesOf).values()) yield* toldTogether(rates);
  for (const formula of relationsOf(project, 'formula')) {
    const computed = formulaTold(formula);
    const { result } = formula;
    const figures = { stated: result.value.text.replace(/^=\s*/, ''), computed: computed ?? '' };
    const data = { words: result.words, formula: formula.formula, computed: figures.computed };
    const severity = formula.isUnsure ? ({ severity: 'warning' } as const) : {};
    yield computed === null ? agrees(result) : { message: 'formula', data, at: result.at, ...severity, ...figures };
  }
}

/** Shares of one whole: if most of them do not fit, the whole or an amount is wrong, and that is said once. */
function* toldTogether(rates: readonly RelationOf<'rate'>[]): Generator<Look> {
  const all = rates.map(rateTold);
  const told = all.map((one) => (one === 'open' ? null : one));
  const wrong = told.filter((one) => one?.match === 'differs');
  const isOneFault = wrong.length > 1 && rates.length > 2;
  for (const [index, one] of told.entries())
    if (all[index] !== 'open')
      yield isOneFault && one !== wrong[0] ? null : found(one, figuresOf(rates[index]), rates[index]?.isUnsure);
}

/** Alike for the shares of one whole, which is told of all of them. */
function wholesOf({ rate, readings: [reading] }: RelationOf<'rate'>): string {
  const wholes = reading?.whole ?? [];
  const { sheet, row, column } = rate.at;
  return JSON.stringify([
    wholes.length > 1 ? [sheet, row, column] : rate.words,
    wholes.map(({ figure, sign }) => [figure.words, sign]),
  ]);
}

function figuresOf(relation: RelationOf<'rate'> | undefined): SaidFigure[] {
  const [reading] = relation?.readings ?? [];
  return relation && reading ? [relation.rate, ...[...reading.part, ...reading.whole].map(({ figure }) => figure)] : [];
}

function found(told: ToldRate | null, of: readonly SaidFigure[], isUnsure = false): Look {
  if (told === null) return agrees(...of);
  const { rate, match, reckoning } = told;
  const figures = { stated: rate.value.text, computed: formatRate(told.computed) };
  const data = { words: rate.words, reckoning, computed: figures.computed };
  const [, ...used] = of;
  // What it is made of is told in another paragraph, or some of it.
  const elsewhere = used.find(({ at }) => at !== rate.at);
  return {
    ...(elsewhere && match !== 'rounding'
      ? { message: 'across', data: { ...data, place: { at: elsewhere.at, from: rate.at } } }
      : { message: match === 'rounding' ? 'rounding' : 'differs', data }),
    at: rate.at,
    ...(elsewhere ? { related: [elsewhere.at] } : {}),
    compared: of,
    ...(match === 'rounding' ? { severity: 'info' } : isUnsure ? { severity: 'warning' } : {}),
    ...figures,
  };
}
