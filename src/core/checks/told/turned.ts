/**
 * Answers to a survey and money of the project that are told twice, once with two digits changed: 「有效问卷448份」 ↔ 「484份有效问卷」,
 * and what a treasury gave for the project ↔ its fund block.
 */
import type { Concept, Project } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import { amountOf, totalRowsOf } from '../../scoring/money';
import { FOR_THE_PROJECT, TREASURIES } from '../../terms/money';
import { behind, holding } from '../../terms/search';
import { GENERIC_NOUNS } from '../../terms/told';
import type { Telling } from '../compare/telling';
import { slipBetween } from '../compare/digit-slip';
import type { ProjectView } from '../view/view';

const SURVEYS: readonly Concept[] = ['surveySent', 'surveyReturned', 'surveyValid'];
const GENERIC = new Set(GENERIC_NOUNS.split(' '));
/** Of the project itself: 「项目累计支付」. */
const SO_FAR = '累计';
const FOR_IT = holding(FOR_THE_PROJECT);
const behindTreasury = behind(TREASURIES);

/** There may be two surveys, and money of two years: only what looks like one number typed wrong is told. */
export function* turnedTold({ project }: ProjectView): Generator<Telling> {
  for (const concept of SURVEYS) yield* turnedIn(concept, factsOf(project, concept));
  yield* turnedIn('spent', [...factsOf(project, 'spent'), ...spentSoFar(project)]);
  yield* givenIn(project);
}

/** 「市财政年初为本项目安排预算1260万元」 beside 1206 in the block: another treasury may have given the rest, but not with the same digits. */
function* givenIn(project: Project): Generator<Telling> {
  const [block, another] = project.funds.filter(({ kind }) => kind === 'block').flatMap((table) => totalRowsOf(table));
  if (!block || another) return;
  const amounts = GIVEN.flatMap((concept) => amountOf(block[concept]) ?? []);
  for (const odd of givenFor(project)) {
    const right = amounts.find(({ value }) => slipBetween(odd.value, value) === 'turned');
    const isOne = amounts.every(({ value }) => right && value.value.eq(right.value.value));
    if (right && isOne)
      yield { message: 'differs', subject: '', term: 'budget', odd, alsoAt: [], right, severity: 'warning' };
  }
}

const GIVEN = ['initialBudget', 'budget', 'received'] as const;

function givenFor({ told, period }: Project): Figure[] {
  return told.flatMap(({ figure: { value, at, words }, action, noun, years, within }) => {
    const isGiven = GIVES.has(action) && FOR_IT(words) && within === '' && behindTreasury(noun) === '' && noun !== '';
    const isNow = years === '' || years === period;
    return isGiven && isNow && value.unit?.dimension === 'money' ? (amountOf({ value, at }) ?? []) : [];
  });
}

function* turnedIn(term: Concept, figures: readonly Figure[]): Generator<Telling> {
  const [right] = figures;
  const odd = figures.find((figure) => right && slipBetween(figure.value, right.value) === 'turned');
  if (!right || !odd || new Set(figures.map(({ value }) => value.value.toFixed())).size > TWO) return;
  yield { message: 'differs', subject: '', term, odd, alsoAt: [], right, severity: 'warning' };
}

const TWO = 2;
const GIVES: ReadonlySet<string> = new Set(['arrange', 'issue']);

function factsOf({ facts }: Project, concept: Concept): Figure[] {
  return facts.flatMap(({ concept: of, subject, source, quantity, at }) => {
    const isTold = of === concept && subject.kind === 'project' && source === 'text';
    return isTold ? (figureOf({ value: quantity, at }) ?? []) : [];
  });
}

/** 「截至2023年12月31日，项目累计支付4517.3万元」: of all years, and of this one where there is no other. */
function spentSoFar({ told }: Project): Figure[] {
  return told.flatMap(({ figure: { value, at }, action, noun, years, within }) => {
    const isOwn = action === 'spend' && GENERIC.has(noun) && within === '' && years.endsWith(SO_FAR);
    return isOwn && value.unit?.dimension === 'money' ? (figureOf({ value, at }) ?? []) : [];
  });
}
