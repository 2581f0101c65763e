import type { Big } from 'big.js';
import { formatRate, point } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import type { Concept } from '../model';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { matchRate } from './compare/rates';
import { type Survey, surveysIn } from './told/surveys';

/** Questionnaires: returned ≤ sent, valid ≤ returned, and the printed rates ↔ the numbers. */
export const surveyCounts: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'survey-counts',
    severity: 'error',
    group: 'text',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：评价工作开展情况',
    evidence: 'counts',
  },

  *run(view) {
    const surveys = surveysIn(view.statements, CONCEPTS);
    for (const numbers of surveys) yield* compareSurvey(numbers, surveys.length === 1 ? satisfactionOf(view) : null);
  },
};

function* compareSurvey(numbers: Survey, satisfaction: Figure | null): Generator<Look> {
  for (const [less, more] of PAIRS) yield* compareOrder(less, numbers.get(less), more, numbers.get(more));
  const returned = numbers.get('surveyReturned');
  const valid = numbers.get('surveyValid');
  yield* compareRate(numbers.get('returnRate'), [returned, valid], [numbers.get('surveySent')], 'returnRate');
  const satisfied = numbers.get('surveySatisfied');
  if (satisfied) yield* compareRate(satisfaction, [satisfied], [valid, returned], 'satisfaction');
}

const CONCEPTS: readonly Concept[] = ['surveySent', 'surveyReturned', 'surveyValid', 'surveySatisfied', 'returnRate'];
/** Fewer of each than of the other. */
const PAIRS: readonly (readonly [less: Concept, more: Concept])[] = [
  ['surveyReturned', 'surveySent'],
  ['surveyValid', 'surveyReturned'],
  ['surveySatisfied', 'surveyReturned'],
];

/** The actual value of the one indicator of satisfaction. */
function satisfactionOf({ project }: ProjectView): Figure | null {
  const [only, ...others] = project.indicators.filter(({ name }) => name.includes('满意'));
  return only && others.length === 0 ? figureOf(only.actual) : null;
}

type Maybe = Figure | null | undefined;

function* compareOrder(less: Concept, few: Maybe, more: Concept, many: Maybe): Generator<Look> {
  if (!few || !many || few.value.approximate || many.value.approximate) return;
  if (few.value.value.lte(many.value.value)) yield agrees(few, many);
  else {
    const figures = { stated: few.value.text, computed: many.value.text };
    const data = { less: { term: less }, more: { term: more }, ...figures };
    yield { message: 'more', data, at: few.at, related: [many.at], ...figures };
  }
}

function* compareRate(rate: Maybe, parts: readonly Maybe[], wholes: readonly Maybe[], term: string): Generator<Look> {
  if (!rate) return;
  const shares = parts.flatMap((part) => wholes.flatMap((whole) => shareOf(part, whole)));
  const [first] = shares;
  if (!first) return;
  const quotients = shares.map(({ part, whole }) => ({
    part: point(part.value.value),
    whole: point(whole.value.value),
  }));
  if (matchRate(rate.value, quotients) !== 'differs') yield agrees(rate, first.part, first.whole);
  else {
    const computed = formatRate(valueOf(first.part).div(valueOf(first.whole)));
    const figures = { stated: rate.value.text, computed };
    const related = [first.part.at, first.whole.at];
    yield { message: 'rate', data: { rate: { term }, ...figures }, at: rate.at, related, ...figures };
  }
}

function shareOf(part: Maybe, whole: Maybe): { part: Figure; whole: Figure }[] {
  return part && whole && whole.value.value.gt(0) ? [{ part, whole }] : [];
}

function valueOf({ value }: Figure): Big {
  return value.value;
}
