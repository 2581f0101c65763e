/** Planned and reached quantities of the whole project: 「计划购置设备502台」 ↔ the same elsewhere, its parts, and the rate of both. */
import Big from 'big.js';
import type { Fact, Project } from '../../model';
import { formatFigure, formatRate, point } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../engine/view';
import { matchRate } from './rates';
import { compareTold, type Telling } from './telling';

/** Said of everything a project makes, whatever that is. */
const ALL = '产出';
/** An indicator, or the words of a sentence, that give the share of the plan that was reached. */
const REACHED = /^实际完成率$|^计划完成率$|^任务完成率$|^产出完成率$/;

export function* quantitiesTold({ project }: ProjectView): Generator<Telling | null> {
  for (const concept of ['plannedQuantity', 'actualQuantity'] as const) {
    for (const [name, figures] of byName(project, concept)) yield* compareTold(nameOf(name), concept, figures);
  }
  yield* compareParts(project);
  yield* compareGoals(project);
  yield* compareRate(project);
}

/** One name and one unit are one quantity. */
function byName(project: Project, concept: Fact['concept']): ReadonlyMap<string, readonly Figure[]> {
  const told = new Map<string, Figure[]>();
  for (const { figure, name } of quantities(project, concept)) {
    const key = `${name} ${figure.value.unit?.symbol ?? ''}`;
    const known = told.get(key);
    if (known) known.push(figure);
    else told.set(key, [figure]);
  }
  return told;
}

function nameOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
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
function* compareParts(project: Project): Generator<Telling | null> {
  const goals = quantities(project, 'target');
  for (const { figure, name } of quantities(project, 'plannedQuantity')) {
    const unit = figure.value.unit?.symbol;
    const parts = goals.filter((goal) => goal.figure.value.unit?.symbol === unit);
    const verbs = new Set(parts.map((goal) => goal.name.slice(0, VERB_LENGTH)));
    if (name !== ALL || parts.length < 2 || verbs.size > 1 || !isOneLine(parts)) continue;
    const sum = parts.reduce((total, part) => total.plus(part.figure.value.value), new Big(0));
    const computed = `${formatFigure(sum)}${unit ?? ''}`;
    yield sum.eq(figure.value.value)
      ? null
      : {
          message: 'sum',
          subject: '',
          term: 'plannedQuantity',
          odd: figure,
          alsoAt: [],
          right: figure,
          computed,
          related: parts.map((part) => part.figure.at),
        };
  }
}

/** Goals of a table that name what the plan names: 「设备购置数量」 300 台 and 76 台 ↔ 「计划购置设备376台」. */
function* compareGoals({ facts, ...project }: Project): Generator<Telling | null> {
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
  if (planned.some(({ figure }) => figure.value.value.eq(sum))) yield null;
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
function* compareRate(project: Project): Generator<Telling | null> {
  const [planned, actual] = [quantities(project, 'plannedQuantity'), quantities(project, 'actualQuantity')];
  for (const reached of actual) {
    const plan = planned.find(({ name, words }) => name === reached.name && words === reached.words);
    const rate = rateIn(project, reached.words);
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
      : null;
  }
}

/** Stated in the same sentence. */
function rateIn({ facts }: Project, words: string): Figure | null {
  for (const { concept, subject, quantity, at, words: of } of facts) {
    const isRate = concept === 'actual' && subject.kind === 'indicator' && REACHED.test(subject.name);
    const figure = isRate && of === words ? figureOf({ value: quantity, at }) : null;
    if (figure) return figure;
  }
  return null;
}
