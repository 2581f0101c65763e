/** Totals, counts and rates of the project and its parts, stated more than once where no table decides which is right. */
import Big from 'big.js';
import type { Concept, Fact, Project } from '../../model';
import { formatFigure, formatRate, point } from '../../quantity';
import { groupBy } from '../../group-by';
import { figureOf, type Figure } from '../../scoring/figures';
import type { ProjectView } from '../view/view';
import { partOf } from '../view/group-names';
import { matchRate } from '../compare/rates';
import { compareTold, type Telling } from '../compare/telling';
import { agrees, type Agreed } from '../engine/check';

/** What `count-declared`, `score-total` and others compare with the table of indicators. */
const OF_TABLE: readonly Concept[] = [
  'points',
  'score',
  'deduction',
  'scoreRate',
  'deductionRate',
  'indicatorCount',
  'fullCount',
  'deductedCount',
  'groupCount',
  'overallCompletion',
];
const OF_PARTS: readonly Concept[] = ['points', 'score'];
const ALWAYS: readonly Concept[] = ['quantifiedCount', 'quantifiedRate'];
/** What the parts of a report without a table add up to. */
const ADDED: readonly Concept[] = ['points', 'score', 'indicatorCount', 'fullCount'];

export function* statementsTold({ project, statements }: ProjectView): Generator<Telling | Agreed | null> {
  const hasTable = project.indicators.length > 0;
  if (hasTable) {
    // Of the parts that the table does not tell, the text alone speaks.
    for (const concept of OF_PARTS)
      for (const [name, told] of groupBy(statements.aboutOtherGroups(concept), ({ fact }) => groupOf(fact)))
        yield* compareTold(
          name,
          concept,
          told.filter(({ fact }) => !fact.isAtLeast).map(({ figure }) => figure),
        );
  }
  for (const concept of hasTable ? ALWAYS : [...OF_TABLE, ...ALWAYS]) {
    for (const [name, facts] of bySubject(project, concept)) {
      yield* compareTold(
        name,
        concept,
        facts.map(figureIn).filter((figure) => figure !== null),
      );
    }
  }
  yield* shareQuantified(project);
  if (!hasTable) for (const concept of ADDED) yield* compareSum(project, concept);
}

function groupOf({ subject }: Fact): string {
  return subject.kind === 'group' ? subject.name : '';
}

/** 一级指标 and 二级指标 are counted apart. */
function bySubject(project: Project, concept: Concept): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of project.facts) {
    const { subject } = fact;
    if (fact.concept !== concept || subject.kind === 'part' || subject.kind === 'indicator' || fact.isAtLeast) continue;
    if (concept === 'groupCount' && fact.words.includes('一级')) continue;
    const name = subject.kind === 'project' ? '' : subject.name;
    const known = facts.get(name);
    if (known) known.push(fact);
    else facts.set(name, [fact]);
  }
  return facts;
}

function figureIn(fact: Fact): Figure | null {
  return figureOf({ value: fact.quantity, at: fact.at });
}

/** 量化率 ↔ quantified ÷ all targets, and those ↔ quantified + qualitative. */
function* shareQuantified({ facts }: Project): Generator<Telling | Agreed | null> {
  const [rate] = figuresOf(facts, 'quantifiedRate');
  const [quantified] = figuresOf(facts, 'quantifiedCount');
  const [qualitative] = figuresOf(facts, 'qualitativeCount');
  const [stated] = facts.flatMap((fact) =>
    fact.concept === 'indicatorCount' && fact.subject.kind === 'part' ? (figureIn(fact) ?? []) : [],
  );
  if (!quantified) return;
  const [some, others] = [quantified.value.value, qualitative?.value.value ?? null];
  const all = stated?.value.value ?? others?.plus(some) ?? null;
  const related = [quantified, qualitative, stated].flatMap((figure) => figure?.at ?? []);
  const told = { subject: '', alsoAt: [], related };
  if (stated && others) {
    const computed = formatFigure(some.plus(others));
    yield stated.value.value.eq(computed)
      ? agrees(quantified, qualitative, stated)
      : { ...told, message: 'sum', term: 'targetCount', odd: stated, right: stated, computed };
  }
  if (!rate || !all?.gt(0)) return;
  yield matchRate(rate.value, [{ part: point(some), whole: point(all) }]) === 'differs'
    ? { ...told, message: 'rate', term: 'quantifiedRate', odd: rate, right: rate, computed: formatRate(some.div(all)) }
    : agrees(rate, quantified, qualitative, stated);
}

function figuresOf(facts: readonly Fact[], concept: Concept): Figure[] {
  return facts.flatMap((fact) =>
    fact.concept === concept && fact.subject.kind === 'project' ? (figureIn(fact) ?? []) : [],
  );
}

/** The four parts of a report together are the whole. */
function* compareSum({ facts }: Project, concept: Concept): Generator<Telling | Agreed | null> {
  const [whole] = figuresOf(facts, concept);
  const parts = new Map<string, Figure>();
  for (const fact of facts) {
    const part = fact.concept === concept && fact.subject.kind === 'group' ? partOf(fact.subject.name) : null;
    const figure = part === null ? null : figureIn(fact);
    if (part !== null && figure && !parts.has(part)) parts.set(part, figure);
  }
  if (!whole || !FOUR_PARTS.every((part) => parts.has(part)) || parts.size > FOUR_PARTS.length) return;
  const sum = [...parts.values()].reduce((total, { value }) => total.plus(value.value), new Big(0));
  yield sum.eq(whole.value.value)
    ? agrees(whole, ...parts.values())
    : {
        message: 'sum',
        subject: '',
        term: concept,
        odd: whole,
        alsoAt: [],
        right: whole,
        computed: formatFigure(sum),
        related: [...parts.values()].map(({ at }) => at),
      };
}

const FOUR_PARTS = ['决策', '过程', '产出', '效益'];
