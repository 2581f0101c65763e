/** Planned and reached quantities of the whole project: 「计划购置设备502台」 ↔ the same elsewhere, its parts, and the rate of both. */
import Big from 'big.js';
import { groupBy } from '../../group-by';
import type { CellRef, Fact, Project } from '../../model';
import { formatFigure, formatRate, point } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import { MOST_CELLS } from '../view/sums';
import type { ProjectView } from '../view/view';
import { matchRate } from '../compare/rates';
import { compareTold, type Telling } from '../compare/telling';
import { agrees, type Agreed } from '../engine/check';

/** Said of everything a project makes, whatever that is. */
const ALL = '产出';
/** An indicator, or the words of a sentence, that give the share of the plan that was reached. */
const REACHED = /^实际完成率$|^计划完成率$|^任务完成率$|^产出完成率$/;

export function* quantitiesTold({ project }: ProjectView): Generator<Telling | Agreed | null> {
  for (const concept of ['plannedQuantity', 'actualQuantity'] as const) {
    for (const told of byName(project, concept)) {
      yield* compareTold(
        told[0]?.name ?? '',
        concept,
        told.map(({ figure }) => figure),
      );
    }
  }
  yield* compareParts(project);
  yield* compareGoals(project);
  yield* compareRate(project);
}

/** One name and one unit are one quantity. */
function byName(project: Project, concept: Fact['concept']): Iterable<readonly Told[]> {
  return groupBy(quantities(project, concept), (told) => `${told.name} ${unitOf(told) ?? ''}`).values();
}

function unitOf({ figure }: Told): string | undefined {
  return figure.value.unit?.symbol;
}

interface Told {
  readonly figure: Figure;
  readonly name: string;
  readonly words: string;
}

function quantities({ facts }: Project, concept: Fact['concept']): Told[] {
  return facts.flatMap(({ concept: of, subject, quantity, at, words }) => {
    const figure = of === concept && subject.kind === 'part' ? figureOf({ value: quantity, at }) : null;
    return figure && subject.kind === 'part' ? [{ figure, name: subject.name, words }] : [];
  });
}

/** The goals of a chapter that lists what is made, in one unit and with one verb, are all that is planned. */
function* compareParts(project: Project): Generator<Telling | Agreed | null> {
  const goals = new Map(
    [...groupBy(quantities(project, 'target'), unitOf)].map(([unit, parts]) => [unit, sumOfGoals(parts)]),
  );
  for (const told of quantities(project, 'plannedQuantity')) {
    const { figure, name } = told;
    const parts = goals.get(unitOf(told));
    if (name !== ALL || !parts) continue;
    const { sum, related } = parts;
    const computed = `${formatFigure(sum)}${unitOf(told) ?? ''}`;
    yield sum.eq(figure.value.value)
      ? agrees(figure, ...related)
      : {
          message: 'sum',
          subject: '',
          term: 'plannedQuantity',
          odd: figure,
          alsoAt: [],
          right: figure,
          computed,
          related,
        };
  }
}

interface GoalSum {
  readonly sum: Big;
  readonly related: readonly CellRef[];
}

/** Null where the goals are not one list of one kind of thing. */
function sumOfGoals(goals: readonly Told[]): GoalSum | null {
  const verbs = new Set(goals.map(({ name }) => name.slice(0, VERB_LENGTH)));
  if (goals.length < 2 || verbs.size > 1 || !isOneLine(goals)) return null;
  const sum = goals.reduce((total, { figure }) => total.plus(figure.value.value), new Big(0));
  return { sum, related: goals.slice(0, MOST_CELLS).map(({ figure }) => figure.at) };
}

/** Goals of a table that name what the plan names: 「设备购置数量」 300 台 and 76 台 ↔ 「计划购置设备376台」. */
function* compareGoals({ facts, ...project }: Project): Generator<Telling | Agreed | null> {
  const goals = facts.filter(
    ({ concept, source, subject }) => concept === 'target' && source === 'cell' && subject.kind === 'indicator',
  );
  const planned = quantities({ facts, ...project }, 'plannedQuantity');
  const [first] = planned;
  if (!first || first.name === ALL) return;
  const [verb, noun] = [first.name.slice(0, VERB_LENGTH), first.name.slice(VERB_LENGTH)];
  const figures = goals.flatMap(({ subject, quantity, at }) => {
    const figure = quantity.kind === 'number' ? { value: quantity, at } : null;
    const isPart = subject.kind === 'indicator' && subject.name.includes(verb) && subject.name.includes(noun);
    return isPart && figure?.value.unit?.symbol === first.figure.value.unit?.symbol ? (figure ?? []) : [];
  });
  if (figures.length < 2 || noun === '') return;
  const sum = figures.reduce((total, { value }) => total.plus(value.value), new Big(0));
  if (planned.some(({ figure }) => figure.value.value.eq(sum))) yield agrees(first.figure, ...figures);
  else {
    const computed = `${formatFigure(sum)}${first.figure.value.unit?.symbol ?? ''}`;
    const related = figures.map(({ at }) => at);
    const { figure: odd, name: subject } = first;
    yield { message: 'sum', subject, term: 'plannedQuantity', odd, alsoAt: [], right: odd, computed, related };
  }
}

const VERB_LENGTH = 2;

function isOneLine(parts: readonly Told[]): boolean {
  const places = new Set(parts.map(({ figure: { at } }) => `${at.sheet} ${String(at.row)}`));
  return places.size === 1;
}

/** reached ÷ planned ↔ 实际完成率, where one of each is stated in one place. */
function* compareRate(project: Project): Generator<Telling | Agreed | null> {
  const plans = groupBy(quantities(project, 'plannedQuantity'), inSentence);
  const rates = ratesBySentence(project);
  for (const reached of quantities(project, 'actualQuantity')) {
    const [plan] = plans.get(inSentence(reached)) ?? [];
    const rate = rates.get(reached.words);
    if (!plan || !rate || plan.figure.value.value.lte(0)) continue;
    const [part, whole] = [reached.figure.value.value, plan.figure.value.value];
    yield matchRate(rate.value, [{ part: point(part), whole: point(whole) }]) === 'differs'
      ? {
          message: 'rate',
          subject: '',
          term: 'completionRate',
          odd: rate,
          alsoAt: [],
          right: rate,
          computed: formatRate(part.div(whole)),
          related: [reached.figure.at],
        }
      : agrees(rate, reached.figure, plan.figure);
  }
}

function inSentence({ name, words }: Told): string {
  return `${name} ${words}`;
}

/** The share of the plan that was reached, by the sentence that states it first. */
function ratesBySentence({ facts }: Project): ReadonlyMap<string, Figure> {
  const rates = new Map<string, Figure>();
  for (const { concept, subject, quantity, at, words } of facts) {
    const isRate = concept === 'actual' && subject.kind === 'indicator' && REACHED.test(subject.name);
    const figure = isRate ? figureOf({ value: quantity, at }) : null;
    if (figure && !rates.has(words)) rates.set(words, figure);
  }
  return rates;
}
