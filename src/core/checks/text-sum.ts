import { formatFigure } from '../quantity';
import type { Project, SaidFigure } from '../model';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { differenceTold, eachOnce, listTold, relationsOf, sumTold, type ToldSum } from './told/sums';

/** Parts and whole within a sentence, or over a list under one lead: 共计, 合计, 其中; things counted and listed by name. */
export const textSum: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'text-sum',
    severity: 'error',
    group: 'text',
    since: '0.2.0',
    basis: '财预〔2020〕10号 附件3：评价报告数据真实、前后一致',
    speaksLast: true,
  },

  run: ({ project }) => eachOnce(looksAt(project)),
};

function* looksAt(project: Project): Generator<Look> {
  for (const sum of relationsOf(project, 'sum'))
    yield* told(sumTold(sum), [...sum.wholes.slice(0, 1), ...(sum.parts[0] ?? [])]);
  for (const difference of relationsOf(project, 'difference')) {
    const { whole, rest, less } = difference;
    const computed = differenceTold(difference);
    const data = { words: less.words, whole: whole.words, rest: rest.words, computed: computed ?? '' };
    yield computed === null
      ? agrees(whole, rest, less)
      : { message: 'difference', data, at: less.at, related: [], stated: less.value.text, computed };
  }
  for (const list of relationsOf(project, 'listed')) {
    const counted = listTold(list);
    const { count } = list;
    const figures = { stated: count.value.text, computed: String(counted) };
    const data = { words: count.words, counted: counted ?? 0 };
    yield counted === null ? agrees(count) : { message: 'listed', data, at: count.at, severity: 'warning', ...figures };
  }
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
  const data = { words: whole.words, parts: addends(parts), computed };
  const found = { data, at: whole.at, related: placesBeside(whole, parts), compared: [whole, ...parts], ...written };
  if (missing === null) yield { ...found, message: 'differs', ...(sum.isCertain ? {} : { severity: 'warning' }) };
  else yield { ...found, message: 'short', data: { ...data, missing: formatFigure(missing) }, severity: 'warning' };
}

const MOST_ADDENDS = 12;

function addends(parts: readonly SaidFigure[]): string {
  const shown = parts.slice(0, MOST_ADDENDS).map(({ value }) => formatFigure(value.value));
  return [...shown, ...(parts.length > MOST_ADDENDS ? ['…'] : [])].join('+');
}

function placesBeside(whole: SaidFigure, parts: readonly SaidFigure[]) {
  return [...new Set(parts.map(({ at }) => at))].filter((at) => at !== whole.at);
}
